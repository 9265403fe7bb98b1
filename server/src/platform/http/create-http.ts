import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { SESSION_COOKIE } from '@liangma/contracts'
import type { Language, Problem } from '@liangma/contracts'
import { LogController, fastify } from 'fastify'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RouteOptions,
  RawServerDefault,
} from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Logger } from '../log/index.ts'
import { type Gate, guardRoutes } from './access/gate.ts'
import { type ReadinessCheck, routeHealth } from './health.ts'
import { languageOf } from './language.ts'
import { type ApiOperation, registerOpenApi, routeOpenApi } from './open-api/open-api.ts'
import { type Failure, problemOf, translate } from './problems.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

/** The server with Zod schemas as its types; modules add their routes to it. */
export type Http = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** Pages that the frame itself shows; the words and looks are the caller's. */
export interface FramePages {
  problem(problem: Problem, language: Language): string
  apiDocs(operations: ApiOperation[], language: Language): string
}

export interface HttpParts {
  logger: Logger
  version: string
  pages: FramePages
  checks?: ReadinessCheck[]
  /** Largest body of a request; 16 MiB unless told. */
  bodyLimitBytes?: number
  /** Proxies whose X-Forwarded-For is believed, as addresses or ranges; none unless told. */
  trustedProxies?: readonly string[]
  /** Hears of every route that is added. */
  onRoute?: (route: RouteOptions) => void
  /** Who gets in where not everyone may; nobody unless told. */
  gate?: Gate
  /** Name of the cookie that holds a session. */
  sessionCookie?: string
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Name of the cookie that holds a session on this server. */
    sessionCookie: string
  }
  interface FastifyContextConfig {
    /**
     * Asked for so often that the frame costs more than the answer. Such a route sets all headers of its
     * answers itself, its children of the log are the log, and its requests are logged at `debug` only.
     */
    isHot?: true
  }
}

/** Options of a hot route, beside its schema; it is open to everyone. */
export const HOT_ROUTE = {
  config: { isHot: true, access: 'everyone' },
  childLoggerFactory: (logger: FastifyBaseLogger) => logger,
} as const

const BODY_LIMIT_BYTES = 16 * 1_048_576
// Asked every few seconds by whatever watches the process.
const PROBED = new Set(['/healthz', '/readyz'])

/**
 * The frame of every answer: request ids, headers, one translator of errors, the API's description,
 * health. Add routes, then `listen`; `close` waits for requests under way.
 */
export async function createHttp(parts: HttpParts): Promise<Http> {
  const app = openServer(parts)
  if (parts.onRoute) app.addHook('onRoute', parts.onRoute)
  // Text could be sent from another site's form without a preflight; the API takes JSON only.
  app.removeContentTypeParser('text/plain')
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  setHeaders(app)
  logRequests(app)
  guardRoutes(app, { ...(parts.gate ? { gate: parts.gate } : {}), wantsPage })
  translateErrors(app, parts.pages)
  const { version, sessionCookie = SESSION_COOKIE } = parts
  app.decorate('sessionCookie', sessionCookie)
  await registerOpenApi(app, { version, sessionCookie })
  routeOpenApi(app, (operations, language) => parts.pages.apiDocs(operations, language))
  routeHealth(app, { version, checks: parts.checks ?? [] })
  return app
}

function openServer({ logger, bodyLimitBytes, trustedProxies = [] }: HttpParts): Http {
  // Widened, so that the routes' types do not depend on the kind of logger.
  const loggerInstance: FastifyBaseLogger = logger
  return fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    genReqId: () => randomUUID(),
    bodyLimit: bodyLimitBytes ?? BODY_LIMIT_BYTES,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
    requestTimeout: 120_000,
  }).withTypeProvider<ZodTypeProvider>()
}

function setHeaders(app: Http): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!isHot(request)) reply.headers(headersFor(request))
    done()
  })
}

/** Grades change at any moment, and lists of firms do not belong into shared caches, unless a route says so. */
function headersFor({ id }: FastifyRequest): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    'x-request-id': id,
    'cache-control': 'no-store',
    vary: 'Accept, Accept-Language',
  }
}

function logRequests(app: Http): void {
  app.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, not its address: queries hold names that people looked for.
    const route = request.routeOptions.url ?? '(none)'
    const ms = Math.round(reply.elapsedTime)
    const level = PROBED.has(route) || isHot(request) ? 'debug' : 'info'
    request.log[level]({ method: request.method, route, status: reply.statusCode, ms }, 'answered')
    done()
  })
}

function isHot(request: FastifyRequest): boolean {
  return request.routeOptions.config.isHot === true
}

function translateErrors(app: Http, pages: FramePages): void {
  app.setErrorHandler((error, request, reply) => {
    const { problem, isBug } = translate(error, contextOf(request))
    // The log of a hot route does not know the request that it speaks of.
    const log = isHot(request) ? request.log.child({ reqId: request.id }) : request.log
    if (isBug) log.error({ err: error }, 'unexpected error')
    return answer({ request, reply, pages }, problem)
  })
  app.setNotFoundHandler((request, reply) => {
    const failure: Failure = { code: 'http.not_found', data: { path: pathOf(request) } }
    return answer({ request, reply, pages }, problemOf(failure, contextOf(request)))
  })
}

function answer(
  { request, reply, pages }: { request: FastifyRequest; reply: FastifyReply; pages: FramePages },
  problem: Problem,
): FastifyReply {
  // Whatever the route has said of the answer that it did not give.
  reply.code(problem.status).headers(headersFor(request))
  if (wantsPage(request)) {
    return reply.type('text/html; charset=utf-8').send(pages.problem(problem, languageOf(request)))
  }
  return sendProblem(reply, problem)
}

/** Sends a problem as it is, whatever schema the route has for its other answers. */
function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  reply.type('application/problem+json; charset=utf-8').serializer((body: string) => body)
  return reply.code(problem.status).send(JSON.stringify(problem))
}

/** Programs speak to /api and take problems; a browser elsewhere gets a page. */
function wantsPage(request: FastifyRequest): boolean {
  if (pathOf(request).startsWith('/api/')) return false
  return (request.headers.accept ?? '').includes('text/html')
}

function contextOf(request: FastifyRequest) {
  return {
    requestId: request.id,
    language: languageOf(request),
    instance: pathOf(request),
    bodyLimitBytes: request.routeOptions.bodyLimit ?? BODY_LIMIT_BYTES,
  }
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/'
}
