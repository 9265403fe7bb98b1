import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { aggTileParams, shopTileParams, tileQuery } from '@liangma/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { entityTag, fileOf, ifKnown, tagged } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { FRESH } from '../wall.ts'
import type { Wall } from '../wall.ts'
import type { Tile } from './shop-index.ts'

const MVT = 'application/vnd.mapbox-vector-tile'
const zip = promisify(gzip)

/** Merchants' shops as vector tiles: what an area is made of, and single shops. */
export function routeTiles(http: Http, wall: Wall): void {
  const { screen, path, access } = wall
  const describe = <P extends z.ZodType>(summary: string, params: P) => ({
    tags: ['screen'],
    summary,
    params,
    querystring: tileQuery,
    response: {
      200: fileOf('Mapbox Vector Tile 2.1, maybe empty', [MVT]),
      ...tagged,
      ...wall.problems(400, 404),
    },
  })
  const answer = async (
    { request, reply }: { request: FastifyRequest; reply: FastifyReply },
    layer: 'agg' | 'shop',
    { tile, choice }: { tile: Tile; choice: z.infer<typeof tileQuery> },
  ) => {
    const isZipped = takesGzip(request)
    const reach = wall.reachOf(request)
    const tag = entityTag(layer, await screen.version(), reach, isZipped)
    reply.headers({ ...FRESH, vary: 'Accept-Encoding' })
    const known = ifKnown({ request, reply, tag })
    if (known) return known
    const bytes = await screen.tile(layer, tile, { ...choice, reach })
    reply.type(MVT)
    if (bytes.length === 0 || !isZipped) return reply.send(Buffer.from(bytes))
    return reply.header('content-encoding', 'gzip').send(await zip(bytes))
  }
  http.get(
    `${path}/tiles/agg/:z/:x/:y.mvt`,
    {
      config: { access },
      schema: describe('Composition of merchants’ shops by cells', aggTileParams),
    },
    (request, reply) =>
      answer({ request, reply }, 'agg', { tile: request.params, choice: request.query }),
  )
  http.get(
    `${path}/tiles/shop/:z/:x/:y.mvt`,
    { config: { access }, schema: describe('Single shops of merchants', shopTileParams) },
    (request, reply) =>
      answer({ request, reply }, 'shop', { tile: request.params, choice: request.query }),
  )
}

function takesGzip({ headers }: FastifyRequest): boolean {
  return /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))
}
