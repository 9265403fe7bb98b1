import { DomainError } from '@liangma/contracts'
import type { FastifyRequest } from 'fastify'
import type { Caller } from '../../../platform/http/index.ts'
import type { Origin } from './sessions.service.ts'

/** The session that asks. Throws `session.no_account` where a key of the API does. */
export function getOwnSession({ accountId, sessionId, login }: Caller): {
  accountId: number
  sessionId: number
  login: string
} {
  if (accountId === null || sessionId === undefined) throw new DomainError('session.no_account')
  return { accountId, sessionId, login }
}

/** From where somebody signs in. */
export function originOf(request: FastifyRequest): Origin {
  return { address: request.ip, agent: String(request.headers['user-agent'] ?? '') }
}
