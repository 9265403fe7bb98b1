import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { DomainError } from '@liangma/contracts'
import { Kysely, PGliteDialect } from 'kysely'
import { fromPglite } from 'pg-boss'
import type { CopyFormat, CopyWriter, Driver } from './database.ts'
import { Turns } from '../turns/index.ts'
import { readDateAsText, readSafeInteger } from './values.ts'

const INT8 = 20
const DATE = 1082
const CHUNK_BYTES = 4_000_000

/**
 * Opens the embedded database in `dir`, or in memory. It survives `kill -9`, not the loss of power:
 * PGlite does not fsync. Throws `database.in_use` where another process holds the folder.
 */
export async function openPglite(dir: string | 'memory'): Promise<Driver> {
  const lock = dir === 'memory' ? undefined : lockFolder(dir)
  if (dir !== 'memory') await makeCluster(dir)
  const pglite = await PGlite.create({
    ...(dir === 'memory' ? {} : { dataDir: join(dir, 'pg') }),
    parsers: { [INT8]: readSafeInteger, [DATE]: readDateAsText },
  })
  const kysely = new Kysely<object>({ dialect: new PGliteDialect({ pglite }) })
  const destroy = kysely.destroy.bind(kysely)
  kysely.destroy = async () => {
    await destroy()
    lock?.close()
  }
  const turns = new Map<string, Turns>()
  return {
    kysely,
    kind: 'pglite',
    runScript: async (sql) => {
      await pglite.transaction(async (tx) => {
        await tx.exec(sql)
      })
    },
    copyInto: async (table, columns) => new BlobCopy(pglite, table, columns),
    copyOut: (query, format) => copyOutOf(pglite, query, format),
    listen: (channel, onPayload) => pglite.listen(channel, onPayload),
    // The folder belongs to this process, so whoever waits for a name waits here.
    alone: (name, work) => turnsOf(turns, name).run(work),
    bossOptions: () => ({ db: fromPglite(pglite), backend: 'pglite' }),
  }
}

function turnsOf(all: Map<string, Turns>, name: string): Turns {
  const own = all.get(name) ?? new Turns()
  all.set(name, own)
  return own
}

/** Made beside its place and then moved there: a half-made cluster would never open again. */
async function makeCluster(dir: string): Promise<void> {
  if (existsSync(join(dir, 'pg'))) return
  const draft = join(dir, 'pg.draft')
  rmSync(draft, { recursive: true, force: true })
  const pglite = await PGlite.create({ dataDir: draft })
  await pglite.close()
  renameSync(draft, join(dir, 'pg'))
}

/** PGlite has no lock of its own: two processes on one folder lose rows silently. The kernel frees this one at kill -9. */
function lockFolder(dir: string): DatabaseSync {
  mkdirSync(dir, { recursive: true })
  const lock = new DatabaseSync(join(dir, '.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new DomainError('database.in_use', { dir })
  }
  return lock
}

/** COPY reads one blob per statement here, so lines gather to some megabytes first. */
class BlobCopy implements CopyWriter {
  readonly #pglite: PGlite
  readonly #statement: string
  #parts: string[] = []
  #size = 0

  constructor(pglite: PGlite, table: string, columns: readonly string[]) {
    this.#pglite = pglite
    this.#statement = `COPY ${table} (${columns.join(', ')}) FROM '/dev/blob'`
  }

  async write(text: string): Promise<void> {
    this.#parts.push(text)
    this.#size += text.length
    if (this.#size >= CHUNK_BYTES) await this.#flush()
  }

  async end(): Promise<void> {
    await this.#flush()
  }

  async abort(): Promise<void> {
    this.#parts = []
  }

  async #flush(): Promise<void> {
    if (this.#size === 0) return
    const blob = new Blob(this.#parts)
    this.#parts = []
    this.#size = 0
    await this.#pglite.query(this.#statement, [], { blob })
  }
}

async function* copyOutOf(
  pglite: PGlite,
  query: string,
  format: CopyFormat = 'csv',
): AsyncIterable<Uint8Array> {
  const result = await pglite.query(`COPY (${query}) TO '/dev/blob' WITH (FORMAT ${format})`)
  if (result.blob) yield new Uint8Array(await result.blob.arrayBuffer())
}
