import type { Writable } from 'node:stream'
import { DomainError, isoOf } from '@liangma/contracts'
import type {
  ImportBatch,
  ImportDetail,
  ImportList,
  ImportListQuery,
  ImportProgress,
  QuarantineList,
  QuarantineQuery,
  QuarantinedRowDetail,
  SourceDeliveries,
  SourceKind,
  SourceList,
} from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { TableFormat } from '../../platform/files/index.ts'
import type { BatchDesk } from './watching/batch-desk.ts'
import * as queries from './capture.queries.ts'
import {
  progressOf,
  viewBatch,
  viewProgress,
  viewReason,
  viewRow,
  viewRowDetail,
  viewSource,
} from './capture.views.ts'
import { listColumns } from './kinds/index.ts'
import type { Matching } from './quarantine/matching.ts'
import * as quarantine from './quarantine/quarantine.queries.ts'
import { exportRows } from './quarantine/reporting.ts'
import { sourceDeliveries, sourceStates } from './sources.ts'
import type { Cadences } from './sources.ts'

export interface CaptureReadingParts {
  database: Database
  clock: Clock
  matching: Matching
  /** Where batches under way are watched. */
  desk: Pick<BatchDesk, 'find'>
  cadences: () => Cadences
}

/** What came in, what waits and how far each source reaches, for the API and the pages. */
export class CaptureReading {
  readonly #parts: CaptureReadingParts

  constructor(parts: CaptureReadingParts) {
    this.#parts = parts
  }

  async imports({ cursor, limit, kind, state, origin }: ImportListQuery): Promise<ImportList> {
    const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor)
    const batches = await queries.listBatches(this.#parts.database.db, {
      before: Math.min(before, 2 ** 31 - 1),
      limit,
      kind,
      state,
      origin,
    })
    const last = batches.length === limit ? batches.at(-1) : undefined
    return {
      batches: batches.map((batch) => this.#view(batch)),
      nextCursor: last ? String(last.batchId) : null,
    }
  }

  /** Throws `import.not_found`. */
  async import(batchId: number): Promise<ImportDetail> {
    const { db } = this.#parts.database
    const batch = await queries.findBatch(db, batchId)
    if (!batch) throw new DomainError('import.not_found', { batchId })
    const reasons = await quarantine.countByReason(db, { batchId })
    return { ...this.#view(batch), reasons: reasons.map(viewReason) }
  }

  /** How far a batch has come; from memory while it is under way here. Throws `import.not_found`. */
  async progress(batchId: number): Promise<ImportProgress> {
    const watch = this.#parts.desk.find(batchId)
    // Where the database is embedded, it answers nobody while a batch is committed.
    if (watch) return progressOf(watch)
    const batch = await queries.findBatch(this.#parts.database.db, batchId)
    if (!batch) throw new DomainError('import.not_found', { batchId })
    return viewProgress(this.#view(batch))
  }

  #view(batch: queries.Batch): ImportBatch {
    return viewBatch(batch, this.#parts.desk.find(batch.batchId))
  }

  async quarantine(query: QuarantineQuery): Promise<QuarantineList> {
    const { db } = this.#parts.database
    const reasons = await quarantine.countByReason(db)
    const rows = await quarantine.listRows(db, {
      state: query.state,
      ...(query.kind ? { kind: query.kind } : {}),
      ...(query.reason ? { reason: query.reason } : {}),
      ...(query.batch ? { batchId: query.batch } : {}),
      after: Number(query.cursor ?? 0),
      limit: query.limit,
    })
    const views = []
    for (const row of rows)
      views.push(viewRow(row, await this.#parts.matching.candidatesOfRow(row)))
    const last = rows.length === query.limit ? rows.at(-1) : undefined
    return {
      total: totalOf(reasons, query),
      reasons: reasons.map(viewReason),
      rows: views,
      nextCursor: last ? String(last.rowId) : null,
    }
  }

  /** Throws `row.not_found`. */
  async row(rowId: number): Promise<QuarantinedRowDetail> {
    const row = await quarantine.findRow(this.#parts.database.db, rowId)
    if (!row) throw new DomainError('row.not_found', { rowId })
    const candidates = row.state === 'open' ? await this.#parts.matching.candidatesOfRow(row) : []
    return viewRowDetail(row, { candidates, known: listColumns(row.kind) })
  }

  async exportTo(to: Writable, table: { kind: SourceKind; format: TableFormat }): Promise<void> {
    await exportRows(this.#parts.database, { to, ...table })
  }

  deliveries(): Promise<SourceDeliveries> {
    return sourceDeliveries(this.#parts.database.db)
  }

  async sources(): Promise<SourceList> {
    const { database, cadences, clock } = this.#parts
    const today = clock.today()
    const states = await sourceStates(database.db, cadences(), today)
    const sources = []
    for (const state of states) {
      const batch =
        state.lastBatchId === null
          ? undefined
          : await queries.findBatch(database.db, state.lastBatchId)
      sources.push(viewSource(state, batch))
    }
    return { asOf: isoOf(today), sources }
  }
}

function totalOf(
  reasons: readonly { kind: string; reason: string; count: number }[],
  query: QuarantineQuery,
): number {
  return reasons
    .filter((each) => !query.kind || each.kind === query.kind)
    .filter((each) => !query.reason || each.reason === query.reason)
    .reduce((sum, each) => sum + each.count, 0)
}
