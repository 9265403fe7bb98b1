import { DomainError, dayOf, isoOf } from '@liangma/contracts'
import type { Day, GradeReceipt } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { ReplayEngine } from '../../assessment/index.ts'
import * as records from '../receipts/public-records.queries.ts'
import type { Recomputation } from './recomputation.ts'
import type { ReplayDifference } from './replay.rules.ts'

/** A published grade computed again. */
export interface Replayed {
  receiptId: number
  asOf: string
  /** Day of publication. */
  day: string
  grade: string
  scoreTenths: number | null
  rulebook: string
  engine: ReplayEngine
  isCorrected: boolean
  isWithdrawn: boolean
  /** Null: identical. */
  difference: ReplayDifference | null
}

/** Whose grades, of which day, and where they are computed. */
export interface AskedReplay {
  code: string
  subjectId: number
  day: Day
  engine: ReplayEngine
}

type Receipt = GradeReceipt & records.ReceiptState

/** Computes the published grades of a subject again from their receipts. */
export class Replays {
  readonly #database: Database
  readonly #recomputation: Pick<Recomputation, 'differenceOf'>

  constructor(parts: { database: Database; recomputation: Pick<Recomputation, 'differenceOf'> }) {
    this.#database = parts.database
    this.#recomputation = parts.recomputation
  }

  /**
   * Every grade that was published as of a day; where there is none, the one that was in force on it.
   * Throws `grade.not_published`, `replay.before_first`.
   */
  async replay({ code, subjectId, day, engine }: AskedReplay): Promise<Replayed[]> {
    const receipts = await this.#receiptsOf(subjectId)
    const [first] = receipts
    if (!first) throw new DomainError('grade.not_published', { code })
    const asOf = receipts.filter(({ facts }) => facts.asOf === isoOf(day))
    const inForce = receipts.findLast((receipt) => dayOf(receipt.day) <= day)
    if (asOf.length === 0 && !inForce)
      throw new DomainError('replay.before_first', { code, day: isoOf(day), first: first.day })
    const replayed: Replayed[] = []
    for (const receipt of asOf.length > 0 || !inForce ? asOf : [inForce])
      replayed.push(await this.#replayOne(receipt, engine))
    return replayed
  }

  async #receiptsOf(subjectId: number): Promise<Receipt[]> {
    const { db } = this.#database
    const receipts: Receipt[] = []
    for (const state of await records.listReceipts(db, subjectId)) {
      const { document } = await records.getRecord(db, state.receiptId)
      receipts.push({ ...(JSON.parse(document) as GradeReceipt), ...state })
    }
    return receipts
  }

  async #replayOne(receipt: Receipt, engine: ReplayEngine): Promise<Replayed> {
    const { receiptId, day, facts, isCorrected, isWithdrawn } = receipt
    const difference = await this.#recomputation.differenceOf(receiptId, engine)
    return {
      receiptId,
      asOf: facts.asOf,
      day,
      grade: facts.grade,
      scoreTenths: facts.scoreTenths,
      rulebook: `${facts.rulebook.id} ${facts.rulebook.version}`,
      engine,
      isCorrected,
      isWithdrawn,
      difference: difference ?? null,
    }
  }
}
