export type WrittenCell = string | number | boolean | null

export interface WrittenColumn {
  header: string
  /** Name in JSON; the header where there is none. */
  key?: string
  /** In characters, for XLSX. */
  width?: number
}

export interface WrittenTable {
  columns: readonly WrittenColumn[]
  rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>
}
