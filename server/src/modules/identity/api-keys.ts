import { hash, randomBytes } from 'node:crypto'
import { DomainError } from '@liangma/contracts'
import type { Database } from '../../platform/database/index.ts'
import * as queries from './api-keys.queries.ts'
import type { ApiKey, KeyHolder, KeyOf, KeyRole } from './api-keys.queries.ts'

const SECRET_BYTES = 32

/** The headers of a request, which say whose it is. */
export type KeyHeaders = Readonly<Record<string, unknown>>

/** The keyring of the API: who may push, who speaks for a platform, who decides for the bureau. */
export class ApiKeys {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Makes a key and answers its secret, which is kept only as a hash and never shown again. */
  async add({ label, ...holder }: KeyHolder & { label: string }): Promise<string> {
    const secret = `lm_${randomBytes(SECRET_BYTES).toString('base64url')}`
    await queries.insertKey(this.#database.db, {
      label,
      sha256: sha256Of(secret),
      holder: holder.role === 'officer' ? { ...holder, name: tidyName(holder.name) } : holder,
    })
    return secret
  }

  /** Keys that are in force, oldest first. */
  list(): Promise<ApiKey[]> {
    return queries.listKeys(this.#database.db)
  }

  /** Ends a key at once; answers whether there was one. */
  revoke(keyId: number): Promise<boolean> {
    return queries.revokeKey(this.#database.db, keyId)
  }

  /** Who may push records. Throws `auth.missing`, `auth.refused`, `auth.role_refused`, as all three do. */
  requirePush(headers: KeyHeaders): Promise<KeyOf<'push'>> {
    return this.#require('push', headers)
  }

  /** For which platform a request speaks. */
  async requirePlatform(headers: KeyHeaders): Promise<{ subjectId: number; uscc: string }> {
    const { subjectId, uscc } = await this.#require('platform', headers)
    return { subjectId, uscc }
  }

  /** Which officer decides. */
  async requireOfficer(headers: KeyHeaders): Promise<{ name: string }> {
    const { name } = await this.#require('officer', headers)
    return { name }
  }

  async #require<R extends KeyRole>(role: R, headers: KeyHeaders): Promise<KeyOf<R>> {
    const secret = headers['x-api-key']
    if (typeof secret !== 'string' || secret === '') throw new DomainError('auth.missing')
    const key = await queries.findKey(this.#database.db, sha256Of(secret))
    if (!key) throw new DomainError('auth.refused')
    if (!hasRole(key, role)) throw new DomainError('auth.role_refused', { role: key.role })
    return key
  }
}

function hasRole<R extends KeyRole>(key: ApiKey, role: R): key is KeyOf<R> {
  return key.role === role
}

/** Where two officers must decide, one name spelled in two ways is still one person. */
function tidyName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ')
}

function sha256Of(secret: string): string {
  return hash('sha256', secret, 'hex')
}
