import type { Role, RouteAccess, Scope } from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'

/** Who asks, as the gate found out; what it may see and touch is its scope. */
export interface Caller {
  /** The person, or what a key was made for; stands under decisions. */
  name: string
  /** Name of the account; of a key, `key:` and its number. */
  login: string
  role: Role
  scope: Scope
  /** null: a key of the API. */
  accountId: number | null
  /** Session of an account, to be told from its others. */
  sessionId?: number
  /** Little answers until the first password is changed. */
  mustChangePassword?: boolean
  /** Number of the key by which it asks, if it is one. */
  keyId?: number
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. A server with a route that does not say so does not start. */
    access?: RouteAccess
    /** It also answers to those who have yet to change their first password. */
    answersBeforePassword?: true
    /** Reading it is put on record, as every write is. */
    isOnRecord?: true
  }
  interface FastifyRequest {
    /** Who asks. Reading it where everyone may ask is a bug, and throws. */
    caller: Caller
  }
}

/** The platform that a caller speaks for. Throws `auth.no_platform` where it speaks for none. */
export function getOwnPlatform({ scope }: Pick<Caller, 'scope'>): {
  subjectId: number
  uscc: string
} {
  if (scope.reach !== 'platform') throw new DomainError('auth.no_platform')
  return { subjectId: scope.subjectId, uscc: scope.uscc }
}
