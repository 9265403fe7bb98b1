import {
  openSessionList,
  passwordChange,
  session,
  sessionParams,
  signInRequest,
  signInWays,
} from '@liangma/contracts'
import { z } from 'zod'
import {
  dropSessionToken,
  problems,
  requireOwnPage,
  sendSessionToken,
  sessionTokenOf,
} from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { IdentityService } from '../identity.service.ts'
import { getOwnSession, originOf } from '../sessions/own-session.ts'
import { routeTotp } from '../totp/totp.routes.ts'
import { viewSession } from './session-views.ts'
import type { NamePlatform } from './session-views.ts'

export interface SessionRoutes {
  identity: Pick<IdentityService, 'accounts' | 'sessions' | 'signIn' | 'totp'>
  namePlatform: NamePlatform
  /** Whether anybody on the internet may ask: then only platforms sign in. */
  isForPublic: boolean
  /** The identity provider, where one is configured: its name and where one begins. */
  provider: { name: string; href: string } | null
  /** Whether the register is the fictional one. */
  isSample: boolean
}

const TAGS = ['session']
const NOTHING = z.null().meta({ description: 'Done' })
/** Answered even before the first password is changed. */
const AT_ONCE = { access: 'signedIn', answersBeforePassword: true } as const

/** `/api/v1/session`: signing in and out, and one's own account. */
export function routeSession(http: Http, parts: SessionRoutes): void {
  routeSignIn(http, parts)
  routeOwnSession(http, parts)
  routePassword(http, parts)
  routeOpenSessions(http, parts)
  routeTotp(http, parts.identity)
}

function routeSignIn(
  http: Http,
  { identity, namePlatform, isForPublic, provider, isSample }: SessionRoutes,
) {
  http.get(
    '/api/v1/sign-in-ways',
    {
      config: { access: 'everyone' },
      schema: { tags: TAGS, summary: 'How one signs in here', response: { 200: signInWays } },
    },
    () => ({ hasPassword: true as const, provider, isSample }),
  )
  http.post(
    '/api/v1/session',
    {
      config: { access: 'everyone' },
      schema: {
        tags: TAGS,
        summary: 'Sign in',
        description:
          'Gives the session as a cookie. Five refusals within a quarter of an hour lock the account for another.',
        body: signInRequest,
        response: { 200: session, ...problems(400, 401, 403, 429) },
      },
    },
    async (request, reply) => {
      requireOwnPage(request)
      const entered = { ...request.body, onlyPlatforms: isForPublic }
      const token = await identity.signIn.enter(entered, originOf(request))
      sendSessionToken({ request, reply }, token)
      return viewSession(await identity.sessions.get(token), namePlatform)
    },
  )
}

function routeOwnSession(http: Http, { identity, namePlatform }: SessionRoutes): void {
  http.get(
    '/api/v1/session',
    {
      config: AT_ONCE,
      schema: { tags: TAGS, summary: 'Who is signed in', response: { 200: session } },
    },
    async (request) => {
      getOwnSession(request.caller)
      const token = sessionTokenOf(request) ?? ''
      return viewSession(await identity.sessions.get(token), namePlatform)
    },
  )
  http.delete(
    '/api/v1/session',
    {
      config: AT_ONCE,
      schema: { tags: TAGS, summary: 'Sign out', response: { 204: NOTHING } },
    },
    async (request, reply) => {
      await identity.sessions.end(getOwnSession(request.caller))
      dropSessionToken({ request, reply })
      return reply.code(204).send(null)
    },
  )
}

function routePassword(http: Http, { identity }: SessionRoutes): void {
  http.put(
    '/api/v1/session/password',
    {
      config: AT_ONCE,
      schema: {
        tags: TAGS,
        summary: 'Change one’s own password',
        description: 'Every other session of the account ends.',
        body: passwordChange,
        response: { 204: NOTHING, ...problems(400, 422) },
      },
    },
    async (request, reply) => {
      await identity.accounts.changePassword(getOwnSession(request.caller), request.body)
      return reply.code(204).send(null)
    },
  )
}

function routeOpenSessions(http: Http, { identity: { sessions } }: SessionRoutes): void {
  http.get(
    '/api/v1/sessions',
    {
      config: { access: 'signedIn' },
      schema: {
        tags: TAGS,
        summary: 'Where one is signed in, the latest first',
        response: { 200: openSessionList },
      },
    },
    async ({ caller }) => {
      const { accountId, sessionId } = getOwnSession(caller)
      const open = await sessions.listOpen(accountId)
      return {
        sessions: open.map((each) => ({
          ...each,
          startedAt: each.startedAt.toISOString(),
          seenAt: each.seenAt.toISOString(),
          isThis: each.sessionId === sessionId,
        })),
      }
    },
  )
  http.delete(
    '/api/v1/sessions',
    {
      config: { access: 'signedIn' },
      schema: {
        tags: TAGS,
        summary: 'End every session of the account but this one',
        response: { 204: NOTHING },
      },
    },
    async ({ caller }, reply) => {
      await sessions.endOthers(getOwnSession(caller))
      return reply.code(204).send(null)
    },
  )
  http.delete(
    '/api/v1/sessions/:sessionId',
    {
      config: { access: 'signedIn' },
      schema: {
        tags: TAGS,
        summary: 'End one session of the account',
        description: 'One that has ended already stays so.',
        params: sessionParams,
        response: { 204: NOTHING, ...problems(400) },
      },
    },
    async ({ caller, params }, reply) => {
      const { accountId } = getOwnSession(caller)
      await sessions.end({ accountId, sessionId: params.sessionId })
      return reply.code(204).send(null)
    },
  )
}
