import type { Day, RunTrigger, StoredAssessment } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { RegisterRoom } from './register-room.ts'
import type { Explained } from '../assessment.calculation.ts'
import {
  assessByPoints,
  assessSubjects,
  explainSubjects,
  listRegisteredOn,
  readMedians,
  refuseUnknown,
} from '../assessment.calculation.ts'
import type { Assessed, Ground } from '../assessment.facts.ts'
import * as queries from '../assessment.queries.ts'
import { countGrades, movesEverybody } from '../assessment.rules.ts'
import type { KnownRulebook } from '../../rulebooks/index.ts'
import type { Setting, Settings } from '../assessment.settings.ts'
import type { AssessmentStore, RunToStore } from '../assessment.store.ts'
import { questionOf } from '../assessment.touched.ts'
import { gradeMerchants } from './merchant-grades.ts'
import type { MerchantGrades } from './merchant-grades.ts'
import { readMovedByTime } from './moved-by-time.ts'

export type Step = 'records' | 'scores' | 'store'
/** Called with what has been done of a step; `total` is 0 where it is not known. */
export type Progress = (step: Step, done: number, total: number) => void

export interface RegisterRequest {
  asOf: Day
  /** Default: the rulebook in force. Results by another one are not to be stored. */
  rulebook?: KnownRulebook | undefined
  /** Whether results that differ from those on file are stored and announced. */
  store: boolean
  /** Default: everybody. Only those who may have another answer than on the last day on file. */
  only?: 'movedByTime' | undefined
  trigger?: RunTrigger
  /** Who asks for it, where a person does. */
  startedBy?: string | undefined
  onProgress?: Progress | undefined
}

export type ExplainRequest = Pick<RegisterRequest, 'asOf' | 'rulebook'>

// Bounds the text of a statement; more are assessed with everybody.
const MOST_LISTED = 20_000

// Bounds the lines held in memory; each chunk is one pass over the projection.
const EXPLAINED_AT_ONCE = 1_000

export interface RegisterSummary {
  rulebookId: string
  rulebookVersion: string
  asOf: Day
  /** The last record known to the run. */
  sequence: number
  subjectCount: number
  /** Results that were stored; 0 where nothing was to be. */
  changedCount: number
  countByGrade: Record<string, number>
}

export interface RegisterResult {
  summary: RegisterSummary
  rows: Assessed[]
  plan: Plan
  /** The result on file of each subject, where they were stored. */
  inForce: StoredAssessment[]
}

/** Assesses the whole register where the columns are: on DuckDB, or on a ClickHouse cluster. */
export class RegisterAssessor {
  readonly #database: Database
  readonly #clock: Clock
  readonly #settings: Settings
  readonly #store: AssessmentStore
  readonly #room: RegisterRoom

  constructor(parts: {
    database: Database
    clock: Clock
    settings: Settings
    store: AssessmentStore
    room: RegisterRoom
  }) {
    this.#database = parts.database
    this.#clock = parts.clock
    this.#settings = parts.settings
    this.#store = parts.store
    this.#room = parts.room
  }

  async assess(request: RegisterRequest): Promise<RegisterResult> {
    const startedAt = this.#clock.now()
    const progress = request.onProgress ?? (() => undefined)
    // Before anything is read: what is asked for meanwhile waits for the next run.
    const pending = request.store ? await queries.listPending(this.#database.db) : []
    const isStep = request.only === 'movedByTime' && pending.length === 0
    const { run, rows, plan } = await this.#calculate({ ...request, isStep }, progress)
    progress('scores', rows.length, rows.length)
    const toStore: RunToStore = {
      ...run,
      engine: this.#room.engine,
      trigger: request.trigger ?? 'request',
      startedBy: request.startedBy,
      startedAt,
      coversRegister: true,
    }
    const { inForce, changedIds } = request.store
      ? await this.#keep(toStore, rows, pending)
      : { inForce: [], changedIds: [] }
    progress('store', rows.length, rows.length)
    const { rulebookId, rulebookVersion, asOf, sequence } = run
    const summary = {
      rulebookId,
      rulebookVersion,
      asOf,
      sequence,
      subjectCount: rows.length,
      changedCount: changedIds.length,
      countByGrade: countGrades(rows),
    }
    return { summary, rows, plan, inForce }
  }

  /** What the merchants come to as of a day, by the rules for merchants. Nothing is kept of it. */
  gradeMerchants(rulebook: KnownRulebook, asOf: Day): Promise<MerchantGrades> {
    return this.#room.withRegister(async ({ ground, sequence }) => {
      const { db } = this.#database
      return gradeMerchants(ground, await this.#settings.read(db, { asOf, rulebook, sequence }))
    })
  }

  /** Every line of every subject, some hundred subjects at a time, in the order of their ids. */
  explain({ asOf, rulebook }: ExplainRequest): AsyncIterable<Explained[]> {
    const settings = this.#settings
    const { db } = this.#database
    return this.#room.streamRegister(async function* ({ ground, sequence }) {
      const setting = await settings.read(db, { asOf, rulebook, sequence })
      await refuseUnknown(ground, questionOf(setting))
      const medians = await readMedians(ground, questionOf(setting))
      const ids = await listRegisteredOn(ground, setting.registrationTerms)
      for (let start = 0; start < ids.length; start += EXPLAINED_AT_ONCE) {
        const chunk = ids.slice(start, start + EXPLAINED_AT_ONCE)
        const explained = await explainSubjects(ground, questionOf(setting, chunk), medians)
        yield explained.toSorted((a, b) => a.result.subjectId - b.result.subjectId)
      }
    })
  }

  #calculate(request: RegisterRequest & { isStep: boolean }, progress: Progress) {
    const { asOf, rulebook, isStep } = request
    return this.#room.withRegister(
      async ({ ground, sequence }) => {
        const setting = await this.#settings.read(this.#database.db, { asOf, rulebook, sequence })
        progress('scores', 0, 0)
        await refuseUnknown(ground, questionOf(setting))
        const since = isStep ? await this.#lastDay(setting) : undefined
        const { medians, rows } =
          since === undefined
            ? await assessEverybody(ground, setting)
            : await this.#assessMoved(ground, setting, since)
        return { run: { ...setting.facts, medians }, rows, plan: setting.bound.plan }
      },
      (done, total) => progress('records', done, total),
    )
  }

  /** The last day on file of which nothing but time sets this one apart. */
  async #lastDay({ bound, facts }: Setting): Promise<Day | undefined> {
    const { rulebookId, asOf: upTo } = facts
    const run = await queries.findCoveringRun(this.#database.db, { rulebookId, upTo })
    return run && !movesEverybody(bound.plan, run, facts) ? run.asOf : undefined
  }

  /** Those whom time has moved since a day, and who has been assessed by a result of a day between. */
  async #assessMoved(ground: Ground, setting: Setting, since: Day) {
    const { asOf } = setting.facts
    const moved = await readMovedByTime(
      ground,
      { ...questionOf(setting), asOf: { day: asOf } },
      since,
    )
    const between = { after: since, before: asOf }
    const assessed = await queries.listAssessedBetween(this.#database.db, between)
    const subjects = [...new Set([...moved.subjectIds, ...assessed])]
    const { medians, points } = moved
    if (subjects.length === 0) return { medians, rows: [] }
    const question = questionOf(setting, subjects.length > MOST_LISTED ? undefined : subjects)
    return { medians, rows: await assessByPoints(ground, question, points) }
  }

  #keep(run: RunToStore, rows: readonly Assessed[], pending: readonly queries.PendingRun[]) {
    return this.#database.transaction(async (trx) => {
      const stored = await this.#store.store(trx, run, rows)
      if (run.asOf >= this.#clock.today()) await queries.deletePending(trx, pending)
      return stored
    })
  }
}

async function assessEverybody(ground: Ground, setting: Setting) {
  const question = questionOf(setting)
  const medians = await readMedians(ground, question)
  const rows = await assessSubjects(ground, question, medians)
  // An engine that loses rows on the way must not read as a register with fewer subjects.
  const registered = await listRegisteredOn(ground, setting.registrationTerms)
  if (rows.length !== registered.length)
    throw new Error(`${rows.length} results for ${registered.length} registered subjects`)
  return { medians, rows }
}
