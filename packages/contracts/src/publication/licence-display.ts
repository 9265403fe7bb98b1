import { z } from 'zod'
import { bilingual, creditCode, gradeKey, isoDay, moment } from '../api/basics.ts'
import { signature } from './signed.ts'
import { STANDING_STATES } from './standing.ts'

/**
 * What the licence-display system (亮证亮照) is told about one subject, `docs/licence-display.md`. Of two
 * messages about a subject the one with the higher `subjectSequence` holds, whichever came last.
 */
export const licenceDisplayMessage = z
  .object({
    type: z.literal('liangma/licence-display/1').meta({ description: 'The contract’s version' }),
    uscc: creditCode,
    subjectSequence: z
      .int()
      .min(1)
      .meta({ description: 'Grows with every change of the subject; need not be contiguous' }),
    state: z.enum(STANDING_STATES),
    grade: z
      .object({ key: gradeKey, colour: bilingual, meaning: bilingual })
      .nullable()
      .meta({ description: 'The colour to show; null unless `inForce`: then none may be shown' }),
    asOf: isoDay.meta({ description: 'Day of the assessment' }),
    validUntil: isoDay,
    receiptId: z.int(),
    receiptSha256: z.string().regex(/^[0-9a-f]{64}$/),
    page: z.url().meta({ description: 'The credit page, for people' }),
    badge: z.url().meta({ description: 'The badge, an SVG picture' }),
    issuedAt: moment.meta({ description: 'When the subject came to stand so' }),
    signature,
  })
  .meta({ id: 'LicenceDisplayMessage' })
export type LicenceDisplayMessage = z.infer<typeof licenceDisplayMessage>
