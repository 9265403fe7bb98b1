import { z } from 'zod'
import { moment } from '../api/basics.ts'

/** Lists of the console, by the path of their page. */
const listName = z
  .string()
  .max(40)
  .regex(/^[a-z-]+(?:\/[a-z-]+)?$/)
  .meta({ description: 'Page of the list', examples: ['register'] })

const content = {
  list: listName,
  name: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .meta({ examples: ['义乌黄级'] }),
  query: z
    .string()
    .max(1_000)
    .regex(/^[\x21-\x7E]*$/)
    .meta({
      description: 'As in the address of the page, without `?`',
      examples: ['county=330782&grade=yellow'],
    }),
}

/** `POST /api/v1/saved-filters`: a name that the list has already gets the new question. */
export const savedFilterRequest = z.strictObject(content).meta({ id: 'SavedFilterRequest' })
export type SavedFilterRequest = z.infer<typeof savedFilterRequest>

export const savedFilter = z
  .object({ filterId: z.int(), ...content, savedAt: moment })
  .meta({ id: 'SavedFilter' })
export type SavedFilter = z.infer<typeof savedFilter>

export const savedFilterQuery = z.object({ list: listName.optional() })

/** `GET /api/v1/saved-filters`. */
export const savedFilterList = z
  .object({ filters: z.array(savedFilter).meta({ description: 'By name' }) })
  .meta({ id: 'SavedFilterList' })

export const savedFilterParams = z.object({
  filterId: z.coerce
    .number()
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .meta({ examples: [1] }),
})
