import { DomainError, isoOf, sayError } from '@liangma/contracts'
import type { Verification, VerificationList, VerificationOutcome, Words } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { RegisterAssessor } from '../register/register-assessor.ts'
import type { RegisterRoom } from '../register/register-room.ts'
import { insertVerification, listVerifications } from './verifications.queries.ts'
import type { VerificationOnFile } from './verifications.queries.ts'
import type { Findings, Verifier } from './verifier.ts'

// Of many differences, as many as somebody reads.
const MOST_KEPT = 20
const NEWEST = Number.MAX_SAFE_INTEGER
const MS_PER_SECOND = 1_000

/** Verifications: found differences are mended from the register, and all is kept on file. */
export class Verifications {
  readonly #database: Database
  readonly #verifier: Pick<Verifier, 'compare'>
  readonly #room: Pick<RegisterRoom, 'rebuild'>
  readonly #register: Pick<RegisterAssessor, 'assess'>
  #isRunning = false
  #failure: Words | null = null
  #running: Promise<unknown> = Promise.resolve()

  constructor(parts: {
    database: Database
    verifier: Pick<Verifier, 'compare'>
    room: Pick<RegisterRoom, 'rebuild'>
    register: Pick<RegisterAssessor, 'assess'>
  }) {
    this.#database = parts.database
    this.#verifier = parts.verifier
    this.#room = parts.room
    this.#register = parts.register
  }

  /**
   * Compares, mends what the projection has otherwise than the register, and keeps what was found. Never
   * is anything computed anew from records that were changed past this program. Throws
   * `verification.under_way`.
   */
  async verify(startedBy: string | null = null): Promise<Verification> {
    if (this.#isRunning) throw new DomainError('verification.under_way')
    this.#isRunning = true
    this.#failure = null
    const work = this.#verify(startedBy)
    this.#running = work.catch(() => undefined)
    try {
      return await work
    } finally {
      this.#isRunning = false
    }
  }

  /** The same in the background; whoever asks later hears of a failure. Throws `verification.under_way`. */
  start(startedBy: string, onBug: (error: unknown) => void): void {
    if (this.#isRunning) throw new DomainError('verification.under_way')
    this.verify(startedBy).catch((error: unknown) => {
      this.#failure = wordsOf(error)
      onBug(error)
    })
  }

  async list(page: {
    cursor?: string | undefined
    limit: number
    outcome?: VerificationOutcome | undefined
  }): Promise<VerificationList> {
    const before = page.cursor === undefined ? NEWEST : Number(page.cursor) || 0
    const rows = await listVerifications(this.#database.db, { ...page, before })
    const last = rows.length === page.limit ? rows.at(-1) : undefined
    return {
      verifications: rows.map(viewOf),
      isRunning: this.#isRunning,
      failure: this.#failure,
      nextCursor: last ? String(last.verificationId) : null,
    }
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.#running
  }

  async #verify(startedBy: string | null): Promise<Verification> {
    // By the machine's clock: how long it takes is a matter of this machine.
    const startedAt = new Date()
    const findings = await this.#verifier.compare()
    const outcome = await this.#mend(findings)
    await insertVerification(this.#database.db, {
      ...findings,
      outcome,
      differenceCount: findings.differences.length,
      differences: findings.differences.slice(0, MOST_KEPT),
      startedBy,
      startedAt,
      finishedAt: new Date(),
    })
    const { verifications } = await this.list({ limit: 1 })
    return verifications[0] as Verification
  }

  /** A new projection, and everybody assessed by it: results may have come from the old one. */
  async #mend({ differences, isRegisterAltered, asOf }: Findings): Promise<VerificationOutcome> {
    if (differences.length === 0) return 'same'
    if (isRegisterAltered) return 'open'
    await this.#room.rebuild()
    await this.#register.assess({ asOf, store: true, trigger: 'verification' })
    const again = await this.#verifier.compare()
    return again.differences.length === 0 ? 'healed' : 'open'
  }
}

function wordsOf(error: unknown): Words {
  const { code, data } =
    error instanceof DomainError ? error : new DomainError('verification.stumbled')
  return { zh: sayError(code, data, 'zh'), en: sayError(code, data, 'en') }
}

function viewOf(row: VerificationOnFile): Verification {
  const { asOf, recordCount: records, comparedOnFile: onFile, startedAt, finishedAt, ...rest } = row
  return {
    ...rest,
    asOf: isoOf(asOf),
    records,
    onFile,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    seconds: Math.max(0, finishedAt.getTime() - startedAt.getTime()) / MS_PER_SECOND,
  }
}
