import { hash, randomBytes } from 'node:crypto'
import { DomainError } from '@liangma/contracts'
import { Secret, TOTP } from 'otpauth'
import type { Database } from '../../../platform/database/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import * as queries from './totp.queries.ts'

const SECRET_BYTES = 20
const PERIOD_SECONDS = 30
/** A clock may be half a minute off. */
const WINDOW = 1
const RECOVERY_CODES = 10
const RECOVERY_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const RECOVERY_LENGTH = 10
const ISSUER = '亮码 Liangma'

export interface TotpParts {
  database: Database
  keys: Pick<Keys, 'seal' | 'open'>
  now: () => Date
}

/** One-time codes at sign-in (RFC 6238), for those who want them. */
export class TotpService {
  readonly #parts: TotpParts

  constructor(parts: TotpParts) {
    this.#parts = parts
  }

  /** A new secret as an `otpauth://` address; it counts once a code of it was given. Throws `totp.already_on`. */
  async begin({ accountId, login }: { accountId: number; login: string }): Promise<{
    uri: string
    secret: string
  }> {
    const secret = Secret.fromBase32(new Secret({ size: SECRET_BYTES }).base32)
    const sealedSecret = this.#parts.keys.seal(secret.base32)
    const { db } = this.#parts.database
    if (!(await queries.beginTotp(db, { accountId, sealedSecret })))
      throw new DomainError('totp.already_on')
    return { uri: totpOf(secret, login).toString(), secret: secret.base32 }
  }

  /**
   * Turns codes on with the first of them; answers the recovery codes, which are shown once. Throws
   * `totp.not_begun`, `totp.already_on`, `totp.code_wrong`.
   */
  async confirm(accountId: number, code: string): Promise<string[]> {
    const { db } = this.#parts.database
    const state = await queries.findTotp(db, accountId)
    if (state?.isOn) throw new DomainError('totp.already_on')
    if (!state?.sealedSecret) throw new DomainError('totp.not_begun')
    if (!(await this.#isFresh(accountId, { code, sealedSecret: state.sealedSecret })))
      throw new DomainError('totp.code_wrong')
    const codes = Array.from({ length: RECOVERY_CODES }, aRecoveryCode)
    await queries.turnTotpOn(db, { accountId, recoveryHashes: codes.map(sha256Of) })
    return codes
  }

  /** Whether a code, or a recovery code, lets the account in; each does so once. */
  async accepts(accountId: number, code: string): Promise<boolean> {
    const { db } = this.#parts.database
    const state = await queries.findTotp(db, accountId)
    if (!state?.isOn || !state.sealedSecret) return false
    if (/^\d{6}$/.test(code))
      return this.#isFresh(accountId, { code, sealedSecret: state.sealedSecret })
    return queries.useRecoveryCode(db, { accountId, sha256: sha256Of(code) })
  }

  async turnOff(accountId: number): Promise<void> {
    await queries.clearTotp(this.#parts.database.db, accountId)
  }

  /** Right, and not used before. */
  async #isFresh(
    accountId: number,
    { code, sealedSecret }: { code: string; sealedSecret: Buffer },
  ): Promise<boolean> {
    const { database, keys, now } = this.#parts
    const timestamp = now().getTime()
    const totp = totpOf(Secret.fromBase32(keys.open(sealedSecret)), '')
    const delta = totp.validate({ token: code, timestamp, window: WINDOW })
    if (delta === null) return false
    const step = Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta
    return queries.useStep(database.db, { accountId, step })
  }
}

function totpOf(secret: Secret, label: string): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret, digits: 6, period: PERIOD_SECONDS })
}

/** Fifty bits; guessing is slowed down by the lock-out as well. */
function aRecoveryCode(): string {
  const bytes = [...randomBytes(RECOVERY_LENGTH)]
  const letters = bytes.map((byte) => RECOVERY_LETTERS[byte % RECOVERY_LETTERS.length]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

function sha256Of(code: string): string {
  return hash('sha256', code.toLowerCase().replaceAll('-', ''), 'hex')
}
