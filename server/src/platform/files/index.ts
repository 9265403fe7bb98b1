export { openTable } from './open-table.ts'
export type { RowFault, Table, TableRow } from './table.ts'
export { TABLE_FORMATS, type TableFormat, writeTable } from './write-table.ts'
export type { WrittenCell, WrittenColumn, WrittenTable } from './written-table.ts'
