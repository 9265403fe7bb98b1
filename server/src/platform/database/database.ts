import { AsyncLocalStorage } from 'node:async_hooks'
import type {
  Kysely,
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  Transaction,
  UnknownRow,
} from 'kysely'

/** A handle on which any module's queries run; each module narrows it to its own tables. */
// oxlint-disable-next-line typescript/no-empty-object-type -- no module's tables are known here
export type Db = Kysely<{}>
// oxlint-disable-next-line typescript/no-empty-object-type -- as above
export type Trx = Transaction<{}>

/** What differs between the embedded engine and a server. */
export interface Driver {
  kysely: Db
  kind: 'pglite' | 'postgres'
  /** Runs a text of several statements in one transaction (migrations only). */
  runScript(sql: string): Promise<void>
  /** Opens a COPY into a table in PostgreSQL's text format, on a connection of its own. */
  copyInto(table: string, columns: readonly string[]): Promise<CopyWriter>
  /** Streams the rows of a query, in PostgreSQL's CSV format without header or in its text format. */
  copyOut(query: string, format?: CopyFormat): AsyncIterable<Uint8Array>
  /** Calls back on each notification of a channel; the answer stops listening. */
  listen(channel: string, onPayload: (payload: string) => void): Promise<() => Promise<void>>
  /** Runs `work` while nobody else, in this process or another, runs any of that name on this database. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>
  /** The options by which pg-boss runs on the same database. */
  bossOptions(): object
}

export type CopyFormat = 'csv' | 'text'

/** Takes lines of COPY text; `end` resolves when the database has them all. */
export interface CopyWriter {
  write(text: string): Promise<void>
  end(): Promise<void>
  abort(reason: Error): Promise<void>
}

const openTransaction = new AsyncLocalStorage<true>()

/**
 * The one database of a process: PGlite in the data folder, or a PostgreSQL server.
 * Inside `transaction` the bare `db` throws: on PGlite it would wait for itself for ever.
 */
export class Database {
  readonly db: Db
  readonly driver: Driver

  constructor(driver: Driver) {
    this.driver = driver
    this.db = driver.kysely.withPlugin(refusedInsideTransaction)
  }

  /** Commits what `work` did when it resolves; rolls everything back when it throws. */
  transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return this.driver.kysely
      .transaction()
      .execute((trx) => openTransaction.run(true, () => work(trx)))
  }

  /** Runs `work` outside the caller's transaction context, for timers and callbacks set up inside one. */
  detached<T>(work: () => T): T {
    return openTransaction.exit(work)
  }

  close(): Promise<void> {
    return this.driver.kysely.destroy()
  }
}

const refusedInsideTransaction: KyselyPlugin = {
  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    if (openTransaction.getStore())
      throw new Error('use the transaction, not db, inside a transaction')
    return args.node
  },
  async transformResult(args: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return args.result
  },
}
