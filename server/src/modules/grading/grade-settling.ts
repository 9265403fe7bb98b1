import type { Day } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Db, Trx } from '../../platform/database/index.ts'
import type { GradeWriter } from './grade-writer.ts'
import { type GradingOutcome, joinOutcomes } from './grade-writer.ts'
import * as queries from './grading.queries.ts'
import {
  type Action,
  type AssessedRow,
  type Cycle,
  type GradeScale,
  decideCycle,
  decideLive,
} from './grading.rules.ts'
import * as live from './live-grades.queries.ts'

/** Live grade, published grade and open pre-notices of one subject. */
export interface SubjectGrades {
  subjectId: number
  live: queries.LiveGrade
  published: queries.PublishedRow | undefined
  notices: queries.NoticeRow[]
}

/** What is decided for each subject, on which day, and as of which day it is dated. */
export interface Decisions {
  decide: (grades: SubjectGrades) => Action[]
  today?: Day
  decidedOn?: Day
}

/** Whom to set, and who is left as he is. */
interface Setting {
  rows: readonly AssessedRow[]
  today: Day
  isSetBefore?: (published: queries.PublishedRow | undefined) => boolean
}

// Bounds the size of one statement's parameter.
const CHUNK = 5_000

/** Puts subjects before the rules, many at a time, and has carried out what they decide. */
export class GradeSettling {
  readonly #clock: Clock
  readonly #scale: GradeScale
  readonly #writer: GradeWriter

  constructor(parts: { clock: Clock; scale: GradeScale; writer: GradeWriter }) {
    this.#clock = parts.clock
    this.#scale = parts.scale
    this.#writer = parts.writer
  }

  async gradesOf(db: Db, subjectIds: readonly number[]): Promise<Map<number, SubjectGrades>> {
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

  /** Expects the subjects' live grades to be locked. */
  async settle(
    trx: Trx,
    ids: readonly number[],
    { decide, today = this.#clock.today(), decidedOn = today }: Decisions,
  ): Promise<GradingOutcome> {
    const grades = await this.gradesOf(trx, ids)
    const decisions = [...grades.values()].map((situation) => ({
      subjectId: situation.subjectId,
      situation,
      actions: decide(situation),
      decidedOn,
    }))
    return this.#writer.carryOut(trx, decisions, { day: today, moment: this.#clock.now() })
  }

  /** What follows from the live grades as they stand. */
  settleLive(
    trx: Trx,
    ids: readonly number[],
    today = this.#clock.today(),
  ): Promise<GradingOutcome> {
    return this.settle(trx, ids, { decide: (s) => decideLive(this.#scale, s), today })
  }

  /** Sets everybody as of a day; what follows from the live grades afterwards follows at once. */
  async setAll(
    trx: Trx,
    cycle: Cycle,
    { rows, today, isSetBefore = () => false }: Setting,
  ): Promise<GradingOutcome> {
    const outcomes: GradingOutcome[] = []
    for (const chunk of chunksOf(newestOf(rows))) {
      const ids = idsOf(chunk)
      const assessed = new Map(chunk.map((row) => [row.subjectId, row]))
      await live.lockLive(trx, ids)
      const set = ({ subjectId, live: { enteredDay }, published }: SubjectGrades) => {
        const graded = assessed.get(subjectId)
        if (!graded || isSetBefore(published)) return []
        return decideCycle(this.#scale, { graded, published, enteredDay, cycleDay: cycle.cycleDay })
      }
      const decidedOn = cycle.cycleDay
      outcomes.push(await this.settle(trx, ids, { decide: set, today, decidedOn }))
      outcomes.push(await this.settleLive(trx, ids, today))
    }
    return joinOutcomes(outcomes)
  }
}

/** One row a subject, the newest as-of day last and winning, in the order of ids in which rows are locked. */
export function newestOf(rows: readonly AssessedRow[]): AssessedRow[] {
  const newest = new Map<number, AssessedRow>()
  for (const row of rows) {
    const before = newest.get(row.subjectId)
    if (!before || before.asOf <= row.asOf) newest.set(row.subjectId, row)
  }
  return [...newest.values()].toSorted((a, b) => a.subjectId - b.subjectId)
}

export function idsOf(rows: readonly { subjectId: number }[]): number[] {
  return rows.map((row) => row.subjectId)
}

export function* chunksOf<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK)
}
