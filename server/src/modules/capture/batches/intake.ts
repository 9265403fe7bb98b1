import type { Day, SourceKind } from '@liangma/contracts'
import type { TableRow } from '../../../platform/files/index.ts'

/** A table that can be read more than once: a file on disk, or the rows of a request in memory. */
export interface ReadableTable {
  header: string[]
  read(): AsyncIterable<TableRow[]>
}

/** One batch to take in. */
export interface Intake {
  kind: SourceKind
  /** Who states it; by default the kind itself, e.g. `cases`. */
  source: string
  origin: 'file' | 'inbox' | 'api' | 'sample' | 'retry' | 'upload' | 'mend'
  name: string
  sha256: string
  dataAsOf: Day
  /** Whether the day was stated, or is only the day of import. */
  isDayStated: boolean
  table: ReadableTable
  /** `refuse`: one bad row and nothing is taken in. `quarantine`: the good rows enter, the others wait. */
  badRows: 'refuse' | 'quarantine'
  /** For a retry and for mended rows: the quarantined rows that are fed again. */
  retriedRowIds?: readonly number[]
  /** Who takes it in; absent where no person does. */
  takenBy?: string
  /** Rows of the table, where they were counted before. */
  rowTotal?: number
  onProgress?: (rows: number) => void
}
