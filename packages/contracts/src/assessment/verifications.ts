import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  count,
  isoDay,
  languageChoice,
  listFormat,
  moment,
  nextCursor,
  paging,
} from '../api/basics.ts'
import { VERIFICATION_OUTCOMES } from './verification-outcomes.ts'
import type { VerificationOutcome } from './verification-outcomes.ts'

const outcome = z.enum(
  Object.keys(VERIFICATION_OUTCOMES) as [VerificationOutcome, ...VerificationOutcome[]],
)

/** A comparison of the projection with the register, and of results computed again with those on file. */
export const verification = z
  .object({
    verificationId: z.int(),
    asOf: isoDay,
    sequence: count.meta({ description: 'The last record that was compared' }),
    records: count.meta({ description: 'Compared by count and digest: all of the projection' }),
    sampled: count.meta({ description: 'Subjects assessed on both engines, line by line' }),
    onFile: count.meta({ description: 'Of these, compared with their result on file as well' }),
    outcome: outcome.meta({
      description:
        '`same`; `healed`: the projection was rebuilt and everybody assessed again; `open`: somebody has to look',
    }),
    differenceCount: count,
    differences: z.array(bilingual).meta({ description: 'The first of them, in words' }),
    startedBy: z
      .string()
      .nullable()
      .meta({ description: 'Who asked for it; null: nobody, it was due', examples: ['孙虚构'] }),
    startedAt: moment,
    finishedAt: moment,
    seconds: z
      .number()
      .min(0)
      .meta({ examples: [12.4] }),
  })
  .meta({ id: 'Verification' })
export type Verification = z.infer<typeof verification>

export const verificationListQuery = z.object({
  outcome: z
    .union([outcome, z.literal('')])
    .optional()
    .transform(blankAsAbsent),
  ...paging,
  ...listFormat,
  lang: languageChoice,
})
export type VerificationListQuery = z.infer<typeof verificationListQuery>

export const verificationList = z
  .object({
    verifications: z.array(verification),
    isRunning: z.boolean().meta({ description: 'Whether one is under way in this process' }),
    failure: bilingual
      .nullable()
      .meta({ description: 'Why the last one asked for by hand did not come to its end' }),
    nextCursor,
  })
  .meta({ id: 'VerificationList' })
export type VerificationList = z.infer<typeof verificationList>
