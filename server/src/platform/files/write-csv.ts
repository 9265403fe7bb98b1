import type { WrittenCell, WrittenTable } from './written-table.ts'

const BYTE_ORDER_MARK = '\uFEFF'
const FLUSH_CHARACTERS = 64 * 1024
const FORMULA = /^'*[=+\-@\t\r]/
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/
const NEEDS_QUOTES = /[",\n\r\t]|^\s|\s$/

/** RFC 4180 with the BOM by which Excel knows UTF-8. */
export async function* csvText({ columns, rows }: WrittenTable): AsyncGenerator<string> {
  let text = `${BYTE_ORDER_MARK}${lineOf(columns.map((column) => column.header))}`
  for await (const row of rows) {
    text += lineOf(row)
    if (text.length < FLUSH_CHARACTERS) continue
    yield text
    text = ''
  }
  yield text
}

function lineOf(row: readonly WrittenCell[]): string {
  return `${row.map(cellText).join(',')}\r\n`
}

function cellText(cell: WrittenCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  // A spreadsheet would run the cell; `openTable` takes the apostrophe off again.
  const safe = FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
