import type { Role, RouteAccess, Scope } from '@liangma/contracts'

/** Who asks, as the gate has found out. */
export interface Caller {
  /** The person or system, as under decisions. */
  name: string
  login: string
  role: Role
  scope: Scope
  /** Null: not an account but a key. */
  accountId: number | null
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess
  }
  interface FastifyRequest {
    caller: Caller
  }
}
