import {
  codeConfirmation,
  matchParams,
  matchRequest,
  matchRevocation,
  matchingQuery,
  noneOfThese,
  releasedRows,
  standingMatches,
  waitingCodes,
  waitingNames,
  wholeListQuery,
} from '@liangma/contracts'
import { listOrTable, problems, sendTable } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { matchTable } from '../lists/match-table.ts'
import type { Matching } from './matching.ts'

export interface MatchingRoutes {
  matching: Matching
  /** What follows a batch outside its transaction. */
  settle: () => Promise<void>
}

const TAGS = ['capture']
const READS = { access: { may: 'capture.read', reach: 'city' } } as const
const WRITES = { access: { may: 'capture.write', reach: 'city' } } as const

/** Whom a name means, and which failing codes exist all the same: a person decides. */
export function routeMatching(app: Http, parts: MatchingRoutes): void {
  routeWaiting(app, parts)
  routeMatches(app, parts)
  routeRevocation(app, parts)
  routeOthers(app, parts)
}

function pageOf({ cursor, limit }: { cursor?: string | undefined; limit: number }) {
  return { after: Number(cursor ?? 0) || 0, limit }
}

function routeWaiting(app: Http, { matching }: MatchingRoutes): void {
  app.get(
    '/api/v1/matching/names',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'Names for which rows wait, beside whom each may mean',
        querystring: matchingQuery,
        response: { 200: waitingNames, ...problems(400) },
      },
    },
    (request) => matching.names(pageOf(request.query)),
  )
  app.get(
    '/api/v1/matching/codes',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'Codes for which rows wait because their check characters fail',
        querystring: matchingQuery,
        response: { 200: waitingCodes, ...problems(400) },
      },
    },
    (request) => matching.codes(pageOf(request.query)),
  )
}

function routeMatches(app: Http, { matching, settle }: MatchingRoutes): void {
  app.get(
    '/api/v1/matches',
    {
      config: READS,
      schema: {
        tags: TAGS,
        summary: 'Matches that stand, newest first',
        querystring: wholeListQuery,
        response: { 200: listOrTable(standingMatches), ...problems(400) },
      },
    },
    async (request, reply) =>
      request.query.format
        ? sendTable({ request, reply }, matchTable(matching))
        : { matches: await matching.standing() },
  )
  app.post(
    '/api/v1/matches',
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'This name in this source is that subject; what waited for it enters',
        body: matchRequest,
        response: { 200: releasedRows, ...problems(400, 404, 409) },
      },
    },
    async ({ body, caller }) => {
      const rows = await matching.match({ ...body, by: caller.name })
      await settle()
      return { rows }
    },
  )
}

function routeRevocation(app: Http, { matching, settle }: MatchingRoutes): void {
  app.post(
    '/api/v1/matches/:matchId/revocation',
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'Take a match back; its records count no longer and wait again',
        params: matchParams,
        body: matchRevocation,
        response: { 200: releasedRows, ...problems(400, 404) },
      },
    },
    async ({ params, body, caller }) => {
      const rows = await matching.revoke({ ...params, ...body, by: caller.name })
      await settle()
      return { rows }
    },
  )
}

function routeOthers(app: Http, { matching, settle }: MatchingRoutes): void {
  app.post(
    '/api/v1/matching/none-of-these',
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary: 'The name means none of the candidates: its rows end without entering',
        body: noneOfThese,
        response: { 200: releasedRows, ...problems(400) },
      },
    },
    async ({ body, caller }) => ({
      rows: await matching.noneOfThese({ ...body, by: caller.name }),
    }),
  )
  app.post(
    '/api/v1/confirmed-codes',
    {
      config: WRITES,
      schema: {
        tags: TAGS,
        summary:
          'A code whose check characters fail exists all the same; what waited for it enters',
        body: codeConfirmation,
        response: { 200: releasedRows, ...problems(400, 422) },
      },
    },
    async ({ body, caller }) => {
      const rows = await matching.confirmCode({ ...body, by: caller.name })
      await settle()
      return { rows }
    },
  )
}
