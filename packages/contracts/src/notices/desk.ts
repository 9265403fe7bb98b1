import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  creditCode,
  languageChoice,
  listFormat,
  moment,
  nextCursor,
  paging,
} from '../api/basics.ts'
import { delivery, inboxEntry, noticeKind, noticeOnFile, deliveryState } from './inbox.ts'
import { NOTICE_KINDS } from './notice-kinds.ts'

/** `GET /api/v1/notices`: what was told to whom, for officers. */
export const noticeQuery = z.object({
  kind: noticeKind.optional(),
  uscc: creditCode.optional().meta({ description: 'Only to this platform' }),
  delivery: deliveryState.optional().meta({
    description: 'Only those that stand so on e-mail or webhook; the newest 10 000 of them',
  }),
  unread: z
    .stringbool()
    .optional()
    .meta({ description: 'true: only those not opened yet; false: only the others' }),
  ...paging,
  cursor: z
    .union([z.string().max(16).regex(/^\d+$/), z.literal('')])
    .optional()
    .transform(blankAsAbsent)
    .meta({
      description: '`nextCursor` of the page before; leave out for the first page',
      examples: ['42'],
    }),
  ...listFormat,
  lang: languageChoice,
})
export type NoticeQuery = z.infer<typeof noticeQuery>

const addressee = {
  uscc: creditCode.nullable().meta({ description: 'null: to the bureau itself' }),
  name: z
    .string()
    .nullable()
    .meta({ examples: ['虚构商城'] }),
  readBy: z
    .string()
    .nullable()
    .meta({ description: 'Who opened it first', examples: ['91330702MA2E4T3X0N'] }),
}

const deskDelivery = delivery
  .extend({
    failure: z
      .string()
      .nullable()
      .meta({ description: 'What the other side answered', examples: ['HTTP 503'] }),
    nextAt: moment.nullable().meta({ description: 'Of a waiting one: not before then' }),
  })
  .meta({ id: 'DeskDelivery' })
export type DeskDelivery = z.infer<typeof deskDelivery>

const deliveries = z
  .array(deskDelivery)
  .meta({ description: 'Empty: it lies in the inbox of the platform only' })

export const deskNoticeEntry = inboxEntry
  .extend({ ...addressee, deliveries })
  .meta({ id: 'DeskNoticeEntry' })
export type DeskNoticeEntry = z.infer<typeof deskNoticeEntry>

const AN_ENTRY = {
  noticeId: 42,
  kind: 'preNotice',
  kindWords: NOTICE_KINDS.preNotice,
  title: {
    zh: '预告知：拟下调“虚构商城”的公示信用等级',
    en: 'Pre-notice: the published credit grade of 虚构商城 is to be lowered',
  },
  createdAt: '2026-11-23T02:15:00.000Z',
  readAt: null,
  uscc: '91330702MA2E4T3X0N',
  name: '虚构商城',
  readBy: null,
  deliveries: [],
}

export const deskNoticeList = z
  .object({ notices: z.array(deskNoticeEntry).meta({ description: 'Newest first' }), nextCursor })
  .meta({ id: 'DeskNoticeList', examples: [{ notices: [AN_ENTRY], nextCursor: null }] })
export type DeskNoticeList = z.infer<typeof deskNoticeList>

/** One notice in its exact words, with how it fared and who opened it. */
export const deskNotice = noticeOnFile.extend({ ...addressee, deliveries, title: bilingual }).meta({
  id: 'DeskNotice',
  examples: [
    {
      ...AN_ENTRY,
      template: { number: 'N-11', version: 1 },
      zh: { title: AN_ENTRY.title.zh, text: '义乌虚构网络科技有限公司：…' },
      en: { title: AN_ENTRY.title.en, text: 'To 义乌虚构网络科技有限公司: …' },
      sha256: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
    },
  ],
})
export type DeskNotice = z.infer<typeof deskNotice>

export const noticeParams = z.object({
  noticeId: z.coerce
    .number()
    .int()
    .min(1)
    .meta({ examples: [42] }),
})

export const resendRequest = z
  .strictObject({ channel: z.enum(['email', 'webhook']) })
  .meta({ id: 'ResendRequest', examples: [{ channel: 'email' }] })
