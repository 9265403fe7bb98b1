import {
  assessment,
  assessmentDifference,
  assessmentQuery,
  countyList,
  dayOf,
  differenceQuery,
  platformDetail,
  platformList,
  platformListQuery,
  platformParams,
} from '@liangma/contracts'
import { listOrTable, problems, sendTable } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { SiteParts } from '../site.routes.ts'
import type { RegistryService } from '../../modules/registry/index.ts'
import { countyNames } from './county-names.ts'
import { lateKinds } from './late-kinds.ts'
import { REGISTER_COLUMNS, REGISTER_NAME } from './register-table.ts'

const ROWS_A_PAGE_OF_TABLE = 1_000

/** `/api/v1/counties`: what lists are filtered by. */
export function routeCounties(http: Http, registry: RegistryService): void {
  http.get(
    '/api/v1/counties',
    {
      config: { access: 'signedIn' },
      schema: {
        tags: ['register'],
        summary: 'Counties of the city',
        response: { 200: countyList },
      },
    },
    async () => ({ counties: [...(await countyNames(registry)).values()] }),
  )
}

/** `/api/v1/register…`: platforms, grades and every reason, as JSON or as a table. */
export function routePlatforms(http: Http, parts: SiteParts): void {
  routeList(http, parts)
  routeDifference(http, parts)
  const { platforms, assessments, capture } = parts
  http.get(
    '/api/v1/register/:uscc',
    {
      config: { access: { may: 'register.read', reach: 'subject' } },
      schema: {
        tags: ['register'],
        summary: 'One platform',
        params: platformParams,
        response: { 200: platformDetail, ...problems(400, 404) },
      },
    },
    async (request) => platforms.detail(request.params.uscc, (await capture.sources()).sources),
  )
  http.get(
    '/api/v1/register/:uscc/assessment',
    {
      config: { access: { may: 'register.read', reach: 'subject' } },
      schema: {
        tags: ['register'],
        summary: 'The score of a platform on a day, with every line',
        params: platformParams,
        querystring: assessmentQuery,
        response: { 200: assessment, ...problems(400, 404, 422) },
      },
    },
    async (request) => {
      const { as_of: asOf } = request.query
      const { sources } = await capture.sources()
      return assessments.of(request.params.uscc, {
        asOf: asOf === undefined ? null : dayOf(asOf),
        sources,
      })
    },
  )
}

function routeDifference(http: Http, { differences }: SiteParts): void {
  http.get(
    '/api/v1/register/:uscc/assessment/difference',
    {
      config: { access: { may: 'register.read', reach: 'subject' } },
      schema: {
        tags: ['register'],
        summary: 'What moved the score of a platform between two days or two versions, in words',
        params: platformParams,
        querystring: differenceQuery,
        response: { 200: assessmentDifference, ...problems(400, 404, 422) },
      },
    },
    async ({ params, query }) => differences.of(params.uscc, differences.asked(query)),
  )
}

function routeList(http: Http, { platforms, capture }: SiteParts): void {
  http.get(
    '/api/v1/register',
    {
      config: { access: { may: 'register.read', reach: 'list' } },
      schema: {
        tags: ['register'],
        summary: 'Platforms with their grades',
        querystring: platformListQuery,
        response: { 200: listOrTable(platformList), ...problems(400) },
      },
    },
    async (request, reply) => {
      const { query, caller } = request
      if (!query.format)
        return platforms.list(caller.scope, query, lateKinds(await capture.sources()))
      const wanted = { ...query, limit: ROWS_A_PAGE_OF_TABLE }
      return sendTable(
        { request, reply },
        {
          name: REGISTER_NAME,
          columns: REGISTER_COLUMNS,
          page: async (cursor) => {
            const page = await platforms.page(caller.scope, { ...wanted, cursor }, [])
            return { rows: page.platforms, nextCursor: page.nextCursor }
          },
        },
      )
    },
  )
}
