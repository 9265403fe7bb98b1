import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Database } from '../../../platform/database/index.ts'
import { csvRelation } from '../../../platform/engines/index.ts'
import type { DuckEngine } from '../../../platform/engines/index.ts'
import { recordChanges } from '../../records/index.ts'
import type { RecordsService } from '../../records/index.ts'
import * as queries from '../assessment.queries.ts'
import { SEQUENCES_A_RANGE } from './register-room.ts'

/** The relation of the projection that statements read; the same columns as the register's own. */
export const PROJECTED_RECORDS = 'credit_records'

export const PROJECTED_COLUMNS = {
  sequence: 'BIGINT',
  subject_id: 'INTEGER',
  term: 'INTEGER',
  occurred_day: 'INTEGER',
  cured_day: 'INTEGER',
  repaired_day: 'INTEGER',
  ended_day: 'INTEGER',
  deadline_day: 'INTEGER',
  status: 'INTEGER',
  event_key: 'VARCHAR',
  points: 'INTEGER',
  k: 'BIGINT',
  n: 'BIGINT',
  lower_millionths: 'INTEGER',
  upper_millionths: 'INTEGER',
  inspection: 'VARCHAR',
  source_key: 'VARCHAR',
}

// The layout of the file; one of another layout is rebuilt.
const LAYOUT = 2

/** How far the projection reaches, and in which register. */
interface Mark {
  register_id: string
  sequence: number
  digest: string
}

/**
 * The register's records in DuckDB, fed by sequence. Nothing is true because the projection says so:
 * when it does not fit the register (another one, or one restored from a backup) it is built anew.
 */
export class Projection {
  readonly #engine: DuckEngine
  readonly #database: Database
  readonly #records: RecordsService
  readonly #range: number

  constructor(parts: {
    engine: DuckEngine
    database: Database
    records: RecordsService
    sequencesARange?: number
  }) {
    this.#engine = parts.engine
    this.#database = parts.database
    this.#records = parts.records
    this.#range = parts.sequencesARange ?? SEQUENCES_A_RANGE
  }

  /** Catches up with the register; answers the sequence up to which it now holds everything. */
  async refresh(onProgress: (done: number, total: number) => void = () => {}): Promise<number> {
    const registerId = await queries.getRegisterId(this.#database.db)
    const last = await this.#records.lastSequence()
    let after = await this.#fittingMark(registerId, last)
    const first = after
    while (after < last) {
      const upTo = Math.min(after + this.#range, last)
      await this.#takeIn({ after, upTo, registerId })
      after = upTo
      onProgress(upTo - first, last - first)
    }
    return last
  }

  /** The mark of the file if it fits the register; else the file is emptied and begins at 0. */
  async #fittingMark(registerId: string, last: number): Promise<number> {
    const mark = await this.#readMark()
    const fits =
      mark?.register_id === registerId &&
      mark.sequence <= last &&
      mark.digest === (await this.#digestAt(mark.sequence))
    if (fits) return mark.sequence
    await this.empty()
    return 0
  }

  /** Forgets everything: the next refresh begins at 0. */
  async empty(): Promise<void> {
    const columns = Object.entries(PROJECTED_COLUMNS).map(([name, type]) => `${name} ${type}`)
    await this.#engine.transaction(() =>
      this.#engine.run(`
        DROP TABLE IF EXISTS ${PROJECTED_RECORDS};
        CREATE TABLE ${PROJECTED_RECORDS} (${columns.join(', ')});
        DROP TABLE IF EXISTS marks;
        CREATE TABLE marks (layout INTEGER, register_id VARCHAR, sequence BIGINT, digest VARCHAR)`),
    )
  }

  async #readMark(): Promise<Mark | undefined> {
    const known = await this.#engine.read(
      `SELECT 1 AS one FROM duckdb_columns() WHERE table_name = 'marks' AND column_name = 'layout'`,
    )
    if (known.length === 0) return undefined
    const rows = await this.#engine.read<Mark>(
      `SELECT register_id, sequence, digest FROM marks WHERE layout = ${LAYOUT}`,
    )
    return rows[0]
  }

  /** A range may end between two records; the record that the mark stands for is the last one up to it. */
  async #digestAt(sequence: number): Promise<string> {
    return (await this.#records.lastDigest(sequence)) ?? ''
  }

  /** Rows and mark change in one transaction: a kill leaves the old state or the new one. */
  async #takeIn(range: { after: number; upTo: number; registerId: string }): Promise<void> {
    const { added, retired } = recordChanges(range.after, range.upTo)
    const dir = mkdtempSync(join(this.#engine.tempDir ?? tmpdir(), 'liangma-range-'))
    try {
      const digest = await this.#digestAt(range.upTo)
      await this.#copyTo(join(dir, 'added.csv'), added)
      await this.#copyTo(join(dir, 'retired.csv'), retired)
      await this.#engine.transaction(() =>
        this.#engine.run(`
          DELETE FROM ${PROJECTED_RECORDS} WHERE sequence IN (
            SELECT sequence FROM ${csvRelation(join(dir, 'retired.csv'), { sequence: 'BIGINT' })});
          INSERT INTO ${PROJECTED_RECORDS} SELECT * FROM ${csvRelation(join(dir, 'added.csv'), PROJECTED_COLUMNS)};
          DELETE FROM marks;
          INSERT INTO marks VALUES (${LAYOUT}, '${range.registerId}', ${range.upTo}, '${digest}')`),
      )
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }

  async #copyTo(path: string, query: string): Promise<void> {
    const rows = Readable.from(this.#database.driver.copyOut(query))
    await pipeline(rows, createWriteStream(path, { mode: 0o600 }))
  }
}
