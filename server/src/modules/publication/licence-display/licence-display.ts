import type { Day, LicenceDisplayMessage, Standing } from '@liangma/contracts'
import type { Database, Trx } from '../../../platform/database/index.ts'
import type { EventBus } from '../../../platform/events/index.ts'
import type { Channel, Outgoing } from '../../../platform/outgoing/index.ts'
import { exponentialBackoff } from '../../../platform/outgoing/index.ts'
import type { PublicationReading } from '../publication.port.ts'
import { FolderOutlet } from './folder-outlet.ts'
import { HttpOutlet } from './http-outlet.ts'
import { keyOf, messageOf } from './licence-display.rules.ts'
import type { UnsignedMessage } from './licence-display.rules.ts'

const CHANNEL = 'licence-display'
const ROWS_A_PAGE = 1_000
const SECOND_MS = 1_000
const HOUR_MS = 3_600 * SECOND_MS

/** Where the licence-display system takes messages: an address with its bearer token, or a folder. */
export type LicenceDisplayPlace = { url: string; token: string } | { dir: string }

export interface LicenceDisplayParts {
  database: Database
  outgoing: Outgoing
  publication: Pick<PublicationReading, 'standingsOf' | 'listStandings' | 'sign'>
  /** Address of the public pages. */
  publicUrl: string
  place: LicenceDisplayPlace
}

/** Tells the licence-display system (亮证亮照) of every change of what the public sees; docs/licence-display.md. */
export class LicenceDisplay {
  readonly #parts: LicenceDisplayParts
  readonly #outlet: HttpOutlet | FolderOutlet

  constructor(parts: LicenceDisplayParts) {
    this.#parts = parts
    this.#outlet =
      'dir' in parts.place ? new FolderOutlet(parts.place) : new HttpOutlet(parts.place)
  }

  /** The way out, for an `OutgoingWorker`. A receiver that is down may stay so for about two days. */
  get channel(): Channel {
    return {
      name: CHANNEL,
      send: ({ key, payload }, signal) =>
        this.#outlet.send({ key, message: this.#sign(payload as UnsignedMessage), signal }),
      concurrency: 4,
      timeoutMs: 10 * SECOND_MS,
      mostAttempts: 72,
      backoffMs: exponentialBackoff({ firstMs: 5 * SECOND_MS, capMs: HOUR_MS }),
    }
  }

  /** Listens to whatever changes a standing. */
  connect(events: EventBus): void {
    events.on('publication.made', (trx, { publications }) => this.#tell(trx, publications))
    events.on('publication.withdrawn', (trx, withdrawal) => this.#tell(trx, [withdrawal]))
    events.on('standing.changed', (trx, { changes }) => this.#tell(trx, changes))
  }

  /**
   * Once a day, safe to repeat: enqueues what was never told, as on the first day that the export is set
   * up, and writes the whole of it beside the messages where they go into a folder.
   */
  async runDay(day: Day): Promise<void> {
    for await (const standings of this.#pages())
      await this.#parts.database.transaction((trx) => this.#enqueue(trx, standings))
    if (this.#outlet instanceof FolderOutlet)
      await this.#outlet.writeSnapshot(day, this.#allMessages())
  }

  async #tell(trx: Trx, subjects: readonly { subjectId: number }[]): Promise<void> {
    const ids = [...new Set(subjects.map(({ subjectId }) => subjectId))]
    const standings = await this.#parts.publication.standingsOf(ids, trx)
    await this.#enqueue(trx, [...standings.values()])
  }

  async #enqueue(trx: Trx, standings: readonly Standing[]): Promise<void> {
    const messages = standings.map((standing) => messageOf(standing, this.#parts.publicUrl))
    await this.#parts.outgoing.enqueue(
      trx,
      messages.map((payload) => ({
        channel: CHANNEL,
        key: keyOf(payload),
        orderingKey: payload.uscc,
        payload,
      })),
    )
  }

  /** Signed on the way out: a hundred thousand signatures are not for a transaction. */
  #sign(message: UnsignedMessage): LicenceDisplayMessage {
    return this.#parts.publication.sign(message)
  }

  async *#allMessages(): AsyncGenerator<LicenceDisplayMessage> {
    for await (const standings of this.#pages())
      for (const standing of standings) yield this.#sign(messageOf(standing, this.#parts.publicUrl))
  }

  async *#pages(): AsyncGenerator<Standing[]> {
    let after: string | undefined
    do {
      const page = await this.#parts.publication.listStandings({ after, limit: ROWS_A_PAGE })
      yield page
      after = page.length < ROWS_A_PAGE ? undefined : page.at(-1)?.uscc
    } while (after !== undefined)
  }
}
