import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { Database } from './index.ts'
import { migrate, openDatabase } from './index.ts'

/** The engines that a suite can run on here: PGlite always, PostgreSQL where a server is at hand. */
export const TEST_ENGINES: readonly ('pglite' | 'postgres')[] = inject('postgresUrl')
  ? ['pglite', 'postgres']
  : ['pglite']

/** A migrated, empty database of its own; `drop` closes it and leaves nothing behind. */
export async function openTestDatabase(
  engine: 'pglite' | 'postgres' = 'pglite',
): Promise<{ database: Database; url: string; drop: () => Promise<void> }> {
  const { url, remove } =
    engine === 'postgres' ? await createServerDatabase() : { url: '', remove: async () => {} }
  const database = await openDatabase(url ? { url } : 'memory')
  await migrate(database)
  const drop = async () => {
    await database.close()
    await remove()
  }
  return { database, url, drop }
}

async function createServerDatabase(): Promise<{ url: string; remove: () => Promise<void> }> {
  const server = inject('postgresUrl')
  const name = `liangma_test_${randomBytes(6).toString('hex')}`
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, remove: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}
