import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { watch } from 'chokidar'
import type { FSWatcher } from 'chokidar'
import { DomainError, sayError } from '@liangma/contracts'
import type { Words } from '@liangma/contracts'
import type { Database } from '../../platform/database/index.ts'
import type { BatchReport } from './capture.service.ts'
import type { Feeding } from './feeding.ts'
import { exportRows } from './quarantine/reporting.ts'

const QUIET_MS = 1_000
const NOT_A_FEED = /(^\.)|(~\$)|\.(part|tmp|crdownload|json|yaml|yml)$/i

/** What became of a file of the inbox. */
export type InboxOutcome =
  | { file: string; ok: true; report: BatchReport }
  | { file: string; ok: false; zh: string; en: string }

/**
 * Watches `data/inbox/`: a file is taken once it stops growing, imported, and moved to `done/` or
 * `failed/` with a report beside it. One file at a time, in the order in which they came to rest.
 */
export class Inbox {
  readonly #dir: string
  readonly #database: Database
  readonly #feeding: Feeding
  readonly #settle: () => Promise<void>
  readonly #onOutcome: (outcome: InboxOutcome) => void
  readonly #onBug: (error: unknown) => void
  #watcher: FSWatcher | undefined
  #work: Promise<void> = Promise.resolve()

  constructor(parts: {
    dir: string
    database: Database
    feeding: Feeding
    /** What follows a batch outside its transaction. */
    settle: () => Promise<void>
    onOutcome: (outcome: InboxOutcome) => void
    onBug: (error: unknown) => void
  }) {
    this.#dir = parts.dir
    this.#database = parts.database
    this.#feeding = parts.feeding
    this.#settle = parts.settle
    this.#onOutcome = parts.onOutcome
    this.#onBug = parts.onBug
  }

  async start(): Promise<void> {
    for (const folder of ['', 'done', 'failed'])
      await mkdir(join(this.#dir, folder), { recursive: true })
    this.#watcher = watch(this.#dir, {
      depth: 0,
      awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: 200 },
      ignored: (path) => NOT_A_FEED.test(basename(path)),
    })
    this.#watcher.on('add', (path) => {
      this.#work = this.#work.then(() => this.#take(path)).catch(this.#onBug)
    })
  }

  /** Stops watching and waits for the file in hand. */
  async stop(): Promise<void> {
    await this.#watcher?.close()
    await this.#work
  }

  async #take(path: string): Promise<void> {
    const file = basename(path)
    const before = await restingSince(path)
    const outcome = await this.#import(path, file)
    await this.#settle()
    // It grew meanwhile: what is there now is taken as well.
    if ((await stat(path)).mtimeMs !== before) return this.#take(path)
    const folder = join(this.#dir, outcome.ok ? 'done' : 'failed')
    const name = `${new Date().toISOString().replace(/[:.]/g, '')}-${file}`
    await writeFile(join(folder, `${name}.report.json`), `${JSON.stringify(outcome, null, 2)}\n`)
    if (outcome.ok && outcome.report.quarantined > 0) {
      const { kind, batchId } = outcome.report
      await exportRows(this.#database, {
        to: join(folder, `${name}.errors.xlsx`),
        format: 'xlsx',
        kind,
        batchId,
      })
    }
    await rename(path, join(folder, name))
    this.#onOutcome(outcome)
  }

  async #import(path: string, file: string): Promise<InboxOutcome> {
    try {
      return { file, ok: true, report: await this.#feeding.feedFile({ path, origin: 'inbox' }) }
    } catch (error) {
      if (!(error instanceof DomainError)) this.#onBug(error)
      return { file, ok: false, ...wordsOf(error) }
    }
  }
}

/** What the person who dropped the file is told; a bug keeps its details for the log. */
function wordsOf(error: unknown): Words {
  const { code, data } = error instanceof DomainError ? error : new DomainError('import.stumbled')
  return { zh: sayError(code, data, 'zh'), en: sayError(code, data, 'en') }
}

/** Waits until a file rests by its own time, since a busy process may have missed how it grew. */
async function restingSince(path: string): Promise<number> {
  for (;;) {
    const { mtimeMs } = await stat(path)
    const age = Date.now() - mtimeMs
    // The clock of a shared drive may be ahead of ours.
    if (age < 0 || age >= QUIET_MS) return mtimeMs
    await wait(QUIET_MS - age)
  }
}
