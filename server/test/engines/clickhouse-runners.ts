import { createRequire } from 'node:module'
import { inject } from 'vitest'
import type { RecordRow } from '../../../packages/rulebook/test/registers/index.ts'
import { ClickHouseCluster } from '../../src/platform/engines/index.ts'
import { startClickHouse } from '../../src/platform/engines/testing.ts'
import type { EngineRunner } from './engine-runner.ts'

const COLUMNS: Record<keyof RecordRow, string> = {
  subject_id: 'Int32',
  term: 'Int32',
  occurred_day: 'Int32',
  cured_day: 'Int32',
  repaired_day: 'Int32',
  ended_day: 'Int32',
  deadline_day: 'Int32',
  status: 'Int32',
  event_key: 'Nullable(String)',
  points: 'Nullable(Int32)',
  k: 'Nullable(Int64)',
  n: 'Nullable(Int64)',
  lower_millionths: 'Nullable(Int32)',
  upper_millionths: 'Nullable(Int32)',
  inspection: 'Nullable(String)',
  source_key: 'String',
}
const LAYOUT = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`)
const CREATE = `CREATE TABLE records (${LAYOUT.join(', ')}) ENGINE = Memory`

/** Debian's server in two shards; records lie where their subject belongs. */
export async function openClickHouse(): Promise<EngineRunner> {
  const servers = await startClickHouse(inject('clickhouseKeeper'))
  const cluster = await ClickHouseCluster.open(servers.url)
  await cluster.onEach((node) => node.run(CREATE))
  return {
    name: 'ClickHouse',
    dialect: 'clickhouse',
    load: async (rows) => {
      const rowsOf = Map.groupBy(rows, (row) => cluster.nodeOf(row.subject_id))
      await cluster.onEach(async (node) => {
        await node.run('TRUNCATE TABLE records')
        await node.insertRows('records', rowsOf.get(node) ?? [])
      })
    },
    read: (sql) => cluster.read(sql),
    close: async () => {
      await cluster.close()
      await servers.stop()
    },
  }
}

interface Chdb {
  Session: new () => { query: (sql: string, format?: string) => string; close: () => void }
}

/** A ClickHouse of today in this process, from the folder that `.ci/run` has put it in. */
export async function openChdb(): Promise<EngineRunner> {
  const { Session } = createRequire(`${inject('chdb')}/`)('chdb') as Chdb
  const session = new Session()
  session.query('SET join_use_nulls = 1, output_format_json_quote_64bit_integers = 0')
  session.query(CREATE)
  return {
    name: 'chdb',
    dialect: 'clickhouse',
    load: async (rows) => {
      session.query('TRUNCATE TABLE records')
      const lines = rows.map((row) => JSON.stringify(row))
      if (rows.length > 0)
        session.query(`INSERT INTO records FORMAT JSONEachRow ${lines.join('\n')}`)
    },
    read: async <T>(sql: string) =>
      session
        .query(sql, 'JSONEachRow')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as T),
    close: async () => session.close(),
  }
}
