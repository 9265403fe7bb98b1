import { DomainError } from '@liangma/contracts'
import { parseCookie, stringifySetCookie } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])
const SENT_BY_US = 'liangma'

/** The token that a request's cookie holds, if it has one. */
export function sessionTokenOf({ headers, server }: FastifyRequest): string | undefined {
  return cookieOf(headers.cookie, server.sessionCookie)
}

/** A cookie of a request by its name. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  return header === undefined ? undefined : parseCookie(header)[name] || undefined
}

/** Gives the browser a session; no script can read it, no other site sends it with a form. */
export function sendSessionToken(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  token: string,
): void {
  const name = request.server.sessionCookie
  sendCookie({ request, reply }, { name, value: token, path: '/' })
}

/** Takes the session out of the browser. */
export function dropSessionToken(parts: { request: FastifyRequest; reply: FastifyReply }): void {
  const name = parts.request.server.sessionCookie
  sendCookie(parts, { name, value: '', path: '/', maxAge: 0 })
}

export function sendCookie(
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { name, value, ...options }: { name: string; value: string; path: string; maxAge?: number },
): void {
  const secure = request.protocol === 'https'
  const kept = { httpOnly: true, sameSite: 'lax', secure, ...options } as const
  reply.header('set-cookie', stringifySetCookie({ name, value, ...kept }))
}

/**
 * A browser sends the cookie whoever's page it is asked by; so a write must come from a page of ours, and say so in
 * a header that a form of another site cannot send. Throws `session.foreign_origin`.
 */
export function requireOwnPage(request: FastifyRequest): void {
  if (READS.has(request.method)) return
  if (request.headers['x-requested-by'] !== SENT_BY_US || !isFromHere(request))
    throw new DomainError('session.foreign_origin')
}

function isFromHere({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin } = headers
  // Browsers send at least one of the two with every write; who sends none is no browser.
  return origin === undefined || URL.parse(origin)?.host === host
}
