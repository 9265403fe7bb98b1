import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import type { Readable } from 'node:stream'
import type { ScreenChange } from '@liangma/contracts'

/** What may wait for one client that does not read: the changes of some hours. */
const MOST_WAITING_BYTES = 1_048_576
/** How long one who catches up may take for what is under way. */
const MOST_WAITING_MS = 30_000

/** One screen at the other end of a connection. Who does not read is dropped, and connects again. */
export class FeedClient {
  readonly #stream = new PassThrough()
  /** undefined: it is told of everything. */
  readonly sees: ((change: ScreenChange) => boolean) | undefined
  #isOpen = true

  constructor(sees?: (change: ScreenChange) => boolean) {
    this.sees = sees
    this.#stream.once('close', () => (this.#isOpen = false))
    // A connection that breaks is no fault of ours.
    this.#stream.on('error', () => undefined)
  }

  get body(): Readable {
    return this.#stream
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  send(text: string): void {
    if (!this.#isOpen) return
    this.#stream.write(text)
    if (this.#waiting() > MOST_WAITING_BYTES) this.drop()
  }

  /** Sends, and waits for the client to take it. */
  async sendSlowly(text: string): Promise<void> {
    if (!this.#isOpen || this.#stream.write(text)) return
    const settled = new AbortController()
    const signal = AbortSignal.any([settled.signal, AbortSignal.timeout(MOST_WAITING_MS)])
    const either = ['drain', 'close'].map((name) => once(this.#stream, name, { signal }))
    try {
      await Promise.race(either)
    } catch {
      this.drop()
    } finally {
      settled.abort()
    }
  }

  end(): void {
    this.#stream.end()
    this.#isOpen = false
  }

  drop(): void {
    this.#isOpen = false
    this.#stream.destroy()
  }

  onClose(work: () => void): void {
    this.#stream.once('close', work)
  }

  #waiting(): number {
    return this.#stream.writableLength + this.#stream.readableLength
  }
}
