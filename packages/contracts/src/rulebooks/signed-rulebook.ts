import { z } from 'zod'
import { count, isoDay, moment, sha256Hex } from '../api/basics.ts'
import { signature } from '../publication/signed.ts'
import { rulebookId, rulebookTerm, rulebookVersionRow } from './versions.ts'

/** One version of a rulebook as a file that stands for itself: text, who signed it, when it decides. */
export const signedRulebook = z
  .object({
    type: z.literal('liangma/rulebook/1'),
    register: z.string().meta({
      description: 'Which register it is from (UUID)',
      examples: ['00000000-0000-4000-8000-000000000000'],
    }),
    id: rulebookId,
    version: rulebookVersionRow.shape.version,
    appliesTo: rulebookVersionRow.shape.appliesTo,
    sha256: sha256Hex.meta({ description: 'Of its text' }),
    text: z.string().meta({ examples: ["id: platform\nversion: '2026.2'\n"] }),
    terms: z.array(rulebookTerm),
    signOffs: z
      .array(
        z.object({
          part: z.enum(['author', 'approver']),
          sha256: sha256Hex,
          changesHash: sha256Hex,
          changedCount: count,
          asOf: isoDay,
          signedAt: moment,
        }),
      )
      .meta({ description: 'By two people of the bureau; who they are is on record there' }),
    at: moment.meta({ description: 'Of the last step that is in it' }),
    signature,
  })
  .meta({ id: 'SignedRulebook' })
export type SignedRulebook = z.infer<typeof signedRulebook>
