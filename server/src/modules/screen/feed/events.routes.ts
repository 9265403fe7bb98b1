import { DomainError, eventsQuery } from '@liangma/contracts'
import type { FastifyRequest } from 'fastify'
import { fileOf, problems } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { ChangeFeed } from './change-feed.ts'
import { findPlace } from './event-text.ts'
import type { FeedClient } from './feed-client.ts'

const EVENT_STREAM = 'text/event-stream'
/** Connections of one server; each costs little, but not nothing. */
const MOST_CLIENTS = 2_000
const BUSY_SECONDS = 30

/** Every published change as it happens; the server's end ends the streams. */
export function routeEvents(http: Http, feed: ChangeFeed): void {
  const clients = new Set<FeedClient>()
  http.addHook('preClose', (done) => {
    for (const client of clients) client.end()
    done()
  })
  http.get(
    '/api/v1/screen/events',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['screen'],
        summary: 'Published changes as they happen (server-sent events)',
        description:
          'Each change once and in order. Connect again with Last-Event-ID and nothing is missed. Without `Accept: text/event-stream` the answer ends with what there is.',
        querystring: eventsQuery,
        response: {
          200: fileOf('Events `change` and `hello`', [EVENT_STREAM]),
          ...problems(400, 429),
        },
      },
    },
    async (request, reply) => {
      const { after } = request.query
      // What a proxy or an old page made of the header is no reason to show nothing.
      const place = findPlace(String(request.headers['last-event-id'] ?? '')) ?? findPlace(after)
      reply.type(EVENT_STREAM).headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      if (!wantsStream(request)) return reply.send(await feed.textAfter(place))
      if (clients.size >= MOST_CLIENTS)
        throw new DomainError('http.too_many', { seconds: BUSY_SECONDS })
      // When the stream has ended, an idle connection would keep the server from closing for a minute.
      reply.header('connection', 'close')
      const client = feed.connect(place)
      clients.add(client)
      client.onClose(() => clients.delete(client))
      return reply.send(client.body)
    },
  )
}

/** As every EventSource says; for others the answer has an end. */
function wantsStream({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes(EVENT_STREAM)
}
