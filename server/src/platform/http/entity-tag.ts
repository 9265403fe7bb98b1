import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'

/** A strong ETag: another one whenever any of what it is made from differs. */
export function entityTag(...from: unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(from)).digest('base64url')
  return `"${hash.slice(0, 22)}"`
}

/**
 * Puts the tag on the answer. Where the client has that answer already (If-None-Match, RFC 9110 13.1.2),
 * sends 304 and returns the reply: `return ifKnown({ request, reply, tag }) ?? makeAnswer()`.
 */
export function ifKnown({
  request,
  reply,
  tag,
}: {
  request: FastifyRequest
  reply: FastifyReply
  tag: string
}): FastifyReply | undefined {
  reply.header('etag', tag)
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim())
  const isKnown = known.some((each) => each === '*' || each.replace(/^W\//, '') === tag)
  return isKnown ? reply.code(304).send() : undefined
}

/** By which a route says in its schema that it answers with a tag: `response: { 200: …, ...tagged }`. */
export const tagged = {
  304: z.null().meta({ description: 'The client has this answer already (If-None-Match)' }),
}
