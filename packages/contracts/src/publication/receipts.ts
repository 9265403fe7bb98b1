import { z } from 'zod'
import { bilingual, decidedBy, gradeKey, isoDay, moment, sha256Hex } from '../api/basics.ts'
import { gradeFacts, publicSubject, tenths } from './grade-facts.ts'
import { signature } from './signed.ts'

/** Why a grade was published. */
export const PUBLISHED_REASONS = [
  'first',
  'monthly',
  'upgrade',
  'downgrade',
  'veto',
  'objection',
  'repair',
  'correction',
  'expiry',
] as const
export type PublishedReason = (typeof PUBLISHED_REASONS)[number]

const head = {
  register: z.string().meta({
    description: 'Which register issued it (UUID)',
    examples: ['00000000-0000-4000-8000-000000000000'],
  }),
  subject: publicSubject,
  day: isoDay.meta({ description: 'Day of publication' }),
  at: moment,
}

/** Names a receipt without repeating it. */
export const receiptRef = z.object({ receiptId: z.int(), sha256: sha256Hex }).meta({
  id: 'ReceiptRef',
  description: 'A receipt by number and by SHA-256 of its canonical form',
})

/** A published grade with all it follows from, signed in one piece. */
export const gradeReceipt = z
  .object({
    type: z.literal('liangma/grade/1'),
    receiptId: z.int(),
    ...head,
    reason: z.enum(PUBLISHED_REASONS),
    validUntil: isoDay.meta({ description: 'Last day on which it may be shown as current' }),
    previous: receiptRef.nullable().meta({ description: 'The one of this subject before it' }),
    facts: gradeFacts,
    signature,
  })
  .meta({ id: 'GradeReceipt' })
export type GradeReceipt = z.infer<typeof gradeReceipt>

/** An earlier published grade counted a record that was annulled since; it stays on file, marked corrected. */
export const correctionReceipt = z
  .object({
    type: z.literal('liangma/correction/1'),
    correctionId: z.int(),
    ...head,
    corrects: receiptRef,
    asOf: isoDay.meta({ description: 'As-of day of the grade that is corrected' }),
    was: z.object({ grade: gradeKey, scoreTenths: tenths.nullable() }),
    corrected: z.object({ grade: gradeKey, scoreTenths: tenths.nullable(), decidedBy }),
    because: z.array(
      z.object({
        what: bilingual,
        document: z
          .string()
          .nullable()
          .meta({ examples: ['金市监处罚〔2026〕虚构1号'] }),
        why: z.enum(['annulled', 'withdrawn']),
      }),
    ),
    replacedBy: receiptRef
      .nullable()
      .meta({ description: 'The grade published in its place, if it was in force' }),
    signature,
  })
  .meta({ id: 'CorrectionReceipt' })
export type CorrectionReceipt = z.infer<typeof correctionReceipt>

/** A published grade was taken back without another in its place. */
export const withdrawalReceipt = z
  .object({
    type: z.literal('liangma/withdrawal/1'),
    withdrawalId: z.int(),
    ...head,
    withdraws: receiptRef,
    why: z.string().meta({ examples: ['公示有误，先行撤回'] }),
    signature,
  })
  .meta({ id: 'WithdrawalReceipt' })
export type WithdrawalReceipt = z.infer<typeof withdrawalReceipt>

export const publicRecord = z.discriminatedUnion('type', [
  gradeReceipt,
  correctionReceipt,
  withdrawalReceipt,
])
/** Anything that the register publishes for good. */
export type PublicRecord = z.infer<typeof publicRecord>
