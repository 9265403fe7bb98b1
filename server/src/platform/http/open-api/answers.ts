import { problem } from '@liangma/contracts'
import { z } from 'zod'

/** Answers by which a route says in its schema that it may fail: `response: { 200: …, ...problems(404) }`. */
export function problems<S extends number>(...statuses: S[]) {
  const answer = {
    description: 'Problem (RFC 9457)',
    content: { 'application/problem+json': { schema: problem } },
  }
  return Object.fromEntries(statuses.map((status) => [status, answer])) as Record<S, typeof answer>
}

/** A 200 of a route that sends files: `response: { 200: fileOf('The table', ['text/csv']), … }`. */
export function fileOf(description: string, types: readonly string[]) {
  const content = types.map((type) => [type.replace(/;.*/, ''), { schema: z.any() }])
  return {
    description,
    content: Object.fromEntries(content) as Record<string, { schema: z.ZodAny }>,
  }
}
