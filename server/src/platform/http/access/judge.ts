import type { Role, RouteAccess, Scope } from '@liangma/contracts'
import { DomainError, ROLE_WORDS, isAllowed } from '@liangma/contracts'
import type { FastifyRequest } from 'fastify'
import type { Caller } from './caller.ts'

/** Access of a route that not everyone may call. */
export type GuardedAccess = Exclude<RouteAccess, 'everyone'>

/** Throws `subject.not_found` where no platform with the code lies within the scope. */
export type GetWithin = (code: string, scope: Scope) => Promise<unknown>

interface Asked {
  caller: Caller
  access: GuardedAccess
  getWithin: GetWithin
}

/**
 * Judges by the one table of permissions whether a caller may call a route. Throws `session.password_first`, `session.no_account`,
 * `auth.role_refused`, `auth.scope_refused`, and `subject.not_found` for a platform outside the caller's scope,
 * as if it did not exist.
 */
export async function judge(
  request: FastifyRequest,
  { caller, access, getWithin }: Asked,
): Promise<void> {
  if (caller.mustChangePassword && !request.routeOptions.config.answersBeforePassword)
    throw new DomainError('session.password_first')
  if (access === 'signedIn') {
    if (caller.accountId === null) throw new DomainError('session.no_account')
    return
  }
  if (!isAllowed(caller.role, access.may)) throw roleRefused(caller.role)
  if (access.reach === 'subject') await requireWithin(request, { caller, getWithin })
  else if (!REACHES[access.reach](caller)) throw new DomainError('auth.scope_refused')
}

/** A role that may not do what it asked for. */
export function roleRefused(role: Role): DomainError {
  const { zh, en } = ROLE_WORDS[role]
  return new DomainError('auth.role_refused', { roleZh: zh, roleEn: en })
}

type Reach = Exclude<Exclude<GuardedAccess, 'signedIn'>['reach'], 'subject'>

const REACHES: Record<Reach, (caller: Caller) => boolean> = {
  city: ({ scope }) => scope.reach === 'city',
  // Its handler cuts what it answers.
  list: () => true,
  // Something that is the caller's alone: a platform, an account, or the feed of a source's key.
  own: ({ scope, accountId, role }) =>
    scope.reach === 'platform' || accountId !== null || role === 'source',
}

async function requireWithin(
  request: FastifyRequest,
  { caller: { scope }, getWithin }: Omit<Asked, 'access'>,
): Promise<void> {
  // Within the whole city the route itself says whether there is such a platform.
  if (scope.reach === 'city') return
  const { uscc } = request.params as { uscc?: string }
  if (uscc === undefined) throw new Error('a route of one subject without :uscc')
  await getWithin(uscc, scope)
}
