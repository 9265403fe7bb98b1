import { normaliseCode } from '@liangma/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  BADGE_SIZES,
  BADGE_THEMES,
  type BadgeChoice,
  publicPaths,
  renderBadge,
} from '../../pages/index.ts'
import { HOT_ROUTE, entityTag, ifKnown, problems, tagged } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { isCode } from './codes.ts'
import type { PublicParts } from './public-parts.ts'
import type { CachedStanding, StandingCache } from './standing-cache.ts'

const params = z.object({ uscc: z.string().meta({ examples: ['91330702MA2E4T3X0N'] }) })
/** No Accept-Language: a badge is the same for all, so that any cache between may keep it. */
const query = z.object({
  size: z.enum(BADGE_SIZES).default('standard'),
  theme: z.enum(BADGE_THEMES).default('light'),
  lang: z.enum(['zh', 'en']).default('zh'),
})

const HEADERS = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const
/** A browser shows a changed grade after ten minutes, twenty at the worst. */
const KEPT = 'public, max-age=600, stale-while-revalidate=600'
/** What is not published yet may be soon. */
const KEPT_UNKNOWN = 'public, max-age=60'

const PREFIX = '/badge/'
/** Anybody can invent parameters; more spellings of one badge than this are not remembered. */
const MOST_MADE = 64

interface MadeBadge {
  /** Bytes: as text it would be encoded anew for each request. */
  body: Buffer
  headers: Record<string, string | number> & { etag: string }
}

/** `/badge/USCC.svg`: always an honest image; of nobody known it says 未公示. */
export function routeBadge(http: Http, { standings, bureau }: PublicParts): void {
  http.get(
    '/badge/:uscc.svg',
    {
      ...HOT_ROUTE,
      onRequest: (request, reply, done) => {
        const badge = knownBadge(request, standings)
        if (badge) sendAtOnce(reply, badge)
        else done()
      },
      schema: {
        tags: ['public'],
        summary: 'The grade of a platform as an image',
        params,
        querystring: query,
        response: {
          200: { description: 'SVG', content: { 'image/svg+xml': { schema: z.any() } } },
          ...tagged,
          ...problems(400),
        },
      },
    },
    async (request, reply) => {
      const uscc = normaliseCode(request.params.uscc)
      const { size, theme, lang: language } = request.query
      const cached = isCode(uscc) ? (standings.peek(uscc) ?? (await standings.get(uscc))) : nobody()
      const target = `${bureau.publicUrl}${publicPaths.page(uscc)}?from=print`
      const badge = badgeOf(cached, { size, theme, language }, target)
      if (cached.made.size < MOST_MADE) cached.made.set(request.url, badge)
      reply.headers(badge.headers)
      return ifKnown({ request, reply, tag: badge.headers.etag }) ?? reply.send(badge.body)
    },
  )
}

/** The badge of an address that was asked for just so a moment ago; spares all reading of it. */
function knownBadge({ url, headers }: FastifyRequest, standings: StandingCache) {
  if (headers['if-none-match'] !== undefined) return undefined
  const uscc = url.slice(PREFIX.length, url.indexOf('.', PREFIX.length))
  return standings.peek(uscc)?.made.get(url) as MadeBadge | undefined
}

/** Straight to the socket: the reply of the frame would cost as much again as all the rest. */
function sendAtOnce(reply: FastifyReply, { body, headers }: MadeBadge): void {
  reply.hijack()
  reply.raw.writeHead(200, headers)
  reply.raw.end(body)
}

function nobody(): CachedStanding {
  return { standing: undefined, made: new Map() }
}

/** Drawn once for each standing and choice. */
function badgeOf(cached: CachedStanding, choice: BadgeChoice, target: string): MadeBadge {
  const { standing, made } = cached
  const key = `badge ${choice.size} ${choice.theme} ${choice.language}`
  const known = made.get(key) as MadeBadge | undefined
  if (known) return known
  const body = Buffer.from(renderBadge(standing, choice, target))
  const headers = {
    ...HEADERS,
    'cache-control': standing ? KEPT : KEPT_UNKNOWN,
    etag: entityTag(body.toString('base64')),
    'content-length': body.length,
  }
  const drawn = { body, headers }
  made.set(key, drawn)
  return drawn
}
