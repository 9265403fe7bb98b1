import { z } from 'zod'
import { days } from './words.ts'

const untilCured = z.strictObject({ untilCuredPlusDays: days })
const forDays = z.strictObject({
  days,
  endsOnRepair: z.boolean().optional(),
  endsOnCure: z.boolean().optional(),
  repairFromDay: days.optional(),
})

/** How long a record counts. */
export const recordValidity = z.union([untilCured, forDays])

/** A finding may also count as long as its inspection (检查编号) is the newest of its subject. */
export const findingValidity = z.union([untilCured, forDays, z.literal('latestInspection')])

export const whileListed = z.literal('whileListed')
