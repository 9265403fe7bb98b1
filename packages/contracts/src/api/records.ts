import { z } from 'zod'
import { isoDay, sourceKind } from './basics.ts'
import { batchCounts } from './imports.ts'
import { problemDetail } from './problem.ts'

/** Most records in one request; more belong into several requests or a file. */
export const MAX_RECORDS_A_REQUEST = 5_000

const cell = z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()])

/** `POST /api/v1/records`: the rows of a file as JSON, by the same column names. */
export const pushRequest = z
  .strictObject({
    kind: sourceKind,
    dataAsOf: isoDay.optional().meta({ description: 'Data reach up to here; today when left out' }),
    partial: z
      .boolean()
      .default(false)
      .meta({ description: 'true: take the good rows and quarantine the others' }),
    records: z
      .array(z.record(z.string().min(1).max(200), cell))
      .min(1)
      .max(MAX_RECORDS_A_REQUEST)
      .meta({ description: 'One object a row: column to cell; 是/否 may be true and false' }),
  })
  .meta({
    id: 'PushRequest',
    examples: [
      {
        kind: 'listings',
        dataAsOf: '2026-11-23',
        records: [
          {
            名单: '经营异常',
            统一社会信用代码: '91330702MA2E4T3X0N',
            列入日期: '2026-11-20',
            列入原因: '未按期公示年度报告',
          },
        ],
      },
    ],
  })
export type PushRequest = z.infer<typeof pushRequest>

/** Answer where rows were taken in: 201 when all were, 207 when some wait in quarantine. */
export const pushAnswer = z
  .object({
    batchId: z.int(),
    kind: sourceKind,
    dataAsOf: isoDay,
    ...batchCounts,
    errors: z.array(problemDetail).meta({ description: 'Of the rows in quarantine' }),
  })
  .meta({ id: 'PushAnswer' })
export type PushAnswer = z.infer<typeof pushAnswer>

/**
 * A cell of a pushed record as the text that a file would hold: `true` is 是, `false` is 否,
 * `null` is empty.
 */
export function cellText(value: z.infer<typeof cell> | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value)
}
