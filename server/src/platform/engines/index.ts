export { csvRelation } from './csv-relation.ts'
export { DuckEngine } from './duckdb.ts'
export type { DuckOptions, DuckRow, DuckValue } from './duckdb.ts'
