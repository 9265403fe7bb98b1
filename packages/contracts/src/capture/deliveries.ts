import { z } from 'zod'
import { bilingual, count, isoDay, moment, sourceKind } from '../api/basics.ts'

/** The last days up to which each source delivered, and the batches behind them. */
export const sourceDeliveries = z
  .object({
    sources: z.array(
      z.object({
        kind: sourceKind,
        title: bilingual,
        source: z.string().meta({ examples: ['cases'] }),
        deliveries: z
          .array(
            z.object({
              dataAsOf: isoDay,
              batchId: z.int(),
              name: z.string().meta({ examples: ['行政处罚.csv'] }),
              rows: count,
              accepted: count,
              recordedAt: moment,
              takenBy: z
                .string()
                .nullable()
                .meta({ examples: ['王虚构'] }),
            }),
          )
          .meta({ description: 'Newest first' }),
      }),
    ),
  })
  .meta({ id: 'SourceDeliveries' })
export type SourceDeliveries = z.infer<typeof sourceDeliveries>
