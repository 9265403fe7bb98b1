import { z } from 'zod'
import { pushAnswer, pushRequest } from '@liangma/contracts'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { answerPush } from './pushing.service.ts'
import type { PushingParts } from './pushing.service.ts'

const HEADERS = z.object({
  'x-api-key': z.string().max(200).optional(),
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({
      description: 'Any text of the sender; a retry with it gets the first answer again',
      examples: ['2026-11-24/1'],
    }),
})

/** `POST /api/v1/records`: other systems push what they know, as the rows of a file. */
export function routePushing(app: Http, parts: PushingParts): void {
  app.post(
    '/api/v1/records',
    {
      config: { access: { may: 'records.push', reach: 'own' } },
      schema: {
        tags: ['capture'],
        summary: 'Push records',
        description:
          'All rows enter or none (422 with an error a cell); with `partial` the good ones enter and the others wait in quarantine (207).',
        headers: HEADERS,
        body: pushRequest,
        response: { 201: pushAnswer, 207: pushAnswer, ...problems(400, 413, 422) },
      },
    },
    async (request, reply) => {
      const key = await parts.apiKeys.getSource(request.caller.keyId)
      const idempotencyKey = request.headers['idempotency-key'] ?? null
      const { status, answer } = await answerPush(parts, {
        key,
        idempotencyKey,
        push: request.body,
      })
      return reply.code(status).send(answer)
    },
  )
}
