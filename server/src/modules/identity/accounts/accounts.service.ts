import { DomainError } from '@liangma/contracts'
import type { Database, Trx } from '../../../platform/database/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { aFirstPassword, demoPassword } from '../passwords/made-passwords.ts'
import { hashPassword, isPassword } from '../passwords/password-hash.ts'
import { requireGoodPassword } from '../passwords/password.rules.ts'
import { endSessionsOf } from '../sessions/sessions.queries.ts'
import { clearTotp } from '../totp/totp.queries.ts'
import * as queries from './accounts.queries.ts'
import type { Account, AccountFilter, AccountScope } from './accounts.queries.ts'
import { loginOf, requireLogin, requireScope, tidyName } from './accounts.rules.ts'

/** Who does it: an account, or somebody at the machine itself (null). */
export interface By {
  name: string
  accountId: number | null
}

/** What an administrator says of a new account. */
export interface AccountWish extends AccountScope {
  login: string
  name: string
  usesProvider: boolean
}

export interface AccountsParts {
  database: Database
  keys: Pick<Keys, 'keyedHash'>
  /** Codes of the counties there are. */
  counties: () => Promise<string[]>
  now: () => Date
}

/** People who sign in. An account is never deleted: its name stands under what it did. */
export class AccountsService {
  readonly #parts: AccountsParts

  constructor(parts: AccountsParts) {
    this.#parts = parts
  }

  /**
   * Makes an account; answers it with its first password, which is shown once (null: through the provider).
   * Throws `account.login_malformed`, `account.login_taken`, `account.scope_malformed`.
   */
  async add(
    wish: AccountWish,
    by: Pick<By, 'name'>,
  ): Promise<{ account: Account; firstPassword: string | null }> {
    const firstPassword = wish.usesProvider ? null : aFirstPassword()
    const account = await this.#insert(wish, { firstPassword, by, mustChangePassword: true })
    return { account, firstPassword }
  }

  /** Makes an account of the fictional city once; answers its password, or null where that was changed. */
  async keepDemo(wish: AccountWish): Promise<string | null> {
    const { database, keys } = this.#parts
    const password = demoPassword(keys, wish.login)
    const known = await queries.findByLogin(database.db, wish.login)
    if (known) return (await isPassword(known.passwordHash, password)) ? password : null
    const by = { name: '示例数据' }
    await this.#insert(wish, { firstPassword: password, by, mustChangePassword: false })
    return password
  }

  list(filter: AccountFilter): Promise<Account[]> {
    return queries.listAccounts(this.#parts.database.db, filter)
  }

  async isEmpty(): Promise<boolean> {
    return (await queries.countAccounts(this.#parts.database.db)) === 0
  }

  /** Throws `account.not_found`. */
  async get(accountId: number): Promise<Account> {
    return required(await queries.findById(this.#parts.database.db, accountId), accountId)
  }

  /** Throws `account.not_found`. */
  async getByLogin(login: string): Promise<Account> {
    const found = await queries.findByLogin(this.#parts.database.db, loginOf(login))
    return required(found, login)
  }

  /**
   * Changes name, role and scope; whoever is signed in has to sign in again. Throws `account.not_found`,
   * `account.scope_malformed`, `account.own`, `account.last_admin`.
   */
  async change(accountId: number, wish: AccountScope & { name: string }, by: By): Promise<Account> {
    requireScope(wish, await this.#parts.counties())
    if (by.accountId === accountId) throw new DomainError('account.own')
    await this.#end(accountId, async (trx) => {
      if (wish.role !== 'admin') await requireAnotherAdmin(trx, accountId)
      await queries.updateScope(trx, { ...wish, accountId, name: tidyName(wish.name) })
    })
    return this.get(accountId)
  }

  /** Throws `account.not_found`, `account.own`, `account.last_admin`. */
  async setBlocked(accountId: number, isBlocked: boolean, by: By): Promise<Account> {
    if (by.accountId === accountId) throw new DomainError('account.own')
    await this.#end(accountId, async (trx) => {
      if (isBlocked) await requireAnotherAdmin(trx, accountId)
      const blockedAt = isBlocked ? this.#parts.now() : null
      await queries.updateBlocked(trx, { accountId, blockedAt })
    })
    return this.get(accountId)
  }

  /** A new first password, shown once; from now on it signs in with one. Throws `account.not_found`. */
  async resetPassword(accountId: number): Promise<string> {
    const firstPassword = aFirstPassword()
    const passwordHash = await hashPassword(firstPassword)
    await this.#end(accountId, (trx) =>
      queries.updatePassword(trx, { accountId, passwordHash, mustChange: true }),
    )
    return firstPassword
  }

  /** From now on it signs in through the identity provider only. Throws `account.not_found`. */
  async useProvider(accountId: number): Promise<Account> {
    await this.#end(accountId, (trx) =>
      queries.updatePassword(trx, { accountId, passwordHash: null, mustChange: false }),
    )
    return this.get(accountId)
  }

  /** For who has lost the device. Throws `account.not_found`. */
  async resetTotp(accountId: number): Promise<Account> {
    await this.#end(accountId, (trx) => clearTotp(trx, accountId))
    return this.get(accountId)
  }

  /**
   * One's own password; all other sessions end. Throws `password.…` and `account.not_found`; `password.wrong`
   * also where the account has none.
   */
  async changePassword(
    { accountId, sessionId }: { accountId: number; sessionId: number },
    { current, next }: { current: string; next: string },
  ): Promise<void> {
    const account = await this.requirePassword(accountId, current)
    if (current === next) throw new DomainError('password.same')
    requireGoodPassword(next, account)
    const passwordHash = await hashPassword(next)
    await this.#parts.database.transaction(async (trx) => {
      await queries.updatePassword(trx, { accountId, passwordHash, mustChange: false })
      await endSessionsOf(trx, { accountId, at: this.#parts.now(), but: sessionId })
    })
  }

  /** Throws `password.wrong`, `account.not_found`. */
  async requirePassword(accountId: number, password: string): Promise<Account> {
    const account = await this.get(accountId)
    if (!(await isPassword(account.passwordHash, password))) throw new DomainError('password.wrong')
    return account
  }

  async #insert(
    wish: AccountWish,
    {
      firstPassword,
      by,
      mustChangePassword,
    }: { firstPassword: string | null; by: Pick<By, 'name'>; mustChangePassword: boolean },
  ): Promise<Account> {
    const { database, counties } = this.#parts
    const login = requireLogin(wish.login)
    requireScope(wish, await counties())
    const passwordHash = firstPassword === null ? null : await hashPassword(firstPassword)
    const accountId = await database.transaction((trx) =>
      queries.insertAccount(trx, {
        ...wish,
        login,
        name: tidyName(wish.name),
        passwordHash,
        mustChangePassword: passwordHash !== null && mustChangePassword,
        by: by.name,
      }),
    )
    if (accountId === undefined) throw new DomainError('account.login_taken', { login })
    return this.get(accountId)
  }

  /** Does something to an account and ends whatever session it has. */
  async #end(accountId: number, work: (trx: Trx) => Promise<void>): Promise<void> {
    await this.get(accountId)
    await this.#parts.database.transaction(async (trx) => {
      await work(trx)
      await endSessionsOf(trx, { accountId, at: this.#parts.now(), but: null })
    })
  }
}

async function requireAnotherAdmin(trx: Trx, accountId: number): Promise<void> {
  const admins = await queries.listAdmins(trx)
  if (admins.length === 1 && admins[0] === accountId) throw new DomainError('account.last_admin')
}

function required(account: Account | undefined, asked: string | number): Account {
  if (!account) throw new DomainError('account.not_found', { account: asked })
  return account
}
