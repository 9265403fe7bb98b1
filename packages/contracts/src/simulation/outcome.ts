import { z } from 'zod'
import { bilingual, count, decimalText, gradeKey, ruleCode, sha256Hex } from '../api/basics.ts'
import { rulebookVersionRow } from '../rulebooks/versions.ts'
import { inspectionHours } from './inspection-hours.ts'
import { simulationWarning } from './warnings.ts'

const beforeAndAfter = { before: count, after: count }

const gradeCounts = z.object({
  key: gradeKey,
  ...bilingual.shape,
  isState: z.boolean().meta({ description: 'Not given by a score, e.g. not rated' }),
  ...beforeAndAfter,
})
export type GradeCounts = z.infer<typeof gradeCounts>

/** One county, type or size band. */
const part = z
  .object({
    key: z.string().meta({ description: 'Empty: not known', examples: ['330782'] }),
    ...bilingual.shape,
    subjects: count,
    better: count,
    worse: count,
    grades: z.array(z.object({ key: gradeKey, ...beforeAndAfter })),
  })
  .meta({ id: 'SimulationPart' })
export type SimulationPart = z.infer<typeof part>

/** What becomes of the register when one rulebook takes the place of another. */
export const simulationOutcome = z
  .object({
    appliesTo: rulebookVersionRow.shape.appliesTo,
    sequence: count.meta({ description: 'The last record that both knew' }),
    subjects: count,
    changed: count.meta({ description: 'With another score or grade' }),
    gradeChanges: count,
    better: count,
    worse: count,
    changesHash: sha256Hex.meta({
      description: 'SHA-256 of the list of all who change, to which a sign-off is bound',
    }),
    grades: z.array(gradeCounts),
    flow: z.array(z.object({ from: gradeKey, to: gradeKey, subjects: count })),
    scores: z
      .array(z.object({ from: decimalText, ...beforeAndAfter }))
      .meta({ description: 'Scores in steps of five points, by the lower bound of each' }),
    counties: z.array(part),
    types: z.array(part).meta({ description: 'Empty for merchants, who have none' }),
    sizes: z.array(part).meta({ description: 'Empty for merchants, who have none' }),
    groups: z
      .array(
        z.object({
          code: ruleCode,
          ...bilingual.shape,
          before: decimalText.nullable(),
          after: decimalText.nullable(),
        }),
      )
      .meta({ description: 'Points of all subjects together by group; null: no such group' }),
    hours: inspectionHours,
    warnings: z.array(simulationWarning),
  })
  .meta({ id: 'SimulationOutcome' })
export type SimulationOutcome = z.infer<typeof simulationOutcome>
