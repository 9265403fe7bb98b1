import { z } from 'zod'
import { bilingual, count, decimalText } from '../api/basics.ts'

/** What officers are warned of; each in words, with the figures that it rests on. */
export const simulationWarning = z
  .object({
    code: z.enum(['tooManyWorst', 'tooManyBest', 'groupDominates', 'sizeHitHarder']),
    ...bilingual.shape,
    about: z
      .string()
      .nullable()
      .meta({
        description: 'Grade, group or size band; null: nothing in particular',
        examples: ['red'],
      }),
    percent: decimalText.meta({ examples: ['12.5'] }),
    limit: decimalText.meta({ examples: ['10.0'] }),
    subjects: count.nullable().meta({ description: 'How many it is about; null: all' }),
  })
  .meta({ id: 'SimulationWarning' })
export type SimulationWarning = z.infer<typeof simulationWarning>
