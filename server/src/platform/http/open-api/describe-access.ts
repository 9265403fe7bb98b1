import type { FastifySchema, RouteOptions } from 'fastify'
import type { GuardedAccess } from '../access/judge.ts'
import { problems } from './answers.ts'

/** A session's cookie, or a key of the API. */
const SIGNED_IN = [{ session: [] }, { apiKey: [] }]

/** Says in a route's description what its access means: by what one comes in, and how it refuses. */
export function describeAccess(schema: FastifySchema, route: RouteOptions): FastifySchema {
  const access = route.config?.access
  if (access === undefined || access === 'everyone' || schema.hide) return schema
  const response = { ...refusalsOf(access), ...(schema.response as object | undefined) }
  return { security: SIGNED_IN, ...schema, response }
}

function refusalsOf(access: GuardedAccess): object {
  const isOfSubject = access !== 'signedIn' && access.reach === 'subject'
  return isOfSubject ? problems(401, 403, 404) : problems(401, 403)
}
