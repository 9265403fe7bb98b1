import { DomainError } from '@liangma/contracts'
import type { CellError, MendedRow, MendedRows, RowsCorrection } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import { RefusedRows } from '../../../platform/http/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { judge } from '../batches/checking.ts'
import { objectTable } from '../batches/tables.ts'
import type { BatchReport, CaptureService } from '../capture.service.ts'
import { viewRefused, viewRow } from '../capture.views.ts'
import { listColumns, makeRowChecker } from '../kinds/index.ts'
import type { VocabularyPort } from '../kinds/index.ts'
import { correctedCells, isBroken } from './correcting.rules.ts'
import * as quarantine from './quarantine.queries.ts'
import type { QuarantinedRow } from './quarantine.queries.ts'
import type { Retrying } from './retrying.ts'
import * as settling from './settling.queries.ts'

export interface MendingParts {
  database: Database
  keys: Keys
  vocabulary: VocabularyPort
  capture: CaptureService
  retrying: Retrying
}

interface Mended {
  row: QuarantinedRow
  cells: Record<string, string>
}

/** Rows mended by a person: checked at once, and taken in as a mended file would be, or left as they were. */
export class Mending {
  readonly #parts: MendingParts

  constructor(parts: MendingParts) {
    this.#parts = parts
  }

  /**
   * Corrects some cells of a row and takes it in; right in itself but waiting for something else, it waits
   * on as corrected. Throws `row.not_found`, `row.not_open`, `row.no_column`, and `RefusedRows` with an error a cell.
   */
  async mend(rowId: number, correction: Record<string, string>, by: string): Promise<MendedRow> {
    const row = await this.#getOpen(rowId)
    const cells = this.#corrected(row, correction)
    const errors = await this.#faultsOf(row, cells)
    if (errors.length > 0) {
      const bad = { raw: { line: row.line, cells: [], fault: null }, key: null, errors }
      const told = viewRefused([{ ...bad, waitsFor: null }])
      throw new RefusedRows('row.still_wrong', { count: errors.length }, told)
    }
    const report = await this.#take([{ row, cells }], by)
    const waiting = report.quarantined === 0 ? undefined : await this.#waitingNow(report, rowId)
    const state = waiting ? 'waiting' : 'entered'
    return { state, batchId: report.batchId, row: waiting ? viewRow(waiting, []) : null }
  }

  /** Puts the same text into one column of several rows; each enters, or waits on, or is left as it was. */
  async mendMany({ rowIds, column, cell }: RowsCorrection, by: string): Promise<MendedRows> {
    const rows = await quarantine.listRows(this.#parts.database.db, {
      rowIds,
      limit: rowIds.length,
    })
    const mended: Mended[] = []
    const refused: MendedRows['refused'] = []
    for (const row of rows) {
      const { rowId, line } = row
      const cells = this.#corrected(row, { [column]: cell })
      const errors = await this.#faultsOf(row, cells)
      if (errors.length > 0) refused.push({ rowId, line, errors })
      else mended.push({ row, cells })
    }
    let [entered, waiting] = [0, 0]
    // Rows of one batch go together: they share source, kind and day.
    for (const group of Map.groupBy(mended, ({ row }) => row.batchId).values()) {
      const { quarantined } = await this.#take(group, by)
      waiting += quarantined
      entered += group.length - quarantined
    }
    return { entered, waiting, refused }
  }

  /** Ends rows without taking them in; they stay on file with who did so, and why. Answers those that waited. */
  dismiss(decision: { rowIds: number[]; by: string; reason: string }): Promise<number[]> {
    return this.#parts.database.transaction((trx) => settling.dismissRows(trx, decision))
  }

  /** Takes a dismissal back. Answers the rows that wait again. */
  reopen(rowIds: number[]): Promise<number[]> {
    return this.#parts.database.transaction((trx) => settling.reopenDismissed(trx, rowIds))
  }

  /** Sealed cells in clear. Throws `row.not_found`. */
  async openSealed(rowId: number): Promise<Record<string, string>> {
    const row = await quarantine.findRow(this.#parts.database.db, rowId)
    if (!row) throw new DomainError('row.not_found', { rowId })
    return this.#sealedOf(row)
  }

  async #getOpen(rowId: number): Promise<QuarantinedRow> {
    const row = await quarantine.findRow(this.#parts.database.db, rowId)
    if (!row) throw new DomainError('row.not_found', { rowId })
    if (row.state !== 'open') throw new DomainError('row.not_open')
    return row
  }

  #corrected(row: QuarantinedRow, correction: Record<string, string>): Record<string, string> {
    const known = listColumns(row.kind)
    const before = isBroken(row) ? {} : { ...row.cells, ...this.#sealedOf(row) }
    const columns = [...Object.keys(row.cells), ...Object.keys(this.#sealedOf(row))]
    return correctedCells({ before, columns, known }, correction)
  }

  #sealedOf({ sealedCells }: QuarantinedRow): Record<string, string> {
    if (sealedCells === null) return {}
    return JSON.parse(this.#parts.keys.open(sealedCells)) as Record<string, string>
  }

  async #faultsOf(
    { kind, source, line }: QuarantinedRow,
    cells: Record<string, string>,
  ): Promise<CellError[]> {
    const vocabulary = await this.#parts.vocabulary()
    const header = Object.keys(cells)
    const checker = makeRowChecker({ kind, source, header, vocabulary, isPartial: true })
    const verdict = judge(checker, { line, cells: Object.values(cells), fault: null })
    return 'errors' in verdict ? verdict.errors : []
  }

  async #take(mended: readonly Mended[], by: string): Promise<BatchReport> {
    const [first] = mended
    if (!first) throw new Error('nothing was mended')
    const { kind, source, batchName, dataAsOf } = first.row
    const report = await this.#parts.capture.take({
      kind,
      source,
      origin: 'mend',
      name: batchName,
      sha256: '',
      dataAsOf,
      isDayStated: true,
      table: objectTable(mended.map(({ row, cells }) => ({ line: row.line, cells }))),
      badRows: 'quarantine',
      retriedRowIds: mended.map(({ row }) => row.rowId),
      takenBy: by,
    })
    await this.#parts.retrying.feedReady(kind)
    return report
  }

  /** Its new row; or the old one, where nothing but what it waits for has changed. */
  async #waitingNow(report: BatchReport, rowId: number): Promise<QuarantinedRow | undefined> {
    const { db } = this.#parts.database
    const [fresh] = await quarantine.listRows(db, { batchId: report.batchId, limit: 1 })
    return fresh ?? quarantine.findRow(db, rowId)
  }
}
