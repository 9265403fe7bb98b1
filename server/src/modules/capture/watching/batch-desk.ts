import { DomainError } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import * as queries from '../capture.queries.ts'
import { BatchWatch } from './batch-watch.ts'
import type { Intake } from '../batches/intake.ts'

const BEAT_EVERY_MS = 1_000

interface Started {
  batchId: number
  intake: Intake
}

/** Where batches are started, wait for their turn, are watched and cancelled. */
export class BatchDesk {
  readonly #database: Database
  readonly #watches = new Map<number, BatchWatch>()
  /** One batch at a time: PGlite has one connection, and identity must not move while a batch is checked. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(database: Database) {
    this.#database = database
  }

  async start(intake: Intake): Promise<Started> {
    const { takenBy = null, rowTotal = null } = intake
    const batch = { ...intake, takenBy, rowTotal }
    return { batchId: await queries.startBatch(this.#database.db, batch), intake }
  }

  /** How far a batch has come that is under way in this process. */
  find(batchId: number): BatchWatch | undefined {
    return this.#watches.get(batchId)
  }

  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** Keeps a batch in sight and alive while `work` lasts. */
  async watched<T>(
    { batchId, intake }: Started,
    work: (watch: BatchWatch) => Promise<T>,
  ): Promise<T> {
    const watch = new BatchWatch(batchId, intake.rowTotal ?? null)
    this.#watches.set(batchId, watch)
    const beat = setInterval(() => this.#beat(watch), BEAT_EVERY_MS)
    try {
      return await work(watch)
    } finally {
      clearInterval(beat)
      this.#watches.delete(batchId)
    }
  }

  #beat(watch: BatchWatch): void {
    const { batchId, phase, counts } = watch
    if (phase === 'assessing') return
    queries
      .beatBatch(this.#database.db, { batchId, phase, counts })
      .then((by) => by !== null && watch.cancel(by))
      .catch(() => undefined)
  }

  /** Gives a batch up before it is committed. Throws `import.not_found`, `import.not_cancellable`. */
  async cancel(batchId: number, by: string): Promise<void> {
    const { db } = this.#database
    if (!(await queries.cancelBatch(db, batchId, by))) {
      const known = await queries.findBatch(db, batchId)
      throw new DomainError(known ? 'import.not_cancellable' : 'import.not_found', { batchId })
    }
    this.find(batchId)?.cancel(by)
  }

  /** From now on it can no longer be cancelled. Throws `import.cancelled` where somebody was faster. */
  async claimCommit(watch: BatchWatch): Promise<void> {
    const by = await queries.claimCommit(this.#database.db, watch.batchId)
    if (by !== null) throw new DomainError('import.cancelled', { by })
    watch.phase = 'committing'
  }
}
