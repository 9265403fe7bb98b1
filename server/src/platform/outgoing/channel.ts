import type { FailureKind } from '@liangma/contracts'
import type { OutgoingMessage } from './message.ts'

export interface Failure {
  kind: FailureKind
  /** Whether trying again cannot help. */
  isPermanent: boolean
  /** What the other side answered, or what went wrong; no secrets, it is shown to people. */
  words: string
  /** The earliest moment at which the receiver wants to hear again, from now. */
  retryAfterMs?: number
}

/** How an attempt ended; `words` of a delivery: what the receiver answered. */
export type SendOutcome =
  | { outcome: 'delivered'; words?: string }
  | ({ outcome: 'failed' } & Failure)

export function delivered(words?: string): SendOutcome {
  return { outcome: 'delivered', ...(words === undefined ? {} : { words }) }
}

export function failed(failure: Failure): SendOutcome {
  return { outcome: 'failed', ...failure }
}

/** One way out of the system. */
export interface Channel {
  name: string
  /**
   * Sends one message; may be asked again for one that had arrived (at least once), so the receiver
   * must know it by `message.key`. Stops when `signal` aborts. Throws only on bugs.
   */
  send(message: OutgoingMessage, signal: AbortSignal): Promise<SendOutcome>
  /** After so many failed attempts a message is dead. */
  mostAttempts: number
  /** Messages under way at once. */
  concurrency: number
  /** An attempt that takes longer has failed (`slow`). */
  timeoutMs: number
  /** How long to wait after the attempt with this number, from 1. */
  backoffMs(attempt: number): number
}

/**
 * Doubles from `firstMs` to `capMs`; each wait lies between half of that and the whole, so that many
 * messages that failed together do not come back together.
 */
export function exponentialBackoff({ firstMs, capMs }: { firstMs: number; capMs: number }) {
  return (attempt: number): number => {
    const whole = Math.min(capMs, firstMs * 2 ** (attempt - 1))
    return Math.round(whole / 2 + (Math.random() * whole) / 2)
  }
}
