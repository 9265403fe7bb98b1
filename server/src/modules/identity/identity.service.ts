import type { CodeShape } from '@liangma/contracts'
import { DomainError, normaliseCode, shapeOfCode } from '@liangma/contracts'
import type { Database, Trx } from '../../platform/database/index.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { AccountsService } from './accounts/accounts.service.ts'
import { ApiKeys } from './api-keys/api-keys.ts'
import { AuditTrail } from './audit/audit-trail.ts'
import { Sessions } from './sessions/sessions.service.ts'
import type { SessionLimits } from './sessions/sessions.service.ts'
import { IdentityProvider } from './provider/identity-provider.ts'
import type { ProviderSettings } from './provider/identity-provider.ts'
import { SignIn } from './sign-in/sign-in.service.ts'
import { TotpService } from './totp/totp.service.ts'
import * as queries from './identity.queries.ts'
import { nameKeyOf } from './identity.rules.ts'

/** What identity is told of the world around it. */
export interface IdentityParts {
  database: Database
  keys: Keys
  /** Codes of the counties there are. */
  counties: () => Promise<string[]>
  limits?: SessionLimits
  /** null: nobody signs in but by password. */
  provider?: ProviderSettings | null
  /** The time of sessions: the machine's, also where the clock of the register stands still. */
  now?: () => Date
}

/** By the OWASP Session Management Cheat Sheet, for systems of medium risk. */
const LIMITS: SessionLimits = { idleMinutes: 30, absoluteMinutes: 12 * 60 }

/** Who a code or a name is: judges codes, keeps officers' confirmations and people's matches. */
export class IdentityService {
  /** Codes of the counties there are. */
  readonly counties: () => Promise<string[]>
  /** Who may speak to the API, and for whom. */
  readonly apiKeys: ApiKeys
  /** People who sign in. */
  readonly accounts: AccountsService
  readonly sessions: Sessions
  readonly signIn: SignIn
  readonly totp: TotpService
  /** The identity provider, where one is configured. */
  readonly provider: IdentityProvider | null
  /** Who did and read what. */
  readonly audit: AuditTrail
  readonly #database: Database
  readonly #keys: Keys

  constructor({ database, keys, counties, ...more }: IdentityParts) {
    const { limits = LIMITS, provider = null, now = () => new Date() } = more
    this.#database = database
    this.#keys = keys
    this.counties = counties
    this.apiKeys = new ApiKeys(database)
    this.accounts = new AccountsService({ database, keys, counties, now })
    this.sessions = new Sessions({ database, limits, now })
    this.provider = provider && new IdentityProvider(provider)
    this.totp = new TotpService({ database, keys, now })
    this.audit = new AuditTrail({ database, now })
    const { sessions, totp, audit } = this
    this.signIn = new SignIn({ database, sessions, totp, audit, now })
  }

  /** Throws `key.another` where the database was sealed with another key. */
  async checkKey(): Promise<void> {
    const known = await queries.keepFingerprint(this.#database.db, this.#keys.fingerprint)
    if (known !== this.#keys.fingerprint) throw new DomainError('key.another')
  }

  /** Failing codes that an officer has confirmed; they pass from then on. */
  async confirmedCodes(): Promise<Set<string>> {
    return new Set(await queries.listConfirmedCodes(this.#database.db))
  }

  /** Remembered matches of one source: normalised name to credit code. */
  async standingMatches(source: string): Promise<Map<string, string>> {
    const rows = await queries.listStandingMatches(this.#database.db, source)
    return new Map(rows.map((row) => [row.nameKey, row.code]))
  }

  listMatches(): Promise<queries.Match[]> {
    return queries.listMatches(this.#database.db)
  }

  /** Confirms a code whose check fails, once for all. Throws `code.malformed` for what is no code at all. */
  async confirmCode(trx: Trx, confirmation: queries.CodeConfirmation): Promise<void> {
    const code = normaliseCode(confirmation.code)
    const shape: CodeShape = shapeOfCode(code)
    if (shape === 'malformed') throw new DomainError('code.malformed', { code })
    await queries.insertConfirmedCode(trx, { ...confirmation, code })
  }

  /**
   * Remembers that `name` in `source` is the subject with `code`; the same
   * decision again is no fault. Throws `match.stands` where another one stands.
   */
  async rememberMatch(trx: Trx, match: Omit<queries.NewMatch, 'nameKey'>): Promise<void> {
    const named = { ...match, nameKey: nameKeyOf(match.name) }
    if ((await queries.insertMatch(trx, named)) !== undefined) return
    const standing = await queries.findStandingMatch(trx, named)
    if (standing && standing.code !== match.code) {
      const { code, matchedBy: by } = standing
      throw new DomainError('match.stands', { name: match.name, code, by })
    }
  }

  /** Ends a match; it stays on file with who ended it and why. Throws `match.not_found`. */
  async revokeMatch(
    trx: Trx,
    revocation: { matchId: number; by: string; reason: string },
  ): Promise<queries.Match & { nameKey: string }> {
    const match = await queries.closeMatch(trx, revocation)
    if (!match) throw new DomainError('match.not_found', { matchId: revocation.matchId })
    return match
  }
}
