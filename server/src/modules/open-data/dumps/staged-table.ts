import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { canonicalText } from '../../publication/index.ts'
import { DuckEngine } from '../../../platform/engines/index.ts'
import { writeTable } from '../../../platform/files/index.ts'
import type { WrittenCell } from '../../../platform/files/index.ts'
import type { OpenColumn, OpenTable } from './open-table.ts'

const IN_PARQUET: Record<OpenColumn<unknown>['type'], string> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  day: 'DATE',
  moment: 'TIMESTAMP',
}
// The night's work must leave the machine to those who ask.
const ENGINE = { path: 'memory', threads: 1, memoryLimit: '256MB' } as const

interface Files {
  /** Of the dump. */
  dir: string
  documents: FileHandle
  /** A JSON object a line; not part of the dump. */
  cells: FileHandle
  cellsPath: string
}

/**
 * A table of a dump while it is written. Rows are read from the register once: their documents go into
 * the JSON Lines right away, their cells into a file of their own, from which CSV and Parquet are made.
 */
export class StagedTable<Row> {
  readonly table: OpenTable<Row>
  readonly #files: Files
  #rows = 0

  private constructor(table: OpenTable<Row>, files: Files) {
    this.table = table
    this.#files = files
  }

  /** Begins an empty one: the dump's files go into `dir`, what is needed meanwhile into `work`. */
  static async begin<Row>(
    table: OpenTable<Row>,
    { dir, work }: { dir: string; work: string },
  ): Promise<StagedTable<Row>> {
    const cellsPath = join(work, `${table.name}.cells`)
    const documents = await open(join(dir, `${table.name}.jsonl`), 'a')
    const cells = await open(cellsPath, 'a')
    return new StagedTable(table, { dir, documents, cells, cellsPath })
  }

  get rows(): number {
    return this.#rows
  }

  /** Forgets all rows. */
  async restart(): Promise<void> {
    this.#rows = 0
    await this.#files.documents.truncate(0)
    await this.#files.cells.truncate(0)
  }

  async append(rows: readonly Row[]): Promise<void> {
    const { documents, cells } = this.#files
    this.#rows += rows.length
    await documents.appendFile(linesOf(rows, (row) => canonicalText(this.table.document(row))))
    await cells.appendFile(linesOf(rows, (row) => asLine(this.#cellsOf(row))))
  }

  /** Writes the other formats; then all files of the table are on the disk. */
  async finish(): Promise<void> {
    await this.#files.documents.sync()
    await this.#writeCsv()
    await this.#writeParquet()
  }

  /** To be called at the end, whatever happened. */
  async close(): Promise<void> {
    await this.#files.documents.close()
    await this.#files.cells.close()
  }

  #cellsOf(row: Row): Record<string, WrittenCell> {
    return Object.fromEntries(this.table.columns.map(({ name, read }) => [name, read(row)]))
  }

  async #writeCsv(): Promise<void> {
    const { name, columns } = this.table
    await writeTable(join(this.#files.dir, `${name}.csv`), {
      format: 'csv',
      columns: columns.map((column) => ({ header: column.name })),
      rows: this.#stagedRows(),
    })
  }

  async *#stagedRows(): AsyncGenerator<WrittenCell[]> {
    const input = createReadStream(this.#files.cellsPath)
    for await (const line of createInterface({ input, crlfDelay: Infinity }))
      yield Object.values(JSON.parse(line) as Record<string, WrittenCell>)
  }

  async #writeParquet(): Promise<void> {
    const { name, columns } = this.table
    const path = join(this.#files.dir, `${name}.parquet`)
    const staged = columns.map((each) => `"${each.name}": 'VARCHAR'`)
    const cast = columns.map(
      (each) => `CAST("${each.name}" AS ${IN_PARQUET[each.type]}) AS "${each.name}"`,
    )
    const engine = await DuckEngine.open(ENGINE)
    try {
      await engine.run(`COPY (
        SELECT ${cast.join(', ')} FROM read_json(${quoted(this.#files.cellsPath)},
          format = 'newline_delimited', columns = {${staged.join(', ')}})
      ) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`)
    } finally {
      engine.close()
    }
    const file = await open(path, 'r+')
    await file.sync()
    await file.close()
  }
}

function linesOf<Row>(rows: readonly Row[], lineOf: (row: Row) => string): string {
  return rows.map((row) => `${lineOf(row)}\n`).join('')
}

/** JSON on one line for every reader: `readline` also ends lines at these two characters. */
function asLine(cells: Record<string, WrittenCell>): string {
  return JSON.stringify(cells).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`
}
