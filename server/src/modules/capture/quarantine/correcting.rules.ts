import { DomainError } from '@liangma/contracts'
import type { KnownColumn, WaitingCell } from '@liangma/contracts'
import type { QuarantinedRow } from './quarantine.queries.ts'

/** Whether the cells of a row may stand in wrong columns, so that none of them can be believed. */
export function isBroken({ reason }: Pick<QuarantinedRow, 'reason'>): boolean {
  return reason.startsWith('row.')
}

/**
 * A row's cells with a correction, and an empty one for each column that its kind cannot do without. Throws
 * `row.no_column` for a column that neither the row nor its kind has.
 */
export function correctedCells(
  row: {
    before: Readonly<Record<string, string>>
    columns: readonly string[]
    known: readonly KnownColumn[]
  },
  correction: Readonly<Record<string, string>>,
): Record<string, string> {
  const known = new Set(row.known.map(({ column }) => column))
  for (const column of Object.keys(correction))
    if (!known.has(column) && !row.columns.includes(column))
      throw new DomainError('row.no_column', { column })
  const needed = row.known.flatMap(({ column, isNeeded }) => (isNeeded ? [column] : []))
  const blank = [...row.columns, ...needed].map((column) => [column, ''])
  return { ...(Object.fromEntries(blank) as Record<string, string>), ...row.before, ...correction }
}

/** Every cell of a row as it can be mended: known columns first, then the source's own. */
export function waitingCells(row: QuarantinedRow, known: readonly KnownColumn[]): WaitingCell[] {
  const names = new Set(known.map(({ column }) => column))
  const own = Object.keys(row.cells).filter((column) => !names.has(column))
  const columns = [
    ...known.map((each) => ({ ...each, isKnown: true })),
    ...own.map((column) => ({ column, isNeeded: false, isSealed: false, isKnown: false })),
  ]
  const isAllSealed = isBroken(row)
  return columns.map((each) => ({
    ...each,
    isSealed: each.isSealed || isAllSealed,
    cell: each.isSealed || isAllSealed ? null : (row.cells[each.column] ?? ''),
    faults: row.errors.filter(({ column }) => column === each.column),
  }))
}
