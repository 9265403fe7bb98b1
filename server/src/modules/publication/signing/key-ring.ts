import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import type { PublicKey } from '@liangma/contracts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Trx } from '../../../platform/database/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { notifyOfChange } from '../standings.queries.ts'
import * as queries from './key-ring.queries.ts'
import type { SigningKey } from './signed-documents.ts'
import { thumbprintOf } from './signed-documents.ts'

/** The register's Ed25519 keys: one in force, made at the first start; retired ones only to verify by. */
export class KeyRing {
  readonly #database: Database
  readonly #clock: Clock
  readonly #keys: Keys
  #known: queries.KeyRow[] = []
  #current: SigningKey | undefined

  constructor(parts: { database: Database; clock: Clock; keys: Keys }) {
    this.#database = parts.database
    this.#clock = parts.clock
    this.#keys = parts.keys
  }

  /** Reads the ring, and makes the first key where there is none. */
  async open(): Promise<void> {
    await this.#database.transaction(async (trx) => {
      if ((await queries.findCurrentKid(trx)) === undefined) await this.#make(trx)
    })
    await this.refresh()
  }

  /** Takes in what another process changed. */
  async refresh(): Promise<void> {
    this.#take(await queries.listKeys(this.#database.db))
  }

  /** The key in force, which stays so until the transaction ends. */
  async currentIn(trx: Trx): Promise<SigningKey> {
    const kid = await queries.findCurrentKid(trx)
    if (kid !== this.#current?.kid) this.#take(await queries.listKeys(trx))
    return this.current()
  }

  /** The key in force as far as this process knows. */
  current(): SigningKey {
    if (!this.#current) throw new Error('no key in force: the ring was not opened')
    return this.#current
  }

  /** Retires the key in force, whose private half is destroyed, and makes another. */
  async rotate(by: string, why: string): Promise<PublicKey> {
    await this.#database.transaction(async (trx) => {
      await queries.retireCurrent(trx, { at: this.#clock.now(), by, why })
      await this.#make(trx)
      await notifyOfChange(trx, 'keys')
    })
    await this.refresh()
    const [inForce] = this.list()
    if (!inForce) throw new Error('the ring is empty')
    return inForce
  }

  /** All public keys, the one in force first. */
  list(): PublicKey[] {
    return this.#known.map(publicKeyOf)
  }

  #take(rows: queries.KeyRow[]): void {
    this.#known = rows
    const [current] = rows.filter((row) => row.retiredAt === null)
    if (current?.kid === this.#current?.kid) return
    this.#current = current?.sealedPrivate
      ? { kid: current.kid, privateKey: this.#open(current.sealedPrivate) }
      : undefined
  }

  #open(sealed: Uint8Array) {
    const key = Buffer.from(this.#keys.open(sealed), 'base64')
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  }

  async #make(trx: Trx): Promise<void> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const { x } = publicKey.export({ format: 'jwk' })
    if (x === undefined) throw new Error('an Ed25519 key without its point')
    const der = privateKey.export({ format: 'der', type: 'pkcs8' })
    await queries.insertKey(trx, {
      kid: thumbprintOf({ kty: 'OKP', crv: 'Ed25519', x }),
      publicX: x,
      sealedPrivate: this.#keys.seal(der.toString('base64')),
      createdAt: this.#clock.now(),
    })
  }
}

function publicKeyOf(row: queries.KeyRow): PublicKey {
  return {
    kty: 'OKP',
    crv: 'Ed25519',
    x: row.publicX,
    kid: row.kid,
    use: 'sig',
    alg: 'Ed25519',
    createdAt: new Date(row.createdAt).toISOString(),
    retiredAt: row.retiredAt === null ? null : new Date(row.retiredAt).toISOString(),
  }
}
