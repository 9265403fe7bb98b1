import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { CopyFormat, CopyWriter, Driver } from './database.ts'
import { listenOn } from './postgres-listener.ts'
import { readDateAsText, readSafeInteger } from './values.ts'

const INT8 = 20
const DATE = 1082

/** Opens a pool on a PostgreSQL server (15 or newer) named by a connection string. */
export async function openPostgres(connectionString: string): Promise<Driver> {
  const types = new pg.TypeOverrides()
  types.setTypeParser(INT8, readSafeInteger)
  types.setTypeParser(DATE, readDateAsText)
  const pool = new pg.Pool({ connectionString, types, max: 10 })
  // A server that goes away breaks idle connections; the next query says so to whoever asked.
  pool.on('error', () => undefined)
  // Our statements are long and run over few rows: on a large register the server would compile each, ten
  // times as long as then running it takes, and no two are alike.
  const withoutJit = CompiledQuery.raw('SET jit = off')
  return {
    kysely: new Kysely<object>({
      dialect: new PostgresDialect({
        pool,
        onCreateConnection: async (connection) => void (await connection.executeQuery(withoutJit)),
      }),
    }),
    kind: 'postgres',
    runScript: async (sql) => {
      await pool.query(`BEGIN; ${sql}; COMMIT;`)
    },
    copyInto: async (table, columns) =>
      openCopy(await pool.connect(), `COPY ${table} (${columns.join(', ')}) FROM STDIN`),
    copyOut: (query, format) => copyOutOf(pool, query, format),
    listen: (channel, onPayload) => listenOn(connectionString, channel, onPayload),
    alone: (name, work) => aloneOn(pool, name, work),
    bossOptions: () => ({ connectionString }),
  }
}

/** On a connection of its own: the server lets go of the lock when that ends, however it does. */
async function aloneOn<T>(pool: pg.Pool, name: string, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name])
    return await work()
  } finally {
    client.release(true)
  }
}

function openCopy(client: pg.PoolClient, statement: string): CopyWriter {
  const stream = client.query(copyFrom(statement))
  const done = finished(stream).finally(() => client.release())
  done.catch(() => undefined)
  return {
    write: async (text) => {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done])
    },
    end: async () => {
      stream.end()
      await done
    },
    abort: async (reason) => {
      stream.destroy(reason)
      await done.catch(() => undefined)
    },
  }
}

async function* copyOutOf(
  pool: pg.Pool,
  query: string,
  format: CopyFormat = 'csv',
): AsyncIterable<Uint8Array> {
  const client = await pool.connect()
  let isOver = false
  try {
    yield* client.query(copyTo(`COPY (${query}) TO STDOUT WITH (FORMAT ${format})`))
    isOver = true
  } finally {
    // In the middle of a COPY a connection is of no use to anybody else.
    client.release(!isOver)
  }
}
