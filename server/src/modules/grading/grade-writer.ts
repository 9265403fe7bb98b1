import type { AnnouncedGrade, PublishedGradeEvent, PublishedReason } from '@liangma/contracts'
import type { WorkCalendar } from '../../platform/clock/index.ts'
import type { Trx } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import * as queries from './grade-writer.queries.ts'
import {
  type Action,
  type Graded,
  type GradeScale,
  HEARING_WORKING_DAYS,
  type Situation,
  dayOfPublication,
  rankOf,
} from './grading.rules.ts'

/** What became of the published grades, as it was announced to the rooms on the right. */
export interface GradingOutcome {
  published: PublishedGradeEvent[]
  announced: AnnouncedGrade[]
  dropped: { subjectId: number; noticeId: number; to: string; why: 'recovered' | 'overtaken' }[]
}

export interface Decision {
  subjectId: number
  situation: Situation
  actions: readonly Action[]
  /** The day that the rules name for a publication; a due notice names its own. */
  decidedOn: number
}

export function joinOutcomes(outcomes: readonly GradingOutcome[]): GradingOutcome {
  return {
    published: outcomes.flatMap((outcome) => outcome.published),
    announced: outcomes.flatMap((outcome) => outcome.announced),
    dropped: outcomes.flatMap((outcome) => outcome.dropped),
  }
}

/** Carries out decisions within a transaction; the only writer of published grades and pre-notices. */
export class GradeWriter {
  readonly #calendar: WorkCalendar
  readonly #scale: GradeScale
  readonly #events: EventBus

  constructor(parts: { calendar: WorkCalendar; scale: GradeScale; events: EventBus }) {
    this.#calendar = parts.calendar
    this.#scale = parts.scale
    this.#events = parts.events
  }

  /** Writes what is decided, at most one publication and one pre-notice a subject, and announces it. */
  async carryOut(
    trx: Trx,
    decisions: readonly Decision[],
    at: { day: number; moment: Date },
  ): Promise<GradingOutcome> {
    const published = decisions.flatMap((decision) => this.#publishedBy(decision, at.day))
    const announced = decisions.flatMap((decision) => this.#announcedBy(decision, at.day))
    const dropped = decisions.flatMap(droppedBy)
    const closed = [
      ...dropped.map(({ noticeId, why }) => ({ noticeId, why })),
      ...published.flatMap(({ noticeId }) => (noticeId === null ? [] : [{ noticeId, why: null }])),
    ]
    if (closed.length > 0) await queries.closeNotices(trx, closed, at.day)
    const outcome = {
      published: await insertPublished(trx, published, at.moment),
      announced: await insertAnnounced(trx, announced),
      dropped,
    }
    await this.#announce(trx, outcome)
    return outcome
  }

  /** Fixes provisional days whose calendar has come since; answers how many downgrades still wait for one. */
  async settleProvisional(trx: Trx, today: number): Promise<number> {
    for (const { noticeId, announcedDay } of await queries.listProvisional(trx)) {
      const due = this.#calendar.addWorkingDays(announcedDay, HEARING_WORKING_DAYS)
      if (!due.provisional) await queries.settleDueDay(trx, noticeId, due.day)
    }
    return queries.countHeld(trx, today)
  }

  async #announce(trx: Trx, { published, announced, dropped }: GradingOutcome): Promise<void> {
    if (dropped.length > 0)
      await this.#events.emit(trx, 'announcement.dropped', { notices: dropped })
    if (published.length > 0) await this.#events.emit(trx, 'grade.published', { grades: published })
    if (announced.length > 0)
      await this.#events.emit(trx, 'grade.announced', { notices: announced })
  }

  #publishedBy(decision: Decision, today: number): PublicationToWrite[] {
    return decision.actions.flatMap((action) =>
      action.kind === 'publish' ? this.#publication(decision, action, today) : [],
    )
  }

  #publication(
    { subjectId, situation, decidedOn }: Decision,
    action: Extract<Action, { kind: 'publish' }>,
    today: number,
  ): PublicationToWrite {
    const { graded, reason } = action
    const before = situation.published
    const isRanked = rankOf(this.#scale, graded.grade) !== undefined
    return {
      subjectId,
      graded,
      reason,
      from: before?.grade ?? null,
      lastRanked: isRanked ? graded.grade : (before?.lastRanked ?? null),
      noticeId: 'notice' in action ? action.notice.noticeId : null,
      decidedOnDay: action.reason === 'downgrade' ? dayOfPublication(action.notice) : decidedOn,
      effectiveDay: today,
    }
  }

  #announcedBy({ subjectId, actions }: Decision, today: number): queries.NewNotice[] {
    return actions.flatMap((action) => {
      if (action.kind !== 'announce') return []
      const { day, provisional } = this.#calendar.addWorkingDays(today, HEARING_WORKING_DAYS)
      const { graded, from } = action
      return { subjectId, graded, from, announcedDay: today, dueDay: day, provisional }
    })
  }
}

type PublicationToWrite = queries.NewPublished & { from: string | null; reason: PublishedReason }

async function insertPublished(
  trx: Trx,
  published: readonly PublicationToWrite[],
  moment: Date,
): Promise<PublishedGradeEvent[]> {
  if (published.length === 0) return []
  const ids = await queries.insertPublished(trx, published, moment)
  return published.map(({ subjectId, graded, reason, from, noticeId, effectiveDay }) => ({
    ...gradedOf(graded),
    subjectId,
    reason,
    from,
    noticeId,
    effectiveDay,
    publishedId: idOf(ids, subjectId),
  }))
}

async function insertAnnounced(
  trx: Trx,
  announced: readonly queries.NewNotice[],
): Promise<AnnouncedGrade[]> {
  if (announced.length === 0) return []
  const ids = await queries.insertNotices(trx, announced)
  return announced.map(({ graded, ...notice }) => ({
    ...gradedOf(graded),
    ...notice,
    noticeId: idOf(ids, notice.subjectId),
  }))
}

/** The grade alone, of a row that says more. */
function gradedOf({ grade, scoreTenths, decidedBy, decidedCode, ...row }: Graded): Graded {
  const { rulebookVersion, assessmentId, asOf } = row
  return { grade, scoreTenths, decidedBy, decidedCode, rulebookVersion, assessmentId, asOf }
}

function idOf(ids: ReadonlyMap<number, number>, subjectId: number): number {
  const id = ids.get(subjectId)
  if (id === undefined) throw new Error(`not written: subject ${subjectId}`)
  return id
}

function droppedBy({ subjectId, situation, actions }: Decision): GradingOutcome['dropped'] {
  return actions.flatMap((action) => {
    if (action.kind !== 'drop') return []
    const { noticeId, why } = action
    const notice = situation.notices.find((each) => each.noticeId === noticeId)
    return { subjectId, noticeId, to: notice?.grade ?? '', why }
  })
}
