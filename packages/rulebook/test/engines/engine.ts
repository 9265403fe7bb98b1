import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import type { DialectName } from '../../src/index.ts'
import type { RecordRow } from '../registers/index.ts'

/** A database of one of the dialects, in memory. */
export interface Engine {
  dialect: DialectName
  run: (sql: string) => Promise<void>
  read: <T>(sql: string) => Promise<T[]>
}

export const ENGINES: Record<string, () => Promise<Engine>> = {
  duckdb: async () => {
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
    return {
      dialect: 'duckdb',
      run: async (sql) => void (await connection.run(sql)),
      read: async <T>(sql: string) => {
        const rows = (await connection.runAndReadAll(sql)).getRowObjectsJS()
        return rows.map(withNumbers) as T[]
      },
    }
  },
  postgres: async () => {
    const pglite = await PGlite.create({ parsers: { 20: Number } })
    return {
      dialect: 'postgres',
      run: async (sql) => void (await pglite.exec(sql)),
      read: async <T>(sql: string) => (await pglite.query<T>(sql)).rows,
    }
  },
}

function withNumbers(row: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'bigint' ? Number(value) : value,
  ])
  return Object.fromEntries(entries) as Record<string, unknown>
}

const COLUMNS: Record<keyof RecordRow, string> = {
  subject_id: 'INTEGER',
  term: 'INTEGER',
  occurred_day: 'INTEGER',
  cured_day: 'INTEGER',
  repaired_day: 'INTEGER',
  ended_day: 'INTEGER',
  deadline_day: 'INTEGER',
  status: 'INTEGER',
  event_key: 'TEXT',
  points: 'INTEGER',
  k: 'BIGINT',
  n: 'BIGINT',
  lower_millionths: 'INTEGER',
  upper_millionths: 'INTEGER',
  inspection: 'TEXT',
  source_key: 'TEXT',
}

/** The table `records` with these rows and no others. */
export async function fill(engine: Engine, rows: readonly RecordRow[]): Promise<void> {
  const names = Object.keys(COLUMNS) as (keyof RecordRow)[]
  const columns = names.map((name) => `${name} ${COLUMNS[name]}`)
  await engine.run(`DROP TABLE IF EXISTS records; CREATE TABLE records (${columns.join(', ')})`)
  if (rows.length === 0) return
  const values = rows.map((row) => `(${names.map((name) => literal(row[name])).join(', ')})`)
  await engine.run(`INSERT INTO records VALUES ${values.join(',\n')}`)
}

function literal(value: string | number | null): string {
  if (value === null) return 'NULL'
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
