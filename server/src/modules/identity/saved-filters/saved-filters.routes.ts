import {
  savedFilter,
  savedFilterList,
  savedFilterParams,
  savedFilterQuery,
  savedFilterRequest,
} from '@liangma/contracts'
import { z } from 'zod'
import { problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { SavedFilters } from './saved-filters.service.ts'

const tags = ['register']
const access = 'signedIn'
const URL = '/api/v1/saved-filters'

/** `/api/v1/saved-filters`: each sees and changes his own. */
export function routeSavedFilters(http: Http, filters: SavedFilters): void {
  http.get(
    URL,
    {
      config: { access },
      schema: {
        tags,
        summary: 'Own saved filters',
        querystring: savedFilterQuery,
        response: { 200: savedFilterList, ...problems(400) },
      },
    },
    async ({ caller, query }) => ({
      filters: await filters.list(caller.login, query.list ?? null),
    }),
  )
  http.post(
    URL,
    {
      config: { access },
      schema: {
        tags,
        summary: 'Saves a filter under a name',
        body: savedFilterRequest,
        response: { 201: savedFilter, ...problems(400, 409, 413, 415) },
      },
    },
    async ({ caller, body }, reply) => reply.code(201).send(await filters.save(caller.login, body)),
  )
  http.delete(
    `${URL}/:filterId`,
    {
      config: { access },
      schema: {
        tags,
        summary: 'Deletes an own saved filter',
        params: savedFilterParams,
        response: { 204: z.null().meta({ description: 'Deleted' }), ...problems(400, 404) },
      },
    },
    async ({ caller, params }, reply) => {
      await filters.delete(caller.login, params.filterId)
      return reply.code(204).send(null)
    },
  )
}
