import type { Logger } from '../log/index.ts'
import type { Database } from '../database/index.ts'
import type { Channel } from './channel.ts'
import { ChannelLane } from './channel-lane.ts'
import { WAKE_CHANNEL } from './outgoing.queries.ts'

/**
 * Sends what waits, each channel in a lane of its own: a slow one holds up nobody else. Any number of
 * workers may serve one database.
 */
export class OutgoingWorker {
  readonly #database: Database
  readonly #lanes: Map<string, ChannelLane>
  #running: Promise<unknown> | undefined
  #stopListening: (() => Promise<void>) | undefined

  constructor({
    database,
    channels,
    log,
  }: {
    database: Database
    channels: readonly Channel[]
    log: Logger
  }) {
    this.#database = database
    this.#lanes = new Map(
      channels.map((channel) => [channel.name, new ChannelLane({ database, channel, log })]),
    )
  }

  /** Begins to send; wakes at every commit that enqueues, at due times, and every half minute. */
  async start(): Promise<void> {
    await this.#database.detached(async () => {
      this.#stopListening = await this.#database.driver.listen(WAKE_CHANNEL, (channel) =>
        this.#database.detached(() => this.#lanes.get(channel)?.wake()),
      )
      this.#running = Promise.all([...this.#lanes.values()].map((lane) => lane.run()))
    })
  }

  /** Takes nothing more on and waits for what is under way. */
  async stop(): Promise<void> {
    for (const lane of this.#lanes.values()) lane.stop()
    await this.#stopListening?.()
    await this.#running
    await Promise.all([...this.#lanes.values()].map((lane) => lane.settle()))
  }

  /** Sends whatever is due now and waits for it; what must wait for its next attempt stays. */
  async drain(): Promise<void> {
    await this.#database.detached(() =>
      Promise.all([...this.#lanes.values()].map((lane) => lane.drain())),
    )
  }
}
