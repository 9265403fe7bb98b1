import type { SourceKind } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { RegistryService } from '../../registry/index.ts'
import type { BatchReport, CaptureService } from '../capture.service.ts'
import * as quarantine from './quarantine.queries.ts'
import type { QuarantineFilter, QuarantinedRow } from './quarantine.queries.ts'
import { objectTable } from '../batches/tables.ts'

const ROWS_A_RETRY = 20_000

/** Feeds quarantined rows again, when something they waited for has come or when a person asks. */
export class Retrying {
  readonly #database: Database
  readonly #keys: Keys
  readonly #registry: RegistryService
  readonly #capture: CaptureService

  constructor(parts: {
    database: Database
    keys: Keys
    registry: RegistryService
    capture: CaptureService
  }) {
    this.#database = parts.database
    this.#keys = parts.keys
    this.#registry = parts.registry
    this.#capture = parts.capture
  }

  /** After platforms or merchants came in: feeds what waited for them. Answers how many rows entered. */
  async feedReady(kind: SourceKind): Promise<number> {
    if (kind !== 'platforms' && kind !== 'merchants') return 0
    const waits = await quarantine.listWaits(this.#database.db, 'subject:')
    const codes = waits.map((wait) => wait.slice('subject:'.length))
    const registered = await this.#registry.findRegistered(codes)
    const ready = codes.filter((code) => registered.has(code)).map((code) => `subject:${code}`)
    return ready.length === 0 ? 0 : this.feed({ waitsFor: ready })
  }

  /** Feeds open rows again as they stand, with the data-as-of of their own batch. */
  async feed(filter: Omit<QuarantineFilter, 'limit' | 'after'>): Promise<number> {
    let entered = 0
    let after = 0
    for (;;) {
      const rows = await quarantine.listRows(this.#database.db, {
        ...filter,
        after,
        limit: ROWS_A_RETRY,
      })
      if (rows.length === 0) return entered
      // A broken row cannot be told from a whole one by its cells: its file has to be mended.
      const whole = rows.filter((row) => !row.reason.startsWith('row.'))
      for (const group of groupsOf(whole)) entered += settledIn(await this.#feedGroup(group))
      after = rows.at(-1)?.rowId ?? after
    }
  }

  #feedGroup(rows: QuarantinedRow[]): Promise<BatchReport> {
    const [first] = rows
    if (!first) throw new Error('a retry without rows')
    const table = objectTable(rows.map((row) => ({ line: row.line, cells: this.#cellsOf(row) })))
    return this.#capture.take({
      kind: first.kind,
      source: first.source,
      origin: 'retry',
      name: first.batchName,
      sha256: '',
      dataAsOf: first.dataAsOf,
      isDayStated: true,
      table,
      badRows: 'quarantine',
      retriedRowIds: rows.map((row) => row.rowId),
    })
  }

  #cellsOf(row: QuarantinedRow): Record<string, string> {
    if (row.sealedCells === null) return row.cells
    return {
      ...row.cells,
      ...(JSON.parse(this.#keys.open(row.sealedCells)) as Record<string, string>),
    }
  }
}

function settledIn(report: BatchReport): number {
  return report.rows - report.quarantined
}

/** Rows of one batch go together: they share source, kind, day and columns. */
function groupsOf(rows: readonly QuarantinedRow[]): QuarantinedRow[][] {
  return [...Map.groupBy(rows, (row) => row.batchId).values()]
}
