import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { DomainError } from '@liangma/contracts'
import fastifyStatic from '@fastify/static'
import type { Http } from '../http/index.ts'

/** Scripts, styles, workers and data from here only, nothing inline; MapLibre draws its images as blobs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "style-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Names below `assets/` carry the hash of what they hold. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * Serves an app that the web build left in `dir` below `/name/`; only files that are there at the start, each
 * compressed if it was built so. Without a build its address answers `web.not_built`.
 */
export async function routeStaticApp(
  http: Http,
  { name, dir }: { name: string; dir: string },
): Promise<void> {
  if (!existsSync(join(dir, 'index.html'))) {
    http.get(`/${name}`, { schema: { hide: true } }, () => {
      throw new DomainError('web.not_built')
    })
    return
  }
  await http.register(fastifyStatic, {
    root: dir,
    prefix: `/${name}/`,
    // A route a file: no path of a request ever meets the file system.
    wildcard: false,
    globIgnore: ['**/*.br', '**/*.gz'],
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes(`${sep}assets${sep}`)
      reply.header('content-security-policy', POLICY)
      reply.header('cache-control', isHashed ? FOR_EVER : 'no-cache')
      reply.header('vary', 'Accept-Encoding')
    },
  })
}
