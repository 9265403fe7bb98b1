import type { Words } from '@liangma/contracts'

/** Why a record or a line costs no points. */
export const REASONS = {
  lead: { zh: '仅为线索，未经确认，不计分', en: 'a lead only, not confirmed' },
  unfounded: { zh: '经核查不属实', en: 'found to be untrue' },
  annulled: { zh: '已撤销', en: 'annulled' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  notYet: { zh: '尚未开始计分', en: 'does not count yet' },
  expired: { zh: '已过有效期', en: 'no longer valid' },
  cured: { zh: '已整改', en: 'cured' },
  curedAtOnce: { zh: '认定当日或之前已整改', en: 'cured on or before the day it was established' },
  repaired: { zh: '已信用修复', en: 'repaired' },
  ended: { zh: '已移出、终止或报送', en: 'removed, ended or filed' },
  listed: {
    zh: '已列入名录，由列入事项计分',
    en: 'the subject was listed, and the listing counts',
  },
  absorbed: {
    zh: '与 {by} 属同一事件，同一事件只计一次',
    en: 'of the same event as {by}; one event counts once',
  },
  olderInspection: { zh: '已有更近一次检查', en: 'there was a newer inspection' },
  enoughInspections: { zh: '检查次数已足够', en: 'there were enough inspections' },
  goodEnough: { zh: '得分已达到所需等级', en: 'the score is good enough' },
  stale: { zh: '数据已过期', en: 'stale' },
  notNewest: { zh: '已有更新的监测数据', en: 'there is a newer metric' },
  noPoints: { zh: '仅作记录，不扣分', en: 'kept on record, costs no points' },
  none: { zh: '无记录', en: 'no records' },
  noneCounts: { zh: '没有计分的记录', en: 'no record counts' },
  noData: { zh: '无数据', en: 'no data' },
  sampleTooSmall: { zh: '样本量不足', en: 'sample too small' },
  notOnline: { zh: '尚未上线或上线日期不明，不作比较', en: 'not online yet, so not compared' },
  belowMinComplaints: { zh: '投诉举报量不足，不作比较', en: 'too few complaints to compare' },
  noOrders: { zh: '年订单量未知或为零', en: 'no orders known' },
  zeroMedian: { zh: '同类中位数为零，无法比较', en: 'the median of the peers is 0' },
  goodBand: { zh: '达到不扣分的标准', en: 'in the band that costs nothing' },
  groupCapReached: { zh: '所在分组已扣满', en: 'the cap of its group is used up' },
} as const satisfies Record<string, Words>

export type ReasonCode = keyof typeof REASONS

/** A reason with its words; `by` names the record that absorbed another. */
export interface Reason extends Words {
  code: ReasonCode
}

export function because(code: ReasonCode, by = ''): Reason {
  const { zh, en } = REASONS[code]
  return { code, zh: zh.replace('{by}', by), en: en.replace('{by}', by) }
}
