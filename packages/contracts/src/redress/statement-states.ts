import type { Words } from '../words.ts'

/** How far a platform's statement on a pre-notice has come; the first four are still open. */
export const STATEMENT_STATES = {
  received: { zh: '待复核', en: 'To be reviewed' },
  proposed: { zh: '待审批', en: 'To be approved' },
  returned: { zh: '退回复核', en: 'Sent back for review' },
  upheld: { zh: '采纳，待来源更正', en: 'Upheld, records to be corrected' },
  corrected: { zh: '已更正', en: 'Corrected' },
  holdEnded: { zh: '期满未更正', en: 'Not corrected in time' },
  notUpheld: { zh: '不予采纳', en: 'Not upheld' },
  replaced: { zh: '已被替换', en: 'Replaced' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  lapsed: { zh: '预告知已终结', en: 'Pre-notice closed first' },
} as const satisfies Record<string, Words>
export type StatementState = keyof typeof STATEMENT_STATES

export const OPEN_STATEMENT_STATES = ['received', 'proposed', 'returned', 'upheld'] as const

/** The same as its platform sees it: what officers think of it is not told before it is decided. */
export const OWN_STATEMENT_STATES = {
  received: { zh: '已收到，待复核', en: 'Received, waits for review' },
  underReview: { zh: '复核中', en: 'Under review' },
  upheld: { zh: '采纳，正在更正记录', en: 'Upheld, records are being corrected' },
  corrected: { zh: '已更正，不再下调', en: 'Corrected, the grade is not lowered' },
  holdEnded: { zh: '期满未更正，已公示', en: 'Not corrected in time, published' },
  notUpheld: { zh: '不予采纳', en: 'Not upheld' },
  replaced: { zh: '已被新的陈述替换', en: 'Replaced by a newer statement' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  lapsed: { zh: '预告知已终结，无须决定', en: 'The pre-notice closed before a decision' },
} as const satisfies Record<string, Words>
export type OwnStatementState = keyof typeof OWN_STATEMENT_STATES

/** What two officers can decide about a statement. Neither changes a grade: only evidence does. */
export const STATEMENT_OUTCOMES = ['upheld', 'notUpheld'] as const
export type StatementOutcome = (typeof STATEMENT_OUTCOMES)[number]

/** Characters that a statement may have. */
export const LONGEST_STATEMENT = 2_000
