import { type Day, monthStart } from '@liangma/contracts'
import type { WorkCalendar } from '../../platform/clock/index.ts'

/** Working days a platform has to state its case before a downgrade is published. */
export const HEARING_WORKING_DAYS = 5

/** The grades of the rulebook: `ranked` best first; `unranked` are states that are no grade. */
export interface GradeScale {
  ranked: readonly string[]
  unranked: readonly string[]
  /** Vetoes that two officers may have published without waiting for the hearing. */
  atOnce: readonly string[]
}

/** A grade together with the assessment that gives it; the two are never published apart. */
export interface Graded {
  grade: string
  scoreTenths: number
  decidedBy: string
  decidedCode: string | null
  rulebookVersion: string
  assessmentId: number
  asOf: Day
}

/** What the assessment hands over for one subject. */
export interface AssessedRow extends Graded {
  subjectId: number
}

export interface PublishedGrade extends Graded {
  /** The newest published grade that is ranked; null while there was none. */
  lastRanked: string | null
}

export interface OpenNotice extends Graded {
  noticeId: number
  dueDay: Day
  provisional: boolean
  /** Not to be published because its day has come: what the platform says of it is being looked at. */
  isHeld: boolean
  /** Day on which it was last let go; null: never held, or held now. */
  releasedDay: Day | null
}

/** All that the rules look at for one subject. */
export interface Situation {
  live: Graded
  published: PublishedGrade | undefined
  notices: readonly OpenNotice[]
}

export type Action =
  | { kind: 'publish'; reason: 'first' | 'monthly' | 'upgrade' | AmendReason; graded: Graded }
  | { kind: 'publish'; reason: 'downgrade' | 'veto'; graded: Graded; notice: OpenNotice }
  | { kind: 'announce'; graded: Graded; from: string }
  | { kind: 'drop'; noticeId: number; why: 'recovered' | 'overtaken' }

/** Why a grade is published again between the months: a record in it was annulled, repaired, or ended. */
export type AmendReason = 'correction' | 'repair' | 'expiry'

/** How a grade stands to what the public sees now. */
type Standing = 'first' | 'same' | 'better' | 'worse' | 'lapsed' | 'returned'

/**
 * `lapsed`: from a grade to a state such as unrated. `returned`: from such a state to a grade not
 * worse than the last one before it; a worse one is `worse`, so that a gap in the data never serves
 * to publish a downgrade unannounced.
 */
function standingOf(
  scale: GradeScale,
  grade: string,
  published: PublishedGrade | undefined,
): Standing {
  const rank = rankOf(scale, grade)
  if (!published) return 'first'
  if (grade === published.grade) return 'same'
  if (rank === undefined) return 'lapsed'
  const current = rankOf(scale, published.grade)
  const compared =
    current ?? (published.lastRanked === null ? undefined : rankOf(scale, published.lastRanked))
  if (compared !== undefined && rank > compared) return 'worse'
  return current === undefined ? 'returned' : 'better'
}

/** 0 is best; undefined for a state that is no grade. Throws for a grade the rulebook does not know. */
export function rankOf(scale: GradeScale, grade: string): number | undefined {
  const rank = scale.ranked.indexOf(grade)
  if (rank < 0 && !scale.unranked.includes(grade))
    throw new Error(`grade not in the rulebook: ${grade}`)
  return rank < 0 ? undefined : rank
}

// What a new live grade does at once.
const AT_ONCE: Record<Standing, (situation: Situation, scale: GradeScale) => Action[]> = {
  first: () => [],
  same: dropAll,
  better: (s) => [{ kind: 'publish', reason: 'upgrade', graded: s.live }, ...dropAll(s)],
  worse: announceUnlessOpen,
  // Having no data is no recovery: an open notice waits for the next grade, or for the cycle.
  lapsed: () => [],
  returned: dropAll,
}

/** What follows from the live grade as it stands now. Pure; the same situation after it asks nothing more. */
export function decideLive(scale: GradeScale, situation: Situation): Action[] {
  return AT_ONCE[standingOf(scale, situation.live.grade, situation.published)](situation, scale)
}

function dropAll({ notices }: Situation): Action[] {
  return notices.map(({ noticeId }) => ({ kind: 'drop', noticeId, why: 'recovered' }))
}

// Every announced grade has its own five working days: a lesser notice that is open runs on, a graver
// one is dropped, and the same one keeps its day.
function announceUnlessOpen({ live, published, notices }: Situation, scale: GradeScale): Action[] {
  const recovered = notices.filter((notice) => isWorse(scale, notice.grade, live.grade))
  const isOpen = notices.some((notice) => notice.grade === live.grade)
  const announce: Action = { kind: 'announce', graded: live, from: published?.grade ?? '' }
  return [...dropAll({ live, published, notices: recovered }), ...(isOpen ? [] : [announce])]
}

const IN_CYCLE: Record<Standing, 'first' | 'monthly' | undefined> = {
  first: 'first',
  same: 'monthly',
  better: 'monthly',
  // A downgrade only ever comes by its notice; until then the last published grade stays whole.
  worse: undefined,
  lapsed: 'monthly',
  returned: 'monthly',
}

/**
 * Publishes again what the public sees, without what must no longer be shown. Never a worse grade, nor a
 * state in place of a grade: those come by their notice, or with the month.
 */
export function decideAmendment(
  scale: GradeScale,
  published: PublishedGrade | undefined,
  { graded, reason }: { graded: Graded; reason: AmendReason },
): Action[] {
  const standing = standingOf(scale, graded.grade, published)
  return standing === 'same' || standing === 'better' ? [{ kind: 'publish', reason, graded }] : []
}

/** Whether two officers may have the announced grade published now (V2–V4): by its veto and the live one. */
export function mayPublishAtOnce(
  scale: GradeScale,
  { live, published }: Situation,
  notice: OpenNotice,
): boolean {
  const isGrave = ({ decidedBy, decidedCode }: Graded) =>
    decidedBy === 'veto' && scale.atOnce.includes(decidedCode ?? '')
  const isStanding = standingOf(scale, live.grade, published) === 'worse'
  return isStanding && live.grade === notice.grade && isGrave(notice) && isGrave(live)
}

/** An announced downgrade that two officers approved: the others that it overtakes are dropped. */
export function decideAtOnce(situation: Situation, notice: OpenNotice): Action[] {
  const others = situation.notices.filter(({ noticeId }) => noticeId !== notice.noticeId)
  return [
    { kind: 'publish', reason: 'veto', graded: situation.live, notice },
    ...others.map(({ noticeId }): Action => ({ kind: 'drop', noticeId, why: 'overtaken' })),
  ]
}

export interface CycleCase {
  /** The assessment as of the last day of the month before. */
  graded: Graded
  published: PublishedGrade | undefined
  /** Day on which the subject was first graded. */
  enteredDay: Day
  cycleDay: Day
}

/** What the setting as of a day, at the latest the monthly one, does with one subject. */
export function decideCycle(
  scale: GradeScale,
  { graded, published, enteredDay, cycleDay }: CycleCase,
): Action[] {
  // Something newer than the month's end is public already.
  if (published && published.asOf > graded.asOf) return []
  // A setting made up for later does not reach those who came after its day.
  if (!published && enteredDay > cycleDay) return []
  const reason = IN_CYCLE[standingOf(scale, graded.grade, published)]
  return reason ? [{ kind: 'publish', reason, graded }] : []
}

/** Whether a notice's days are over: the platform has all of `dueDay`; a provisional day does not run out. */
export function isDue({ dueDay, provisional, isHeld }: OpenNotice, today: Day): boolean {
  return dueDay < today && !provisional && !isHeld
}

/** The day that the rules name for the publication of a notice that is due. */
export function dayOfPublication({ dueDay, releasedDay }: OpenNotice): Day {
  return Math.max(dueDay + 1, releasedDay ?? 0)
}

/**
 * What a notice whose days are over does. Expects a situation on which `decideLive` has been carried out: open notices are then at
 * most as grave as the live grade.
 */
export function decideDue(scale: GradeScale, situation: Situation, today: Day): Action[] {
  const { live, published, notices } = situation
  if (standingOf(scale, live.grade, published) !== 'worse') return []
  const due = notices.filter((notice) => isDue(notice, today))
  const [gravest] = due.toSorted((a, b) => (isWorse(scale, a.grade, b.grade) ? -1 : 1))
  if (!gravest) return []
  const graded = gravest.grade === live.grade ? live : assessmentOf(gravest)
  const overtaken = notices.filter((notice) => isWorse(scale, gravest.grade, notice.grade))
  return [
    { kind: 'publish', reason: 'downgrade', graded, notice: gravest },
    ...overtaken.map(({ noticeId }): Action => ({ kind: 'drop', noticeId, why: 'overtaken' })),
  ]
}

// Where the live grade has fallen further, the announced one is published on what was announced.
function assessmentOf(notice: OpenNotice): Graded {
  const { grade, scoreTenths, decidedBy, decidedCode, rulebookVersion, assessmentId, asOf } = notice
  return { grade, scoreTenths, decidedBy, decidedCode, rulebookVersion, assessmentId, asOf }
}

function isWorse(scale: GradeScale, grade: string, than: string): boolean {
  return (rankOf(scale, grade) ?? -1) > (rankOf(scale, than) ?? -1)
}

export interface Cycle {
  /** The first working day of a month. */
  cycleDay: Day
  /** The last day of the month before. */
  asOf: Day
}

/** The newest monthly cycle whose day has come by `today`; months missed before it are not made up. */
export function latestCycle(calendar: WorkCalendar, today: Day): Cycle {
  const thisMonth = monthStart(today)
  const first = calendar.firstWorkingDayOfMonth(thisMonth).day
  if (first <= today) return { cycleDay: first, asOf: thisMonth - 1 }
  const lastMonth = monthStart(today, -1)
  return { cycleDay: calendar.firstWorkingDayOfMonth(lastMonth).day, asOf: lastMonth - 1 }
}
