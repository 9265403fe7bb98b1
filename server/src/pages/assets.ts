import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Http } from '../platform/http/index.ts'

const body = readFileSync(new URL('./site.css', import.meta.url), 'utf8')
const version = createHash('sha256').update(body).digest('hex').slice(0, 16)

/**
 * The one style sheet. Its address carries its hash, so it may be kept for ever; asked for by another
 * hash or none, it must be asked for again.
 */
export const SITE_CSS = {
  path: '/assets/site.css',
  href: `/assets/site.css?v=${version}`,
  body,
  headersFor: (requestedVersion: string | undefined) => ({
    'content-type': 'text/css; charset=utf-8',
    etag: `"${version}"`,
    'cache-control':
      requestedVersion === version ? 'public, max-age=31536000, immutable' : 'no-cache',
  }),
} as const

/** Serves the style sheet; a browser that has it already hears 304. */
export function routeAssets(app: Http): void {
  app.get<{ Querystring: { v?: string } }>(
    SITE_CSS.path,
    { config: { access: 'everyone' }, schema: { hide: true } },
    (request, reply) => {
      const headers = SITE_CSS.headersFor(request.query.v)
      reply.headers(headers)
      if (request.headers['if-none-match'] === headers.etag) return reply.code(304).send()
      return reply.send(SITE_CSS.body)
    },
  )
}
