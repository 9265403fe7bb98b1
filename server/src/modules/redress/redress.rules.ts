import type { Day, ErrorCode, StatementOutcome, StatementState } from '@liangma/contracts'
import type { WorkCalendar, WorkingDay } from '../../platform/clock/index.ts'

/** Working days in which records have to be corrected at their source once a statement is upheld. */
export const CORRECTION_WORKING_DAYS = 10

/** What can be done to a statement, and into which state it brings one that is in one of these. */
export const STEPS = {
  replace: { from: ['received'], to: 'replaced' },
  withdraw: { from: ['received', 'proposed', 'returned'], to: 'withdrawn' },
  propose: { from: ['received', 'returned'], to: 'proposed' },
  return: { from: ['proposed'], to: 'returned' },
  uphold: { from: ['proposed'], to: 'upheld' },
  refuse: { from: ['proposed'], to: 'notUpheld' },
  correct: { from: ['upheld'], to: 'corrected' },
  endHold: { from: ['upheld'], to: 'holdEnded' },
  lapse: { from: ['received', 'proposed', 'returned', 'upheld'], to: 'lapsed' },
} as const satisfies Record<string, { from: readonly StatementState[]; to: StatementState }>
export type StatementStepName = keyof typeof STEPS

export function isOpenTo(step: StatementStepName, state: StatementState): boolean {
  return STEPS[step].from.some((each) => each === state)
}

/** What the second of two people brings about. */
export const STEP_OF_OUTCOME = {
  upheld: 'uphold',
  notUpheld: 'refuse',
} as const satisfies Record<StatementOutcome, StatementStepName>

/** A pre-notice as far as a statement on it is concerned. */
export interface StatedNotice {
  state: 'open' | 'published' | 'dropped'
  dueDay: Day
  provisional: boolean
}

type Refusal = Extract<ErrorCode, `statement.${string}`>

/** Why another statement is refused, by how far the newest one has come; null: it is not. */
const REFUSED_AFTER: Record<StatementState, Refusal | null> = {
  received: null,
  replaced: null,
  withdrawn: null,
  proposed: 'statement.under_review',
  returned: 'statement.under_review',
  upheld: 'statement.decided',
  corrected: 'statement.decided',
  holdEnded: 'statement.decided',
  notUpheld: 'statement.decided',
  lapsed: 'statement.decided',
}

/**
 * Why a platform may not state its case, or no longer; null: it may. It has all of the due day, and a
 * provisional one does not run out (行政处罚程序规定 57).
 */
export function refusalOf(
  notice: StatedNotice,
  newest: StatementState | undefined,
  today: Day,
): Refusal | null {
  if (notice.state !== 'open') return 'statement.notice_closed'
  if (newest !== undefined && REFUSED_AFTER[newest]) return REFUSED_AFTER[newest]
  return notice.dueDay < today && !notice.provisional ? 'statement.too_late' : null
}

/** Until when upheld records have to be corrected. */
export function correctionDay(calendar: WorkCalendar, decidedDay: Day): WorkingDay {
  return calendar.addWorkingDays(decidedDay, CORRECTION_WORKING_DAYS)
}

/** Whether a hold is over: all of its last day belongs to it, and a provisional one does not run out. */
export function isHoldOver({ day, provisional }: WorkingDay, today: Day): boolean {
  return day < today && !provisional
}

/** What a statement becomes when its pre-notice closes without it: by a recovery, or in another way. */
export function stepOnClosing(
  state: StatementState,
  why: 'recovered' | 'overtaken' | 'published',
): StatementStepName {
  return state === 'upheld' && why === 'recovered' ? 'correct' : 'lapse'
}

export interface Officer {
  name: string
  login: string
}

/** Nobody decides about a proposal of his own, under whichever of his names he comes. */
export function isSamePerson(one: Officer, other: Officer): boolean {
  return one.login === other.login || one.name === other.name
}
