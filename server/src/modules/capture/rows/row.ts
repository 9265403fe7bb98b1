import type { RowError, RowErrorCode, RowErrorData } from '../kinds/row-errors.ts'
import { rowError } from '../kinds/row-errors.ts'
import type { Column } from './columns.ts'
import { Refusal } from '../cells/refusal.ts'

/** Where the columns of a kind stand in one file. */
export interface Layout {
  /** By slot: the position in a row, -1 where the file lacks the column. */
  positions: readonly number[]
  /** What goes into attributes: name and position, in an order that no file changes. */
  kept: readonly { name: string; position: number }[]
}

/** One row while it is read. The same object serves all rows of a file, one after the other. */
export class Row {
  readonly layout: Layout
  #cells: readonly string[] = []
  #errors: RowError[] = []

  constructor(layout: Layout) {
    this.layout = layout
  }

  load(cells: readonly string[]): void {
    this.#cells = cells
    if (this.#errors.length > 0) this.#errors = []
  }

  get errors(): RowError[] {
    return this.#errors
  }

  has(column: Column<unknown>): boolean {
    return this.layout.positions[column.slot] !== -1
  }

  text(column: Column<unknown>): string {
    const position = this.layout.positions[column.slot] ?? -1
    return position === -1 ? '' : trimmed(this.#cells[position] ?? '')
  }

  /** The value of a cell; null where it is empty or was refused. */
  read<T>(column: Column<T>): T | null {
    const text = this.text(column)
    if (text === '') {
      const { need } = column
      if (need === 'cell' || (need === 'ifColumn' && this.has(column))) {
        this.refuse(column, 'cell.missing')
      }
      return null
    }
    const value = column.read(text)
    if (!(value instanceof Refusal)) return value
    this.refuse(column, value.code, value.data)
    return null
  }

  refuse(column: Column<unknown>, code: RowErrorCode, data?: RowErrorData): null {
    const at = { column: column.header, cell: this.text(column), isSecret: column.secret }
    this.#errors.push(rowError(at, code, data))
    return null
  }

  /** What the source said beyond the fields of a record, empty cells left out. */
  attributes(): Record<string, string> {
    const attributes: Record<string, string> = {}
    for (const { name, position } of this.layout.kept) {
      const text = trimmed(this.#cells[position] ?? '')
      if (text !== '') attributes[name] = text
    }
    return attributes
  }
}

const IDEOGRAPHIC_SPACE = 0x3000
const NO_BREAK_SPACE = 0xa0

/** `trim` only where the ends call for it: most cells need nothing. */
function trimmed(text: string): string {
  const { length } = text
  if (length === 0) return text
  return isPadding(text.charCodeAt(0)) || isPadding(text.charCodeAt(length - 1))
    ? text.trim()
    : text
}

function isPadding(unit: number): boolean {
  return unit <= 32 || unit === NO_BREAK_SPACE || unit === IDEOGRAPHIC_SPACE || unit === 0xfeff
}
