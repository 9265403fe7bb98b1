export { openTable } from './open-table.ts'
export type { RowFault, Table, TableRow } from './table.ts'
export {
  TABLE_FORMATS,
  type TableFormat,
  type WrittenCell,
  type WrittenColumn,
  type WrittenTable,
  writeTable,
} from './write-table.ts'
