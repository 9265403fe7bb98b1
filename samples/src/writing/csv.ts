import { open } from 'node:fs/promises'
import { encodeGb18030 } from './gb18030.ts'
import type { Cell, DateStyle, Row } from './row.ts'
import { createDateSpeller } from './row.ts'

export interface CsvForm {
  encoding: 'utf8' | 'utf8-bom' | 'gb18030'
  delimiter: ',' | '\t'
  dates: DateStyle
}

/** A row, or a raw line that is no row at all. */
export type Line = Row | string

const CHUNK_CHARACTERS = 1 << 17

/** Writes lines one by one in constant memory; tells how many data lines were written. */
export async function writeCsv(
  file: { path: string; form: CsvForm; headers: readonly string[] },
  lines: Iterable<Line>,
): Promise<number> {
  const { path, form, headers } = file
  const encode = form.encoding === 'gb18030' ? encodeGb18030 : encodeUtf8
  const spellRow = createRowSpeller(form)
  const handle = await open(path, 'w')
  try {
    let count = 0
    let text = `${form.encoding === 'utf8-bom' ? '\uFEFF' : ''}${headers.join(form.delimiter)}\r\n`
    for (const line of lines) {
      text += typeof line === 'string' ? line : spellRow(headers, line)
      text += '\r\n'
      count += 1
      if (text.length < CHUNK_CHARACTERS) continue
      await handle.writeFile(encode(text))
      text = ''
    }
    await handle.writeFile(encode(text))
    return count
  } finally {
    await handle.close()
  }
}

function createRowSpeller(form: CsvForm) {
  const spellDay = createDateSpeller(form.dates)
  const spellCell = (cell: Cell | undefined) => {
    if (cell === undefined) return ''
    if (typeof cell === 'object') return spellDay(cell.day)
    return typeof cell === 'number' ? String(cell) : quoted(cell, form.delimiter)
  }
  return (headers: readonly string[], row: Row) =>
    headers.map((header) => spellCell(row[header])).join(form.delimiter)
}

// RFC 4180: only what needs quotes gets them.
function quoted(text: string, delimiter: string): string {
  const plain = !text.includes(delimiter) && !/["\r\n]/.test(text)
  return plain ? text : `"${text.replaceAll('"', '""')}"`
}

function encodeUtf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}
