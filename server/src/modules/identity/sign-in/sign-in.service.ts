import { DomainError } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { Account } from '../accounts/accounts.queries.ts'
import { findByLogin, renewHash } from '../accounts/accounts.queries.ts'
import { loginOf } from '../accounts/accounts.rules.ts'
import type { AuditTrail } from '../audit/audit-trail.ts'
import { hashPassword, isCheap, isPassword } from '../passwords/password-hash.ts'
import type { Origin, Sessions } from '../sessions/sessions.service.ts'
import type { TotpService } from '../totp/totp.service.ts'
import * as queries from './attempts.queries.ts'
import { MOST_REFUSALS, lockedUntil } from './lock-out.rules.ts'

export interface SignInParts {
  database: Database
  sessions: Sessions
  totp: TotpService
  audit: AuditTrail
  now: () => Date
}

/** What somebody enters. */
export interface Entered {
  login: string
  password: string
  code?: string | undefined
  /** Accounts of platforms only; to the others it is as if they were not there. */
  onlyPlatforms: boolean
}

/** Lets people in by password and, where they have it so, a one-time code. */
export class SignIn {
  readonly #parts: SignInParts

  constructor(parts: SignInParts) {
    this.#parts = parts
  }

  /**
   * Answers the token of a new session. Throws `sign_in.refused`, in the same time and words whether there is such
   * an account or not, `sign_in.code_needed`, `sign_in.code_refused`, `sign_in.locked`, `sign_in.blocked`.
   */
  async enter(entered: Entered, origin: Origin): Promise<string> {
    const login = loginOf(entered.login)
    const tried = { login, address: origin.address }
    const attemptId = await this.#try(tried)
    try {
      const account = await this.#check({ ...entered, login }, attemptId)
      await queries.settleAttempt(this.#parts.database.db, { attemptId, outcome: 'entered' })
      return await this.openFor(account, origin, 'password')
    } catch (error) {
      await this.#noteLock(tried)
      throw error
    }
  }

  /** A session for who has shown in some way who he is. Throws `sign_in.blocked`. */
  async openFor(account: Account, origin: Origin, way: 'password' | 'provider'): Promise<string> {
    if (account.blockedAt) throw new DomainError('sign_in.blocked')
    const token = await this.#parts.sessions.open(account.accountId, origin)
    const { login, name, role, accountId } = account
    await this.#record({ login, name, role, accountId }, `sign-in ${way}`, origin.address)
    return token
  }

  /** Counts as a refusal from here on, so that tries side by side are counted too. Throws `sign_in.locked`. */
  #try(tried: { login: string; address: string }): Promise<number> {
    const { database, now } = this.#parts
    return database.transaction(async (trx) => {
      await queries.lockTries(trx, tried)
      const until = await this.#lockedUntil(trx, tried)
      if (until) throw new DomainError('sign_in.locked', { until: clockTime(until) })
      return queries.insertAttempt(trx, { ...tried, at: now() })
    })
  }

  async #lockedUntil(
    db: Parameters<typeof queries.listRefusals>[0],
    { login, address }: { login: string; address: string },
  ): Promise<Date | null> {
    const now = this.#parts.now()
    const own = await queries.listRefusals(db, { login, limit: MOST_REFUSALS.login })
    const near = await queries.listRefusalsFrom(db, { address, limit: MOST_REFUSALS.address })
    return (
      lockedUntil(own, MOST_REFUSALS.login, now) ?? lockedUntil(near, MOST_REFUSALS.address, now)
    )
  }

  async #check(
    { login, password, code, onlyPlatforms }: Entered,
    attemptId: number,
  ): Promise<Account> {
    const { database } = this.#parts
    const found = await findByLogin(database.db, login)
    const account = onlyPlatforms && found?.role !== 'platform' ? undefined : found
    const isRight = await isPassword(account?.passwordHash ?? null, password)
    if (!account || !isRight) throw new DomainError('sign_in.refused')
    if (account.blockedAt) throw new DomainError('sign_in.blocked')
    if (account.isTotpOn) await this.#checkCode(account.accountId, { code, attemptId })
    await this.#renew(account, password)
    return account
  }

  async #checkCode(
    accountId: number,
    { code, attemptId }: { code: string | undefined; attemptId: number },
  ): Promise<void> {
    const { database, totp } = this.#parts
    if (code === undefined) {
      await queries.settleAttempt(database.db, { attemptId, outcome: 'code_needed' })
      throw new DomainError('sign_in.code_needed')
    }
    if (!(await totp.accepts(accountId, code))) throw new DomainError('sign_in.code_refused')
  }

  /** A hash made at less cost than is asked for today is made again, now that the password is at hand. */
  async #renew({ accountId, passwordHash }: Account, password: string): Promise<void> {
    if (passwordHash === null || !isCheap(passwordHash)) return
    const renewed = await hashPassword(password)
    await renewHash(this.#parts.database.db, { accountId, passwordHash: renewed })
  }

  /** On record once: at the refusal by which the lock falls. */
  async #noteLock(tried: { login: string; address: string }): Promise<void> {
    const until = await this.#lockedUntil(this.#parts.database.db, tried)
    if (!until) return
    const account = await findByLogin(this.#parts.database.db, tried.login)
    const { name = '', role = null, accountId = null } = account ?? {}
    await this.#record(
      { login: tried.login, name, role, accountId },
      'sign-in locked',
      tried.address,
    )
  }

  #record(
    who: Pick<Account, 'login' | 'name'> & {
      role: Account['role'] | null
      accountId: number | null
    },
    act: string,
    address: string,
  ): Promise<void> {
    const nothing = { params: {}, uscc: null, status: null, requestId: null }
    return this.#parts.audit.record({ ...who, act, address, ...nothing })
  }
}

/** `2026-11-25 18:43`, as the clocks of the bureau show it. */
function clockTime(moment: Date): string {
  const inShanghai = new Date(moment.getTime() + 8 * 3_600_000)
  return inShanghai.toISOString().slice(0, 16).replace('T', ' ')
}
