import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingHttpHeaders, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { licenceDisplayMessage } from '@liangma/contracts'
import type { LicenceDisplayMessage, PublicKey, Standing } from '@liangma/contracts'
import type { Database } from '../../../platform/database/index.ts'
import type { EventBus } from '../../../platform/events/index.ts'
import type { PublicationReading } from '../publication.port.ts'
import { isSignedBy, signDocument, thumbprintOf } from '../signing/signed-documents.ts'
import { aStanding } from '../testing.ts'

/** Standings that change as publication would change them: in a transaction, each with a new revision. */
export class FakePublication implements Pick<
  PublicationReading,
  'standingsOf' | 'listStandings' | 'sign'
> {
  readonly standings = new Map<number, Standing>()
  readonly publicKey: PublicKey
  readonly #key = generateKeyPairSync('ed25519')
  readonly #database: Database
  readonly #events: EventBus
  #revision = 0

  constructor(database: Database, events: EventBus) {
    this.#database = database
    this.#events = events
    const { x = '' } = this.#key.publicKey.export({ format: 'jwk' })
    const shape = { kty: 'OKP', crv: 'Ed25519', x } as const
    const times = { createdAt: '2026-01-01T00:00:00.000Z', retiredAt: null }
    this.publicKey = { ...shape, kid: thumbprintOf(shape), use: 'sig', alg: 'Ed25519', ...times }
  }

  /** A standing nobody was told of. */
  place(subjectId: number, changes: Partial<Standing> = {}): Standing {
    const before = this.standings.get(subjectId)
    const uscc = `913307020000${String(subjectId).padStart(6, '0')}`
    this.#revision += 1
    const standing = aStanding({
      ...before,
      subjectId,
      uscc,
      ...changes,
      revision: this.#revision,
      receiptId: this.#revision,
    })
    this.standings.set(subjectId, standing)
    return standing
  }

  /** Changes a standing and announces it, in one transaction. */
  change(subjectId: number, changes: Partial<Standing>, then?: () => never): Promise<void> {
    return this.#database.transaction(async (trx) => {
      const { state, receiptId } = this.place(subjectId, changes)
      const change = { subjectId, receiptId, state, day: 0 }
      await this.#events.emit(trx, 'standing.changed', { changes: [change] })
      then?.()
    })
  }

  standingsOf: PublicationReading['standingsOf'] = async (subjectIds) =>
    new Map(
      subjectIds.flatMap((id) => {
        const standing = this.standings.get(id)
        return standing ? [[id, standing]] : []
      }),
    )

  listStandings: PublicationReading['listStandings'] = async ({ after = '', limit = 100 }) =>
    [...this.standings.values()]
      .filter(({ uscc }) => uscc > after)
      .toSorted((a, b) => (a.uscc < b.uscc ? -1 : 1))
      .slice(0, limit)

  sign: PublicationReading['sign'] = (document) =>
    signDocument(document, { kid: this.publicKey.kid, privateKey: this.#key.privateKey })
}

/** A request as it came in. */
export interface Received {
  headers: IncomingHttpHeaders
  message: LicenceDisplayMessage
}

/** How a receiver meets the next request; `true`: it has answered, or never will. */
export type Mood = (response: ServerResponse, received: Received) => boolean

/**
 * A licence-display system that keeps the contract of docs/licence-display.md, but for its moods. What it
 * has taken in survives a restart.
 */
export class Receiver {
  readonly token = 'a-token-of-the-test'
  readonly received: Received[] = []
  readonly shown = new Map<string, LicenceDisplayMessage>()
  mood: Mood = () => false
  readonly #publicKey: PublicKey
  #server: Server | undefined
  #port = 0
  #faults: unknown[] = []

  constructor(publicKey: PublicKey) {
    this.#publicKey = publicKey
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/licence-display`
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('error', () => undefined)
      request.on('end', () => {
        try {
          const message = licenceDisplayMessage.parse(JSON.parse(Buffer.concat(chunks).toString()))
          this.#answer(response, { headers: request.headers, message })
        } catch (error) {
          this.#faults.push(error)
          response.writeHead(422).end()
        }
      })
    })
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  /** Throws where any message broke the contract. */
  async stop(): Promise<void> {
    const server = this.#server
    if (!server?.listening) return
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
    if (this.#faults.length > 0) throw new AggregateError(this.#faults, 'messages out of contract')
  }

  /** Keeps the message unless it knows a newer one; does not answer. */
  take({ message }: Received): boolean {
    const known = this.shown.get(message.uscc)
    if (known && known.subjectSequence > message.subjectSequence) return false
    this.shown.set(message.uscc, message)
    return true
  }

  #answer(response: ServerResponse, received: Received): void {
    const { headers, message } = received
    this.received.push(received)
    if (headers.authorization !== `Bearer ${this.token}`) return void response.writeHead(401).end()
    if (!isSignedBy(message, this.#publicKey)) throw new Error('not signed by the register')
    if (this.mood(response, received)) return
    response.writeHead(this.take(received) ? 204 : 409).end()
  }
}
