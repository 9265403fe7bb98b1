import { hash, randomBytes } from 'node:crypto'
import type { SourceKind } from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import * as queries from './api-keys.queries.ts'

const SECRET_BYTES = 32

/** Keys by which other systems push records; the secret is shown once and kept only as a hash. */
export class ApiKeys {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Makes a key and answers its secret. */
  async add(key: Omit<queries.ApiKey, 'keyId'>): Promise<string> {
    const secret = `lm_${randomBytes(SECRET_BYTES).toString('base64url')}`
    await queries.insertKey(this.#database.db, { ...key, sha256: sha256Of(secret) })
    return secret
  }

  list(): Promise<queries.ApiKey[]> {
    return queries.listKeys(this.#database.db)
  }

  revoke(keyId: number): Promise<boolean> {
    return queries.revokeKey(this.#database.db, keyId)
  }

  /** The key of an `X-Api-Key` header. Throws `auth.missing`, `auth.refused`. */
  async authenticate(secret: string | undefined): Promise<queries.ApiKey> {
    if (secret === undefined || secret === '') throw new DomainError('auth.missing')
    const key = await queries.findKey(this.#database.db, sha256Of(secret))
    if (!key) throw new DomainError('auth.refused')
    return key
  }

  /** Throws `auth.kind_refused` where the key may not push this kind. */
  requireKind(key: queries.ApiKey, kind: SourceKind): void {
    if (!key.kinds.includes(kind)) throw new DomainError('auth.kind_refused', { kind })
  }
}

function sha256Of(secret: string): string {
  return hash('sha256', secret, 'hex')
}
