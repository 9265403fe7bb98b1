import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { callbackify } from 'node:util'
import type { PublicKey } from '@liangma/contracts'
import { SMTPServer } from 'smtp-server'
import { Receiver } from '../../../src/modules/publication/licence-display/testing.ts'
import type { Addresses } from './town.ts'

/** So long a receiver takes to answer, so that many a message is under way when its sender is killed. */
const ANSWER_MS = 8

/** Something that came in, whether or not its sender lived to hear so. */
export interface Arrival {
  channel: 'email' | 'webhook' | 'licence-display'
  /** By this a receiver knows a repeat. */
  id: string
  content: string
  /** Which process had been started when it came, from 0. */
  process: number
}

/** Real receivers of everything that leaves, each on loopback; they note what comes, and answer a little later. */
export class Receivers {
  readonly arrivals: Arrival[] = []
  /** Which process is under way. */
  process = 0
  readonly #smtp: SMTPServer
  readonly #webhook: Server
  #display: Receiver | undefined

  constructor() {
    this.#smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: callbackify((stream: Readable, _session: unknown) => this.#takeLetter(stream)),
    })
    // Here as below: a sender that is killed breaks its connection.
    this.#smtp.on('error', () => undefined)
    this.#webhook = createServer((request, response) => {
      void text(request).then(
        async (content) => {
          const id = String(request.headers['idempotency-key'])
          await this.#note({ channel: 'webhook', id, content })
          response.writeHead(204).end()
        },
        () => undefined,
      )
    })
  }

  /** The last of each subject that the licence-display system was told. */
  get shown(): Receiver['shown'] {
    return this.#started.shown
  }

  /** Starts those of notices; the licence-display system must know the register's key first. */
  async start(): Promise<Omit<Addresses, 'display'>> {
    this.#smtp.listen(0, '127.0.0.1')
    this.#webhook.listen(0, '127.0.0.1')
    await Promise.all([once(this.#smtp.server, 'listening'), once(this.#webhook, 'listening')])
    return {
      smtp: `smtp://127.0.0.1:${portOf(this.#smtp.server)}`,
      webhook: `http://127.0.0.1:${portOf(this.#webhook)}/in`,
    }
  }

  async startDisplay(key: PublicKey): Promise<Addresses['display']> {
    const display = new Receiver(key)
    display.mood = (response, received) => {
      const { uscc, subjectSequence } = received.message
      const content = JSON.stringify(received.message)
      const id = `${uscc}/${subjectSequence}`
      const isNews = display.take(received)
      void this.#note({ channel: 'licence-display', id, content }).then(() =>
        response.writeHead(isNews ? 204 : 409).end(),
      )
      return true
    }
    this.#display = display
    await display.start()
    return { url: display.url, token: display.token }
  }

  /** Throws where a message to the licence-display system was out of its contract. */
  async stop(): Promise<void> {
    this.#webhook.closeAllConnections()
    this.#webhook.close()
    await new Promise<void>((resolve) => this.#smtp.close(() => resolve()))
    await this.#display?.stop()
  }

  get #started(): Receiver {
    if (!this.#display) throw new Error('the licence-display system has not started')
    return this.#display
  }

  async #takeLetter(stream: Readable): Promise<void> {
    const content = await text(stream)
    const id = /^message-id:\s*(\S+)/im.exec(content)?.[1] ?? ''
    await this.#note({ channel: 'email', id, content })
  }

  async #note(arrival: Omit<Arrival, 'process'>): Promise<void> {
    this.arrivals.push({ ...arrival, process: this.process })
    await wait(ANSWER_MS)
  }
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as AddressInfo).port
}
