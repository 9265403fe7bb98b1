import type { RowFault } from '../../../platform/files/index.ts'
import type { CapturedRow, Kind, KindContext } from '../kinds/kind.ts'
import { type RowError, rowError } from '../kinds/row-errors.ts'
import { layOut } from './layout.ts'
import { Row } from './row.ts'

/** Checks the rows of one file; made once, used for every row. */
export interface RowChecker {
  kind: Kind
  context: KindContext
  row: Row
  /** Columns in the file; a row that does not have as many is broken. */
  width: number
  /** Positions of personal data in a row, to be sealed wherever the row is kept. */
  secretPositions: number[]
}

/** A row that holds, or all that is wrong with it. */
export type CheckedRow = { row: CapturedRow } | { errors: RowError[]; key: string | null }

export interface RawRow {
  cells: string[]
  fault?: RowFault | null
}

export function rowCheckerFor(
  kind: Kind,
  header: readonly string[],
  context: KindContext,
): RowChecker {
  const layout = layOut(kind.columns, header)
  const secretPositions = Object.values(kind.columns)
    .filter((each) => each.secret)
    .map((each) => layout.positions[each.slot] ?? -1)
    .filter((position) => position !== -1)
  return { kind, context, row: new Row(layout), width: header.length, secretPositions }
}

/** Reads one row by its kind; every wrong cell is reported, not only the first. */
export function checkRow(checker: RowChecker, raw: RawRow): CheckedRow {
  const { kind, context, row } = checker
  const { cells, fault } = raw
  if (fault) return { errors: [faultError(checker, raw, fault)], key: null }
  row.load(cells)
  const captured = kind.capture(row, context)
  if (row.errors.length > 0)
    return { errors: row.errors, key: captured?.key ?? statedKey(kind, row) }
  if (captured === null) throw new Error(`a ${kind.kind} row was refused without a reason`)
  return { row: captured }
}

/** The key of a row that was refused for something else: the mended row settles it. */
function statedKey({ keyColumn }: Kind, row: Row): string | null {
  return keyColumn === undefined ? null : row.text(keyColumn) || null
}

function faultError({ width }: RowChecker, { cells }: RawRow, fault: RowFault): RowError {
  const cell = fault === 'conflictMarker' ? (cells[0] ?? '') : ''
  const data = { expected: width, found: cells.length }
  return rowError({ column: '', cell, isSecret: false }, `row.${fault}`, data)
}
