import type { Events, Standing, StandingChange } from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Db, Trx } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import { findSetting, putSetting } from '../../platform/settings/index.ts'
import type { GradingService } from '../grading/index.ts'
import type { StandingFilter } from './publication.port.ts'
import * as queries from './standings.queries.ts'

type Moves = Events['grade.moved']['moves']

/** Inside a transaction standings are read as they stand on file: as they will be seen once the day's work is done. */
const ON_FILE: queries.ReadingDay = { today: 0, isBehind: false }

/** What the public sees of each subject now: kept in step with grades, data and days, and read. */
export class StandingKeeper {
  readonly #database: Database
  readonly #clock: Clock
  readonly #events: EventBus
  readonly #grading: Pick<GradingService, 'gradesOf' | 'isRanked'>

  constructor(parts: {
    database: Database
    clock: Clock
    events: EventBus
    grading: Pick<GradingService, 'gradesOf' | 'isRanked'>
  }) {
    this.#database = parts.database
    this.#clock = parts.clock
    this.#events = parts.events
    this.#grading = parts.grading
  }

  /** Subjects of these whose data give no grade now. */
  async lapsedOf(trx: Trx, subjectIds: readonly number[]): Promise<Set<number>> {
    const grades = await this.#grading.gradesOf(subjectIds, trx)
    const lapsed = [...grades.values()].filter(({ live }) => !this.#grading.isRanked(live.grade))
    return new Set(lapsed.map((row) => row.subjectId))
  }

  /** A grade whose data went late turns grey at once, and has its colour back once they are there. */
  async followLive(trx: Trx, moves: Moves): Promise<void> {
    const idsOf = (isRanked: boolean) =>
      moves
        .filter(({ to }) => this.#grading.isRanked(to) === isRanked)
        .map((move) => move.subjectId)
    const lapsed = await this.#withRankedGrade(trx, idsOf(false))
    await this.#move(trx, { from: ['inForce'], to: 'stale', which: { subjectIds: lapsed } })
    await this.#move(trx, { from: ['stale'], to: 'inForce', which: { subjectIds: idsOf(true) } })
  }

  /** Grades that were not renewed in time are no longer current. Says that the day's work is done. */
  async runDay(today: number): Promise<void> {
    await this.#database.transaction(async (trx) => {
      await this.#move(trx, {
        from: ['inForce', 'stale'],
        to: 'expired',
        which: { validBefore: today },
      })
      await putSetting(trx, 'public_day', isoOf(today))
    })
  }

  async find(uscc: string): Promise<Standing | undefined> {
    const row = await queries.findStanding(
      this.#database.db,
      uscc.toUpperCase(),
      await this.readingDay(),
    )
    return row && standingOf(row)
  }

  async ofSubjects(subjectIds: readonly number[], db?: Db): Promise<Map<number, Standing>> {
    const day = db ? ON_FILE : await this.readingDay()
    const rows = await queries.listOfSubjects(db ?? this.#database.db, subjectIds, day)
    return new Map(rows.map((row) => [row.subjectId, standingOf(row)]))
  }

  async list(filter: StandingFilter): Promise<Standing[]> {
    const day = await this.readingDay()
    const rows = await queries.listStandings(this.#database.db, { ...filter, day })
    return rows.map(standingOf)
  }

  async count(filter: StandingFilter): Promise<number> {
    return queries.countStandings(this.#database.db, { ...filter, day: await this.readingDay() })
  }

  lastRevision(): Promise<number> {
    return queries.lastRevision(this.#database.db)
  }

  /** What is public also reads otherwise when a day has come, or the day's work is behind. */
  async version(): Promise<string> {
    const { today, isBehind } = await this.readingDay()
    return `${await queries.publicMark(this.#database.db)}-${today}-${isBehind ? 'behind' : 'done'}`
  }

  async #withRankedGrade(trx: Trx, subjectIds: readonly number[]): Promise<number[]> {
    if (subjectIds.length === 0) return []
    const rows = await queries.listOfSubjects(trx, subjectIds, ON_FILE)
    return rows.filter((row) => this.#grading.isRanked(row.grade)).map((row) => row.subjectId)
  }

  async #move(
    trx: Trx,
    move: Omit<Parameters<typeof queries.moveStandings>[1], 'moment'>,
  ): Promise<void> {
    if ('subjectIds' in move.which && move.which.subjectIds.length === 0) return
    const moved = await queries.moveStandings(trx, { ...move, moment: this.#clock.now() })
    if (moved.length === 0) return
    const day = this.#clock.today()
    const changes = moved.map(({ subjectId, receiptId }): StandingChange => {
      return { subjectId, receiptId, state: move.to, day }
    })
    await this.#events.emit(trx, 'standing.changed', { changes })
  }

  /** Where the day's work has not been done since yesterday, nobody can say that data are fresh. */
  async readingDay(): Promise<queries.ReadingDay> {
    const today = this.#clock.today()
    const done = await findSetting(this.#database.db, 'public_day')
    return { today, isBehind: done === undefined || done < isoOf(today - 1) }
  }
}

/** A row as other rooms read it. */
export function standingOf(row: queries.StandingRow): Standing {
  const { asOf, publishedDay, validUntil, changedAt, nextEnd: _, ...same } = row
  return {
    ...same,
    asOf: isoOf(asOf),
    publishedOn: isoOf(publishedDay),
    validUntil: isoOf(validUntil),
    changedAt: new Date(changedAt).toISOString(),
  }
}
