import { z } from 'zod'
import { days, gradeKey, millionths, tenths, text } from './words.ts'

/**
 * Grades, best first; the first row that holds is the grade. A row asks for a score of at least or at
 * most so much, as `score.better` has it; beside that, it may ask every group to stay within so much.
 * `otherwise` is the rest. A row that asks for nothing is a state, not a grade.
 */
export const grades = z
  .array(
    z.strictObject({
      key: gradeKey,
      zh: text,
      words_zh: text.optional(),
      en: text,
      atLeast: z.int().optional(),
      atMost: z.int().optional(),
      eachAtMost: tenths.optional(),
      otherwise: z.literal(true).optional(),
    }),
  )
  .min(2)

/** Points are taken from `base` or added to it; a bonus always counts in favour. No bound: none. */
export const score = z.strictObject({
  base: z.int(),
  direction: z.enum(['subtract', 'add']),
  min: z.int().optional(),
  max: z.int().optional(),
  better: z.enum(['higher', 'lower']),
})

export const coverage = z.strictObject({
  minShare: millionths,
  minDaysOnline: days,
  grade: gradeKey,
  zh: text.optional(),
  en: text.optional(),
})
