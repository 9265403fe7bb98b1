import type { DeliveryState } from '@liangma/contracts'

/** What a caller wants to leave the system. */
export interface NewMessage {
  /** Name of the channel that is to send it. */
  channel: string
  /** Unique in its channel: the receiver knows a repeat by it, and so does `enqueue`. */
  key: string
  /**
   * Messages of one channel with the same ordering key leave one at a time, in the order of their
   * numbers. The caller holds a lock on what the key names (a subject's row) until it commits, so that
   * numbers follow commits.
   */
  orderingKey?: string | null
  /** What the channel needs to send it; JSON. References rather than secrets. */
  payload: object
}

/** A message that a channel is asked to send. */
export interface OutgoingMessage {
  messageId: number
  channel: string
  key: string
  orderingKey: string | null
  payload: unknown
  /** Which attempt this is, from 1; counts on where a message is sent again by hand. */
  attempt: number
  /** Which attempt since it was enqueued or last sent again by hand, from 1. */
  round: number
}

/** How a message stands, for people; never its payload. */
export interface MessageState {
  messageId: number
  channel: string
  key: string
  orderingKey: string | null
  state: DeliveryState
  attempts: number
  /** Not before then; of a waiting message. */
  nextAt: Date
  failureKind: string | null
  /** What the other side answered, or what went wrong. */
  failure: string | null
  createdAt: Date
  deliveredAt: Date | null
}

/** One attempt that has ended. */
export interface Attempt {
  attempt: number
  startedAt: Date
  endedAt: Date
  outcome: 'delivered' | 'failed'
  failureKind: string | null
  answer: string | null
}
