import { z } from 'zod'

export const health = z
  .object({ status: z.literal('alive'), version: z.string().meta({ examples: ['0.1.0'] }) })
  .meta({ id: 'Health' })
export type Health = z.infer<typeof health>

export const readiness = z
  .object({
    status: z.enum(['ready', 'not_ready']),
    checks: z.array(
      z.object({ name: z.string().meta({ examples: ['database'] }), ok: z.boolean() }),
    ),
  })
  .meta({ id: 'Readiness' })
export type Readiness = z.infer<typeof readiness>
