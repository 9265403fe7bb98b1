import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvText } from './write-csv.ts'
import { jsonText } from './write-json.ts'
import { xlsxBytes } from './write-xlsx.ts'
import type { WrittenTable } from './written-table.ts'

const WRITERS = {
  csv: csvText,
  xlsx: xlsxBytes,
  json: jsonText,
} satisfies Record<string, (table: WrittenTable) => AsyncIterable<string | Uint8Array>>

export type TableFormat = keyof typeof WRITERS

export const TABLE_FORMATS = Object.keys(WRITERS) as TableFormat[]

/**
 * Writes a table to a path (whole or not at all: under another name first, then renamed) or to a
 * stream, in constant memory. CSV is UTF-8 with a BOM, and cells that a spreadsheet would run as
 * formulas are defused; JSON is an array of objects. XLSX refuses more rows than Excel can hold with
 * `table.too_many_rows`.
 */
export async function writeTable(
  target: string | Writable,
  { format, ...table }: WrittenTable & { format: TableFormat },
): Promise<void> {
  const content = Readable.from(WRITERS[format](table))
  if (typeof target !== 'string') return pipeline(content, target)
  const unfinished = `${target}.${randomUUID().slice(0, 8)}.part`
  try {
    await pipeline(content, createWriteStream(unfinished, { flush: true }))
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
