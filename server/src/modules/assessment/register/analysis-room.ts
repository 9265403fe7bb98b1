import { rm } from 'node:fs/promises'
import { DomainError } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { DuckOptions } from '../../../platform/engines/index.ts'
import { DuckEngine } from '../../../platform/engines/index.ts'
import type { RecordsService } from '../../records/index.ts'
import type { Ground } from '../assessment.facts.ts'
import { PROJECTED_RECORDS, Projection } from './projection.ts'
import type { Analysis, RegisterRoom, TakenIn } from './register-room.ts'
import { Turns } from '../../../platform/turns/index.ts'

/**
 * The analytical engine, opened at first use. One piece of work at a time: it has one connection and
 * the next work may bring the projection forward.
 */
export class AnalysisRoom implements RegisterRoom {
  readonly engine = 'duckdb'
  readonly #database: Database
  readonly #records: RecordsService
  readonly #duck: DuckOptions
  #opened: Promise<DuckEngine> | undefined
  readonly #turns = new Turns()
  #generation = 0

  constructor(parts: { database: Database; records: RecordsService; duck: DuckOptions }) {
    this.#database = parts.database
    this.#records = parts.records
    this.#duck = parts.duck
  }

  withRegister<T>(work: (analysis: Analysis) => Promise<T>, onProgress?: TakenIn): Promise<T> {
    return this.#turns.run(async () => work(await this.#refreshed(onProgress)))
  }

  async *streamRegister<T>(
    work: (analysis: Analysis) => AsyncIterable<T>,
    onProgress?: TakenIn,
  ): AsyncIterable<T> {
    const leave = await this.#turns.enter()
    try {
      yield* work(await this.#refreshed(onProgress))
    } finally {
      leave()
    }
  }

  /** Another connection to the projection, to be closed before this room. */
  async beside(): Promise<DuckEngine> {
    return (await this.#open()).beside()
  }

  /** Throws `projection.in_use` where another process holds the file. */
  rebuild(onProgress?: TakenIn): Promise<number> {
    return this.#turns.run(async () => {
      const engine = await this.#open()
      const { path } = this.#duck
      // Beside another process, what is open here is a copy in memory.
      if (path !== 'memory' && engine.tempDir === undefined)
        throw new DomainError('projection.in_use', { path })
      await new Projection({ engine, database: this.#database, records: this.#records }).empty()
      this.#generation += 1
      return (await this.#refreshed(onProgress)).sequence
    })
  }

  async close(): Promise<void> {
    await this.#turns.over
    if (this.#opened) (await this.#opened).close()
    this.#opened = undefined
  }

  async #refreshed(onProgress?: TakenIn): Promise<Analysis> {
    const engine = await this.#open()
    const parts = { engine, database: this.#database, records: this.#records }
    const sequence = await new Projection(parts).refresh(onProgress)
    return { ground: duckGround(engine), sequence, generation: this.#generation }
  }

  #open(): Promise<DuckEngine> {
    this.#opened ??= openProjection(this.#duck)
    return this.#opened
  }
}

/**
 * Another process may hold the file (a command beside the server): then a copy in memory serves. A file
 * that does not open at all is damaged; nothing is lost with it, for the records fill a new one.
 */
async function openProjection(options: DuckOptions): Promise<DuckEngine> {
  try {
    return await DuckEngine.open(options)
  } catch (error) {
    const isLocked = error instanceof DomainError && error.code === 'engine.file_locked'
    if (isLocked) return DuckEngine.open({ ...options, path: 'memory' })
    if (options.path === 'memory') throw error
    for (const file of [options.path, `${options.path}.wal`]) await rm(file, { force: true })
    return DuckEngine.open(options)
  }
}

/** The engine as the place where statements run; points are held in a temporary table of that name. */
export function duckGround(engine: DuckEngine, held = 'figure_points'): Ground {
  return {
    dialect: 'duckdb',
    records: PROJECTED_RECORDS,
    read: (statement) => engine.read(statement),
    stream: (statement) => engine.stream(statement),
    hold: async (points) => {
      await engine.run(`DROP TABLE IF EXISTS ${held};
        CREATE TEMP TABLE ${held} (subject_id INTEGER, slot INTEGER, points INTEGER)`)
      await engine.append(held, [
        points.map((row) => row.subject_id),
        points.map((row) => row.slot),
        points.map((row) => row.points),
      ])
      return held
    },
  }
}
