import { hash, randomBytes } from 'node:crypto'
import { DomainError, OWN_SOURCE, WHOLE_CITY } from '@liangma/contracts'
import type { Scope } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { Caller } from '../../../platform/http/index.ts'
import * as queries from './api-keys.queries.ts'
import { tidyName } from '../accounts/accounts.rules.ts'
import type { ApiKey, KeyHolder, KeyOf } from './api-keys.queries.ts'

const SECRET_BYTES = 32

/** The headers of a request, which say whose it is. */
export type KeyHeaders = Readonly<Record<string, unknown>>

/** The keyring of the API: who may push, who speaks for a platform, who decides for the bureau. */
export class ApiKeys {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /**
   * Makes a key and answers its secret, which is kept only as a hash and never shown again. Throws
   * `auth.source_reserved` for a source that would speak in our own name.
   */
  async add({ label, ...holder }: KeyHolder & { label: string }): Promise<string> {
    if (holder.role === 'source' && holder.source === OWN_SOURCE)
      throw new DomainError('auth.source_reserved', { source: OWN_SOURCE })
    const secret = `lm_${randomBytes(SECRET_BYTES).toString('base64url')}`
    await queries.insertKey(this.#database.db, {
      label,
      sha256: sha256Of(secret),
      holder: 'name' in holder ? { ...holder, name: tidyName(holder.name) } : holder,
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

  /** Whose key a request came with. Throws `auth.missing`, `auth.refused`. */
  async getCaller(headers: KeyHeaders): Promise<Caller> {
    const secret = headers['x-api-key']
    if (typeof secret !== 'string' || secret === '') throw new DomainError('auth.missing')
    const key = await queries.findKey(this.#database.db, sha256Of(secret))
    if (!key) throw new DomainError('auth.refused')
    return callerOf(key)
  }

  /** What the key of a source may push. Throws `auth.refused` where it is none, or no longer. */
  async getSource(keyId: number | undefined): Promise<KeyOf<'source'>> {
    const key = (await this.list()).find((each) => each.keyId === keyId)
    if (key?.role !== 'source') throw new DomainError('auth.refused')
    return key
  }
}

function callerOf(key: ApiKey): Caller {
  return {
    name: 'name' in key ? key.name : key.label,
    login: `key:${key.keyId}`,
    role: key.role,
    scope: scopeOf(key),
    accountId: null,
    keyId: key.keyId,
  }
}

/** A source sees nobody: it only tells. */
function scopeOf(key: ApiKey): Scope {
  if (key.role === 'source') return { reach: 'counties', counties: [] }
  if (key.role === 'platform')
    return { reach: 'platform', subjectId: key.subjectId, uscc: key.uscc }
  return key.counties === null ? WHOLE_CITY : { reach: 'counties', counties: key.counties }
}

function sha256Of(secret: string): string {
  return hash('sha256', secret, 'hex')
}
