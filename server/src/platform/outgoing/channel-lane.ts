import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '../database/index.ts'
import type { Logger } from '../log/index.ts'
import type { Channel, SendOutcome } from './channel.ts'
import { failed } from './channel.ts'
import type { OutgoingMessage } from './message.ts'
import * as queries from './outgoing.queries.ts'

/** Looks at least so often, should a notification be lost. */
const LONGEST_REST_MS = 30_000
/** Beyond the time-out, so that a lease never ends while its sender still counts on it. */
const LEASE_MARGIN_MS = 30_000

/** The messages of one channel on their way out, `concurrency` at a time. */
export class ChannelLane {
  readonly #database: Database
  readonly #channel: Channel
  readonly #log: Logger
  readonly #underWay = new Set<Promise<void>>()
  #turn: Promise<number> | undefined
  #isStopped = false
  #alarm = new AbortController()

  constructor(parts: { database: Database; channel: Channel; log: Logger }) {
    this.#database = parts.database
    this.#channel = parts.channel
    this.#log = parts.log
  }

  /** Looks for work now rather than at the end of its rest. */
  wake(): void {
    this.#alarm.abort()
  }

  stop(): void {
    this.#isStopped = true
    this.wake()
  }

  /** Resolves when nothing is under way any more. */
  async settle(): Promise<void> {
    await this.#turn
    await Promise.all(this.#underWay)
  }

  /** Sends until `stop`. */
  async run(): Promise<void> {
    while (!this.#isStopped) {
      // Renewed before looking: a wake that comes while looking must not be lost.
      this.#alarm = new AbortController()
      const restMs = await this.#look()
      if (!this.#isStopped)
        await delay(restMs, undefined, { signal: this.#alarm.signal }).catch(() => undefined)
    }
  }

  /** Sends what is due now and waits for it. */
  async drain(): Promise<void> {
    // A look that is under way may have begun before the caller's commit.
    await this.#turn
    while ((await this.#takeOn()) > 0 || this.#underWay.size > 0) await Promise.race(this.#underWay)
  }

  /** Takes work on; answers for how long there is nothing to look for. */
  async #look(): Promise<number> {
    try {
      await this.#takeOn()
      if (this.#underWay.size >= this.#channel.concurrency) return LONGEST_REST_MS
      const ms = await queries.msUntilDue(this.#database.db, this.#channel.name)
      return Math.min(LONGEST_REST_MS, Math.max(0, Math.ceil(ms ?? LONGEST_REST_MS)))
    } catch (error) {
      this.#log.error(
        { err: error, channel: this.#channel.name },
        'outgoing: no look at what waits',
      )
      return LONGEST_REST_MS
    }
  }

  /** One look at a time, whoever asks; answers how many messages went on their way. */
  #takeOn(): Promise<number> {
    this.#turn ??= this.#claim().finally(() => (this.#turn = undefined))
    return this.#turn
  }

  async #claim(): Promise<number> {
    const { name, mostAttempts, concurrency, timeoutMs } = this.#channel
    const most = concurrency - this.#underWay.size
    if (most <= 0) return 0
    const { db } = this.#database
    await queries.releaseLost(db, { channel: name, mostAttempts })
    const leaseMs = timeoutMs + LEASE_MARGIN_MS
    const messages = await queries.claimDue(db, { channel: name, most, leaseMs })
    for (const message of messages) this.#setOut(message)
    return messages.length
  }

  #setOut(message: OutgoingMessage): void {
    const journey = this.#deliver(message)
      .catch((error: unknown) => this.#logBug(message, error))
      .finally(() => {
        this.#underWay.delete(journey)
        this.wake()
      })
    this.#underWay.add(journey)
  }

  async #deliver(message: OutgoingMessage): Promise<void> {
    const startedMs = performance.now()
    const outcome = await this.#send(message)
    const durationMs = performance.now() - startedMs
    const next = this.#nextOf(message, outcome)
    await queries.finishAttempt(this.#database.db, { message, outcome, durationMs, next })
  }

  async #send(message: OutgoingMessage): Promise<SendOutcome> {
    const { timeoutMs } = this.#channel
    const alarm = new AbortController()
    try {
      return await Promise.race([
        this.#channel.send(message, alarm.signal),
        delay(timeoutMs, SLOW, { signal: alarm.signal }),
      ])
    } catch (error) {
      this.#logBug(message, error)
      return failed({ kind: 'internal', isPermanent: false, words: nameOf(error) })
    } finally {
      alarm.abort()
    }
  }

  #nextOf({ round }: OutgoingMessage, outcome: SendOutcome): queries.FinishedAttempt['next'] {
    if (outcome.outcome === 'delivered') return { state: 'delivered', inMs: 0 }
    const isDead = outcome.isPermanent || round >= this.#channel.mostAttempts
    if (isDead) return { state: 'dead', inMs: 0 }
    const inMs = Math.max(this.#channel.backoffMs(round), outcome.retryAfterMs ?? 0)
    return { state: 'waiting', inMs }
  }

  /** Number and channel only: payloads stay out of the log. */
  #logBug({ channel, messageId }: OutgoingMessage, error: unknown): void {
    this.#log.error({ err: error, channel, messageId }, 'outgoing: an attempt stumbled')
  }
}

const SLOW = failed({ kind: 'slow', isPermanent: false, words: 'no answer in time' })

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error'
}
