import { createHash } from 'node:crypto'
import type { NoticeKind } from '@liangma/contracts'
import { wordsOfNotice } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Trx } from '../../platform/database/index.ts'
import type { Outgoing } from '../../platform/outgoing/index.ts'
import type { NoticeChannel } from './notice-channels.ts'
import { messageFor } from './notice-channels.ts'
import type { Draft } from './notices.drafts.ts'
import * as queries from './notices.queries.ts'
import type { Template } from './templates/read-templates.ts'
import { fillTemplate } from './templates/read-templates.ts'

const ROWS_A_STATEMENT = 500

export interface WriterParts {
  clock: Clock
  outgoing: Outgoing
  templates: ReadonlyMap<NoticeKind, Template>
  /** Channels that are set up here. */
  channels: ReadonlySet<NoticeChannel>
}

/** Puts notices on file in their exact words, and on their way where the addressee wants them. */
export class NoticeWriter {
  readonly #parts: WriterParts

  constructor(parts: WriterParts) {
    this.#parts = parts
  }

  async write(trx: Trx, drafts: readonly Draft[]): Promise<void> {
    const now = this.#parts.clock.now()
    for (let at = 0; at < drafts.length; at += ROWS_A_STATEMENT) {
      const rows = drafts.slice(at, at + ROWS_A_STATEMENT).map((draft) => this.#row(draft))
      await this.#dispatch(trx, await queries.insertNotices(trx, rows, now))
    }
  }

  #row({ eventKey, kind, addressee, values }: Draft): queries.NewNotice {
    const template = this.#parts.templates.get(kind)
    if (!template) throw new Error(`no template for ${kind}`)
    const zh = fillTemplate(template.zh, values('zh'))
    const en = fillTemplate(template.en, values('en'))
    return {
      eventKey,
      kind,
      subjectId: addressee?.subjectId ?? null,
      uscc: addressee?.uscc ?? null,
      template: template.number,
      templateVersion: template.version,
      titleZh: zh.title,
      textZh: zh.text,
      titleEn: en.title,
      textEn: en.text,
      sha256: createHash('sha256').update(wordsOfNotice({ zh, en })).digest('hex'),
      madeDay: this.#parts.clock.today(),
    }
  }

  async #dispatch(
    trx: Trx,
    made: readonly { noticeId: number; subjectId: number | null }[],
  ): Promise<void> {
    const subjectIds = made.flatMap(({ subjectId }) => (subjectId === null ? [] : [subjectId]))
    if (subjectIds.length === 0) return
    const contacts = await queries.reachableAmong(trx, subjectIds)
    const wanted = new Map(contacts.map((contact) => [contact.subjectId, contact]))
    const messages = made.flatMap(({ noticeId, subjectId }) => {
      const contact = subjectId === null ? undefined : wanted.get(subjectId)
      if (!contact) return []
      const to = { noticeId, subjectId: contact.subjectId }
      return [
        ...(contact.hasEmail ? [messageFor('email', to)] : []),
        ...(contact.hasWebhook ? [messageFor('webhook', to)] : []),
      ]
    })
    await this.#parts.outgoing.enqueue(
      trx,
      messages.filter(({ channel }) => this.#parts.channels.has(channel)),
    )
  }
}
