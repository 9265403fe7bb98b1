import { z } from 'zod'
import {
  creditCode,
  languageChoice,
  listFormat,
  moment,
  nextCursor,
  pagingByNumber,
} from '../api/basics.ts'
import { LONGEST_REPLY, REPLY_STATES } from './reply-states.ts'

export const replyState = z.enum(REPLY_STATES).meta({ id: 'ReplyState', examples: ['pending'] })

const replyText = z.string().meta({
  description: 'Plain text, as it is shown: without markup; personal data masked as ***',
  examples: ['本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。'],
})

/** `PUT /api/v1/inbox/reply`: the platform's own words about its grade. */
export const replyRequest = z.strictObject({ text: z.string().min(1).max(LONGEST_REPLY) }).meta({
  id: 'ReplyRequest',
  examples: [{ text: '本平台已于 2026 年 10 月完成整改，并向主管部门提交了整改报告。' }],
})

const reply = {
  replyId: z.int(),
  state: replyState,
  text: replyText,
  submittedAt: moment,
}

/** What the public would read of it; empty: nothing is left without markup. */
export const replyPreview = z.object({ text: replyText }).meta({ id: 'ReplyPreview' })

/** A statement as its platform sees it. */
export const ownReply = z
  .object({
    ...reply,
    decidedAt: moment.nullable().meta({ description: 'When it was shown or refused' }),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Why it was shown or refused', examples: ['内容与整改记录相符'] }),
  })
  .meta({ id: 'OwnReply' })
export type OwnReply = z.infer<typeof ownReply>

export const ownReplies = z
  .object({
    shown: ownReply.nullable().meta({ description: 'What the public page shows now' }),
    newest: ownReply.nullable().meta({ description: 'Last sent in, whatever became of it' }),
  })
  .meta({ id: 'OwnReplies' })
export type OwnReplies = z.infer<typeof ownReplies>

/** A statement as officers see it, with all that was done to it. */
export const replyOnFile = z
  .object({
    ...reply,
    uscc: creditCode,
    name: z
      .string()
      .nullable()
      .meta({ description: 'null: never published', examples: ['虚构商城'] }),
    steps: z.array(
      z.object({
        state: replyState,
        by: z.string().meta({
          description: 'The officer, or the credit code of the platform',
          examples: ['王虚构'],
        }),
        reason: z
          .string()
          .nullable()
          .meta({ examples: ['内容与整改记录相符'] }),
        at: moment,
      }),
    ),
  })
  .meta({ id: 'ReplyOnFile' })
export type ReplyOnFile = z.infer<typeof replyOnFile>

export const replyListQuery = z.object({
  state: replyState.default('pending'),
  ...pagingByNumber,
  ...listFormat,
  lang: languageChoice,
})

export const replyList = z
  .object({ replies: z.array(replyOnFile).meta({ description: 'Oldest first' }), nextCursor })
  .meta({ id: 'ReplyList' })
export type ReplyList = z.infer<typeof replyList>

export const replyParams = z.object({ replyId: z.coerce.number().int().min(1).max(2_147_483_647) })

export const replyDecision = z
  .strictObject({
    decision: z.enum(['show', 'refuse']).meta({
      description: 'show: a waiting one; refuse: a waiting one, or one that is shown (taken off)',
    }),
    reason: z.string().trim().min(1).max(500),
  })
  .meta({ id: 'ReplyDecision', examples: [{ decision: 'show', reason: '内容与整改记录相符' }] })
export type ReplyDecision = z.infer<typeof replyDecision>
