import type { SourceKind } from '@liangma/contracts'
import type { Dirt } from '../dirt.ts'
import type { CsvForm } from '../writing/csv.ts'
import type { Row } from '../writing/row.ts'

/** One file to be written: its form, its headers, its clean rows and its dirt. */
export interface FilePlan {
  name: string
  kind: SourceKind
  form: CsvForm | 'xlsx'
  headers: readonly string[]
  rows: Iterable<Row>
  /** About how many rows; for progress and for spreading the dirt. */
  expectedRows: number
  dirt: readonly Dirt[]
}
