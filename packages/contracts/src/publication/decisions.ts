import { z } from 'zod'
import { creditCode, decidedBy, decimalText, gradeKey, isoDay } from '../api/basics.ts'

const why = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .meta({ examples: ['责令停业期间仍在经营，继续展示原等级将误导消费者'] })

/** An open pre-notice (预告知) as officers see it. */
export const openPreNotice = z
  .object({
    noticeId: z.int(),
    uscc: creditCode,
    name: z.string(),
    fromGrade: gradeKey,
    toGrade: gradeKey,
    score: decimalText,
    decidedBy,
    decidedCode: z
      .string()
      .nullable()
      .meta({ examples: ['V2'] }),
    announced: isoDay,
    due: isoDay.meta({ description: 'The platform may state its case through this day' }),
    isProvisional: z.boolean().meta({ description: 'The calendar of that year is not known yet' }),
  })
  .meta({ id: 'OpenPreNotice' })
export type OpenPreNotice = z.infer<typeof openPreNotice>

export const preNoticeList = z
  .object({ preNotices: z.array(openPreNotice).meta({ description: 'The first due first' }) })
  .meta({
    id: 'PreNoticeList',
    examples: [
      {
        preNotices: [
          {
            noticeId: 12,
            uscc: '91330702MA2E4T3X0N',
            name: '虚构商城',
            fromGrade: 'blue',
            toGrade: 'red',
            score: '85.0',
            decidedBy: 'veto',
            decidedCode: 'V2',
            announced: '2026-11-20',
            due: '2026-11-27',
            isProvisional: false,
          },
        ],
      },
    ],
  })

export const preNoticeParams = z.object({
  noticeId: z.coerce
    .number()
    .int()
    .min(1)
    .meta({ examples: [12] }),
})

/** `POST …/approvals`: V2–V4 are published at once when two different officers approve. */
export const approvalRequest = z
  .strictObject({ why })
  .meta({ id: 'ApprovalRequest', examples: [{ why: '责令停业期间仍在经营' }] })

export const approvalAnswer = z
  .object({
    officers: z.array(z.string()).meta({ description: 'Who has approved so far' }),
    isDone: z.boolean().meta({ description: 'Whether it took effect with this approval' }),
  })
  .meta({ id: 'ApprovalAnswer', examples: [{ officers: ['王虚构', '李虚构'], isDone: true }] })
export type ApprovalAnswerView = z.infer<typeof approvalAnswer>

/** `POST /api/v1/withdrawals`: a published grade is taken back when two different officers say so. */
export const withdrawalRequest = z
  .strictObject({ uscc: creditCode, why: why.meta({ description: 'Shown to the public' }) })
  .meta({
    id: 'WithdrawalRequest',
    examples: [{ uscc: '91330702MA2E4T3X0N', why: '误公示' }],
  })
