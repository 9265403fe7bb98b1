import type { Words } from '../words.ts'

/** What waits for somebody of the bureau, the most urgent kinds first. */
export const WORK_KINDS = {
  statementToReview: { zh: '陈述申辩待复核', en: 'Statement to review' },
  statementToApprove: { zh: '陈述申辩待审批', en: 'Statement to approve' },
  correctionDue: { zh: '待来源更正', en: 'Records to be corrected' },
  vetoToApprove: { zh: '立即公示待批准', en: 'Publication at once to approve' },
  withdrawalToApprove: { zh: '撤回公示待批准', en: 'Withdrawal to approve' },
  replyToDecide: { zh: '平台自述待审', en: 'Reply to decide' },
  preNoticeDue: { zh: '预告知待届满', en: 'Pre-notice running' },
  rowsToMatch: { zh: '数据待匹配', en: 'Rows to match' },
  rowsToMend: { zh: '隔离数据待处理', en: 'Quarantined rows' },
  lateSource: { zh: '数据源迟到', en: 'Late source' },
  undelivered: { zh: '告知未送达', en: 'Undelivered notice' },
} as const satisfies Record<string, Words>
export type WorkKind = keyof typeof WORK_KINDS

/** What somebody may do about an item; by the role of who asks, and never alone where two are wanted. */
export const WORK_ACTIONS = {
  review: { zh: '复核', en: 'Review' },
  approve: { zh: '审批', en: 'Approve' },
  decide: { zh: '审核', en: 'Decide' },
  match: { zh: '匹配', en: 'Match' },
  mend: { zh: '处理', en: 'Mend' },
  resend: { zh: '重发', en: 'Send again' },
} as const satisfies Record<string, Words>
export type WorkAction = keyof typeof WORK_ACTIONS

/** The four numbers above the list; each filters it. */
export const WORK_COUNTERS = ['dueToday', 'overdue', 'toMatch', 'toApprove'] as const
export type WorkCounter = (typeof WORK_COUNTERS)[number]
