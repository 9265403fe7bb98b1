import type { Day } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'
import type { Database } from '../../../platform/database/index.ts'
import type { DuckEngine } from '../../../platform/engines/index.ts'
import { RECORDS_RELATION, recordsKnownAt } from '../../records/index.ts'
import type { RecordsService } from '../../records/index.ts'
import {
  explainSubjects,
  readMedians,
  readPoints,
  refuseUnknown,
  statementsOn,
} from '../assessment.calculation.ts'
import type { Explained } from '../assessment.calculation.ts'
import type { Ground, RunFacts } from '../assessment.facts.ts'
import { postgresGround } from '../assessment.queries.ts'
import type { KnownRulebook } from '../../rulebooks/index.ts'
import type { Settings } from '../assessment.settings.ts'
import { questionOf } from '../assessment.touched.ts'
import { duckGround } from './analysis-room.ts'
import type { AnalysisRoom } from './analysis-room.ts'
import type { Analysis } from './register-room.ts'
import { KeptTables } from './kept-tables.ts'
import type { KeptTable } from './kept-tables.ts'
import { Turns } from '../../../platform/turns/index.ts'

/** The scores of everybody by one rulebook, not yet computed. */
export interface TrialScores {
  /** SQL whose rows are `ScoreRow`; the same text on the same register gives the same rows. */
  statement: string
  plan: Plan
  facts: RunFacts
}

/** The register at one moment, on a connection of its own; what is made here touches nobody's grade. */
export interface TrialDesk {
  /** The last record in it. */
  sequence: number
  /** The relation of its records. */
  records: string
  /** Throws `assessment.unknown_term`. */
  scoresBy: (asked: { rulebook: KnownRulebook; asOf: Day }) => Promise<TrialScores>
  run: (sql: string) => Promise<void>
  read: <T>(sql: string) => Promise<T[]>
  takeIn: DuckEngine['takeIn']
  /** `make` fills the table that it is told, once for a key while the register stays the same. */
  keep: <T>(key: string, make: (table: string) => Promise<T>) => Promise<KeptTable<T>>
}

export interface TrialTurn {
  /** Stops the statement under way; the turn then ends with its reason. */
  signal?: AbortSignal | undefined
  /** Counts records taken into the projection before the turn. */
  onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * Where rulebooks are tried on the whole register: beside the room where it is assessed, so that neither
 * waits for the other. One turn at a time; each sees one state of the register from beginning to end.
 */
export class TrialRoom {
  readonly #database: Database
  readonly #records: RecordsService
  readonly #settings: Settings
  readonly #room: AnalysisRoom
  readonly #kept = new KeptTables()
  #opened: Promise<DuckEngine> | undefined
  readonly #turns = new Turns()

  constructor(parts: {
    database: Database
    records: RecordsService
    settings: Settings
    room: AnalysisRoom
  }) {
    this.#database = parts.database
    this.#records = parts.records
    this.#settings = parts.settings
    this.#room = parts.room
  }

  /** Runs `work` when its turn comes. Throws the reason of the signal where that stops it. */
  atDesk<T>(work: (desk: TrialDesk) => Promise<T>, turn: TrialTurn = {}): Promise<T> {
    return this.#turns.run(() => this.#takeTurn(work, turn))
  }

  /** Drops a table that an earlier turn left, after the next one. */
  dropLater(table: string): void {
    this.#kept.forgetTable(table)
  }

  /** Every line of some subjects by a rulebook, from what its trial knew; on PostgreSQL. */
  async explain(
    { rulebook, facts }: { rulebook: KnownRulebook; facts: RunFacts },
    subjectIds: readonly number[],
  ): Promise<Explained[]> {
    const { db } = this.#database
    // What the register holds now is found faster than what it held then.
    const isNewest = facts.sequence === (await this.#records.lastSequence(db))
    const ground = postgresGround(db, isNewest ? RECORDS_RELATION : recordsKnownAt(facts))
    const setting = await this.#settings.readTried(db, rulebook, facts)
    return explainSubjects(ground, questionOf(setting, subjectIds), facts.medians)
  }

  async close(): Promise<void> {
    await this.#turns.over
    if (this.#opened) (await this.#opened).close()
    this.#opened = undefined
  }

  async #takeTurn<T>(work: (desk: TrialDesk) => Promise<T>, turn: TrialTurn): Promise<T> {
    const { signal } = turn
    signal?.throwIfAborted()
    this.#opened ??= this.#room.beside()
    const engine = await this.#opened
    const { sequence, generation } = await this.#beginOn(engine, turn)
    const stop = () => engine.interrupt()
    signal?.addEventListener('abort', stop)
    try {
      this.#kept.beginTurn(`${generation} ${sequence}`)
      const result = await work(this.#deskOn(engine, { sequence, signal }))
      signal?.throwIfAborted()
      await engine.run('COMMIT')
      return result
    } catch (error) {
      this.#kept.undoTurn()
      await engine.run('ROLLBACK')
      // What an interrupted statement says is about the engine.
      throw signal?.aborted ? signal.reason : error
    } finally {
      signal?.removeEventListener('abort', stop)
      for (const table of this.#kept.takeForgotten())
        await engine.run(`DROP TABLE IF EXISTS ${table}`)
    }
  }

  /** The state that the turn sees is taken before the projection can move on. */
  #beginOn(engine: DuckEngine, { onProgress }: TrialTurn): Promise<Omit<Analysis, 'ground'>> {
    return this.#room.withRegister(async ({ ground, ...state }) => {
      await engine.run('BEGIN TRANSACTION')
      await engine.read(`SELECT 1 AS one FROM ${ground.records} LIMIT 1`)
      return state
    }, onProgress)
  }

  #deskOn(
    engine: DuckEngine,
    { sequence, signal }: { sequence: number; signal: AbortSignal | undefined },
  ): TrialDesk {
    const ground = stoppable(duckGround(engine), signal)
    return {
      sequence,
      records: ground.records,
      scoresBy: (asked) => this.#scoresOn({ engine, ground }, { ...asked, sequence }),
      run: (sql) => {
        signal?.throwIfAborted()
        return engine.run(sql)
      },
      read: ground.read,
      takeIn: (...parts) => engine.takeIn(...parts),
      keep: (key, make) => this.#kept.keep(key, make),
    }
  }

  /** What a change leaves as it was is not computed again: the texts that read it have not changed. */
  async #scoresOn(
    { engine, ground }: { engine: DuckEngine; ground: Ground },
    asked: { rulebook: KnownRulebook; asOf: Day; sequence: number },
  ): Promise<TrialScores> {
    const setting = await this.#settings.read(this.#database.db, asked)
    const { plan } = setting.bound
    const question = questionOf(setting)
    const texts = statementsOn(ground, question)
    await this.#kept.keep(texts.unknowns, () => refuseUnknown(ground, question))
    const { about: medians } = await this.#kept.keep(
      JSON.stringify([texts.peers, plan.peers]),
      () => readMedians(ground, question),
    )
    const judged = [plan.complaintRates, plan.peerRatios, plan.peers, medians]
    const { about: figures } = await this.#kept.keep(
      JSON.stringify([texts.chargingFigures, judged]),
      async (table) => duckGround(engine, table).hold(await readPoints(ground, question, medians)),
    )
    const { scores } = statementsOn(ground, { ...question, figures })
    return { statement: scores, plan, facts: { ...setting.facts, medians } }
  }
}

function stoppable(ground: Ground, signal: AbortSignal | undefined): Ground {
  return {
    ...ground,
    read: (statement) => {
      signal?.throwIfAborted()
      return ground.read(statement)
    },
    stream: (statement) => {
      signal?.throwIfAborted()
      return ground.stream(statement)
    },
  }
}
