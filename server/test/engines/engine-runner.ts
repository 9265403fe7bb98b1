import { DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api'
import type { DuckDBAppender } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import type { DialectName } from '@liangma/rulebook'
import pg from 'pg'
import { inject } from 'vitest'
import { openChdb, openClickHouse } from './clickhouse-runners.ts'
import type { RecordRow } from '../../../packages/rulebook/test/registers/index.ts'

export type EngineName = 'PGlite' | 'DuckDB' | 'PostgreSQL' | 'ClickHouse' | 'chdb'

/** Every engine at hand: those that a server needs where the run has it, PGlite where time is not short. */
export const ENGINE_NAMES: EngineName[] = [
  'DuckDB',
  ...(process.env['LIANGMA_ENGINES'] === 'DuckDB' ? [] : (['PGlite'] as const)),
  ...(inject('postgresUrl') ? (['PostgreSQL'] as const) : []),
  ...(inject('clickhouseKeeper') ? (['ClickHouse'] as const) : []),
  ...(inject('chdb') ? (['chdb'] as const) : []),
]

export function isQuick({ name }: { name: EngineName }): boolean {
  return name !== 'ClickHouse' && name !== 'chdb'
}

/** The engines that answer at once, and the ClickHouses, which are asked about fewer examples. */
export function inTwoPaces(
  runs: number,
  clickHouseRuns: number,
): { names: EngineName[]; runs: number }[] {
  const { quick = [], slow = [] } = Object.groupBy(ENGINE_NAMES, (name) =>
    isQuick({ name }) ? 'quick' : 'slow',
  )
  const paces = [
    { names: quick, runs },
    { names: slow, runs: clickHouseRuns },
  ]
  return paces.filter(({ names }) => names.length > 0)
}

/** One database that holds the narrow relation of one register at a time, as the table `records`. */
export interface EngineRunner {
  name: EngineName
  dialect: DialectName
  /** Puts these rows in the place of those that were there. */
  load: (rows: readonly RecordRow[]) => Promise<void>
  read: <T>(sql: string) => Promise<T[]>
  close: () => Promise<void>
}

export function openEngines(): Promise<EngineRunner[]> {
  return Promise.all(ENGINE_NAMES.map((name) => OPEN[name]()))
}

const OPEN: Record<EngineName, () => Promise<EngineRunner>> = {
  PGlite: openPglite,
  DuckDB: openDuckDb,
  PostgreSQL: () => openPostgres(inject('postgresUrl')),
  ClickHouse: openClickHouse,
  chdb: openChdb,
}

const COLUMNS: Record<keyof RecordRow, string> = {
  subject_id: 'integer',
  term: 'integer',
  occurred_day: 'integer',
  cured_day: 'integer',
  repaired_day: 'integer',
  ended_day: 'integer',
  deadline_day: 'integer',
  status: 'smallint',
  event_key: 'text',
  points: 'integer',
  k: 'bigint',
  n: 'bigint',
  lower_millionths: 'integer',
  upper_millionths: 'integer',
  inspection: 'text',
  source_key: 'text',
}
export const RECORD_COLUMNS = Object.keys(COLUMNS) as (keyof RecordRow)[]

const LAYOUT = RECORD_COLUMNS.map((name) => `${name} ${COLUMNS[name]}`).join(', ')
const FILL = 'INSERT INTO records SELECT * FROM json_populate_recordset(NULL::records, $1)'
const INT8 = 20

async function openPglite(): Promise<EngineRunner> {
  const pglite = await PGlite.create({ parsers: { [INT8]: Number } })
  await pglite.exec(`CREATE TEMP TABLE records (${LAYOUT})`)
  return {
    name: 'PGlite',
    dialect: 'postgres',
    load: async (rows) => {
      await pglite.exec('TRUNCATE records')
      await pglite.query(FILL, [JSON.stringify(rows)])
    },
    read: async <T>(sql: string) => (await pglite.query<T>(sql)).rows,
    close: () => pglite.close(),
  }
}

/** A temporary table is seen by its own connection only, so runs on one server do not meet. */
async function openPostgres(connectionString: string): Promise<EngineRunner> {
  const types = new pg.TypeOverrides()
  types.setTypeParser(INT8, Number)
  const client = new pg.Client({ connectionString, types })
  await client.connect()
  await client.query(`CREATE TEMP TABLE records (${LAYOUT})`)
  return {
    name: 'PostgreSQL',
    dialect: 'postgres',
    load: async (rows) => {
      await client.query('TRUNCATE records')
      await client.query(FILL, [JSON.stringify(rows)])
    },
    read: async <T>(sql: string) => (await client.query(sql)).rows as T[],
    close: () => client.end(),
  }
}

/** Not by the engine of the product, which plans each statement twice: here planning is all the time. */
async function openDuckDb(): Promise<EngineRunner> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run(`CREATE TABLE records (${LAYOUT})`)
  return {
    name: 'DuckDB',
    dialect: 'duckdb',
    load: async (rows) => {
      await connection.run('TRUNCATE records')
      const appender = await connection.createAppender('records')
      for (const row of rows) {
        for (const name of RECORD_COLUMNS) appendValue(appender, row[name])
        appender.endRow()
      }
      appender.closeSync()
    },
    read: async <T>(sql: string) => {
      const result = await connection.runAndReadAll(sql)
      return result.getRowObjectsJS().map(withNumbers) as T[]
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function appendValue(appender: DuckDBAppender, value: string | number | null): void {
  if (value === null) appender.appendNull()
  else appender.appendValue(value, typeof value === 'number' ? INTEGER : VARCHAR)
}

/** Sums are wider than a number here; none of them is too large for one. */
function withNumbers(row: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(row)) {
    if (typeof value === 'bigint') row[name] = Number(value)
  }
  return row
}
