import type { Words } from '../words.ts'

/** Everything that is told to a platform, or (`sourceLate`) to the bureau itself. */
export const NOTICE_KINDS = {
  first: { zh: '首次公示', en: 'First publication' },
  raised: { zh: '等级上调', en: 'Grade raised' },
  lowered: { zh: '等级下调', en: 'Grade lowered' },
  vetoed: { zh: '一票否决立即公示', en: 'Veto published at once' },
  regraded: { zh: '评级状态变化', en: 'Rating status changed' },
  corrected: { zh: '更正后等级', en: 'Grade after correction' },
  repaired: { zh: '信用修复', en: 'Credit repaired' },
  itemExpired: { zh: '扣分到期', en: 'Deduction ended' },
  preNotice: { zh: '预告知', en: 'Pre-notice' },
  preNoticeDropped: { zh: '预告知终止', en: 'Pre-notice dropped' },
  statementReceived: { zh: '已收到陈述申辩', en: 'Statement received' },
  statementNotUpheld: { zh: '陈述申辩不予采纳', en: 'Statement not upheld' },
  statementUpheld: { zh: '陈述申辩予以采纳', en: 'Statement upheld' },
  holdEnded: { zh: '更正期限届满', en: 'Time for correction over' },
  correctionMarked: { zh: '更正公示', en: 'Correction published' },
  withdrawn: { zh: '撤回公示', en: 'Publication withdrawn' },
  stale: { zh: '数据更新中', en: 'Data being updated' },
  expired: { zh: '公示到期', en: 'Publication expired' },
  freshAgain: { zh: '恢复公示', en: 'Shown again' },
  sourceLate: { zh: '数据源迟到', en: 'Late source' },
} as const satisfies Record<string, Words>
export type NoticeKind = keyof typeof NOTICE_KINDS

/** One language of a notice. */
export interface NoticeText {
  title: string
  text: string
}

/**
 * The exact words of a notice in one piece; its SHA-256 (over UTF-8) is the notice's `sha256`. Title and
 * text of the Chinese version, then of the English one, an empty line between each two.
 */
export function wordsOfNotice({ zh, en }: { zh: NoticeText; en: NoticeText }): string {
  return [zh.title, zh.text, en.title, en.text].join('\n\n')
}
