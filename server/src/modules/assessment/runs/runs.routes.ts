import { dayWork, runList, runListQuery } from '@liangma/contracts'
import { listOrTable, problems, sendTable } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { DayWork } from './day-work.ts'
import { runTable } from './run-table.ts'
import type { Runs } from './runs.ts'

export interface RunRoutes {
  runs: Pick<Runs, 'list'>
  work: Pick<DayWork, 'state' | 'start'>
}

const TAGS = ['register']
const READS = { access: { may: 'register.read', reach: 'city' } } as const

/** Calculations that were kept, and the day's work asked for by hand. */
export function routeRuns(app: Http, { runs, work }: RunRoutes): void {
  app.get(
    '/api/v1/runs',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'Assessment runs, newest first',
        querystring: runListQuery,
        response: { 200: listOrTable(runList), ...problems(400) },
      },
    },
    (request, reply) => {
      const { query } = request
      return query.format ? sendTable({ request, reply }, runTable(runs, query)) : runs.list(query)
    },
  )
  app.get(
    '/api/v1/runs/current',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'How far the day’s work has come that was asked for by hand',
        response: { 200: dayWork },
      },
    },
    async () => work.state,
  )
  app.post(
    '/api/v1/runs',
    {
      config: { access: { may: 'runs.start', reach: 'city' } },
      schema: {
        tags: TAGS,
        summary: 'Do the day’s work now: assess the register as of today, then grade',
        description: 'Safe to repeat. It goes on in the background; ask `/api/v1/runs/current`.',
        response: { 202: dayWork, ...problems(409) },
      },
    },
    async (request, reply) => reply.code(202).send(work.start(request.caller.name)),
  )
}
