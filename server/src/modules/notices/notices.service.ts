import type { Contact, ContactRequest, DeliveryState, ScaleStep } from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { EventBus } from '../../platform/events/index.ts'
import type { Keys } from '../../platform/keys/index.ts'
import type { Channel, Outgoing } from '../../platform/outgoing/index.ts'
import type { PublicationReading } from '../publication/index.ts'
import type { RegistryService } from '../registry/index.ts'
import { Contacts } from './contacts.ts'
import type { Smtp } from './delivery/email-channel.ts'
import { emailChannel } from './delivery/email-channel.ts'
import { deliveryLoader } from './delivery/load-delivery.ts'
import { webhookAddresses } from './delivery/webhook-addresses.ts'
import { webhookChannel } from './delivery/webhook-channel.ts'
import type { NoticeChannel } from './notice-channels.ts'
import { NOTICE_CHANNELS, keyOfNotice, messageFor, noticeOfKey } from './notice-channels.ts'
import { NoticeWriter } from './notice-writer.ts'
import { NoticeListeners } from './notices.listeners.ts'
import type { Delivery, Notice, NoticePage } from './notices.queries.ts'
import * as queries from './notices.queries.ts'
import { readTemplates } from './templates/read-templates.ts'
import type { Bureau } from './words/values.ts'

const MOST_LOOKED_THROUGH = 10_000

export interface NoticesParts {
  database: Database
  clock: Clock
  keys: Keys
  outgoing: Outgoing
  registry: Pick<RegistryService, 'listPlatforms'>
  publication: Pick<PublicationReading, 'standingsOf' | 'factsOf' | 'sign'>
  bureau: Bureau
  /** Grades of the rulebook in force, best first. */
  scale: () => readonly ScaleStep[]
  /** null: no e-mail leaves. */
  smtp: Smtp | null
  /** Whether webhooks may lie on private networks, and on loopback without TLS. */
  allowPrivateWebhooks: boolean
}

/** 自动告知: what is told to whom, in which words, and how it got there. */
export class NoticesService {
  /** What an `OutgoingWorker` needs to send notices; made here, run by whoever works. */
  readonly channels: readonly Channel[]
  readonly #parts: NoticesParts
  readonly #contacts: Contacts
  readonly #listeners: NoticeListeners

  /** Reads the templates; throws a plain Error where one of them is wrong. */
  constructor(parts: NoticesParts) {
    const { database, clock, keys, outgoing, publication, smtp } = parts
    const load = deliveryLoader(database)
    const addresses = webhookAddresses(parts.allowPrivateWebhooks)
    const sign = <T extends object>(document: T) => publication.sign(document)
    this.#parts = parts
    this.#contacts = new Contacts({ database, clock, keys, addresses })
    this.channels = [
      ...(smtp ? [emailChannel({ smtp, load })] : []),
      webhookChannel({ load, keys, sign, addresses }),
    ]
    const writer = new NoticeWriter({
      clock,
      outgoing,
      templates: readTemplates(),
      channels: new Set(NOTICE_CHANNELS.filter((channel) => this.#isSetUp(channel))),
    })
    this.#listeners = new NoticeListeners({ ...parts, writer })
  }

  /** Makes notices from now on of whatever happens, in the transaction in which it happens. */
  connect(events: EventBus): void {
    this.#listeners.connect(events)
  }

  /** Newest first. */
  list(page: NoticePage): Promise<Notice[]> {
    return queries.listNotices(this.#parts.database.db, page)
  }

  countUnread(subjectId: number): Promise<number> {
    return queries.countUnread(this.#parts.database.db, subjectId)
  }

  /** Throws `notice.not_found`. */
  async get(noticeId: number): Promise<Notice> {
    const notice = await queries.findNotice(this.#parts.database.db, noticeId)
    if (!notice) throw new DomainError('notice.not_found', { noticeId })
    return notice
  }

  /**
   * A notice as its addressee opens it: from now on it is read, by the person or key that did. Throws
   * `notice.not_found` for others'.
   */
  async read(noticeId: number, reader: { subjectId: number; name: string }): Promise<Notice> {
    const { database, clock } = this.#parts
    const notice = await this.get(noticeId)
    if (notice.subjectId !== reader.subjectId)
      throw new DomainError('notice.not_found', { noticeId })
    if (notice.readAt !== null) return notice
    await queries.markRead(database.db, { noticeId, by: reader.name, at: clock.now() })
    return this.get(noticeId)
  }

  /** Notices that stand in a state on a channel besides the inbox; the newest of them, at most 10 000. */
  async listStanding(state: DeliveryState): Promise<number[]> {
    const keys = await this.#parts.outgoing.listKeys({
      channels: NOTICE_CHANNELS,
      state,
      limit: MOST_LOOKED_THROUGH,
    })
    return [...new Set(keys.map(noticeOfKey))]
  }

  /** How notices stand on the channels besides the inbox; those that only lie there are absent. */
  async deliveriesOf(noticeIds: readonly number[]): Promise<Map<number, Delivery[]>> {
    const deliveries = new Map<number, Delivery[]>()
    for (const channel of NOTICE_CHANNELS) {
      const states = await this.#parts.outgoing.statesOf(channel, noticeIds.map(keyOfNotice))
      for (const noticeId of noticeIds) {
        const state = states.get(keyOfNotice(noticeId))
        if (state)
          deliveries.set(noticeId, [...(deliveries.get(noticeId) ?? []), { ...state, channel }])
      }
    }
    return deliveries
  }

  /**
   * Sends a notice once more, to the address that the platform has now; or for the first time where it
   * had none then. Throws `notice.not_found`, `notice.no_address`, `notice.under_way`.
   */
  async resend(noticeId: number, channel: NoticeChannel): Promise<void> {
    const { database, outgoing } = this.#parts
    const { subjectId } = await this.get(noticeId)
    if (subjectId === null || !(await this.#isReachable(subjectId, channel)))
      throw new DomainError('notice.no_address', { channel })
    const key = keyOfNotice(noticeId)
    const sent = (await outgoing.statesOf(channel, [key])).get(key)
    if (!sent)
      return database.transaction((trx) =>
        outgoing.enqueue(trx, [messageFor(channel, { noticeId, subjectId })]),
      )
    if (!(await outgoing.resend(sent.messageId)))
      throw new DomainError('notice.under_way', { channel })
  }

  /** Undefined where a platform has never said where it wants its notices. */
  findContact(subjectId: number): Promise<Contact | undefined> {
    return this.#contacts.find(subjectId)
  }

  /** Replaces where a platform wants its notices. Throws `contact.webhook_refused`. */
  setContact(subjectId: number, request: ContactRequest): Promise<Contact> {
    return this.#contacts.set(subjectId, request)
  }

  async #isReachable(subjectId: number, channel: NoticeChannel): Promise<boolean> {
    if (!this.#isSetUp(channel)) return false
    const contact = await this.findContact(subjectId)
    return Boolean(contact?.[channel])
  }

  #isSetUp(channel: NoticeChannel): boolean {
    return this.channels.some(({ name }) => name === channel)
  }
}
