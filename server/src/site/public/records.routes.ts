import { keysDocument, publicRecord } from '@liangma/contracts'
import { z } from 'zod'
import { VERIFY_POLICY, renderVerifyPage } from '../../pages/index.ts'
import { entityTag, ifKnown, languageOf, problems, tagged } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { FOR_ALL_ORIGINS, canonicalText } from './documents.ts'
import { type PublicParts, frameOf } from './public-parts.ts'

const params = z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })

/** `/receipts/ID.json`, and the keys by which they are checked. */
export function routeRecords(http: Http, { publication }: PublicParts): void {
  http.get(
    '/receipts/:id.json',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['public'],
        summary: 'One public record: a published grade, a correction or a withdrawal, signed',
        params,
        response: { 200: answer(publicRecord), ...tagged, ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const [entry] = await publication.listEntries({ after: id - 1, limit: 1 })
      const isIt = entry?.recordId === id
      const text = canonicalText(isIt ? entry.record : await publication.getReceipt(id))
      // What was published never changes; a correction is a record of its own.
      reply.headers({ ...FOR_ALL_ORIGINS, 'cache-control': 'public, max-age=31536000, immutable' })
      const known = ifKnown({ request, reply, tag: entityTag(text) })
      return known ?? reply.type('application/json; charset=utf-8').send(text)
    },
  )
  http.get(
    '/.well-known/liangma-keys.json',
    {
      config: { access: 'everyone' },
      schema: {
        tags: ['public'],
        summary: 'Public keys of the register, retired ones too',
        response: { 200: answer(keysDocument), ...tagged },
      },
    },
    (request, reply) => {
      const text = canonicalText(publication.keysDocument())
      reply.headers({ ...FOR_ALL_ORIGINS, 'cache-control': 'no-cache' })
      const known = ifKnown({ request, reply, tag: entityTag(text) })
      return known ?? reply.type('application/json; charset=utf-8').send(text)
    },
  )
}

/** `/verify`: needs no account, and once loaded no network. */
export function routeVerify(http: Http, parts: PublicParts): void {
  http.get(
    '/verify',
    { config: { access: 'everyone' }, schema: { hide: true } },
    (request, reply) => {
      const keys = parts.publication.keysDocument()
      const page = renderVerifyPage(keys, languageOf(request), frameOf(parts))
      reply.headers({ 'content-security-policy': VERIFY_POLICY, 'cache-control': 'no-cache' })
      const known = ifKnown({ request, reply, tag: entityTag(page) })
      return known ?? reply.type('text/html; charset=utf-8').send(page)
    },
  )
}

/** Sent as text, byte for byte as it was signed, so it passes by the schema's serializer. */
function answer(schema: z.ZodType) {
  return { description: 'The document', content: { 'application/json': { schema } } }
}
