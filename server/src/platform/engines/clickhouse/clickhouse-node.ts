import type { Readable } from 'node:stream'
import type { ClickHouseClient, Row } from '@clickhouse/client'
import { ClickHouseError, ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { DomainError } from '@liangma/contracts'

// The answer begins when the statement has ended, so this bounds the longest statement.
const LONGEST_STATEMENT_MS = 900_000
// Servers before 23.11 close idle connections after 3 s; ours must let go of them first.
const IDLE_MS = 1_500

/** Without the first of these an error in the middle of an answer would read as its end. */
const SETTINGS = {
  wait_end_of_query: 1,
  join_use_nulls: 1,
  output_format_json_quote_64bit_integers: 0,
  max_query_size: '10000000',
} as const

// Wrong user or password, as old and new servers number them; a database that is not there.
const REFUSALS = new Set(['192', '193', '194', '516'])
const NO_DATABASE = '81'

/** One server of a cluster; statements run one after another, in one session: temporary tables stay. */
export class ClickHouseNode {
  /** `host:port`, without credentials: for people and logs. */
  readonly name: string
  readonly #client: ClickHouseClient

  constructor(url: URL) {
    this.name = url.host
    this.#client = createClient({
      url,
      request_timeout: LONGEST_STATEMENT_MS,
      session_id: `liangma-${crypto.randomUUID()}`,
      keep_alive: { idle_socket_ttl: IDLE_MS },
      log: { level: ClickHouseLogLevel.OFF },
      clickhouse_settings: SETTINGS,
    })
  }

  /** Runs a statement for its effect. */
  async run(query: string): Promise<void> {
    await this.#named(this.#client.command({ query }))
  }

  /** All rows of a query. Throws where JavaScript would lose digits of an integer. */
  async read<T>(query: string): Promise<T[]> {
    const rows: T[] = []
    for await (const batch of this.stream<T>(query)) rows.push(...batch)
    return rows
  }

  /** Rows of a query, some thousand at a time; nothing else may run in the session meanwhile. */
  async *stream<T>(query: string): AsyncIterable<T[]> {
    const answer = await this.#named(this.#client.query({ query, format: 'JSONEachRow' }))
    const batches = answer.stream<T>()[Symbol.asyncIterator]() as AsyncIterator<Row<T>[]>
    try {
      for (;;) {
        const next = await this.#named(batches.next())
        if (next.done) return
        yield next.value.map((row) => withSafeIntegers(row.json()))
      }
    } finally {
      await batches.return?.()
    }
  }

  /** Takes rows into a table in the text format of PostgreSQL's COPY; answers when they are there. */
  async insertText(table: string, values: Readable): Promise<void> {
    await this.#named(this.#client.insert({ table, values, format: 'TabSeparated' }))
  }

  async insertRows(table: string, values: readonly object[]): Promise<void> {
    if (values.length === 0) return
    await this.#named(this.#client.insert({ table, values, format: 'JSONEachRow' }))
  }

  close(): Promise<void> {
    return this.#client.close()
  }

  async #named<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (error) {
      throw this.#errorOf(error)
    }
  }

  /** A server that answers with an error is there; whatever else goes wrong is on the way to it. */
  #errorOf(error: unknown): Error {
    const node = this.name
    const reason = error instanceof Error ? error.message : String(error)
    // Not by the client's own class, which knows only how newer servers put it.
    const code = error instanceof ClickHouseError ? error.code : /^Code: (\d+)/.exec(reason)?.[1]
    if (code === undefined) return new DomainError('engine.node_away', { node, reason })
    if (REFUSALS.has(code)) return new DomainError('engine.node_refuses', { node })
    if (code === NO_DATABASE) return new DomainError('engine.no_database', { node })
    return new Error(`${node}: ${reason}`, { cause: error })
  }
}

function withSafeIntegers<T>(row: T): T {
  for (const [name, value] of Object.entries(row as object)) {
    if (typeof value === 'number' && !Number.isSafeInteger(value))
      throw new Error(`integer out of range in ${name}: ${value}`)
  }
  return row
}
