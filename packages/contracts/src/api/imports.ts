import { z } from 'zod'
import { BATCH_ORIGINS, BATCH_STATES } from '../capture/batch-words.ts'
import type { BatchOrigin, BatchState } from '../capture/batch-words.ts'
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
  sha256Hex,
  sourceKind,
} from './basics.ts'

export const batchCounts = {
  rows: count,
  accepted: count.meta({ description: 'New or changed' }),
  unchanged: count.meta({ description: 'Known already, word for word' }),
  older: count.meta({ description: 'Older than what is known' }),
  quarantined: count,
}

const batchOrigin = z.enum(Object.keys(BATCH_ORIGINS) as [BatchOrigin, ...BatchOrigin[]])
const batchState = z.enum(Object.keys(BATCH_STATES) as [BatchState, ...BatchState[]])

/** One file or request taken in: committed whole or not at all. */
export const importBatch = z
  .object({
    batchId: z.int(),
    kind: sourceKind,
    title: bilingual,
    source: z.string().meta({ examples: ['cases'] }),
    origin: batchOrigin,
    name: z.string().meta({ examples: ['行政处罚.csv'] }),
    sha256: sha256Hex,
    dataAsOf: isoDay,
    takenBy: z
      .string()
      .nullable()
      .meta({ description: 'Who took it in; null: no person did', examples: ['王虚构'] }),
    state: batchState,
    phase: z
      .enum(['waiting', 'checking', 'committing', 'assessing'])
      .nullable()
      .meta({ description: 'What is being done to it; null: nothing any more' }),
    rowTotal: count.nullable().meta({ description: 'Rows of the file, where they were counted' }),
    ...batchCounts,
    startedAt: moment,
    finishedAt: moment.nullable(),
    failure: z
      .object({
        code: z.string().meta({ examples: ['table.empty'] }),
        ...bilingual.shape,
      })
      .nullable(),
  })
  .meta({ id: 'ImportBatch' })
export type ImportBatch = z.infer<typeof importBatch>

export const importListQuery = z.object({
  kind: z
    .union([sourceKind, z.literal('')])
    .optional()
    .transform(blankAsAbsent),
  state: z
    .union([batchState, z.literal('')])
    .optional()
    .transform(blankAsAbsent),
  origin: z
    .union([batchOrigin, z.literal('')])
    .optional()
    .transform(blankAsAbsent),
  ...paging,
  ...listFormat,
  lang: languageChoice,
})
export type ImportListQuery = z.infer<typeof importListQuery>

export const importList = z
  .object({ batches: z.array(importBatch), nextCursor })
  .meta({ id: 'ImportList' })
export type ImportList = z.infer<typeof importList>

export const batchParams = z.object({ batchId: z.coerce.number().int().min(1).max(2_147_483_647) })

/** Rows of one reason. */
export const reasonCount = z
  .object({
    kind: sourceKind,
    reason: z.string().meta({ examples: ['subject.unmatched'] }),
    reasonWords: bilingual,
    count,
  })
  .meta({ id: 'ReasonCount' })
export type ReasonCount = z.infer<typeof reasonCount>

export const importDetail = z
  .object({ ...importBatch.shape, reasons: z.array(reasonCount) })
  .meta({ id: 'ImportDetail' })
export type ImportDetail = z.infer<typeof importDetail>
