import {
  simulatedChangeList,
  simulatedChangesQuery,
  simulatedRulebook,
  simulation,
  simulationParams,
  simulationRequest,
} from '@liangma/contracts'
import { listOrTable, problems, sendTable } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { changeTable } from './changes/changes-table.ts'
import type { SimulationRun } from './simulation-run.ts'
import type { Simulations } from './simulation.service.ts'

const TAGS = ['rulebooks']
const READS = { access: { may: 'rulebooks.read', reach: 'city' } } as const
/** What lasts longer is asked for again. */
const ANSWERED_WITHIN_MS = 1_000

/** Rulebooks tried on the whole register. */
export function routeSimulations(app: Http, simulations: Simulations): void {
  app.post(
    '/api/v1/simulations',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'Try a rulebook on the whole register beside the one in force',
        description:
          'Touches nobody’s grade. What is done within a second is answered at once (200); else ask for it ' +
          'again (202). One at a time a person: another one takes the place of the last.',
        body: simulationRequest,
        response: { 200: simulation, 202: simulation, ...problems(400, 404, 422) },
      },
    },
    async ({ body, caller }, reply) => {
      const run = await simulations.start(body, caller)
      await within(run)
      return reply.code(run.isRunning ? 202 : 200).send(run.view())
    },
  )
  app.get(
    '/api/v1/simulations/:simulationId',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'How far a simulation has come, and what it came to',
        params: simulationParams,
        response: { 200: simulation, ...problems(404) },
      },
    },
    ({ params }) => Promise.resolve(simulations.get(params.simulationId).view()),
  )
  app.delete(
    '/api/v1/simulations/:simulationId',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'Stop a simulation where it is',
        params: simulationParams,
        response: { 200: simulation, ...problems(404) },
      },
    },
    async ({ params }) => {
      const run = simulations.get(params.simulationId)
      run.cancel()
      await run.ended
      return run.view()
    },
  )
  routeResults(app, simulations)
}

function routeResults(app: Http, simulations: Simulations): void {
  app.get(
    '/api/v1/simulations/:simulationId/rulebook',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'The rulebook that was tried, and what can be changed in it',
        params: simulationParams,
        response: { 200: simulatedRulebook, ...problems(404) },
      },
    },
    ({ params }) => Promise.resolve(simulations.rulebookOf(params.simulationId)),
  )
  app.get(
    '/api/v1/simulations/:simulationId/changes',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'Who changes, by credit code, with old and new reasons',
        params: simulationParams,
        querystring: simulatedChangesQuery,
        response: { 200: listOrTable(simulatedChangeList), ...problems(400, 404, 409) },
      },
    },
    async (request, reply) => {
      const { query, params } = request
      const { simulationId: id } = params
      if (!query.format) return simulations.changesOf(id, query)
      return sendTable({ request, reply }, changeTable(simulations.tableOf(id), query))
    },
  )
}

async function within(run: SimulationRun): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ANSWERED_WITHIN_MS)
  await Promise.race([run.ended, promise])
  clearTimeout(timer)
}
