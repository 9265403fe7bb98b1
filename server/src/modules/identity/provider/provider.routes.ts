import { DomainError, ERRORS } from '@liangma/contracts'
import type { ErrorCode } from '@liangma/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Database } from '../../../platform/database/index.ts'
import { cookieOf, sendCookie, sendSessionToken } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { originOf } from '../sessions/own-session.ts'
import type { SignIn } from '../sign-in/sign-in.service.ts'
import type { IdentityProvider, Trip } from './identity-provider.ts'
import { accountOf } from './provider-sign-in.ts'

export interface ProviderRoutes {
  provider: IdentityProvider
  signIn: SignIn
  database: Database
  keys: Pick<Keys, 'seal' | 'open'>
}

type Travel = Trip & { next: string; begunAt: number }

const PATH = '/auth/oidc/'
/** Where one begins. */
export const PROVIDER_START = `${PATH}start`
const COOKIE = 'liangma_oidc'
const LONGEST_TRIP_SECONDS = 600
const HOME = '/console/'
const SIGN_IN = '/console/sign-in'
const OPEN = { config: { access: 'everyone' } } as const

/** To the identity provider and back; what has to be remembered lies sealed in a cookie of ten minutes. */
export function routeProvider(http: Http, parts: ProviderRoutes): void {
  http.get(
    PROVIDER_START,
    { ...OPEN, schema: { hide: true, querystring: z.object({ next: z.string().optional() }) } },
    (request, reply) => orToSignIn(reply, () => goThere(parts, { request, reply })),
  )
  http.get(`${PATH}callback`, { ...OPEN, schema: { hide: true } }, (request, reply) =>
    orToSignIn(reply, () => comeBack(parts, { request, reply })),
  )
}

interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
}

async function goThere({ provider, keys }: ProviderRoutes, { request, reply }: Exchange) {
  const { url, trip } = await provider.begin(`${request.protocol}://${request.host}${PATH}callback`)
  const next = localAddress((request.query as { next?: string }).next)
  const travel: Travel = { ...trip, next, begunAt: Date.now() }
  const value = keys.seal(JSON.stringify(travel)).toString('base64url')
  const maxAge = LONGEST_TRIP_SECONDS
  sendCookie({ request, reply }, { name: COOKIE, value, path: PATH, maxAge })
  return reply.redirect(url.href, 302)
}

async function comeBack(
  { provider, signIn, database, keys }: ProviderRoutes,
  { request, reply }: Exchange,
) {
  const travel = readTravel(cookieOf(request.headers.cookie, COOKIE), keys)
  sendCookie({ request, reply }, { name: COOKIE, value: '', path: PATH, maxAge: 0 })
  const query = new URLSearchParams(request.url.split('?')[1] ?? '')
  const person = await provider.finish(query, travel)
  const account = await accountOf(database, person)
  const token = await signIn.openFor(account, originOf(request), 'provider')
  sendSessionToken({ request, reply }, token)
  return reply.redirect(travel.next, 302)
}

/** Throws `provider.refused` where the cookie is missing, not ours or too old. */
function readTravel(sealed: string | undefined, keys: ProviderRoutes['keys']): Travel {
  try {
    const travel = JSON.parse(keys.open(Buffer.from(sealed ?? '', 'base64url'))) as Travel
    if (Date.now() - travel.begunAt < LONGEST_TRIP_SECONDS * 1_000) return travel
  } catch {
    // Whatever is wrong with it, it is not what we gave.
  }
  throw new DomainError('provider.refused')
}

/** A browser that comes from elsewhere is told on the sign-in page, where it can try again. */
async function orToSignIn(reply: FastifyReply, work: () => Promise<FastifyReply>) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DomainError) || !isOfSignIn(error.code)) throw error
    return reply.redirect(`${SIGN_IN}?failure=${error.code}`, 302)
  }
}

function isOfSignIn(code: ErrorCode): boolean {
  return Object.hasOwn(ERRORS, code) && /^(provider|sign_in)\./.test(code)
}

/** Only addresses of our own; anything else leads home. */
function localAddress(next: string | undefined): string {
  const url = URL.parse(next ?? HOME, 'http://here')
  return url?.host === 'here' && url.protocol === 'http:' ? `${url.pathname}${url.search}` : HOME
}
