import type { CodeShape } from '@liangma/contracts'
import { DomainError, normaliseCode, shapeOfCode } from '@liangma/contracts'
import type { Database, Trx } from '../../platform/database/index.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { ApiKeys } from './api-keys.ts'
import * as queries from './identity.queries.ts'
import { nameKeyOf } from './identity.rules.ts'

/** Who a code or a name is: judges codes, keeps officers' confirmations and people's matches. */
export class IdentityService {
  /** Who may speak to the API, and for whom. */
  readonly apiKeys: ApiKeys
  readonly #database: Database
  readonly #keys: Keys

  constructor(database: Database, keys: Keys) {
    this.#database = database
    this.#keys = keys
    this.apiKeys = new ApiKeys(database)
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
