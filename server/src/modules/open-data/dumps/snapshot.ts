import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import canonicalize from 'canonicalize'
import type { DumpFormat } from '@liangma/contracts'
import { DuckEngine } from '../../../platform/engines/index.ts'
import type { DuckRow, DuckValue } from '../../../platform/engines/index.ts'
import { writeTable } from '../../../platform/files/index.ts'
import type { OpenColumn, OpenTable } from './open-table.ts'

type ColumnType = OpenColumn<unknown>['type']

const STORED: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  day: 'VARCHAR',
  moment: 'VARCHAR',
}
const IN_PARQUET: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  day: 'DATE',
  moment: 'TIMESTAMP',
}

/**
 * The rows of a dump in a file of their own, read once from the register; every format is written from
 * here, so that all of them say the same.
 */
export class Snapshot {
  readonly #engine: DuckEngine

  private constructor(engine: DuckEngine) {
    this.#engine = engine
  }

  /** Makes an empty one in an empty folder. */
  static async open(dir: string): Promise<Snapshot> {
    // The night's work must leave the machine to those who ask.
    const limits = { threads: 1, memoryLimit: '256MB' }
    return new Snapshot(await DuckEngine.open({ path: join(dir, 'rows.duckdb'), ...limits }))
  }

  /** Makes a table, or makes it empty again. */
  async create(table: OpenTable<never>): Promise<void> {
    const columns = table.columns.map(({ name, type }) => `"${name}" ${STORED[type]}`)
    await this.#engine.run(
      `CREATE OR REPLACE TABLE ${table.name} (${columns.join(', ')}, document VARCHAR)`,
    )
  }

  async append<Row>(table: OpenTable<Row>, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return
    const columns: DuckValue[][] = table.columns.map(({ read }) => rows.map(read))
    const documents = rows.map((row) => canonicalOf(table.document(row)))
    await this.#engine.append(table.name, [...columns, documents])
  }

  async countRows({ name }: OpenTable<never>): Promise<number> {
    const [row] = await this.#engine.read<{ rows: number }>(`SELECT count(*) AS rows FROM ${name}`)
    return row?.rows ?? 0
  }

  /** Writes a table to a file, and the file to the disk. */
  async write(table: OpenTable<never>, format: DumpFormat, path: string): Promise<void> {
    if (format === 'csv') await this.#writeCsv(table, path)
    else if (format === 'jsonl') await this.#writeLines(table, path)
    else await this.#writeParquet(table, path)
  }

  read2(sql: string) { return this.#engine.read(sql) }
  close(): void {
    this.#engine.close()
  }

  async #writeCsv({ name, columns }: OpenTable<never>, path: string): Promise<void> {
    const cells = (row: DuckRow) => columns.map((column) => row[column.name] ?? null)
    const rows = this.#rowsOf(`SELECT * EXCLUDE (document) FROM ${name}`)
    const header = columns.map((column) => ({ header: column.name }))
    await writeTable(path, { format: 'csv', columns: header, rows: mapped(rows, cells) })
  }

  async #writeLines({ name }: OpenTable<never>, path: string): Promise<void> {
    const rows = this.#rowsOf(`SELECT document FROM ${name}`)
    const lines = mapped(rows, (row) => `${String(row['document'])}\n`)
    await pipeline(Readable.from(lines), createWriteStream(path, { flush: true }))
  }

  async #writeParquet({ name, columns }: OpenTable<never>, path: string): Promise<void> {
    const cast = columns.map(
      (each) => `CAST("${each.name}" AS ${IN_PARQUET[each.type]}) AS "${each.name}"`,
    )
    await this.#engine.run(
      `COPY (SELECT ${cast.join(', ')} FROM ${name}) TO '${path.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`,
    )
    const file = await open(path, 'r+')
    await file.sync()
    await file.close()
  }

  async *#rowsOf(sql: string): AsyncGenerator<DuckRow> {
    for await (const rows of this.#engine.stream<DuckRow>(sql)) yield* rows
  }
}

async function* mapped<From, To>(rows: AsyncIterable<From>, to: (row: From) => To) {
  for await (const row of rows) yield to(row)
}

function canonicalOf(document: object): string {
  const text = canonicalize(document)
  if (text === undefined) throw new Error('a document without a canonical form')
  return text
}
