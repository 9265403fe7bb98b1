import type { NoticeKind } from '@liangma/contracts'

const ADDRESSED = ['platform', 'operator', 'uscc', 'day', 'bureau', 'contact', 'page'] as const
const ASSESSED = [
  ...ADDRESSED,
  'from',
  'grade',
  'gradeWords',
  'score',
  'asOf',
  'decided',
  'reasons',
  'rulebook',
] as const
const PUBLISHED = [...ASSESSED, 'validUntil', 'receipt'] as const
const SHOWN = [...ADDRESSED, 'grade', 'gradeWords', 'asOf', 'validUntil'] as const

/** What a template of each kind may name in braces; all of it is at hand when a notice is made. */
export const PLACEHOLDERS = {
  first: PUBLISHED,
  raised: PUBLISHED,
  lowered: PUBLISHED,
  vetoed: PUBLISHED,
  regraded: PUBLISHED,
  corrected: PUBLISHED,
  repaired: PUBLISHED,
  itemExpired: PUBLISHED,
  preNotice: [...ASSESSED, 'dueDay', 'dueNote', 'portal'],
  preNoticeDropped: [...ADDRESSED, 'grade'],
  statementReceived: [...ADDRESSED, 'grade'],
  statementNotUpheld: [...ADDRESSED, 'grade', 'reason'],
  statementUpheld: [...ADDRESSED, 'grade', 'reason', 'records', 'correctBy', 'correctNote'],
  holdEnded: [...ADDRESSED, 'grade', 'records'],
  correctionMarked: [...ADDRESSED, 'receipts'],
  withdrawn: [...ADDRESSED, 'receiptId', 'grade', 'why'],
  stale: SHOWN,
  expired: SHOWN,
  freshAgain: SHOWN,
  sourceLate: ['day', 'bureau', 'source', 'dataAsOf'],
} as const satisfies Record<NoticeKind, readonly string[]>

/** The words for each placeholder of a kind, in one language. */
export type ValuesOf<K extends NoticeKind> = Record<(typeof PLACEHOLDERS)[K][number], string>
export type AddressedValues = Record<(typeof ADDRESSED)[number], string>
export type AssessedValues = Record<(typeof ASSESSED)[number], string>
