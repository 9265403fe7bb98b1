import { DomainError, eventsQuery } from '@liangma/contracts'
import type { FastifyRequest } from 'fastify'
import { fileOf } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { isWithinReach } from '../reach.ts'
import type { Reach } from '../reach.ts'
import type { Wall } from '../wall.ts'
import type { Sees } from './change-feed.ts'
import { findPlace } from './event-text.ts'
import type { FeedClient } from './feed-client.ts'
import type { OpenFeed } from './open-feed.ts'

const EVENT_STREAM = 'text/event-stream'
/** Connections of one server; each costs little, but not nothing. */
const MOST_CLIENTS = 2_000
const BUSY_SECONDS = 30

/** Every change of a wall as it happens; the server's end ends the streams. */
export function routeEvents(http: Http, wall: Wall<{ feed: OpenFeed }>): void {
  const { feed } = wall.screen
  const clients = new Set<FeedClient>()
  http.addHook('preClose', (done) => {
    for (const client of clients) client.end()
    done()
  })
  http.get(
    `${wall.path}/events`,
    {
      config: { access: wall.access },
      schema: {
        tags: ['screen'],
        summary: `Changes of ${wall.title} grades as they happen (server-sent events)`,
        description:
          'Each change once and in order. Connect again with Last-Event-ID and nothing is missed. Without `Accept: text/event-stream` the answer ends with what there is.',
        querystring: eventsQuery,
        response: {
          200: fileOf('Events `change` and `hello`', [EVENT_STREAM]),
          ...wall.problems(400, 429),
        },
      },
    },
    async (request, reply) => {
      const { after } = request.query
      // What a proxy or an old page made of the header is no reason to show nothing.
      const place = findPlace(String(request.headers['last-event-id'] ?? '')) ?? findPlace(after)
      const sees = seesOf(wall.reachOf(request))
      reply.type(EVENT_STREAM).headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      if (!wantsStream(request)) return reply.send(await feed.textAfter(place, sees))
      if (clients.size >= MOST_CLIENTS)
        throw new DomainError('http.too_many', { seconds: BUSY_SECONDS })
      // When the stream has ended, an idle connection would keep the server from closing for a minute.
      reply.header('connection', 'close')
      const client = feed.connect(place, sees)
      clients.add(client)
      client.onClose(() => clients.delete(client))
      return reply.send(client.body)
    },
  )
}

/** undefined: everything, for which nothing has to be sifted. */
function seesOf(reach: Reach): Sees | undefined {
  return reach === null ? undefined : ({ county }) => isWithinReach(reach, county?.code ?? null)
}

/** As every EventSource says; for others the answer has an end. */
function wantsStream({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes(EVENT_STREAM)
}
