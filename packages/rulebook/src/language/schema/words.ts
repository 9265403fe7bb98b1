import { z } from 'zod'
import { findMillionths } from '../exact.ts'

/** The smallest pieces of a rulebook file. */
export const tenths = z.int().min(0).max(1_000_000)
export const days = z.int().min(0).max(100_000)
export const count = z.int().min(0)
export const text = z.string().min(1)
export const code = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/)
export const key = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/)

/** Grades are named outside by their keys, which the API spells with a small letter first. */
export const gradeKey = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/)
  .max(40)
export const named = { code, zh: text, en: text.optional() }

/** Fractions and ratios are written as decimals and read as exact integer millionths. */
export const millionths = z.number().transform((decimal, context) => {
  const exact = findMillionths(decimal)
  if (exact === undefined) context.addIssue({ code: 'custom', message: 'decimals' })
  return exact ?? 0
})

/** Points that the rulebook sets, or that come with the record (分值), any or one of those listed. */
export const points = z.union([
  tenths,
  z.literal('fromRecord'),
  z.strictObject({ fromRecord: z.array(tenths).min(1) }),
])

/** Words that stand in the file in Chinese, as in the bureau's own columns. */
export function wordOf<K extends string>(words: Record<K, string>) {
  const keys = new Map(Object.entries<string>(words).map(([k, word]) => [word, k as K]))
  return z.enum([...keys.keys()] as [string, ...string[]]).transform((word) => keys.get(word) as K)
}
