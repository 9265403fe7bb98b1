import type { Contact, ContactRequest } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { Keys } from '../../platform/keys/index.ts'
import type { WebhookAddresses } from './delivery/webhook-addresses.ts'
import * as queries from './notices.queries.ts'

export interface ContactsParts {
  database: Database
  clock: Clock
  keys: Keys
  addresses: WebhookAddresses
}

/** Where platforms want their notices besides the inbox. */
export class Contacts {
  readonly #parts: ContactsParts

  constructor(parts: ContactsParts) {
    this.#parts = parts
  }

  /** Undefined where a platform has never said. */
  async find(subjectId: number): Promise<Contact | undefined> {
    const stored = await queries.findContact(this.#parts.database.db, subjectId)
    return stored && viewContact(stored)
  }

  /** Replaces what was there. Throws `contact.webhook_refused`. */
  async set(subjectId: number, request: ContactRequest): Promise<Contact> {
    const { database, clock, addresses } = this.#parts
    if (request.webhook !== null) addresses.check(request.webhook)
    const before = await queries.findContact(database.db, subjectId)
    const contact = {
      email: request.email,
      webhookUrl: request.webhook,
      sealedWebhookSecret: request.webhook === null ? null : this.#secretOf(request, before),
      language: request.language,
    }
    await queries.upsertContact(database.db, { ...contact, subjectId, at: clock.now() })
    return viewContact(contact)
  }

  /** A secret stays with its address: whoever names another one gives another secret. */
  #secretOf(
    { webhook, webhookSecret }: ContactRequest,
    before: queries.StoredContact | undefined,
  ): Uint8Array | null {
    if (typeof webhookSecret === 'string') return this.#parts.keys.seal(webhookSecret)
    const stays = webhookSecret === undefined && before?.webhookUrl === webhook
    return stays ? before.sealedWebhookSecret : null
  }
}

function viewContact(stored: queries.StoredContact): Contact {
  return {
    email: stored.email,
    webhook: stored.webhookUrl,
    hasWebhookSecret: stored.sealedWebhookSecret !== null,
    language: stored.language,
  }
}
