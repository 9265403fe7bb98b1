import type { WorkCalendar } from '../../platform/clock/index.ts'
import type { Trx } from '../../platform/database/index.ts'
import {
  type Action,
  type GradeScale,
  HEARING_WORKING_DAYS,
  type Situation,
  rankOf,
} from './grading.rules.ts'
import * as queries from './publication.queries.ts'

/** What became of the published grades, for the log, the notices and the events of the caller. */
export interface GradingOutcome {
  published: { subjectId: number; from: string | null; to: string; reason: string }[]
  announced: { subjectId: number; from: string; to: string; dueDay: number; provisional: boolean }[]
  dropped: { subjectId: number; noticeId: number; why: 'recovered' | 'overtaken' }[]
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

/** Carries out decisions within a transaction; the only writer of published grades and notices. */
export class Publication {
  readonly #calendar: WorkCalendar
  readonly #scale: GradeScale

  constructor(calendar: WorkCalendar, scale: GradeScale) {
    this.#calendar = calendar
    this.#scale = scale
  }

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
    if (published.length > 0) await queries.insertPublished(trx, published, at.moment)
    if (announced.length > 0) await queries.insertNotices(trx, announced)
    return {
      published: published.map((row) => ({
        subjectId: row.subjectId,
        from: row.from,
        to: row.graded.grade,
        reason: row.reason,
      })),
      announced: announced.map(({ subjectId, from, graded, dueDay, provisional }) => ({
        subjectId,
        from,
        to: graded.grade,
        dueDay,
        provisional,
      })),
      dropped,
    }
  }

  /** Fixes provisional days whose calendar has come since; answers how many downgrades still wait for one. */
  async settleProvisional(trx: Trx, today: number): Promise<number> {
    for (const { noticeId, announcedDay } of await queries.listProvisional(trx)) {
      const due = this.#calendar.addWorkingDays(announcedDay, HEARING_WORKING_DAYS)
      if (!due.provisional) await queries.settleDueDay(trx, noticeId, due.day)
    }
    return queries.countHeld(trx, today)
  }

  #publishedBy(decision: Decision, today: number) {
    return decision.actions.flatMap((action) =>
      action.kind === 'publish' ? this.#publication(decision, action, today) : [],
    )
  }

  #publication(
    { subjectId, situation, decidedOn }: Decision,
    action: Extract<Action, { kind: 'publish' }>,
    today: number,
  ) {
    const { graded, reason } = action
    const before = situation.published
    const isRanked = rankOf(this.#scale, graded.grade) !== undefined
    const notice = action.reason === 'downgrade' ? action.notice : undefined
    return {
      subjectId,
      graded,
      reason,
      from: before?.grade ?? null,
      lastRanked: isRanked ? graded.grade : (before?.lastRanked ?? null),
      noticeId: notice?.noticeId ?? null,
      decidedOnDay: notice ? notice.dueDay + 1 : decidedOn,
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

function droppedBy({ subjectId, actions }: Decision): GradingOutcome['dropped'] {
  return actions.flatMap((action) =>
    action.kind === 'drop' ? { subjectId, noticeId: action.noticeId, why: action.why } : [],
  )
}
