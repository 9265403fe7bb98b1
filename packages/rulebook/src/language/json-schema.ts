import { z } from 'zod'
import { rulebookSchema } from './schema/index.ts'

/**
 * The JSON Schema (draft 7, which editors of YAML read) of a rulebook file, for completion and checking while
 * it is written. What a schema cannot say, `readRulebook` checks.
 */
export function rulebookJsonSchema(): object {
  const schema = z.toJSONSchema(rulebookSchema, {
    io: 'input',
    target: 'draft-7',
    // The bounds of what a number can hold tell a reader nothing.
    override: ({ jsonSchema: part }) => {
      if (part.minimum === Number.MIN_SAFE_INTEGER) delete part.minimum
      if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum
    },
  })
  return { ...schema, title: '评价规则 / Rulebook' }
}
