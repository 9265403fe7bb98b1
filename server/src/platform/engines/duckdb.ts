import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type {
  DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  DuckDBPreparedStatement,
} from '@duckdb/node-api'
import { DuckDBInstance as Instance, INTEGER, VARCHAR } from '@duckdb/node-api'
import { DomainError } from '@liangma/contracts'
import { csvRelation } from './csv-relation.ts'

/** Where the engine keeps its data: one file, its temporary files beside it, or memory alone. */
export interface DuckOptions {
  path: string | 'memory'
  /** Default: all cores. */
  threads?: number
  /** E.g. `4GB`; default: DuckDB's own, 80 % of the machine. */
  memoryLimit?: string
}

export type DuckValue = number | string | boolean | null
export type DuckRow = Record<string, DuckValue>

// Nothing is ever fetched from the network: the system must run on an intranet.
const OFFLINE = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
}

// DuckDB's file lock belongs to the process, so it does not see a second opening by the same one.
const openHere = new Set<string>()

/** One DuckDB database on one connection: statements run one after another, temporary tables stay. */
export class DuckEngine {
  readonly tempDir: string | undefined
  readonly #instance: DuckDBInstance
  readonly #connection: DuckDBConnection
  readonly #path: string
  #isBeside = false

  private constructor(path: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#path = path
    this.#instance = instance
    this.#connection = connection
    this.tempDir = path === 'memory' ? undefined : tempDirOf(path)
  }

  /** Throws `engine.file_locked` where the file is open already, in this process or another. */
  static async open(options: DuckOptions): Promise<DuckEngine> {
    const path = options.path === 'memory' ? 'memory' : resolve(options.path)
    if (openHere.has(path)) throw new DomainError('engine.file_locked', { path })
    if (path !== 'memory') mkdirSync(tempDirOf(path), { recursive: true })
    const instance = await openInstance(path, options)
    if (path !== 'memory') openHere.add(path)
    return new DuckEngine(path, instance, await instance.connect())
  }

  /**
   * Another connection to the same database, with temporary tables of its own: what it runs goes on beside
   * what this one runs. To be closed before this one.
   */
  async beside(): Promise<DuckEngine> {
    const other = new DuckEngine(this.#path, this.#instance, await this.#instance.connect())
    other.#isBeside = true
    return other
  }

  /** Stops the statement under way, which then throws; without one it does nothing. */
  interrupt(): void {
    this.#connection.interrupt()
  }

  /** Runs a statement, or several, for their effect. */
  async run(sql: string): Promise<void> {
    await this.#connection.run(sql)
  }

  /** All rows of a query. Throws where JavaScript would lose digits of an integer. */
  async read<T>(sql: string): Promise<T[]> {
    const rows: T[] = []
    for await (const batch of this.stream<T>(sql)) rows.push(...batch)
    return rows
  }

  /** Rows of a query, some thousand at a time; nothing else may run on the engine meanwhile. */
  async *stream<T>(sql: string): AsyncIterable<T[]> {
    const statement = await this.#prepared(sql)
    try {
      const result = await statement.stream()
      const names = result.columnNames()
      for await (const chunk of result) yield rowsOf(chunk, names) as T[]
    } finally {
      statement.destroySync()
    }
  }

  /** Appends rows of integers and texts to a table, column by column. */
  async append(table: string, columns: readonly (readonly DuckValue[])[]): Promise<void> {
    const appender = await this.#connection.createAppender(table)
    const rows = columns[0]?.length ?? 0
    for (let row = 0; row < rows; row += 1) {
      for (const column of columns) {
        const value = column[row] ?? null
        if (value === null) appender.appendNull()
        else appender.appendValue(value, typeof value === 'number' ? INTEGER : VARCHAR)
      }
      appender.endRow()
    }
    appender.closeSync()
  }

  /** Makes a temporary table of CSV as PostgreSQL's COPY writes it. */
  async takeIn(
    table: string,
    columns: Readonly<Record<string, string>>,
    csv: AsyncIterable<Uint8Array>,
  ): Promise<void> {
    const dir = mkdtempSync(join(this.tempDir ?? tmpdir(), 'liangma-csv-'))
    const path = join(dir, 'rows.csv')
    try {
      await pipeline(Readable.from(csv), createWriteStream(path, { mode: 0o600 }))
      await this.run(`CREATE TEMP TABLE ${table} AS SELECT * FROM ${csvRelation(path, columns)}`)
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }

  /** Commits what `work` did when it resolves; rolls everything back when it throws. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    await this.run('BEGIN TRANSACTION')
    try {
      const result = await work()
      await this.run('COMMIT')
      return result
    } catch (error) {
      await this.run('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.#connection.closeSync()
    if (this.#isBeside) return
    this.#instance.closeSync()
    openHere.delete(this.#path)
  }

  /** Wide integers are read as doubles, without a BigInt each, and checked below. */
  async #prepared(sql: string): Promise<DuckDBPreparedStatement> {
    const statement = await this.#connection.prepare(sql)
    const wide = Array.from({ length: statement.columnCount }, (_, i) => i).filter((i) =>
      WIDE.has(String(statement.columnType(i))),
    )
    if (wide.length === 0) return statement
    const doubles = wide.map((i) => `"${statement.columnName(i)}"`)
    statement.destroySync()
    return this.#connection.prepare(
      `SELECT * REPLACE (${doubles.map((name) => `CAST(${name} AS DOUBLE) AS ${name}`).join(', ')})
      FROM (${sql}) read_rows`,
    )
  }
}

const WIDE = new Set(['BIGINT', 'HUGEINT', 'UBIGINT', 'UHUGEINT'])

async function openInstance(path: string, options: DuckOptions): Promise<DuckDBInstance> {
  const settings = {
    ...OFFLINE,
    threads: String(options.threads ?? availableParallelism()),
    ...(options.memoryLimit ? { memory_limit: options.memoryLimit } : {}),
    ...(path === 'memory' ? {} : { temp_directory: tempDirOf(path) }),
  }
  try {
    return await Instance.create(path === 'memory' ? ':memory:' : path, settings)
  } catch (error) {
    if (!/Could not set lock/i.test(String(error))) throw error
    throw new DomainError('engine.file_locked', { path })
  }
}

function tempDirOf(path: string): string {
  return join(dirname(path), 'duckdb-temp')
}

function rowsOf(chunk: DuckDBDataChunk, names: string[]): DuckRow[] {
  const rows: DuckRow[] = Array.from({ length: chunk.rowCount }, () => ({}))
  for (const [column, name] of names.entries()) {
    const vector = chunk.getColumnVector(column)
    for (let row = 0; row < rows.length; row += 1) {
      const value = vector.getItem(row) as DuckValue
      if (typeof value === 'number' && !Number.isSafeInteger(value))
        throw new Error(`integer out of range in ${name}: ${value}`)
      ;(rows[row] as DuckRow)[name] = value
    }
  }
  return rows
}
