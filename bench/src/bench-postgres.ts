import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { startServer } from '../../tools/postgres-for-tests.ts'

/** A server to measure on: the one of DATABASE_URL, else one of our own that goes when we do. */
export async function withPostgres<T>(work: (server: BenchServer) => Promise<T>): Promise<T> {
  const given = process.env['DATABASE_URL']
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startServer()
  try {
    return await work(new BenchServer(url))
  } finally {
    await stop()
  }
}

/** Makes databases of their own on a server; what was there before is never touched. */
export class BenchServer {
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  /** An empty database for as long as `work` takes. */
  async withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
    const name = `liangma_bench_${randomBytes(6).toString('hex')}`
    await this.#run(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`)
    const url = new URL(this.#url)
    url.pathname = `/${name}`
    try {
      return await work(url.href)
    } finally {
      await this.#run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    }
  }

  async version(): Promise<string> {
    const { rows } = await this.#run('SHOW server_version')
    return String((rows[0] as { server_version: string } | undefined)?.server_version).split(
      ' ',
    )[0]!
  }

  async #run(statement: string): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: this.#url })
    await client.connect()
    try {
      return await client.query(statement)
    } finally {
      await client.end()
    }
  }
}
