import { z } from 'zod'
import { text } from './words.ts'

/**
 * Laws by the abbreviation that `basis` uses (`ECL 15,76(1)`): name, version, the days on which it is in force
 * (`[from, to)`, `to` absent: no end known) and where its text is found.
 */
export const laws = z.record(
  z.string().regex(/^[A-Z]{2,}$/),
  z.strictObject({
    zh: text,
    en: text.optional(),
    version: text.optional(),
    from: z.iso.date(),
    to: z.iso.date().optional(),
    text,
  }),
)
