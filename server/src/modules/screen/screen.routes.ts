import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import {
  aggTileParams,
  platformPoints,
  screenMap,
  screenOverview,
  screenQuery,
  shopTileParams,
} from '@liangma/contracts'
import { entityTag, fileOf, ifKnown, problems, tagged } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { routeEvents } from './feed/events.routes.ts'
import type { ScreenService } from './screen.service.ts'
import type { Tile } from './shops/shop-index.ts'

export interface ScreenRoutes {
  screen: ScreenService
  /** Whether anybody on the internet may ask: boundaries then need their 审图号. */
  isForPublic: boolean
}

const TAGS = ['screen']
const MVT = 'application/vnd.mapbox-vector-tile'
// May be kept, but must be asked for again each time: a grade can be taken back at any moment.
const FRESH = { 'cache-control': 'no-cache' } as const
const zip = promisify(gzip)

/** What the wall is made of: for the public, and read-only. */
export function routeScreen(http: Http, parts: ScreenRoutes): void {
  routeTotals(http, parts)
  routeMap(http, parts)
  routeTiles(http, parts)
  routeEvents(http, parts.screen.feed)
}

function routeTotals(http: Http, { screen }: ScreenRoutes): void {
  http.get(
    '/api/v1/screen/overview',
    {
      config: { access: 'everyone' },
      schema: {
        tags: TAGS,
        summary: 'Every panel of the wall beside the map',
        querystring: screenQuery,
        response: { 200: screenOverview, ...tagged, ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      const overview = await screen.overview(request.query.region ?? null)
      reply.headers(FRESH)
      return ifKnown({ request, reply, tag: entityTag(overview) }) ?? overview
    },
  )
}

function routeMap(http: Http, { screen, isForPublic }: ScreenRoutes): void {
  http.get(
    '/api/v1/screen/map',
    {
      config: { access: 'everyone' },
      schema: {
        tags: TAGS,
        summary: 'Boundaries of the counties, and the grid that stands in for them',
        description:
          'Boundaries without an approval number (审图号) are not given to the public; then draw the grid.',
        response: { 200: screenMap, ...tagged },
      },
    },
    async (request, reply) => {
      const map = await screen.map(isForPublic)
      reply.headers(FRESH)
      const tag = entityTag(map.boundaries?.sha256, map.boundaries?.approval, map.grid)
      return ifKnown({ request, reply, tag }) ?? map
    },
  )
  http.get(
    '/api/v1/screen/platforms',
    {
      config: { access: 'everyone' },
      schema: {
        tags: TAGS,
        summary: 'Every published platform as a point (GeoJSON)',
        response: { 200: platformPoints, ...tagged },
      },
    },
    async (request, reply) => {
      const tag = entityTag('platforms', await screen.version())
      reply.headers(FRESH)
      return ifKnown({ request, reply, tag }) ?? screen.platforms()
    },
  )
}

function routeTiles(http: Http, { screen }: ScreenRoutes): void {
  const describe = <P extends z.ZodType>(summary: string, params: P) => ({
    tags: TAGS,
    summary,
    params,
    response: {
      200: fileOf('Mapbox Vector Tile 2.1, maybe empty', [MVT]),
      ...tagged,
      ...problems(400, 404),
    },
  })
  const answer = async (
    { request, reply }: { request: FastifyRequest; reply: FastifyReply },
    layer: 'agg' | 'shop',
    tile: Tile,
  ) => {
    const isZipped = takesGzip(request)
    const tag = entityTag(layer, await screen.version(), isZipped)
    reply.headers({ ...FRESH, vary: 'Accept-Encoding' })
    const known = ifKnown({ request, reply, tag })
    if (known) return known
    const bytes = await screen.tile(layer, tile)
    reply.type(MVT)
    if (bytes.length === 0 || !isZipped) return reply.send(Buffer.from(bytes))
    return reply.header('content-encoding', 'gzip').send(await zip(bytes))
  }
  http.get(
    '/api/v1/screen/tiles/agg/:z/:x/:y.mvt',
    {
      config: { access: 'everyone' },
      schema: describe('Composition of merchants’ shops by cells', aggTileParams),
    },
    (request, reply) => answer({ request, reply }, 'agg', request.params),
  )
  http.get(
    '/api/v1/screen/tiles/shop/:z/:x/:y.mvt',
    {
      config: { access: 'everyone' },
      schema: describe('Single shops of merchants', shopTileParams),
    },
    (request, reply) => answer({ request, reply }, 'shop', request.params),
  )
}

function takesGzip({ headers }: FastifyRequest): boolean {
  return /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
}
