import type { CellError, ImportPreview } from '@liangma/contracts'
import type { TableRow } from '../../../platform/files/index.ts'
import type { RowChecker } from '../kinds/index.ts'

const MASK = '***'

type ShownRow = ImportPreview['rows'][number]

/** The rows of a file that are wrong, as far as there is room for them. */
export class FaultyRows {
  readonly rows: ShownRow[] = []
  isCut = false
  readonly #room: number
  readonly #isMasked: boolean

  constructor(room: number, { isMasked = true }: { isMasked?: boolean } = {}) {
    this.#room = room
    this.#isMasked = isMasked
  }

  take(raw: TableRow, faults: CellError[], checker: RowChecker): void {
    if (this.rows.length === this.#room) this.isCut = true
    else if (this.#isMasked) this.rows.push(shownRow(raw, faults, checker))
    else this.rows.push({ line: raw.line, cells: raw.cells, faults })
  }
}

/** A row as it may be shown: personal data masked. */
export function shownRow(
  raw: TableRow,
  faults: CellError[],
  { secretPositions }: RowChecker,
): ShownRow {
  // Cells of a broken row may stand in the wrong column, personal data among them.
  const cells = raw.fault
    ? []
    : raw.cells.map((cell, i) => (secretPositions.includes(i) && cell !== '' ? MASK : cell))
  return { line: raw.line, cells, faults }
}
