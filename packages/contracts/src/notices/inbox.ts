import { z } from 'zod'
import { DELIVERY_STATES, FAILURE_KINDS } from './deliveries.ts'
import type { DeliveryState } from './deliveries.ts'
import type { FailureKind } from './deliveries.ts'
import { NOTICE_KINDS } from './notice-kinds.ts'
import type { NoticeKind } from './notice-kinds.ts'
import {
  bilingual,
  count,
  creditCode,
  languageChoice,
  moment,
  nextCursor,
  paging,
} from '../api/basics.ts'

const SHA256 = /^[\da-f]{64}$/
const A_SHA256 = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'

export const noticeKind = z
  .enum(Object.keys(NOTICE_KINDS) as [NoticeKind, ...NoticeKind[]])
  .meta({ id: 'NoticeKind', examples: ['preNotice'] })

export const inboxQuery = z.object({
  unread: z
    .stringbool()
    .optional()
    .meta({ description: 'true: only those not read yet; false: only the others' }),
  kind: noticeKind.optional(),
  ...paging,
  cursor: z
    .string()
    .max(16)
    .regex(/^\d+$/)
    .optional()
    .meta({
      description: '`nextCursor` of the page before; leave out for the first page',
      examples: ['42'],
    }),
  lang: languageChoice,
})
export type InboxQuery = z.infer<typeof inboxQuery>

export const inboxParams = z.object({ noticeId: z.coerce.number().int().min(1) })

const entry = {
  noticeId: z.int(),
  kind: noticeKind,
  kindWords: bilingual,
  title: bilingual,
  createdAt: moment,
  readAt: moment.nullable().meta({ description: 'When it was first opened; null: not yet' }),
}

export const inboxEntry = z.object(entry).meta({ id: 'InboxEntry' })
export type InboxEntry = z.infer<typeof inboxEntry>

export const inboxList = z
  .object({ unread: count, notices: z.array(inboxEntry), nextCursor })
  .meta({
    id: 'InboxList',
    examples: [
      {
        unread: 1,
        notices: [
          {
            noticeId: 42,
            kind: 'preNotice',
            kindWords: NOTICE_KINDS.preNotice,
            title: {
              zh: '预告知：拟下调“虚构商城”的公示信用等级',
              en: 'Pre-notice: the published credit grade of 虚构商城 is to be lowered',
            },
            createdAt: '2026-11-23T02:15:00.000Z',
            readAt: null,
          },
        ],
        nextCursor: null,
      },
    ],
  })
export type InboxList = z.infer<typeof inboxList>

export const deliveryState = z.enum(
  Object.keys(DELIVERY_STATES) as [DeliveryState, ...DeliveryState[]],
)

/** How a notice stands on a channel besides the inbox itself. */
export const delivery = z
  .object({
    channel: z.enum(['email', 'webhook']),
    state: deliveryState,
    attempts: count,
    failureKind: z
      .enum(Object.keys(FAILURE_KINDS) as [FailureKind, ...FailureKind[]])
      .nullable()
      .meta({ description: 'Why the last attempt failed' }),
    failureWords: bilingual.nullable(),
    deliveredAt: moment.nullable(),
  })
  .meta({ id: 'Delivery' })
export type DeliveryView = z.infer<typeof delivery>

const noticeText = z.object({ title: z.string(), text: z.string() })
const template = z.object({ number: z.string(), version: z.int() })
const sha256 = z.string().regex(SHA256).meta({
  description:
    'SHA-256 of Chinese title, Chinese text, English title and English text as UTF-8, an empty line between each two',
})

export const noticeOnFile = z
  .object({
    ...entry,
    readBy: z
      .string()
      .nullable()
      .meta({
        description: 'Who opened it first: the person, or the name of the key',
        examples: ['李虚构'],
      }),
    uscc: creditCode,
    template,
    zh: noticeText.meta({ description: 'The exact words; Chinese is the authoritative version' }),
    en: noticeText,
    sha256,
    deliveries: z.array(delivery),
  })
  .meta({
    id: 'NoticeOnFile',
    examples: [
      {
        noticeId: 42,
        kind: 'preNoticeDropped',
        kindWords: NOTICE_KINDS.preNoticeDropped,
        title: {
          zh: '关于不再下调“虚构商城”信用等级的告知',
          en: 'The credit grade of 虚构商城 will not be lowered as announced',
        },
        createdAt: '2026-11-23T02:15:00.000Z',
        readAt: '2026-11-23T03:00:00.000Z',
        readBy: '李虚构',
        uscc: '91330702MA2E4T3X0N',
        template: { number: 'N-12', version: 1 },
        zh: { title: '关于不再下调“虚构商城”信用等级的告知', text: '义乌虚构网络科技有限公司：…' },
        en: {
          title: 'The credit grade of 虚构商城 will not be lowered as announced',
          text: 'To 义乌虚构网络科技有限公司: …',
        },
        sha256: A_SHA256,
        deliveries: [
          {
            channel: 'email',
            state: 'delivered',
            attempts: 1,
            failureKind: null,
            failureWords: null,
            deliveredAt: '2026-11-23T02:15:04.000Z',
          },
        ],
      },
    ],
  })
export type NoticeOnFile = z.infer<typeof noticeOnFile>

const email = z
  .email()
  .max(254)
  .nullable()
  .meta({ examples: ['credit@platform.example'] })
const webhook = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .nullable()
  .meta({
    description: 'https; receives every notice as a signed `WebhookNotice`',
    examples: ['https://platform.example/liangma'],
  })
const language = z
  .enum(['zh', 'en'])
  .meta({ description: 'Which of the two languages stands first in an e-mail' })

/** `PUT /api/v1/inbox/contact`: replaces what was there. */
export const contactRequest = z
  .strictObject({
    email: email.default(null),
    webhook: webhook.default(null),
    webhookSecret: z
      .string()
      .min(16)
      .max(200)
      .regex(/^[\x21-\x7e]+$/)
      .nullish()
      .meta({
        description:
          'Sent as bearer token with every call, so that you can turn strangers away; kept sealed and never shown. Left out: stays as it is; null: none',
      }),
    language: language.default('zh'),
  })
  .meta({
    id: 'ContactRequest',
    examples: [
      {
        email: 'credit@platform.example',
        webhook: 'https://platform.example/liangma',
        webhookSecret: 'a-secret-of-your-own',
        language: 'zh',
      },
    ],
  })
export type ContactRequest = z.infer<typeof contactRequest>

export const contact = z.object({ email, webhook, hasWebhookSecret: z.boolean(), language }).meta({
  id: 'Contact',
  examples: [
    {
      email: 'credit@platform.example',
      webhook: 'https://platform.example/liangma',
      hasWebhookSecret: true,
      language: 'zh',
    },
  ],
})
export type Contact = z.infer<typeof contact>

/**
 * Body of a webhook call, in canonical form (RFC 8785); the header `Liangma-Signature` holds the Ed25519
 * signature over exactly these bytes. `eventId` is also the `Idempotency-Key`.
 */
export const webhookNotice = z
  .object({
    type: z.literal('liangma/notice/1'),
    eventId: z.string().meta({ examples: ['notice:42'] }),
    noticeId: z.int(),
    kind: noticeKind,
    template,
    uscc: creditCode,
    createdAt: moment,
    zh: noticeText,
    en: noticeText,
    sha256,
  })
  .meta({ id: 'WebhookNotice' })
export type WebhookNotice = z.infer<typeof webhookNotice>
