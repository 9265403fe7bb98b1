import { z } from 'zod'
import { bilingual, isoDay, moment, sourceKind } from './basics.ts'

/** How far one source's data reaches, and whether that is late by its own cadence. */
export const sourceState = z
  .object({
    kind: sourceKind,
    title: bilingual,
    source: z.string().meta({ description: 'Who states it', examples: ['cases'] }),
    cadenceDays: z
      .int()
      .nullable()
      .meta({ description: 'Days that may pass between two deliveries; null: none agreed' }),
    dataAsOf: isoDay
      .nullable()
      .meta({ description: 'Data reach up to here; null: never imported' }),
    daysLate: z
      .int()
      .min(0)
      .nullable()
      .meta({ description: 'Days beyond the cadence; null: never imported or no cadence agreed' }),
    isLate: z.boolean().meta({ description: 'Later than its cadence, or owed and never imported' }),
    lastBatch: z
      .object({
        batchId: z.int(),
        name: z.string().meta({ examples: ['行政处罚.csv'] }),
        finishedAt: moment.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'SourceState' })
export type SourceState = z.infer<typeof sourceState>

export const sourceList = z
  .object({ asOf: isoDay, sources: z.array(sourceState) })
  .meta({ id: 'SourceList' })
export type SourceList = z.infer<typeof sourceList>
