/** Why a row cannot be read as one; the row is reported and the reading goes on. */
export type RowFault =
  | 'columnCount'
  | 'conflictMarker'
  | 'strayQuote'
  | 'unclosedQuote'
  | 'cellTooLong'

export interface TableRow {
  /** Line of the file (1 is the first) on which the row starts, or the row of the sheet. */
  line: number
  /** As many cells as the header has; where there is a fault, what could be read. */
  cells: string[]
  fault: RowFault | null
}

export type Encoding = 'utf-8' | 'gb18030'

export interface Table {
  name: string
  format: 'csv' | 'xlsx'
  /** As far as the rows were read; null for a workbook, and while all of it is ASCII. */
  encoding: () => Encoding | null
  header: string[]
  /** The rows below the header, many at a time; can be gone through once. */
  rows: AsyncIterable<TableRow[]>
  /** Gives the file back; needed only where `rows` was not read to its end. */
  close: () => Promise<void>
}

/** Rows in the order of the file, blank ones left out, not yet held against a header. */
export type RowSource = AsyncGenerator<TableRow[], void, undefined>

/** What a file may ask of us. The cell limit is Excel's own. */
export const LIMITS = {
  cellCharacters: 32_767,
  columns: 200,
  rowCharacters: 1 << 20,
  sheetBytes: 2 ** 31,
  sharedStringBytes: 256 * 2 ** 20,
  /** No honest sheet shrinks so far; only asked of parts above `ratioFromBytes`. */
  compressionRatio: 300,
  ratioFromBytes: 50 * 2 ** 20,
  /** Excel's own, without the header. */
  writtenSheetRows: 1_048_575,
} as const
