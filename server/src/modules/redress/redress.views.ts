import type {
  Ground,
  OwnPreNotice,
  OwnStatement,
  OwnStatementState,
  StatementOnFile,
  StatementState,
  StatementStep,
} from '@liangma/contracts'
import { OWN_STATEMENT_STATES, STATEMENT_STATES, isoOf, spellTenths } from '@liangma/contracts'
import type { WorkCalendar } from '../../platform/clock/index.ts'
import type { NoticeOnFile } from '../grading/index.ts'
import type { Platform } from '../registry/index.ts'
import type { Step } from './redress.queries.ts'
import { isOpenTo, refusalOf } from './redress.rules.ts'
import type { StatementWithSteps } from './statement-reading.ts'

/** A statement as officers see it. */
export function viewStatement(
  statement: StatementWithSteps,
  { notice, platform }: { notice: NoticeOnFile; platform: Platform },
): StatementOnFile {
  const { statementId, noticeId, uscc, state, words, contested, steps, correctBy } = statement
  return {
    statementId,
    noticeId,
    uscc,
    name: platform.name,
    fromGrade: notice.fromGrade,
    toGrade: notice.grade,
    due: isoOf(notice.dueDay),
    state,
    stateWords: STATEMENT_STATES[state],
    text: words,
    contested,
    submittedAt: submittedAt(steps),
    correctBy: correctBy && isoOf(correctBy.day),
    isCorrectByProvisional: correctBy?.provisional ?? false,
    steps: steps.map(viewStep),
  }
}

function viewStep({ state, by, reason, outcome, records, at }: Step): StatementStep {
  const stateWords = STATEMENT_STATES[state]
  return { state, stateWords, by, reason, outcome, records, at: at.toISOString() }
}

const SEEN_AS: Record<StatementState, OwnStatementState> = {
  received: 'received',
  proposed: 'underReview',
  returned: 'underReview',
  upheld: 'upheld',
  corrected: 'corrected',
  holdEnded: 'holdEnded',
  notUpheld: 'notUpheld',
  replaced: 'replaced',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
}

/** A statement as its platform sees it: officers' names and what is not decided yet stay with officers. */
function viewOwnStatement(statement: StatementWithSteps): OwnStatement {
  const { statementId, words, contested, steps, correctBy } = statement
  const state = SEEN_AS[statement.state]
  return {
    statementId,
    state,
    stateWords: OWN_STATEMENT_STATES[state],
    text: words,
    contested,
    submittedAt: submittedAt(steps),
    correctBy: correctBy && isoOf(correctBy.day),
    ...decisionOf(steps),
  }
}

type OwnDecision = Pick<OwnStatement, 'outcome' | 'reason' | 'decidedAt' | 'records'>
const UNDECIDED: OwnDecision = { outcome: null, reason: null, decidedAt: null, records: [] }

/** The proposal that took effect. */
function decisionOf(steps: readonly Step[]): OwnDecision {
  const decision = steps.find(({ state }) => state === 'upheld' || state === 'notUpheld')
  const proposal = steps.findLast(({ outcome }) => outcome !== null)
  if (!decision || !proposal) return UNDECIDED
  const { outcome, reason, records } = proposal
  return { outcome, reason, records, decidedAt: decision.at.toISOString() }
}

/** What the view of a pre-notice is made of. */
interface OwnParts {
  statement: StatementWithSteps | undefined
  grounds: Ground[]
  calendar: WorkCalendar
  today: number
}

/** A pre-notice as its platform sees it. */
export function viewOwnPreNotice(
  notice: NoticeOnFile,
  { statement, grounds, calendar, today }: OwnParts,
): OwnPreNotice {
  return {
    noticeId: notice.noticeId,
    fromGrade: notice.fromGrade,
    toGrade: notice.grade,
    score: spellTenths(notice.scoreTenths),
    decidedBy: notice.decidedBy as OwnPreNotice['decidedBy'],
    decidedCode: notice.decidedCode,
    asOf: isoOf(notice.asOf),
    announced: isoOf(notice.announcedDay),
    due: isoOf(notice.dueDay),
    isProvisional: notice.provisional,
    workingDaysLeft: calendar.workingDaysBetween(today, notice.dueDay),
    state: notice.state,
    closed: notice.closedDay === null ? null : isoOf(notice.closedDay),
    isHeld: notice.isHeld,
    mayState: refusalOf(notice, statement?.state, today) === null,
    mayWithdraw: statement !== undefined && isOpenTo('withdraw', statement.state),
    statement: statement ? viewOwnStatement(statement) : null,
    grounds,
  }
}

function submittedAt(steps: readonly Step[]): string {
  const received = steps.find(({ state }) => state === 'received')
  if (!received) throw new Error('a statement that was never received')
  return received.at.toISOString()
}
