import { z } from 'zod'
import {
  bilingual,
  blankAsAbsent,
  count,
  decimalText,
  gradeKey,
  languageChoice,
  listFormat,
  nextCursor,
  paging,
  ruleCode,
} from '../api/basics.ts'
import { MOVES } from './simulation-steps.ts'
import type { Move } from './simulation-steps.ts'

const move = z.enum(Object.keys(MOVES) as [Move, ...Move[]])

const result = z.object({
  grade: gradeKey,
  score: decimalText,
  decided: bilingual.meta({ description: 'What decided the grade' }),
})

/** Somebody with another score or grade, and why. */
export const simulatedChange = z
  .object({
    code: z.string().meta({
      description: 'Credit code; of a natural person the number in the register',
      examples: ['91330702MA2E4T3X0N'],
    }),
    name: z.string().meta({ examples: ['浙江虚构商城有限公司'] }),
    county: z
      .string()
      .nullable()
      .meta({ examples: ['330782'] }),
    platformType: z
      .string()
      .nullable()
      .meta({ examples: ['trade'] }),
    move,
    before: result,
    after: result,
    reasons: z
      .array(
        z.object({
          code: ruleCode.nullable().meta({ description: 'Null: the score as a whole' }),
          ...bilingual.shape,
          points: decimalText.meta({
            description: 'By how much it moves the score; they add up to its difference',
            examples: ['-5.0'],
          }),
        }),
      )
      .meta({ description: 'Why, the greatest first' }),
  })
  .meta({ id: 'SimulatedChange' })
export type SimulatedChange = z.infer<typeof simulatedChange>

const choice = (examples: string[]) =>
  z
    .string()
    .max(40)
    .regex(/^[\w-]*$/)
    .optional()
    .transform(blankAsAbsent)
    .meta({ examples })

export const simulatedChangesQuery = z.object({
  which: z
    .enum(['grades', 'all'])
    .default('grades')
    .meta({ description: 'Who changes grade, or everybody whose score moves' }),
  from: choice(['blue']).meta({ description: 'Grade by the rulebook in force' }),
  to: choice(['red']).meta({ description: 'Grade by the draft' }),
  county: choice(['330782']).meta({ description: 'County code' }),
  ...paging,
  ...listFormat,
  lang: languageChoice,
})
export type SimulatedChangesQuery = z.infer<typeof simulatedChangesQuery>

export const simulatedChangeList = z
  .object({ changes: z.array(simulatedChange), total: count, nextCursor })
  .meta({ id: 'SimulatedChangeList' })
export type SimulatedChangeList = z.infer<typeof simulatedChangeList>
