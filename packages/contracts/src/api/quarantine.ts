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
    .meta({ examples: ['subject.unmatched'] })
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'Reason code' }),
  state: z.enum(['open', 'resolved']).default('open'),
  batch: z.coerce
    .number()
    .int()
    .min(1)
    .max(2_147_483_647)
    .optional()
    .meta({ description: 'Rows of one batch only', examples: [12] }),
  ...paging,
  lang: languageChoice,
})
export type QuarantineQuery = z.infer<typeof quarantineQuery>

/** A subject that a waiting row may be about, and why. A person decides. */
export const matchCandidate = z
  .object({
    uscc: z.string().meta({ examples: ['91330702MA2E4T3X0N'] }),
    name: z.string().meta({ examples: ['示例优选商城'] }),
    address: z
      .string()
      .nullable()
      .meta({ examples: ['义乌市虚构路 1 号'] }),
    why: bilingual,
    likeness: z
      .int()
      .min(0)
      .max(100)
      .meta({ description: 'Per cent of the name alike', examples: [83] }),
    difference: z
      .array(
        z.object({
          text: z.string().meta({ examples: ['金华星河'] }),
          in: z.enum(['both', 'row', 'register']),
        }),
      )
      .meta({
        description: 'Both names in pieces: what they share, and what only one of them has',
      }),
  })
  .meta({ id: 'MatchCandidate' })
export type MatchCandidate = z.infer<typeof matchCandidate>

export const cellError = z
  .object({
    column: z.string().meta({ examples: ['决定日期'] }),
    cell: z.string().meta({ description: 'What stands there', examples: ['2026-02-30'] }),
    code: z.string().meta({ examples: ['date.malformed'] }),
    zh: z.string().meta({ examples: ['应为真实的日期 YYYY-MM-DD'] }),
    en: z.string().meta({ examples: ['must be a real date, YYYY-MM-DD'] }),
  })
  .meta({ id: 'CellError' })
export type CellError = z.infer<typeof cellError>

export const quarantinedRow = z
  .object({
    rowId: z.int(),
    batchId: z.int(),
    batchName: z.string().meta({ examples: ['行政处罚.csv'] }),
    kind: sourceKind,
    title: bilingual,
    source: z.string().meta({ examples: ['cases'] }),
    line: z.int(),
    key: z
      .string()
      .nullable()
      .meta({ examples: ['金虚罚〔2026〕1号'] }),
    reason: z.string().meta({ examples: ['subject.unmatched'] }),
    reasonWords: bilingual,
    waitsFor: z
      .string()
      .nullable()
      .meta({
        description: 'What would let it in; null where the row itself is wrong',
        examples: ['subject'],
      }),
    errors: z.array(cellError),
    cells: z
      .record(z.string(), z.string())
      .meta({ description: 'The row without its protected cells' }),
    candidates: z.array(matchCandidate),
    state: z.enum(['open', 'resolved']),
    resolution: z
      .string()
      .nullable()
      .meta({ examples: ['matched'] }),
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
