import Papa from 'papaparse'
import type { RowFault, RowSource, TableRow } from './table.ts'
import { LIMITS } from './table.ts'

/** Around faults a block is gone through in pieces, so that many faults do not cost many blocks. */
const PIECE_CHARACTERS = 8_192
const FORMULA_GUARD = /^'+[=+\-@\t\r]/

interface Parsed {
  data: string[][]
  errors: { row: number; index: number }[]
  cursor: number
}

/** Rows of CSV or tab-separated text that comes in blocks of whole lines. */
export async function* csvRows(blocks: AsyncIterable<string>): RowSource {
  let reader: CsvReader | undefined
  for await (const block of blocks) {
    reader ??= new CsvReader(delimiterOf(block))
    const rows = reader.push(block)
    if (rows.length > 0) yield rows
  }
  const rest = reader?.end() ?? []
  if (rest.length > 0) yield rest
}

/** Tab or comma, by the first line that has either. */
function delimiterOf(text: string): ',' | '\t' {
  const first = text.split('\n', 50).find((line) => line.includes(',') || line.includes('\t')) ?? ''
  return first.split('\t').length > first.split(',').length ? '\t' : ','
}

/**
 * RFC 4180 over blocks: a quoted cell may go on in the next block. A broken quote costs its own line
 * and no other: the reading starts again on the line below.
 */
class CsvReader {
  readonly #parser: Papa.ParseConfig
  #pending = ''
  #line = 1

  constructor(delimiter: string) {
    this.#parser = { delimiter, newline: '\n', quoteChar: '"' }
  }

  push(block: string): TableRow[] {
    const rows: TableRow[] = []
    this.#read(this.#pending + block, rows)
    while (this.#pending.length > LIMITS.rowCharacters) this.#giveUpLine(rows)
    return rows
  }

  end(): TableRow[] {
    const rows: TableRow[] = []
    while (this.#pending !== '') this.#giveUpLine(rows)
    return rows
  }

  #read(text: string, rows: TableRow[]): void {
    const parsed = this.#parse(text)
    if (parsed.errors.length === 0) this.#take(text, parsed, rows)
    else for (const piece of this.#pieces(text)) this.#readPiece(piece, rows)
  }

  *#pieces(text: string): Generator<string> {
    this.#pending = ''
    for (let from = 0; from < text.length;) {
      const cut = text.indexOf('\n', from + PIECE_CHARACTERS)
      const to = cut === -1 ? text.length : cut + 1
      yield text.slice(from, to)
      from = to
    }
  }

  #readPiece(piece: string, rows: TableRow[]): void {
    let text = this.#pending + piece
    for (;;) {
      const parsed = this.#parse(text)
      const [error] = parsed.errors
      if (error === undefined) return this.#take(text, parsed, rows)
      const start = this.#rowStart(text, error.index)
      this.#take(text, { ...parsed, data: parsed.data.slice(0, error.row), cursor: start }, rows)
      text = this.#dropLine(this.#pending, 'strayQuote', rows)
    }
  }

  /** Start of the row that holds a position; its earlier cells may have line feeds of their own. */
  #rowStart(text: string, position: number): number {
    const lineStart = text.lastIndexOf('\n', position - 1) + 1
    return this.#parse(text.slice(0, lineStart)).cursor
  }

  /** The row at the head of what is pending never ends: report its line, read on below it. */
  #giveUpLine(rows: TableRow[]): void {
    const rest = this.#dropLine(this.#pending, 'unclosedQuote', rows)
    this.#pending = ''
    this.#read(rest, rows)
  }

  #dropLine(text: string, fault: RowFault, rows: TableRow[]): string {
    const end = text.indexOf('\n')
    const line = text.slice(0, Math.min(end, LIMITS.cellCharacters))
    rows.push({ line: this.#line, cells: [line], fault })
    this.#line += 1
    return text.slice(end + 1)
  }

  #parse(text: string): Parsed {
    const result = new Papa.Parser(this.#parser).parse(text, 0, true)
    return { data: result.data, errors: result.errors, cursor: result.meta.cursor }
  }

  #take(text: string, { data, cursor }: Parsed, rows: TableRow[]): void {
    const mayBreak = text.includes('"') && feedsIn(text, cursor) !== data.length
    const mayGuard = text.includes("'")
    for (const cells of data) {
      const line = this.#line
      this.#line += 1
      if (cells.length === 1 && cells[0] === '') continue
      if (mayBreak) this.#line += breaksIn(cells)
      if (mayGuard) unguard(cells)
      rows.push({ line, cells, fault: null })
    }
    this.#pending = text.slice(cursor)
  }
}

function breaksIn(cells: string[]): number {
  return cells.reduce((breaks, cell) => breaks + feedsIn(cell, cell.length), 0)
}

function feedsIn(text: string, end: number): number {
  let feeds = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    feeds += 1
  return feeds
}

/** Takes off the apostrophe that `writeTable` and Excel put before what looks like a formula. */
function unguard(cells: string[]): void {
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i] ?? ''
    if (cell.startsWith("'") && FORMULA_GUARD.test(cell)) cells[i] = cell.slice(1)
  }
}
