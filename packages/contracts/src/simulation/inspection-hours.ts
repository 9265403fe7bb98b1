import { z } from 'zod'
import { bilingual, count, gradeKey } from '../api/basics.ts'

/** How often a grade is inspected and how long that takes; proposals of this project unless told. */
export const inspectionRate = z.object({
  grade: gradeKey,
  perYear: z
    .number()
    .min(0)
    .max(366)
    .meta({ examples: [2] }),
  hoursEach: z
    .number()
    .min(0)
    .max(1_000)
    .meta({ examples: [6] }),
})
export type InspectionRate = z.infer<typeof inspectionRate>

const hours = z
  .number()
  .min(0)
  .meta({ description: 'Hours a year', examples: [1_284] })

export const inspectionHours = z
  .object({
    grades: z.array(
      inspectionRate.extend({
        words: bilingual,
        subjectsBefore: count,
        subjectsAfter: count,
        before: hours,
        after: hours,
      }),
    ),
    before: hours,
    after: hours,
    difference: z.number().meta({ examples: [-36] }),
  })
  .meta({ id: 'InspectionHours', description: 'What inspections come to under both rulebooks' })
export type InspectionHours = z.infer<typeof inspectionHours>
