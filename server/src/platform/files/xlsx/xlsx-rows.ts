import type { RowSource, TableRow } from '../table.ts'
import { LIMITS } from '../table.ts'
import { columnOf, dateText, numberText, unescapeText } from './xlsx-cells.ts'
import { XlsxPackage } from './xlsx-package.ts'
import type { XmlHandlers } from './xlsx-package.ts'
import { type Workbook, readWorkbook } from './xlsx-workbook.ts'

/** Rows of the first visible sheet that has any. */
export async function* xlsxRows(path: string, name: string): RowSource {
  const file = await XlsxPackage.open(path, name)
  try {
    const workbook = await readWorkbook(file)
    for (const part of workbook.sheetParts) {
      const sheet = new SheetReader(workbook)
      for await (const _ of file.read(part, sheet)) {
        const rows = sheet.take()
        if (rows.length > 0) yield rows
      }
      if (sheet.width > 0) return
    }
  } finally {
    file.close()
  }
}

type CellText = (stored: string, workbook: Workbook, style: number) => string

const TEXT_OF: Record<string, CellText> = {
  s: (stored, { strings }) => strings[Number(stored)] ?? '',
  inlineStr: (stored) => unescapeText(stored),
  str: (stored) => unescapeText(stored),
  b: (stored) => (stored.trim() === '1' ? 'TRUE' : 'FALSE'),
  e: (stored) => stored,
  d: (stored) => stored.replace(/T00:00:00(\.0+)?Z?$/, '').replace('T', ' '),
  n: (stored, { dateStyles, is1904 }, style) => {
    const value = stored.trim()
    return dateStyles[style] ? dateText(Number(value), is1904) : numberText(value)
  },
}

/** Gathers the rows of one sheet from its XML; rows are as wide as the first one at least. */
class SheetReader implements XmlHandlers {
  readonly #workbook: Workbook
  width = 0
  #rows: TableRow[] = []
  #row: TableRow = { line: 0, cells: [], fault: null }
  #column = -1
  #type = 'n'
  #style = 0
  #stored = ''
  #isStored = false
  #phonetic = 0

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  take(): TableRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open(tag: string, attributes: Record<string, string>): void {
    if (tag === 'c') this.#openCell(attributes)
    else if (tag === 'row') this.#openRow(attributes)
    else if (tag === 'rPh') this.#phonetic += 1
    else this.#isStored = tag === 'v' || (tag === 't' && this.#phonetic === 0)
  }

  text(text: string): void {
    if (!this.#isStored) return
    this.#stored += text
    if (this.#stored.length <= LIMITS.cellCharacters) return
    this.#row.fault = 'cellTooLong'
    this.#stored = this.#stored.slice(0, LIMITS.cellCharacters)
  }

  close(tag: string): void {
    this.#isStored = false
    if (tag === 'c') this.#closeCell()
    else if (tag === 'row') this.#closeRow()
    else if (tag === 'rPh') this.#phonetic -= 1
  }

  #openRow({ r }: Record<string, string>): void {
    const line = r === undefined ? this.#row.line + 1 : Number(r)
    this.#row = { line, cells: [], fault: null }
    this.#column = -1
  }

  #openCell({ r, t, s }: Record<string, string>): void {
    const column = r === undefined ? -1 : columnOf(r)
    this.#column = column === -1 ? this.#column + 1 : column
    this.#type = t ?? 'n'
    this.#style = s === undefined ? 0 : Number(s)
    this.#stored = ''
  }

  #closeCell(): void {
    if (this.#stored === '') return
    const read = TEXT_OF[this.#type] ?? TEXT_OF['str']
    const { cells } = this.#row
    // One cell past the limit is enough to show that the row is too wide.
    const column = Math.min(this.#column, LIMITS.columns)
    while (cells.length < column) cells.push('')
    cells[column] = read?.(this.#stored, this.#workbook, this.#style) ?? ''
  }

  #closeRow(): void {
    const { cells } = this.#row
    if (cells.length === 0) return
    if (this.width === 0) this.width = cells.length
    while (cells.length < this.width) cells.push('')
    this.#rows.push(this.#row)
  }
}
