import { DomainError } from '@liangma/contracts'
import type { RowSource, TableRow } from './table.ts'
import { LIMITS } from './table.ts'

const BATCH_ROWS = 5_000
const CONFLICT_MARKER = /^(<{7}|={7}|>{7}|\|{7})/
const CONFLICT_STARTS = new Set([...'<=>|'].map((character) => character.charCodeAt(0)))

interface ShapedTable {
  header: string[]
  rows: RowSource
}

/** Takes the first row as the header and holds every other row against it. */
export async function shapeTable(source: RowSource, name: string): Promise<ShapedTable> {
  const early: TableRow[] = []
  for (let step = await source.next(); !step.done; step = await source.next()) {
    const at = step.value.findIndex((row) => !isMarked(row) && row.fault === null && !isBlank(row))
    early.push(...step.value.slice(0, at === -1 ? undefined : at).filter((row) => !isBlank(row)))
    if (at === -1) continue
    const header = headerOf(step.value[at]?.cells ?? [], name)
    return {
      header,
      rows: shapedRows([...early, ...step.value.slice(at + 1)], source, header.length),
    }
  }
  throw new DomainError('table.empty', { name })
}

async function* shapedRows(first: TableRow[], source: RowSource, width: number): RowSource {
  try {
    yield* batches(shapeRows(first, width))
    for await (const rows of source) yield* batches(shapeRows(rows, width))
  } finally {
    await source.return()
  }
}

function* batches(rows: TableRow[]): Generator<TableRow[]> {
  for (let from = 0; from < rows.length; from += BATCH_ROWS) {
    yield rows.length <= BATCH_ROWS ? rows : rows.slice(from, from + BATCH_ROWS)
  }
}

function shapeRows(rows: TableRow[], width: number): TableRow[] {
  const shaped: TableRow[] = []
  for (const row of rows) {
    if (row.fault === null && !fit(row, width)) continue
    shaped.push(row)
  }
  return shaped
}

/** Judges one row in place; answers false for a blank one, which is no row. */
function fit(row: TableRow, width: number): boolean {
  const { cells } = row
  if (isMarked(row)) {
    row.fault = 'conflictMarker'
    return true
  }
  let characters = 0
  for (const cell of cells) {
    characters += cell.length
    if (cell.length > LIMITS.cellCharacters) row.fault = 'cellTooLong'
  }
  if (characters === 0) return false
  while (cells.length > width && cells.at(-1) === '') cells.pop()
  if (cells.length !== width) row.fault ??= 'columnCount'
  return true
}

function isMarked({ cells }: TableRow): boolean {
  const first = cells[0] ?? ''
  return CONFLICT_STARTS.has(first.charCodeAt(0)) && CONFLICT_MARKER.test(first)
}

function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function headerOf(cells: string[], name: string): string[] {
  const header = cells.map((cell) => cell.replaceAll(/[\r\n\uFEFF]/g, '').trim())
  while (header.at(-1) === '') header.pop()
  if (header.length > LIMITS.columns) {
    throw new DomainError('table.too_many_columns', { name, limit: LIMITS.columns })
  }
  const seen = new Set<string>()
  for (const [i, column] of header.entries()) {
    if (seen.has(column)) throw new DomainError('table.header_twice', { name, column })
    header[i] = column === '' ? `#${i + 1}` : column
    seen.add(column === '' ? `#${i + 1}` : column)
  }
  return header
}
