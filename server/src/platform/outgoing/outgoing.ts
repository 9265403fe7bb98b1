import type { DeliveryState } from '@liangma/contracts'
import type { Database, Trx } from '../database/index.ts'
import type { Attempt, MessageState, NewMessage } from './message.ts'
import * as queries from './outgoing.queries.ts'

const ROWS_A_STATEMENT = 1_000

/** Which messages, oldest first; every field but `limit` narrows. */
export interface MessagePage {
  channel?: string | undefined
  state?: DeliveryState | undefined
  /** Number after which the page begins: the last of the page before. */
  after?: number | undefined
  limit: number
}

/**
 * Everything that is to leave the system, kept in the transaction that causes it and sent afterwards by
 * an `OutgoingWorker`, at least once.
 */
export class Outgoing {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /**
   * Takes messages in, to be sent once the transaction commits; one whose channel and key are known
   * already changes nothing.
   */
  async enqueue(trx: Trx, messages: readonly NewMessage[]): Promise<void> {
    if (messages.length === 0) return
    for (let at = 0; at < messages.length; at += ROWS_A_STATEMENT)
      await queries.insertMessages(trx, messages.slice(at, at + ROWS_A_STATEMENT))
    await queries.notifyOfWork(trx, [...new Set(messages.map(({ channel }) => channel))])
  }

  /** Sends a message again, whatever became of it; false where there is none or it is under way. */
  resend(messageId: number): Promise<boolean> {
    return this.#database.transaction(async (trx) => {
      const channel = await queries.renewMessage(trx, messageId)
      if (channel === undefined) return false
      await queries.notifyOfWork(trx, [channel])
      return true
    })
  }

  /** Gives a message up that was not delivered; false where there is none such, or it is under way. */
  cancel(messageId: number): Promise<boolean> {
    return queries.cancelMessage(this.#database.db, messageId)
  }

  list(page: MessagePage): Promise<MessageState[]> {
    return queries.listMessages(this.#database.db, page)
  }

  /** Keys of the newest messages of some channels in a state. */
  listKeys(wanted: queries.WantedKeys): Promise<string[]> {
    return queries.listKeys(this.#database.db, wanted)
  }

  countByState(): Promise<{ channel: string; state: DeliveryState; count: number }[]> {
    return queries.countByState(this.#database.db)
  }

  /** How messages of a channel stand, by key; a key unknown is absent. */
  async statesOf(channel: string, keys: readonly string[]): Promise<Map<string, MessageState>> {
    if (keys.length === 0) return new Map()
    const rows = await queries.statesOf(this.#database.db, channel, keys)
    return new Map(rows.map((row) => [row.key, row]))
  }

  /** Every attempt that has ended, in order. */
  attemptsOf(messageId: number): Promise<Attempt[]> {
    return queries.attemptsOf(this.#database.db, messageId)
  }
}
