import type { DumpColumn, DumpTableName, Words } from '@liangma/contracts'

/** A column of open data: what it is called and means, and how a row fills it. */
export interface OpenColumn<Row> extends DumpColumn {
  read: (row: Row) => string | number | null
}

/** A table of open data: columns for CSV and Parquet, a document a line for JSON Lines. */
export interface OpenTable<Row> {
  name: DumpTableName
  meaning: Words
  columns: readonly OpenColumn<Row>[]
  document: (row: Row) => object
  /** What a document is. */
  lines: Words
}

/** A column, in the order in which one says it: `column('uscc', 'text', '信用代码', 'Credit code', read)`. */
export function columnsOf<Row>(
  columns: readonly [
    name: string,
    type: DumpColumn['type'],
    zh: string,
    en: string,
    read: OpenColumn<Row>['read'],
  ][],
): OpenColumn<Row>[] {
  return columns.map(([name, type, zh, en, read]) => ({ name, type, meaning: { zh, en }, read }))
}
