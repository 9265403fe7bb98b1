import type { Day, PublishedGradeEvent } from '@liangma/contracts'
import type { Clock, WorkCalendar } from '../../platform/clock/index.ts'
import type { Database, Db, Trx } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import { type SubjectGrades, GradeSettling, chunksOf, idsOf, newestOf } from './grade-settling.ts'
import * as queries from './grading.queries.ts'
import {
  type Action,
  type AssessedRow,
  type AmendReason,
  type Cycle,
  type Graded,
  type GradeScale,
  decideAmendment,
  decideDue,
  latestCycle,
  rankOf,
} from './grading.rules.ts'
import { notifyOfLive } from './live/live-changes.queries.ts'
import { LiveChanges } from './live/live-changes.ts'
import * as live from './live-grades.queries.ts'
import { GradeWriter, type GradingOutcome, joinOutcomes } from './grade-writer.ts'
import type { Approval } from './pre-notices/approvals.queries.ts'
import { type ApprovalAnswer, Approvals, type AtOnce } from './pre-notices/approvals.ts'
import * as holds from './pre-notices/holds.queries.ts'

export interface GradingParts {
  database: Database
  events: EventBus
  clock: Clock
  calendar: WorkCalendar
  scale: GradeScale
  /** The whole register as of a day, assessed by the modules before; asked once a month. */
  assessAsOf: (asOf: Day) => Promise<readonly AssessedRow[]>
}

export interface DayReport extends GradingOutcome {
  /** The monthly setting that ran, if one did. */
  cycle: Cycle | undefined
  /** Downgrades that wait because the calendar of their due day is not loaded. */
  heldForCalendar: number
}

/** Live grades and published grades: what is so now, and what the public is told when. */
export class GradingService {
  /** For those who follow live grades as they change. */
  readonly liveChanges: LiveChanges
  readonly #database: Database
  readonly #clock: Clock
  readonly #calendar: WorkCalendar
  readonly #scale: GradeScale
  readonly #assessAsOf: GradingParts['assessAsOf']
  readonly #writer: GradeWriter
  readonly #settling: GradeSettling
  readonly #approvals: Approvals
  readonly #events: EventBus

  constructor(parts: GradingParts) {
    const { database, clock, calendar, scale, assessAsOf } = parts
    this.#database = database
    this.#clock = clock
    this.#calendar = calendar
    this.#scale = scale
    this.#assessAsOf = assessAsOf
    this.#events = parts.events
    this.liveChanges = new LiveChanges(database)
    this.#writer = new GradeWriter(parts)
    this.#settling = new GradeSettling({ clock, scale, writer: this.#writer })
    this.#approvals = new Approvals({ database, clock, scale, settling: this.#settling })
  }

  /**
   * Takes new assessments within the transaction that stores them: updates live grades, publishes
   * upgrades, announces downgrades. An assessment older than the one on file changes nothing.
   */
  async onAssessed(trx: Trx, rows: readonly AssessedRow[]): Promise<GradingOutcome> {
    await live.lockGrading(trx)
    const outcomes: GradingOutcome[] = []
    for (const chunk of chunksOf(newestOf(rows))) {
      await this.#keepLive(trx, chunk)
      outcomes.push(await this.#settling.settleLive(trx, idsOf(chunk)))
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
        const first = (s: SubjectGrades): Action[] =>
          s.published ? [] : [{ kind: 'publish', reason: 'first', graded: s.live }]
        outcomes.push(await this.#settling.settle(trx, ids, { decide: first }))
      }
      return joinOutcomes(outcomes)
    })
  }

  /**
   * Sets grades as of a day between the months, by the rules of the monthly setting: downgrades are only
   * announced. Who has been published as of that day or a later one keeps what he has.
   */
  async publishAsOf(asOf: Day): Promise<GradingOutcome> {
    const rows = await this.#assessAsOf(asOf)
    const today = this.#clock.today()
    return this.#database.transaction((trx) =>
      this.#settling.setAll(
        trx,
        { cycleDay: today, asOf },
        { rows, today, isSetBefore: isSetBy(asOf) },
      ),
    )
  }

  /**
   * Publishes again what must no longer be shown as it is: a record in it was annulled or repaired, or
   * has ended. Publishes nothing worse than what is public; answers what it did publish.
   */
  async amend(
    trx: Trx,
    reason: AmendReason,
    rows: readonly (Graded & { subjectId: number })[],
  ): Promise<GradingOutcome> {
    const amended = new Map(rows.map(({ subjectId, ...graded }) => [subjectId, graded]))
    const decide = ({ subjectId, published }: SubjectGrades) => {
      const graded = amended.get(subjectId)
      return graded ? decideAmendment(this.#scale, published, { graded, reason }) : []
    }
    await live.lockLive(trx, [...amended.keys()])
    return this.#settling.settle(trx, [...amended.keys()], { decide })
  }

  /**
   * One officer's approval to publish an announced grade by veto V2–V4 without waiting for the hearing;
   * with the second, by another officer, it is published. Throws `approval.no_notice`,
   * `approval.not_possible`, `approval.same_officer`.
   */
  approveAtOnce(approval: Approval): Promise<ApprovalAnswer> {
    return this.#approvals.approve(approval)
  }

  /** Approvals so far, and whether two may publish it at once, of open pre-notices by number. */
  listAtOnce(notices: readonly queries.NoticeRow[]): Promise<Map<number, AtOnce>> {
    return this.#approvals.listAtOnce(this.#database.db, notices)
  }

  /**
   * From now on an open pre-notice is not published because its day has come; two officers may still have
   * it published at once. Expects `lock` to be taken.
   */
  hold(trx: Trx, noticeId: number): Promise<void> {
    return holds.hold(trx, noticeId, this.#clock.today())
  }

  /**
   * Lets a held pre-notice go: it is published when its day comes, or now if that has passed, as by
   * `runDay`. Does nothing to one that is not held. Expects `lock` to be taken.
   */
  async release(trx: Trx, noticeId: number): Promise<GradingOutcome> {
    const today = this.#clock.today()
    const subjectId = await holds.release(trx, noticeId, today)
    return subjectId === undefined ? joinOutcomes([]) : this.#settleDue(trx, [subjectId], today)
  }

  /** A pre-notice with what became of it; undefined where there is none of that number. */
  findNotice(
    noticeId: number,
    db: Db = this.#database.db,
  ): Promise<queries.NoticeOnFile | undefined> {
    return queries.findNotice(db, noticeId)
  }

  /** Pre-notices by number, each with what became of it. */
  listNotices(noticeIds: readonly number[]): Promise<queries.NoticeOnFile[]> {
    return queries.listNotices(this.#database.db, noticeIds)
  }

  /** All pre-notices of a subject, the newest first. */
  listNoticesOf(subjectId: number): Promise<queries.NoticeOnFile[]> {
    return queries.listNoticesOf(this.#database.db, subjectId)
  }

  /** Nobody else changes grades until the transaction ends; to be taken before what it guards is read. */
  lock(trx: Trx): Promise<void> {
    return live.lockGrading(trx)
  }

  /** Pre-notices that are open, the first due first. */
  listPreNotices(): Promise<queries.NoticeRow[]> {
    return queries.listAllOpenNotices(this.#database.db)
  }

  /** Whether a grade is one of the rulebook's ranked ones; false for a state such as unrated. */
  isRanked(grade: string): boolean {
    return rankOf(this.#scale, grade) !== undefined
  }

  /** Grades of subjects by id; a subject never graded is absent. Pass `trx` to read inside one. */
  gradesOf(
    subjectIds: readonly number[],
    db: Db = this.#database.db,
  ): Promise<Map<number, SubjectGrades>> {
    return this.#settling.gradesOf(db, subjectIds)
  }

  /** One page of graded subjects in the order of their ids. */
  async listGrades(filter: queries.GradeFilter = {}): Promise<SubjectGrades[]> {
    const ids = await queries.listSubjects(this.#database.db, filter)
    return [...(await this.gradesOf(ids)).values()]
  }

  /** Every subject's published grade in force, as it was announced. */
  async listInForce(db: Db): Promise<PublishedGradeEvent[]> {
    const ids = await queries.listAllSubjects(db)
    const grades: PublishedGradeEvent[] = []
    for (const chunk of chunksOf(ids))
      for (const { lastRanked: _, decidedOnDay: _day, ...row } of await queries.listInForce(
        db,
        chunk,
      ))
        grades.push({ ...row, from: null, noticeId: null })
    return grades
  }

  /** Published grades in force of some subjects. */
  listInForceOf(subjectIds: readonly number[]): Promise<queries.PublishedRow[]> {
    return queries.listInForce(this.#database.db, [...subjectIds])
  }

  /** All published grades of a subject, newest first. */
  listPublished(subjectId: number, db: Db = this.#database.db): Promise<queries.PublishedRow[]> {
    return queries.listPublished(db, subjectId)
  }

  /** Published grades since a day that were another grade than before; of all subjects, or of some. */
  listSteps(since: Day, subjectIds: readonly number[] | null = null): Promise<queries.GradeStep[]> {
    return queries.listSteps(this.#database.db, { since, subjectIds })
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
    if (changed.length === 0) return
    await live.insertChanges(trx, { rows: changed, before: gradesBefore, moment })
    await notifyOfLive(trx)
    const moves = changed.map(({ subjectId, grade, asOf }) => {
      return { subjectId, from: gradesBefore.get(subjectId) ?? null, to: grade, asOf }
    })
    await this.#events.emit(trx, 'grade.moved', { moves })
  }

  async #runDue(trx: Trx, today: Day): Promise<GradingOutcome & { heldForCalendar: number }> {
    await live.lockGrading(trx)
    const heldForCalendar = await this.#writer.settleProvisional(trx, today)
    const outcomes: GradingOutcome[] = []
    for (const ids of chunksOf(await queries.listDueSubjects(trx, today)))
      outcomes.push(await this.#settleDue(trx, ids, today))
    return { ...joinOutcomes(outcomes), heldForCalendar }
  }

  async #settleDue(trx: Trx, ids: number[], today: Day): Promise<GradingOutcome> {
    await live.lockLive(trx, ids)
    const settled = await this.#settling.settleLive(trx, ids, today)
    const decide = (s: SubjectGrades) => decideDue(this.#scale, s, today)
    const due = await this.#settling.settle(trx, ids, { decide, today })
    return joinOutcomes([settled, due])
  }

  async #runCycle(
    trx: Trx,
    cycle: Cycle,
    { rows, today }: { rows: readonly AssessedRow[]; today: Day },
  ): Promise<GradingOutcome | undefined> {
    if (!(await queries.claimCycle(trx, cycle, { day: today, moment: this.#clock.now() })))
      return undefined
    const all = await this.#settling.setAll(trx, cycle, { rows, today })
    await queries.countCycle(trx, cycle.asOf, all.published.length)
    return all
  }
}

function isSetBy(asOf: Day) {
  return (published: queries.PublishedRow | undefined) =>
    published !== undefined && published.asOf >= asOf
}
