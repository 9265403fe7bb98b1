import type { RouteAccess } from '@liangma/contracts'
import { DomainError, ERRORS } from '@liangma/contracts'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Http } from '../create-http.ts'
import type { Caller } from './caller.ts'

/** Access of a route that not everyone may call. */
export type GuardedAccess = Exclude<RouteAccess, 'everyone'>

/**
 * Answers who asks, where that caller may; throws a `DomainError` otherwise. Without a gate nobody gets in
 * where not everyone may.
 */
export type Admit = (request: FastifyRequest, access: GuardedAccess) => Promise<Caller>

export interface Gate {
  admit?: Admit
  /** Where a browser that asks for a page is sent to sign in; null: it is told in words. */
  signInPage?: string | null
}

const KEPT = Symbol('caller')
const NOBODY: Admit = () => Promise.reject(new DomainError('auth.missing'))
const UNAUTHORIZED = 401

/** Lets nobody pass a route unasked, and no server start whose routes do not say who may. */
export function guardRoutes(
  app: Http,
  { gate, wantsPage }: { gate: Gate; wantsPage: (request: FastifyRequest) => boolean },
): void {
  requireAccess(app)
  app.decorateRequest('caller', {
    getter(this: FastifyRequest & { [KEPT]?: Caller }) {
      if (!this[KEPT]) throw new Error('this route is open to everyone and knows no caller')
      return this[KEPT]
    },
  })
  const admit = gate.admit ?? NOBODY
  const guard = async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      await takeIn(request, admit)
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
}

async function takeIn(request: FastifyRequest & { [KEPT]?: Caller }, admit: Admit): Promise<void> {
  const { access } = request.routeOptions.config
  if (access === undefined || access === 'everyone') throw new Error('a route without access')
  request[KEPT] = await admit(request, access)
}

/** Judged at the start, since a plugin may still have something to add after its routes are announced. */
function requireAccess(app: Http): void {
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => void routes.push(route))
  app.addHook('onReady', (done) => {
    const silent = routes.filter(({ config }) => config?.access === undefined)
    const names = silent.map(({ method, url }) => `${String(method)} ${url}`)
    done(names.length > 0 ? new Error(`no access is stated for ${names.join(', ')}`) : undefined)
  })
}

function isUnknown(error: unknown): boolean {
  return error instanceof DomainError && ERRORS[error.code].status === UNAUTHORIZED
}
