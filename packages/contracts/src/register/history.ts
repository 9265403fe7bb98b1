import { z } from 'zod'
import {
  bilingual,
  creditCode,
  decidedBy,
  decimalText,
  gradeKey,
  isoDay,
  ruleCode,
  sha256Hex,
} from '../api/basics.ts'
import { PUBLISHED_REASONS } from '../publication/receipts.ts'

const graded = {
  grade: gradeKey,
  gradeWords: bilingual,
  score: decimalText.nullable().meta({ description: 'null while not rated' }),
  decidedBy,
  decidedCode: ruleCode.nullable(),
}

/** The score as of a day on which it changed. */
export const scorePoint = z.object({ asOf: isoDay, ...graded }).meta({ id: 'ScorePoint' })
export type ScorePoint = z.infer<typeof scorePoint>

/** A grade that the public has seen from a day on. */
export const publishedPoint = z
  .object({
    effective: isoDay.meta({ description: 'Day from which the public saw it' }),
    asOf: isoDay,
    ...graded,
    reason: z.enum(PUBLISHED_REASONS),
    receipt: z
      .object({
        receiptId: z.int(),
        sha256: sha256Hex,
        isCorrected: z.boolean().meta({ description: 'A record that counted was annulled since' }),
        isWithdrawn: z.boolean(),
      })
      .nullable()
      .meta({ description: 'Its signed receipt, at `/receipts/{receiptId}.json`' }),
  })
  .meta({ id: 'PublishedPoint' })
export type PublishedPoint = z.infer<typeof publishedPoint>

/** `GET /api/v1/register/:uscc/history`. */
export const platformHistory = z
  .object({
    uscc: creditCode,
    live: z.array(scorePoint).meta({ description: 'Oldest first; holds until the next' }),
    published: z.array(publishedPoint).meta({ description: 'Oldest first; holds until the next' }),
    thresholds: z
      .array(z.object({ grade: gradeKey, gradeWords: bilingual, atLeast: decimalText }))
      .meta({ description: 'From which score a grade is given, today, best first' }),
  })
  .meta({ id: 'PlatformHistory' })
export type PlatformHistory = z.infer<typeof platformHistory>
