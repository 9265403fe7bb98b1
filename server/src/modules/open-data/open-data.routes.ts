import { PassThrough } from 'node:stream'
import rateLimit from '@fastify/rate-limit'
import { z } from 'zod'
import {
  DomainError,
  changeList,
  changesQuery,
  feedQuery,
  platformParams,
  publicGradeList,
  publicGradesQuery,
  publicHistory,
  publicHistoryQuery,
  publicPlatform,
} from '@liangma/contracts'
import type { Standing } from '@liangma/contracts'
import type { FastifyReply } from 'fastify'
import { writeTable } from '../../platform/files/index.ts'
import { entityTag, ifKnown, languageOf, problems, tagged } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { routeDumps } from './dumps/dumps.routes.ts'
import type { DumpRoutes } from './dumps/dumps.routes.ts'
import { GRADES_TABLE } from './dumps/grades-table.ts'
import { publicStandingOf, wantsCsv } from './open-data.rules.ts'
import type { OpenDataService } from './open-data.service.ts'

/** Requests a minute and client. */
export interface OpenDataLimits {
  api: number
  dumps: number
}

export interface OpenDataRoutes extends DumpRoutes {
  /** 300 for the API and 30 for dumps unless told. */
  limits?: OpenDataLimits
}

const LIMITS: OpenDataLimits = { api: 300, dumps: 30 }
const CSV = 'text/csv; charset=utf-8'
const ATOM = 'application/atom+xml; charset=utf-8'

/** Open data for programs and their page for people; may be asked from any site. */
export function routeOpenData(http: Http, parts: OpenDataRoutes): void {
  const { api, dumps } = parts.limits ?? LIMITS
  routeOpenly(http, api, (open) => {
    routeGrades(open, parts.openData)
    routePlatform(open, parts.openData)
    routeChanges(open, parts.openData)
  })
  routeOpenly(http, dumps, (open) => routeDumps(open, parts))
}

/** Routes in a room of their own, under one limit a client, readable from other sites. */
function routeOpenly(http: Http, max: number, route: (open: Http) => void): void {
  http.register(async (open) => {
    await open.register(rateLimit, {
      max,
      timeWindow: 60_000,
      enableDraftSpec: true,
      errorResponseBuilder: (_request, { ttl }) =>
        new DomainError('http.too_many', { seconds: Math.ceil(ttl / 1000) }),
    })
    open.addHook('onRequest', async (_request, reply) => {
      reply.headers(OPEN_HEADERS)
    })
    route(open)
  })
}

const OPEN_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
  // May be kept, but must be asked for again each time: a grade can be taken back at any moment.
  'cache-control': 'no-cache',
} as const

function routeGrades(open: Http, openData: OpenDataService): void {
  open.get(
    '/api/v1/grades',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['open-data'],
        summary: 'Published grades',
        description:
          'What the public sees now, in the order of credit codes. As CSV with `format=csv` or by Accept; `Link: rel="next"` leads on.',
        querystring: publicGradesQuery,
        response: {
          200: {
            description: 'A page of published grades',
            content: {
              'application/json': { schema: publicGradeList },
              'text/csv': { schema: csvText },
            },
          },
          ...tagged,
          ...problems(400, 429),
        },
      },
    },
    async (request, reply) => {
      const { query } = request
      const isCsv = wantsCsv(query.format, request.headers.accept)
      const tag = entityTag(await openData.revision(), query, isCsv)
      const known = ifKnown({ request, reply, tag })
      if (known) return known
      const { rows, next } = await openData.grades(query)
      if (next !== null) reply.header('link', linkToNext(request.url, next))
      if (isCsv) return sendCsv(reply, rows)
      const total = await openData.countGrades(query)
      return { total, grades: rows.map(publicStandingOf), nextCursor: next }
    },
  )
}

const csvText = z.string().meta({
  description: 'UTF-8 with a byte order mark; the columns that the manifest of a dump explains',
  examples: [
    '\uFEFFuscc,name,operator\r\n91330782MA2FICT01X,虚构商城,义乌虚构网络科技有限公司\r\n',
  ],
})

function routePlatform(open: Http, openData: OpenDataService): void {
  open.get(
    '/api/v1/platforms/:uscc',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['open-data'],
        summary: 'What is published about one platform',
        params: platformParams,
        querystring: feedQuery,
        response: { 200: publicPlatform, ...tagged, ...problems(400, 404, 429) },
      },
    },
    async (request, reply) => {
      const platform = await openData.platform(request.params.uscc)
      const tag = entityTag(platform)
      return ifKnown({ request, reply, tag }) ?? platform
    },
  )
  open.get(
    '/api/v1/platforms/:uscc/history',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['open-data'],
        summary: 'Grades, corrections and withdrawals of one platform, as they were signed',
        params: platformParams,
        querystring: publicHistoryQuery,
        response: { 200: publicHistory, ...tagged, ...problems(400, 404, 429) },
      },
    },
    async (request, reply) => {
      const history = await openData.history(request.params.uscc, request.query)
      const { nextCursor, records } = history
      if (nextCursor !== null) reply.header('link', linkToNext(request.url, nextCursor))
      const tag = entityTag(
        records.map(({ recordId }) => recordId),
        nextCursor,
      )
      return ifKnown({ request, reply, tag }) ?? history
    },
  )
}

function routeChanges(open: Http, openData: OpenDataService): void {
  open.get(
    '/api/v1/changes',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['open-data'],
        summary: 'The public record from a place on, oldest first',
        description:
          'Keep `cursor` and ask with it again: nothing is missed and nothing comes twice. Corrections and withdrawals are entries of their own.',
        querystring: changesQuery,
        response: { 200: changeList, ...tagged, ...problems(400, 429) },
      },
    },
    async (request, reply) => {
      const list = await openData.changes(request.query)
      if (list.hasMore) reply.header('link', linkToNext(request.url, list.cursor))
      // What was recorded never changes: places of the first and the last say it all.
      const tag = entityTag(list.changes[0]?.recordId, list.cursor, list.hasMore)
      return ifKnown({ request, reply, tag }) ?? list
    },
  )
  open.get(
    '/api/v1/changes.atom',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['open-data'],
        summary: 'The newest hundred entries of the public record as an Atom feed',
        querystring: feedQuery,
        response: {
          200: {
            description: 'Atom 1.0 (RFC 4287)',
            content: { 'application/atom+xml': { schema: atomText } },
          },
          ...tagged,
          ...problems(400, 429),
        },
      },
    },
    async (request, reply) => {
      const atom = await openData.feed(languageOf(request))
      return ifKnown({ request, reply, tag: entityTag(atom) }) ?? reply.type(ATOM).send(atom)
    },
  )
}

const atomText = z.string().meta({
  description: 'An Atom document',
  examples: ['<feed xmlns="http://www.w3.org/2005/Atom"><title>亮码</title></feed>'],
})

/** One page of standings as CSV. */
function sendCsv(reply: FastifyReply, rows: readonly Standing[]): FastifyReply {
  const { columns } = GRADES_TABLE
  const table = {
    format: 'csv' as const,
    columns: columns.map(({ name }) => ({ header: name })),
    rows: rows.map((row) => columns.map(({ read }) => read(row))),
  }
  const body = new PassThrough()
  writeTable(body, table).catch((error: Error) => body.destroy(error))
  return reply
    .type(CSV)
    .header('content-disposition', 'attachment; filename="grades.csv"')
    .send(body)
}

/** The same question for the page after the cursor (RFC 8288). */
function linkToNext(url: string, cursor: string): string {
  const [path, query] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set('cursor', cursor)
  return `<${path}?${parameters.toString()}>; rel="next"`
}
