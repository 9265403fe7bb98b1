import { verificationList, verificationListQuery } from '@liangma/contracts'
import { listOrTable, problems, sendTable } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { verificationTable } from './verification-table.ts'
import type { Verifications } from './verifications.ts'

export interface VerificationRoutes {
  verifications: Pick<Verifications, 'list' | 'start'>
  onBug: (error: unknown) => void
}

const TAGS = ['register']

/** Whether projection, register and results on file agree: what was found, and asking for it by hand. */
export function routeVerifications(app: Http, { verifications, onBug }: VerificationRoutes): void {
  app.get(
    '/api/v1/runs/verifications',
    {
      config: { access: { may: 'register.read', reach: 'city' } },
      schema: {
        tags: TAGS,
        summary: 'Verifications of the projection and of results on file, newest first',
        querystring: verificationListQuery,
        response: { 200: listOrTable(verificationList), ...problems(400) },
      },
    },
    (request, reply) => {
      const { query } = request
      return query.format
        ? sendTable({ request, reply }, verificationTable(verifications, query))
        : verifications.list(query)
    },
  )
  app.post(
    '/api/v1/runs/verifications',
    {
      config: { access: { may: 'runs.start', reach: 'city' } },
      schema: {
        tags: TAGS,
        summary: 'Verify now, as every night; a projection that differs is rebuilt',
        description:
          'Safe to repeat. It goes on in the background: `isRunning` of the list says whether it still does.',
        response: { 202: verificationList, ...problems(409) },
      },
    },
    async (request, reply) => {
      verifications.start(request.caller.name, onBug)
      return reply.code(202).send(await verifications.list({ limit: 1 }))
    },
  )
}
