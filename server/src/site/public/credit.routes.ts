import { DomainError, creditTwin, normaliseCode } from '@liangma/contracts'
import type { Language, Standing } from '@liangma/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { renderCreditPage, renderNotPublished } from '../../pages/index.ts'
import { entityTag, ifKnown, languageOf, problems, tagged } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { foreignHostOf } from './arrival.ts'
import { creditViewOf } from './credit-views.ts'
import { type PublicParts, frameOf } from './public-parts.ts'
import { isCode } from './codes.ts'
import { FOR_ALL_ORIGINS, canonicalText } from './documents.ts'
import type { CachedStanding } from './standing-cache.ts'
import { twinOf } from './twin.ts'

/** Any text: what is not a code is not published either, and is told so in the same words. */
const params = z.object({ uscc: z.string().meta({ examples: ['91330702MA2E4T3X0N'] }) })
const pageQuery = z.object({ from: z.string().max(20).optional().catch(undefined) })

/**
 * May be stored, but not shown again without asking: whoever opens it shall see how things stand. Asking
 * costs little, since the tag is at hand and the answer mostly 304.
 */
const ASK_AGAIN = 'no-cache'
interface Made {
  body: Buffer
  tag: string
}

/** `/p/USCC`, and `/p/USCC.json`, its twin for machines. */
export function routeCredit(http: Http, parts: PublicParts): void {
  routeTwin(http, parts)
  routePage(http, parts)
}

function routePage(http: Http, parts: PublicParts): void {
  http.get(
    '/p/:uscc',
    { config: { access: 'everyone' }, schema: { hide: true, params, querystring: pageQuery } },
    async (request, reply) => {
      const uscc = normaliseCode(request.params.uscc)
      const language = languageOf(request)
      reply.type('text/html; charset=utf-8')
      const cached = await findCached(parts, uscc)
      if (!cached?.standing)
        return reply.code(404).send(renderNotPublished(uscc, language, frameOf(parts)))
      const { standing } = cached
      const foreignHost = foreignHostOf(arrivalOf(request, standing, parts))
      if (foreignHost !== null) {
        // Made for this visitor alone.
        const view = await creditViewOf(parts, standing)
        return reply.send(renderCreditPage({ ...view, foreignHost }, language))
      }
      const page = await madeOnce(cached, `page ${language}`, () =>
        pageFor(parts, standing, language),
      )
      return sendMade({ request, reply }, page)
    },
  )
}

async function pageFor(
  parts: PublicParts,
  standing: Standing,
  language: Language,
): Promise<string> {
  const view = await creditViewOf(parts, standing)
  return renderCreditPage({ ...view, foreignHost: null }, language)
}

function routeTwin(http: Http, parts: PublicParts): void {
  http.get(
    '/p/:uscc.json',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['public'],
        summary: 'The credit page of a platform for machines',
        description:
          'JSON-LD with its context inline, in canonical form (RFC 8785), signed as a whole; `/verify` and `liangma verify` check it.',
        params,
        response: {
          200: {
            description: 'The twin',
            content: { 'application/ld+json': { schema: creditTwin } },
          },
          ...tagged,
          ...problems(404),
        },
      },
    },
    async (request, reply) => {
      const uscc = normaliseCode(request.params.uscc)
      const cached = await findCached(parts, uscc)
      reply.headers(FOR_ALL_ORIGINS)
      if (!cached?.standing) throw new DomainError('grade.not_published', { code: uscc })
      const { standing } = cached
      const twin = await madeOnce(cached, 'twin', async () =>
        canonicalText(twinOf(await creditViewOf(parts, standing), parts.publication)),
      )
      return sendMade({ request, reply: reply.type('application/ld+json; charset=utf-8') }, twin)
    },
  )
}

async function findCached(parts: PublicParts, uscc: string): Promise<CachedStanding | undefined> {
  return isCode(uscc) ? parts.standings.get(uscc) : undefined
}

/** Made once for each standing, also where many ask at the same time; a failure is not kept. */
async function madeOnce(
  { made }: CachedStanding,
  key: string,
  make: () => Promise<string>,
): Promise<Made> {
  const known = made.get(key) as Promise<Made> | undefined
  if (known) return known
  const making = make().then((text) => ({ body: Buffer.from(text), tag: entityTag(text) }))
  made.set(key, making)
  making.catch(() => made.delete(key))
  return making
}

function sendMade(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { body, tag }: Made,
): FastifyReply {
  reply.header('cache-control', ASK_AGAIN)
  return ifKnown({ request, reply, tag }) ?? reply.send(body)
}

function arrivalOf(
  request: FastifyRequest<{ Querystring: z.infer<typeof pageQuery> }>,
  { site }: Standing,
  { bureau }: PublicParts,
) {
  const ourHosts = [new URL(bureau.publicUrl).host, request.host]
  return { from: request.query.from, referer: request.headers.referer, site, ourHosts }
}
