import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  count,
  languageChoice,
  nextCursor,
  paging,
  sourceKind,
} from './basics.ts'
import { reasonCount } from './imports.ts'

export const quarantineQuery = z.object({
  kind: z
    .union([sourceKind, z.literal('')])
    .optional()
    .transform(blankAsAbsent),
  reason: z
    .string()
    .max(60)
    .regex(/^[\w.]*$/)
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Reason code', examples: ['subject.unmatched'] }),
  state: z.enum(['open', 'resolved']).default('open'),
  ...paging,
  lang: languageChoice,
})
export type QuarantineQuery = z.infer<typeof quarantineQuery>

/** A subject that a waiting row may be about, and why. A person decides. */
export const matchCandidate = z
  .object({ uscc: z.string(), name: z.string(), address: z.string().nullable(), why: bilingual })
  .meta({ id: 'MatchCandidate' })
export type MatchCandidate = z.infer<typeof matchCandidate>

export const cellError = z
  .object({
    column: z.string().meta({ examples: ['决定日期'] }),
    cell: z.string().meta({ description: 'What stands there', examples: ['2026-02-30'] }),
    code: z.string().meta({ examples: ['date.malformed'] }),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'CellError' })
export type CellError = z.infer<typeof cellError>

export const quarantinedRow = z
  .object({
    rowId: z.int(),
    batchId: z.int(),
    batchName: z.string(),
    kind: sourceKind,
    title: bilingual,
    source: z.string(),
    line: z.int(),
    key: z.string().nullable(),
    reason: z.string(),
    reasonWords: bilingual,
    waitsFor: z
      .string()
      .nullable()
      .meta({ description: 'What would let it in; null where the row itself is wrong' }),
    errors: z.array(cellError),
    cells: z
      .record(z.string(), z.string())
      .meta({ description: 'The row without its protected cells' }),
    candidates: z.array(matchCandidate),
    state: z.enum(['open', 'resolved']),
    resolution: z.string().nullable(),
  })
  .meta({ id: 'QuarantinedRow' })
export type QuarantinedRowView = z.infer<typeof quarantinedRow>

export const quarantineList = z
  .object({
    total: count,
    reasons: z.array(reasonCount).meta({ description: 'All open rows by kind and reason' }),
    rows: z.array(quarantinedRow),
    nextCursor,
  })
  .meta({ id: 'QuarantineList' })
export type QuarantineList = z.infer<typeof quarantineList>
