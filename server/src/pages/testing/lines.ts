import type { AssessmentItem, AssessmentLine } from '@liangma/contracts'

export function anItem(changes: Partial<AssessmentItem> = {}): AssessmentItem {
  return {
    record: 'findings:HC-2026-0117',
    tier: { zh: '初次', en: 'First' },
    occurred: '2026-09-01',
    from: '2026-09-01',
    to: null,
    points: '4.0',
    counted: '4.0',
    counts: true,
    event: null,
    why: null,
    evidence: '金市监网检〔2026〕117号',
    ...changes,
  }
}

export function aLine(changes: Partial<AssessmentLine> = {}): AssessmentLine {
  return {
    code: 'G1-01',
    section: 'indicator',
    group: 'G1',
    title: { zh: '平台自身证照公示缺失或链接失效', en: 'Platform licence notice missing or dead' },
    basis: '电子商务法 15,76(1)；网络交易监督管理办法 12,42',
    cap: '8.0',
    raw: '4.0',
    afterEvents: '4.0',
    afterCap: '4.0',
    counted: '4.0',
    hasData: true,
    why: null,
    endsOn: null,
    figures: null,
    items: [anItem()],
    ...changes,
  }
}

const NOTHING = { raw: '0.0', afterEvents: '0.0', afterCap: '0.0', counted: '0.0' }

/** One line that fires of each section, and two that do not. */
export const SOME_LINES: AssessmentLine[] = [
  aLine(),
  aLine({
    code: 'G1-03',
    title: { zh: '平台内经营者亮照率', en: 'Merchant licence-display rate' },
    cap: '6.0',
    raw: '1.0',
    afterEvents: '1.0',
    afterCap: '1.0',
    counted: '1.0',
    endsOn: '2027-03-01',
    figures: {
      k: 481,
      n: 500,
      boundPercent: '97.554',
      peerRatio: null,
      peers: null,
      periodEnd: '2026-09-30',
    },
    items: [],
  }),
  aLine({
    code: 'G2-02',
    group: 'G2',
    title: { zh: '发现问题产品未处置', en: 'Problem products left in place' },
    ...NOTHING,
    why: { zh: '同一事件只计一次，已计入 S-02', en: 'one event counts once; S-02 has it' },
    items: [
      anItem({
        counted: '0.0',
        event: 'SJ-2026-031',
        why: { zh: '同一事件中 S-02 分值更高', en: 'S-02 costs more for the same event' },
      }),
    ],
  }),
  aLine({
    code: 'G8-02',
    group: 'G8',
    title: { zh: '投诉按期响应率', en: 'Complaints answered in time' },
    ...NOTHING,
    why: { zh: '样本不足（12 件，至少 30 件）', en: 'sample too small (12 of at least 30)' },
    figures: { k: 11, n: 12, boundPercent: null, peerRatio: null, peers: null, periodEnd: null },
    items: [],
  }),
  aLine({
    code: 'S-04',
    section: 'statutory',
    group: null,
    cap: null,
    title: { zh: '列入经营异常名录', en: 'On the abnormal-operations list' },
    basis: '企业信息公示暂行条例 17',
    raw: '20.0',
    afterEvents: '20.0',
    afterCap: '20.0',
    counted: '20.0',
    items: [anItem({ record: 'listings:经营异常/91330782MA2E4T3X0N/2026-11-19', tier: null })],
  }),
  aLine({
    code: 'B1',
    section: 'bonus',
    group: null,
    cap: null,
    title: { zh: '开放数据接口自动报送', en: 'Automatic reporting by open interface' },
    raw: '2.0',
    afterEvents: '2.0',
    afterCap: '2.0',
    counted: '2.0',
    endsOn: '2027-01-01',
    items: [],
  }),
]
