import { Readable } from 'node:stream'
import { DomainError } from '@liangma/contracts'
import { ZipFile } from 'yazl'
import { LIMITS } from './table.ts'
import type { WrittenTable } from './written-table.ts'
import { FIXED_PARTS, SHEET_PART } from './xlsx/package-parts.ts'
import { SheetWriter } from './xlsx/write-sheet.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The same rows give the same bytes, whenever and wherever they are written. */
const ENTRY = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true }

/** A workbook of one sheet, in constant memory. */
export async function* xlsxBytes(table: WrittenTable): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const output = Readable.from(zip.outputStream, { objectMode: false })
  for (const [part, xml] of Object.entries(FIXED_PARTS)) {
    zip.addBuffer(Buffer.from(DECLARATION + xml), part, ENTRY)
  }
  let failure: unknown
  const sheet = Readable.from(sheetXml(table), { objectMode: false })
  // yazl does not pass on that its source failed: its output would never end.
  sheet.on('error', (error) => {
    failure = error
    output.destroy()
  })
  zip.addReadStream(sheet, SHEET_PART, ENTRY)
  zip.end()
  try {
    yield* output
  } catch (error) {
    throw failure ?? error
  } finally {
    sheet.destroy()
  }
}

async function* sheetXml({ columns, rows }: WrittenTable): AsyncGenerator<Buffer> {
  const writer = new SheetWriter(columns)
  for await (const row of rows) {
    if (writer.rows > LIMITS.writtenSheetRows) {
      throw new DomainError('table.too_many_rows', { limit: LIMITS.writtenSheetRows })
    }
    writer.add(row)
    const xml = writer.take()
    if (xml !== null) yield Buffer.from(xml)
  }
  yield Buffer.from(writer.end())
}
