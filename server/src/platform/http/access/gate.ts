import type { RouteAccess } from '@liangma/contracts'
import { DomainError, ERRORS } from '@liangma/contracts'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Http } from '../create-http.ts'
import type { Caller } from './caller.ts'
import { type GetWithin, judge } from './judge.ts'
import { isOnRecord } from './on-record.ts'

/** Who may come in where not everyone may; without one nobody does. */
export interface Gate {
  /** Throws a `DomainError` for who is not known. */
  whoAsks: (request: FastifyRequest) => Promise<Caller>
  getWithin: GetWithin
  /** Where a browser that asks for a page is sent to sign in; null: it is told in words. */
  signInPage?: string | null
  /** Keeps what a known caller has done or seen, before the answer leaves. */
  record?: (asked: { request: FastifyRequest; caller: Caller; status: number }) => Promise<void>
}

type Request = FastifyRequest & { [KEPT]?: Caller; [RECORDED]?: true }

const KEPT = Symbol('caller')
const RECORDED = Symbol('recorded')
const UNAUTHORIZED = 401

const CLOSED: Gate = {
  whoAsks: () => Promise.reject(new DomainError('auth.missing')),
  getWithin: () => Promise.reject(new DomainError('auth.missing')),
}

/** Lets nobody pass a route unasked, and no server start whose routes do not say who may. */
export function guardRoutes(
  app: Http,
  { gate = CLOSED, wantsPage }: { gate?: Gate; wantsPage: (request: FastifyRequest) => boolean },
): void {
  requireAccess(app)
  app.decorateRequest('caller', {
    getter(this: Request) {
      if (!this[KEPT]) throw new Error('this route is open to everyone and knows no caller')
      return this[KEPT]
    },
  })
  const guard = async (request: Request, reply: FastifyReply) => {
    try {
      await takeIn(request, gate)
    } catch (error) {
      if (!isUnknown(error) || !gate.signInPage || !wantsPage(request)) throw error
      const query = new URLSearchParams({ next: request.url })
      await reply.redirect(`${gate.signInPage}?${query.toString()}`, 302)
    }
  }
  app.addHook('onRequest', (request, reply, done) => {
    // What no route answers is told so by the frame.
    if (request.is404 || request.routeOptions.config.access === 'everyone') return done()
    return guard(request, reply)
  })
  recordAnswers(app, gate)
}

async function takeIn(request: Request, gate: Gate): Promise<void> {
  const { access } = request.routeOptions.config
  if (access === undefined || access === 'everyone') throw new Error('a route without access')
  const caller = await gate.whoAsks(request)
  request[KEPT] = caller
  await judge(request, { caller, access, getWithin: gate.getWithin })
}

/** Before the answer leaves: what cannot be put on record is not told either. */
function recordAnswers(app: Http, { record }: Gate): void {
  if (!record) return
  app.addHook('onSend', async (request: Request, reply) => {
    const caller = request[KEPT]
    if (!caller || request[RECORDED] || !isOnRecord(request)) return
    request[RECORDED] = true
    await record({ request, caller, status: reply.statusCode })
  })
}

/** Judged at the start, since a plugin may still have something to add after its routes are announced. */
function requireAccess(app: Http): void {
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => void routes.push(route))
  app.addHook('onReady', (done) => {
    const silent = routes.filter(({ config }) => accessOf(config) === undefined)
    const names = silent.map(({ method, url }) => `${String(method)} ${url}`)
    done(names.length > 0 ? new Error(`no access is stated for ${names.join(', ')}`) : undefined)
  })
}

function accessOf(config: { access?: RouteAccess } | undefined): RouteAccess | undefined {
  return config?.access
}

function isUnknown(error: unknown): boolean {
  return error instanceof DomainError && ERRORS[error.code].status === UNAUTHORIZED
}
