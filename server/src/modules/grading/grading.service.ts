import type { Day } from '@liangma/contracts'
import type { Clock, WorkCalendar } from '../../platform/clock/index.ts'
import type { Database, Db, Trx } from '../../platform/database/index.ts'
import * as queries from './grading.queries.ts'
import {
  type Action,
  type AssessedRow,
  type Cycle,
  type GradeScale,
  type Situation,
  decideCycle,
  decideDue,
  decideLive,
  latestCycle,
} from './grading.rules.ts'
import * as live from './live-grades.queries.ts'
import { type GradingOutcome, Publication, joinOutcomes } from './publication.ts'

export interface GradingParts {
  database: Database
  clock: Clock
  calendar: WorkCalendar
  scale: GradeScale
  /** The whole register as of a day, assessed by the modules before; asked once a month. */
  assessAsOf: (asOf: Day) => Promise<readonly AssessedRow[]>
}

export interface SubjectGrades {
  subjectId: number
  live: queries.LiveGrade
  published: queries.PublishedRow | undefined
  notices: queries.NoticeRow[]
}

export interface DayReport extends GradingOutcome {
  /** The monthly setting that ran, if one did. */
  cycle: Cycle | undefined
  /** Downgrades that wait because the calendar of their due day is not loaded. */
  heldForCalendar: number
}

/** What is decided for each subject, on which day, and as of which day it is dated. */
interface Decisions {
  decide: (grades: SubjectGrades) => Action[]
  today?: Day
  decidedOn?: Day
}

// Bounds the size of one statement's parameter.
const CHUNK = 5_000

/** Live grades and published grades: what is so now, and what the public is told when. */
export class GradingService {
  readonly #database: Database
  readonly #clock: Clock
  readonly #calendar: WorkCalendar
  readonly #scale: GradeScale
  readonly #assessAsOf: GradingParts['assessAsOf']
  readonly #publication: Publication

  constructor({ database, clock, calendar, scale, assessAsOf }: GradingParts) {
    this.#database = database
    this.#clock = clock
    this.#calendar = calendar
    this.#scale = scale
    this.#assessAsOf = assessAsOf
    this.#publication = new Publication(calendar, scale)
  }

  /**
   * Takes new assessments within the transaction that stores them: updates live grades, publishes
   * upgrades, announces downgrades. An assessment older than the one on file changes nothing.
   */
  async onAssessed(trx: Trx, rows: readonly AssessedRow[]): Promise<GradingOutcome> {
    const outcomes: GradingOutcome[] = []
    for (const chunk of chunksOf(newestOf(rows))) {
      await this.#keepLive(trx, chunk)
      outcomes.push(await this.#settleLive(trx, idsOf(chunk)))
    }
    return joinOutcomes(outcomes)
  }

  /**
   * The day's work, safe to repeat and late: notices whose days are over, then the monthly setting if
   * its day has come. Of several months missed only the newest is set.
   */
  async runDay(today: Day = this.#clock.today()): Promise<DayReport> {
    const due = await this.#database.transaction((trx) => this.#runDue(trx, today))
    const cycle = latestCycle(this.#calendar, today)
    if (!(await queries.isCycleWanted(this.#database.db, cycle)))
      return { ...due, cycle: undefined }
    const rows = await this.#assessAsOf(cycle.asOf)
    const set = await this.#database.transaction((trx) =>
      this.#runCycle(trx, cycle, { rows, today }),
    )
    return { ...due, ...joinOutcomes([due, set ?? joinOutcomes([])]), cycle: set && cycle }
  }

  /**
   * Publishes the first grades of a register that has never published any, after its first import;
   * does nothing on any other register. Nobody is downgraded by it, so nobody is announced.
   */
  async publishFirst(): Promise<GradingOutcome> {
    return this.#database.transaction(async (trx) => {
      if (await queries.hasPublished(trx)) return joinOutcomes([])
      const outcomes: GradingOutcome[] = []
      for (const ids of chunksOf(await queries.listAllSubjects(trx))) {
        await live.lockLive(trx, ids)
        const first = (s: Situation): Action[] =>
          s.published ? [] : [{ kind: 'publish', reason: 'first', graded: s.live }]
        outcomes.push(await this.#settle(trx, ids, { decide: first }))
      }
      return joinOutcomes(outcomes)
    })
  }

  /** Grades of subjects by id; a subject never graded is absent. Pass `trx` to read inside one. */
  async gradesOf(
    subjectIds: readonly number[],
    db: Db = this.#database.db,
  ): Promise<Map<number, SubjectGrades>> {
    const ids = [...subjectIds]
    const published = new Map(
      (await queries.listInForce(db, ids)).map((row) => [row.subjectId, row]),
    )
    const notices = Map.groupBy(await queries.listOpenNotices(db, ids), (row) => row.subjectId)
    const grades = (await queries.listLive(db, ids)).map((row) => ({
      subjectId: row.subjectId,
      live: row,
      published: published.get(row.subjectId),
      notices: notices.get(row.subjectId) ?? [],
    }))
    return new Map(grades.map((row) => [row.subjectId, row]))
  }

  /** One page of graded subjects in the order of their ids. */
  async listGrades(filter: queries.GradeFilter = {}): Promise<SubjectGrades[]> {
    const ids = await queries.listSubjects(this.#database.db, filter)
    return [...(await this.gradesOf(ids)).values()]
  }

  /** All published grades of a subject, newest first. */
  listPublished(subjectId: number): Promise<queries.PublishedRow[]> {
    return queries.listPublished(this.#database.db, subjectId)
  }

  async #keepLive(trx: Trx, rows: readonly AssessedRow[]): Promise<void> {
    const moment = this.#clock.now()
    const added = new Set(await live.insertNewLive(trx, rows, { day: this.#clock.today(), moment }))
    const known = rows.filter((row) => !added.has(row.subjectId))
    const before = new Map(
      (await live.lockLive(trx, idsOf(known))).map((row) => [row.subjectId, row]),
    )
    const newer = known.filter((row) => row.asOf >= (before.get(row.subjectId)?.asOf ?? row.asOf))
    if (newer.length > 0) await live.updateLive(trx, newer, moment)
    const changed = [
      ...rows.filter((row) => added.has(row.subjectId)),
      ...newer.filter((row) => row.grade !== before.get(row.subjectId)?.grade),
    ]
    const gradesBefore = new Map([...before].map(([id, row]) => [id, row.grade]))
    if (changed.length > 0)
      await live.insertChanges(trx, { rows: changed, before: gradesBefore, moment })
  }

  async #runDue(trx: Trx, today: Day): Promise<GradingOutcome & { heldForCalendar: number }> {
    const heldForCalendar = await this.#publication.settleProvisional(trx, today)
    const outcomes: GradingOutcome[] = []
    for (const ids of chunksOf(await queries.listDueSubjects(trx, today))) {
      await live.lockLive(trx, ids)
      outcomes.push(await this.#settleLive(trx, ids, today))
      outcomes.push(
        await this.#settle(trx, ids, { decide: (s) => decideDue(this.#scale, s, today), today }),
      )
    }
    return { ...joinOutcomes(outcomes), heldForCalendar }
  }

  async #runCycle(
    trx: Trx,
    cycle: Cycle,
    { rows, today }: { rows: readonly AssessedRow[]; today: Day },
  ): Promise<GradingOutcome | undefined> {
    if (!(await queries.claimCycle(trx, cycle, { day: today, moment: this.#clock.now() })))
      return undefined
    const outcomes: GradingOutcome[] = []
    for (const chunk of chunksOf(newestOf(rows))) {
      const ids = idsOf(chunk)
      const assessed = new Map(chunk.map((row) => [row.subjectId, row]))
      await live.lockLive(trx, ids)
      const set = ({ subjectId, live: { enteredDay }, published }: SubjectGrades) => {
        const graded = assessed.get(subjectId)
        if (!graded) return []
        return decideCycle(this.#scale, { graded, published, enteredDay, cycleDay: cycle.cycleDay })
      }
      const decidedOn = cycle.cycleDay
      outcomes.push(await this.#settle(trx, ids, { decide: set, today, decidedOn }))
      outcomes.push(await this.#settleLive(trx, ids, today))
    }
    const all = joinOutcomes(outcomes)
    await queries.countCycle(trx, cycle.asOf, all.published.length)
    return all
  }

  #settleLive(
    trx: Trx,
    ids: readonly number[],
    today = this.#clock.today(),
  ): Promise<GradingOutcome> {
    return this.#settle(trx, ids, { decide: (s) => decideLive(this.#scale, s), today })
  }

  async #settle(
    trx: Trx,
    ids: readonly number[],
    { decide, today = this.#clock.today(), decidedOn = today }: Decisions,
  ): Promise<GradingOutcome> {
    const grades = await this.gradesOf(ids, trx)
    const decisions = [...grades.values()].map((situation) => ({
      subjectId: situation.subjectId,
      situation,
      actions: decide(situation),
      decidedOn,
    }))
    return this.#publication.carryOut(trx, decisions, { day: today, moment: this.#clock.now() })
  }
}

/** One row a subject, the newest as-of day last and winning, in the order of ids in which rows are locked. */
function newestOf(rows: readonly AssessedRow[]): AssessedRow[] {
  const newest = new Map<number, AssessedRow>()
  for (const row of rows) {
    const before = newest.get(row.subjectId)
    if (!before || before.asOf <= row.asOf) newest.set(row.subjectId, row)
  }
  return [...newest.values()].toSorted((a, b) => a.subjectId - b.subjectId)
}

function idsOf(rows: readonly AssessedRow[]): number[] {
  return rows.map((row) => row.subjectId)
}

function* chunksOf<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK)
}
