import { DomainError } from '@liangma/contracts'
import type { FastifyRequest } from 'fastify'
import type { App } from './app.ts'
import { requireOwnPage, sessionTokenOf } from './platform/http/index.ts'
import type { Caller, Gate } from './platform/http/index.ts'

type Rooms = Pick<App, 'identity' | 'registry'>

/** The gate of a server: by session or key. On the public's server only platforms are known. */
export function accessGate(
  { identity, registry }: Rooms,
  { isForPublic }: { isForPublic: boolean },
): Gate {
  return {
    whoAsks: (request) =>
      request.headers['x-api-key'] === undefined
        ? bySession(request, { identity, isForPublic })
        : byKey(request, { identity, isForPublic }),
    getWithin: (code, scope) => registry.getPlatform(code, scope),
    signInPage: isForPublic ? null : '/console/sign-in',
    record: ({ request, caller, status }) =>
      identity.audit.record(entryOf(request, caller, status)),
  }
}

interface Known extends Pick<Rooms, 'identity'> {
  isForPublic: boolean
}

/** Throws `auth.missing`, `session.ended`, `session.foreign_origin`. */
async function bySession(
  request: FastifyRequest,
  { identity, isForPublic }: Known,
): Promise<Caller> {
  const token = sessionTokenOf(request)
  if (token === undefined) throw new DomainError('auth.missing')
  const { sessions } = identity
  const caller = await sessions.getCaller(token)
  if (isForPublic && caller.role !== 'platform') throw new DomainError('session.ended')
  requireOwnPage(request)
  return caller
}

/** Throws `auth.refused`. */
async function byKey(request: FastifyRequest, { identity, isForPublic }: Known): Promise<Caller> {
  const caller = await identity.apiKeys.getCaller(request.headers)
  if (isForPublic && caller.role !== 'platform') throw new DomainError('auth.refused')
  return caller
}

function entryOf(request: FastifyRequest, caller: Caller, status: number) {
  const { name, login, role, accountId, scope } = caller
  const params = { ...(request.params as object), ...(request.query as object) }
  const { uscc } = request.params as { uscc?: string }
  return {
    name,
    login,
    role,
    accountId,
    act: `${request.method} ${request.routeOptions.url ?? ''}`,
    params,
    uscc: uscc ?? (scope.reach === 'platform' ? scope.uscc : null),
    status,
    requestId: request.id,
    address: request.ip,
  }
}
