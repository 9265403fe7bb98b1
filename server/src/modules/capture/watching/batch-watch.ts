import { DomainError } from '@liangma/contracts'
import type { BatchCounts, BatchPhase } from '../capture.queries.ts'

/** How far a batch has come that is under way in this process; whoever cancels it is heard between two chunks. */
export class BatchWatch {
  readonly batchId: number
  /** Rows of the file, where they were counted before. */
  readonly rowTotal: number | null
  phase: BatchPhase | 'assessing' = 'waiting'
  counts: Pick<BatchCounts, 'rows' | 'quarantined'> = { rows: 0, quarantined: 0 }
  #cancelledBy: string | null = null

  constructor(batchId: number, rowTotal: number | null) {
    this.batchId = batchId
    this.rowTotal = rowTotal
  }

  cancel(by: string): void {
    this.#cancelledBy = by
  }

  /** Throws `import.cancelled`. */
  throwIfCancelled(): void {
    if (this.#cancelledBy !== null)
      throw new DomainError('import.cancelled', { by: this.#cancelledBy })
  }
}
