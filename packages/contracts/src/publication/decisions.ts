import { z } from 'zod'
import type { Words } from '../words.ts'
import { bilingual, creditCode, gradeKey, isoDay, moment } from '../api/basics.ts'

const why = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .meta({ examples: ['责令停业期间仍在经营，继续展示原等级将误导消费者'] })

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

/** One officer's approval, of two that are wanted. */
export const approvalOnFile = z
  .object({
    officer: z.string().meta({ examples: ['王虚构'] }),
    why: z.string().meta({ examples: ['责令停业期间仍在经营'] }),
    at: moment,
  })
  .meta({ id: 'ApprovalOnFile' })

/** What became of the wish to take a published grade back. */
export const WITHDRAWAL_STATES = {
  pending: { zh: '待第二人批准', en: 'Waits for a second person' },
  done: { zh: '已撤回', en: 'Withdrawn' },
  overtaken: { zh: '已被新的公示取代', en: 'Overtaken by a newer publication' },
} as const satisfies Record<string, Words>
export type WithdrawalState = keyof typeof WITHDRAWAL_STATES

export const withdrawalOnFile = z
  .object({
    receiptId: z.int().meta({ description: 'The public record that is, or was, to be taken back' }),
    uscc: creditCode,
    name: z.string().meta({ examples: ['虚构商城'] }),
    grade: gradeKey,
    gradeWords: bilingual,
    published: isoDay,
    state: z.enum(Object.keys(WITHDRAWAL_STATES) as [WithdrawalState, ...WithdrawalState[]]),
    stateWords: bilingual,
    approvals: z.array(approvalOnFile),
    withdrawalId: z.int().nullable().meta({ description: 'The public record of the withdrawal' }),
    done: isoDay.nullable(),
  })
  .meta({ id: 'WithdrawalOnFile' })
export type WithdrawalOnFile = z.infer<typeof withdrawalOnFile>

export const withdrawalList = z
  .object({
    withdrawals: z.array(withdrawalOnFile).meta({ description: 'Pending first, then newest' }),
  })
  .meta({
    id: 'WithdrawalList',
    examples: [
      {
        withdrawals: [
          {
            receiptId: 41,
            uscc: '91330702MA2E4T3X0N',
            name: '虚构商城',
            grade: 'yellow',
            gradeWords: { zh: '需整改', en: 'Needs rectification' },
            published: '2026-11-20',
            state: 'pending',
            stateWords: WITHDRAWAL_STATES.pending,
            approvals: [{ officer: '王虚构', why: '误公示', at: '2026-11-23T02:15:00.000Z' }],
            withdrawalId: null,
            done: null,
          },
        ],
      },
    ],
  })
export type WithdrawalList = z.infer<typeof withdrawalList>
