import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { openTable } from '../../../platform/files/index.ts'
import type { Table, TableRow } from '../../../platform/files/index.ts'
import type { ReadableTable } from './intake.ts'
import { applyMapping } from '../mappings/index.ts'
import type { Mapping } from '../mappings/index.ts'
import { REPORT_COLUMN_MARK } from '../quarantine/quarantine.rules.ts'

const ROWS_A_CHUNK = 2_000

/** What a file turned out to be, as far as it was read. */
export interface FileForm {
  format: Table['format']
  encoding: ReturnType<Table['encoding']>
}

/** A file as a table; columns that our own report of bad rows added are left out. */
export async function fileTable(
  path: string,
  name: string,
): Promise<ReadableTable & { form(): FileForm }> {
  const first = await openTable(path, { name })
  const { header } = first
  let last = first
  await first.close()
  const kept = header.flatMap((column, i) => (column.startsWith(REPORT_COLUMN_MARK) ? [] : [i]))
  const isWhole = kept.length === header.length
  return {
    header: kept.map((i) => header[i] ?? ''),
    form: () => ({ format: last.format, encoding: last.encoding() }),
    read: async function* () {
      last = await openTable(path, { name })
      for await (const chunk of last.rows)
        yield isWhole ? chunk : chunk.map((row) => narrowed(row, kept))
    },
  }
}

/** A table in its source's own words, read in ours. */
export function mappedTable(table: ReadableTable, mapping: Mapping): ReadableTable {
  const { header, cellsOf } = applyMapping(mapping, table.header)
  return {
    header,
    read: async function* () {
      for await (const chunk of table.read()) {
        yield chunk.map((row) => (row.fault ? row : { ...row, cells: cellsOf(row.cells) }))
      }
    },
  }
}

/** Rows given as objects, column to cell; the line is the row's place, from 1, or the one given. */
export function objectTable(
  rows: readonly { line?: number; cells: Record<string, string> }[],
): ReadableTable {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))]
  return {
    header,
    read: async function* () {
      for (let from = 0; from < rows.length; from += ROWS_A_CHUNK) {
        yield rows.slice(from, from + ROWS_A_CHUNK).map((row, i) => ({
          line: row.line ?? from + i + 1,
          cells: header.map((column) => row.cells[column] ?? ''),
          fault: null,
        }))
      }
    },
  }
}

/** SHA-256 of a file's bytes, hex. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function narrowed(row: TableRow, kept: readonly number[]): TableRow {
  return { ...row, cells: kept.map((i) => row.cells[i] ?? '') }
}
