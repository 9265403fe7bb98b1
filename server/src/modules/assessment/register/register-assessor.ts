import type { Day, StoredAssessment } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { AnalysisRoom } from './analysis-room.ts'
import type { Explained } from '../assessment.calculation.ts'
import {
  assessSubjects,
  explainSubjects,
  listRegisteredOn,
  readMedians,
  refuseUnknown,
} from '../assessment.calculation.ts'
import type { Assessed, RunTrigger } from '../assessment.facts.ts'
import * as queries from '../assessment.queries.ts'
import { countGrades } from '../assessment.rules.ts'
import type { KnownRulebook } from '../../rulebooks/index.ts'
import type { Settings } from '../assessment.settings.ts'
import type { AssessmentStore, RunToStore } from '../assessment.store.ts'
import { questionOf } from '../assessment.touched.ts'

export type Step = 'records' | 'scores' | 'store'
/** Called with what has been done of a step; `total` is 0 where it is not known. */
export type Progress = (step: Step, done: number, total: number) => void

export interface RegisterRequest {
  asOf: Day
  /** Default: the rulebook in force. Results by another one are not to be stored. */
  rulebook?: KnownRulebook | undefined
  /** Whether results that differ from those on file are stored and announced. */
  store: boolean
  trigger?: RunTrigger
  /** Who asks for it, where a person does. */
  startedBy?: string | undefined
  onProgress?: Progress | undefined
}

export type ExplainRequest = Pick<RegisterRequest, 'asOf' | 'rulebook'>

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

/** Assesses the whole register on DuckDB. */
export class RegisterAssessor {
  readonly #database: Database
  readonly #clock: Clock
  readonly #settings: Settings
  readonly #store: AssessmentStore
  readonly #room: AnalysisRoom

  constructor(parts: {
    database: Database
    clock: Clock
    settings: Settings
    store: AssessmentStore
    room: AnalysisRoom
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
    const { run, rows, plan } = await this.#calculate(request, progress)
    progress('scores', rows.length, rows.length)
    const toStore: RunToStore = {
      ...run,
      engine: 'duckdb',
      trigger: request.trigger ?? 'request',
      startedBy: request.startedBy,
      startedAt,
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

  #calculate({ asOf, rulebook }: RegisterRequest, progress: Progress) {
    return this.#room.withRegister(
      async ({ ground, sequence }) => {
        const setting = await this.#settings.read(this.#database.db, { asOf, rulebook, sequence })
        const question = questionOf(setting)
        progress('scores', 0, 0)
        await refuseUnknown(ground, question)
        const medians = await readMedians(ground, question)
        const rows = await assessSubjects(ground, question, medians)
        return { run: { ...setting.facts, medians }, rows, plan: setting.bound.plan }
      },
      (done, total) => progress('records', done, total),
    )
  }

  #keep(run: RunToStore, rows: readonly Assessed[], pending: readonly number[]) {
    return this.#database.transaction(async (trx) => {
      const stored = await this.#store.store(trx, run, rows)
      if (run.asOf >= this.#clock.today()) await queries.deletePending(trx, pending)
      return stored
    })
  }
}
