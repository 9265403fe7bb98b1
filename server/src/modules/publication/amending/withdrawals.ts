import type { WithdrawalReceipt } from '@liangma/contracts'
import { DomainError, isoOf } from '@liangma/contracts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Trx } from '../../../platform/database/index.ts'
import type { EventBus } from '../../../platform/events/index.ts'
import type { GradeReceipt } from '@liangma/contracts'
import * as records from '../receipts/public-records.queries.ts'
import type { KeyRing } from '../signing/key-ring.ts'
import { canonicalText, sha256Of, signDocument } from '../signing/signed-documents.ts'
import * as standings from '../standings.queries.ts'
import * as queries from './withdrawals.queries.ts'

/** Which subject's grade is to be taken back, who says so, and why (shown to the public). */
export interface Withdrawal {
  uscc: string
  officer: string
  why: string
}

/** A published grade that is, or was, to be taken back, and who said so. */
export interface WithdrawalWithApprovals extends queries.WithdrawalRow {
  approvals: queries.WithdrawalApproval[]
}

const OFFICERS_WANTED = 2

/** Published grades taken back by two officers: a public record of its own, and grey in place of a colour. */
export class Withdrawals {
  readonly #database: Database
  readonly #clock: Clock
  readonly #events: EventBus
  readonly #ring: KeyRing
  readonly #registerId: string

  constructor(parts: {
    database: Database
    clock: Clock
    events: EventBus
    ring: KeyRing
    registerId: string
  }) {
    this.#database = parts.database
    this.#clock = parts.clock
    this.#events = parts.events
    this.#ring = parts.ring
    this.#registerId = parts.registerId
  }

  withdraw({
    uscc,
    officer,
    why,
  }: Withdrawal): Promise<{ officers: string[]; isWithdrawn: boolean }> {
    return this.#database.transaction(async (trx) => {
      await records.lockPublication(trx)
      const day = { today: 0, isBehind: false }
      const standing = await standings.findStanding(trx, uscc.toUpperCase(), day)
      if (!standing) throw new DomainError('grade.not_published', { code: uscc })
      if (standing.state === 'revoked') throw new DomainError('withdrawal.done', { uscc })
      const approval = { recordId: standing.receiptId, officer, why }
      if (!(await queries.insertApproval(trx, approval, this.#clock.now())))
        throw new DomainError('approval.same_officer', { officer })
      const officers = await queries.listOfficers(trx, standing.receiptId)
      const isWithdrawn = officers.length >= OFFICERS_WANTED
      if (isWithdrawn) await this.#record(trx, standing, why)
      return { officers, isWithdrawn }
    })
  }

  async list(): Promise<WithdrawalWithApprovals[]> {
    const { db } = this.#database
    const approvals = Map.groupBy(await queries.listApprovals(db), ({ receiptId }) => receiptId)
    const rows = await queries.listWithdrawals(db)
    return rows.map((row) => ({ ...row, approvals: approvals.get(row.receiptId) ?? [] }))
  }

  async #record(trx: Trx, standing: standings.StandingRow, why: string): Promise<void> {
    const { subjectId, receiptId, receiptSha256 } = standing
    const graded = await records.findRecord(trx, receiptId)
    if (!graded) throw new Error(`no receipt ${receiptId}`)
    const [number = 0] = await records.takeNumbers(trx, 1)
    const receipt: WithdrawalReceipt = signDocument(
      {
        type: 'liangma/withdrawal/1' as const,
        withdrawalId: number,
        register: this.#registerId,
        subject: (JSON.parse(graded.document) as GradeReceipt).subject,
        day: isoOf(this.#clock.today()),
        at: this.#clock.now().toISOString(),
        withdraws: { receiptId, sha256: receiptSha256 },
        why,
      },
      await this.#ring.currentIn(trx),
    )
    const document = canonicalText(receipt)
    await records.insertRecords(trx, [
      {
        recordId: number,
        type: 'withdrawal',
        subjectId,
        publishedId: null,
        aboutId: receiptId,
        recordKeys: [],
        nextEnd: null,
        day: this.#clock.today(),
        kid: receipt.signature.kid,
        sha256: sha256Of(document),
        document,
      },
    ])
    await standings.moveStandings(trx, {
      from: ['inForce', 'stale', 'expired'],
      to: 'revoked',
      which: { subjectIds: [subjectId] },
      moment: this.#clock.now(),
    })
    const withdrawn = { withdrawalId: number, subjectId, receiptId, why }
    await this.#events.emit(trx, 'publication.withdrawn', withdrawn)
  }
}
