import rateLimit from '@fastify/rate-limit'
import { DomainError, basemapTileParams } from '@liangma/contracts'
import { entityTag, fileOf, ifKnown, problems, tagged } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { Basemap } from './basemap.ts'

/** Tiles a minute and client: a wall that is moved about asks for some hundreds. */
const MOST_A_MINUTE = 1_500

/** `/basemap/Z/X/Y`: a tile of the base map, from a fixed address; three whole numbers are all that it takes. */
export function routeBasemap(http: Http, basemap: Basemap): void {
  http.register(async (room) => {
    await room.register(rateLimit, {
      max: MOST_A_MINUTE,
      timeWindow: 60_000,
      errorResponseBuilder: (_request, { ttl }) =>
        new DomainError('http.too_many', { seconds: Math.ceil(ttl / 1_000) }),
    })
    routeTile(room, basemap)
  })
}

function routeTile(http: Http, basemap: Basemap): void {
  http.get(
    '/basemap/:z/:x/:y',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['screen'],
        summary: 'One tile of the base map, where one is configured',
        params: basemapTileParams,
        response: {
          200: fileOf('An image, or a Mapbox Vector Tile', [
            'image/png',
            'image/jpeg',
            'image/webp',
            'application/vnd.mapbox-vector-tile',
          ]),
          ...tagged,
          ...problems(400, 404, 429, 502),
        },
      },
    },
    async (request, reply) => {
      const { z, x, y } = request.params
      if (x >= 2 ** z || y >= 2 ** z)
        throw new DomainError('map.no_tile', { tile: `${z}/${x}/${y}` })
      const { bytes, type, seconds } = await basemap.tile({ z, x, y })
      reply.header('cache-control', `public, max-age=${seconds}`)
      const known = ifKnown({ request, reply, tag: entityTag(bytes.toString('latin1')) })
      return known ?? reply.type(type).send(bytes)
    },
  )
}
