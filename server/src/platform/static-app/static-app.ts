import { createReadStream, existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { DomainError } from '@liangma/contracts'
import fastifyStatic from '@fastify/static'
import type { FastifyStaticOptions } from '@fastify/static'
import type { Http } from '../http/index.ts'

/** Scripts and styles are no secret; what they ask for is guarded. */
const OPEN = { config: { access: 'everyone' } } as const

/** Names below `assets/` carry the hash of what they hold. */
const FOR_EVER = 'public, max-age=31536000, immutable'

export interface StaticApp {
  /** Its folder in the address: `/name/`. */
  name: string
  /** Where the web build left it. */
  dir: string
  /** Answers every address below its own with its page, which finds its way by the address. */
  hasOwnAddresses?: boolean
  /** Its components write their styles into the page as they appear. */
  writesStyles?: boolean
}

/**
 * Serves an app that the web build left in `dir` below `/name/`; only files that are there at the start, each
 * compressed if it was built so. Without a build its address answers `web.not_built`.
 */
export async function routeStaticApp(http: Http, app: StaticApp): Promise<void> {
  const { name, dir } = app
  if (!existsSync(join(dir, 'index.html'))) {
    http.get(`/${name}`, { ...OPEN, schema: { hide: true } }, () => {
      throw new DomainError('web.not_built')
    })
    return
  }
  const policy = policyOf(app)
  await http.register(async (room) => {
    // The plugin's routes take no configuration of ours.
    room.addHook('onRoute', (route) => {
      route.config = { ...route.config, ...OPEN.config }
    })
    await room.register(fastifyStatic, filesOf({ name, dir, policy }))
  })
  if (app.hasOwnAddresses) routeOwnAddresses(http, { name, dir, policy })
}

interface Files {
  name: string
  dir: string
  policy: string
}

function filesOf({ name, dir, policy }: Files): FastifyStaticOptions {
  return {
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
      reply.header('content-security-policy', policy)
      reply.header('cache-control', isHashed ? FOR_EVER : 'no-cache')
      reply.header('vary', 'Accept-Encoding')
    },
  }
}

function routeOwnAddresses(http: Http, { name, dir, policy }: Files): void {
  http.get<{ Params: { '*': string } }>(
    `/${name}/*`,
    { ...OPEN, schema: { hide: true } },
    (request, reply) => {
      // A file of an earlier build is gone; the page in its place would be read as a script.
      if (request.params['*'].startsWith('assets/')) return reply.callNotFound()
      return reply
        .header('content-security-policy', policy)
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(createReadStream(join(dir, 'index.html')))
    },
  )
}

/** Scripts, styles, workers and data from here only, nothing inline; MapLibre draws its images as blobs. */
function policyOf({ writesStyles = false }: StaticApp): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `style-src 'self'${writesStyles ? " 'unsafe-inline'" : ''}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
