import { languageChoice, rulebookParams, signedRulebook } from '@liangma/contracts'
import { z } from 'zod'
import { renderRulebook, renderRulebooksList } from '../../pages/index.ts'
import type { PublicFrame } from '../../pages/index.ts'
import { entityTag, ifKnown, languageOf, problems, tagged } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { FOR_ALL_ORIGINS, canonicalText } from '../public/documents.ts'
import type { PublicRulebooks } from './public-rulebooks.ts'

export interface PublicRulebookRoutes {
  publicRulebooks: PublicRulebooks
  frame: PublicFrame
}

const config = { access: 'everyone' } as const
const querystring = z.object({ lang: languageChoice })
const HTML = 'text/html; charset=utf-8'
const ONE = '/rulebooks/:rulebook/:version'

/** `/rulebooks`: by which rules grades are given, gave or will give; for people and as signed files. */
export function routePublicRulebooks(http: Http, parts: PublicRulebookRoutes): void {
  routePages(http, parts)
  routeFiles(http, parts)
}

function routePages(http: Http, { publicRulebooks, frame }: PublicRulebookRoutes): void {
  http.get('/rulebooks', { config, schema: { hide: true, querystring } }, (request, reply) => {
    const page = renderRulebooksList(
      { frame, rulebooks: publicRulebooks.list() },
      languageOf(request),
    )
    reply.header('cache-control', 'no-cache')
    return ifKnown({ request, reply, tag: entityTag(page) }) ?? reply.type(HTML).send(page)
  })
  http.get(
    ONE,
    { config, schema: { hide: true, params: rulebookParams, querystring } },
    (request, reply) => {
      const view = { frame, rulebook: publicRulebooks.whole(request.params) }
      const page = renderRulebook(view, languageOf(request))
      reply.header('cache-control', 'no-cache')
      return ifKnown({ request, reply, tag: entityTag(page) }) ?? reply.type(HTML).send(page)
    },
  )
}

function routeFiles(http: Http, { publicRulebooks }: PublicRulebookRoutes): void {
  http.get(
    `${ONE}/text.yaml`,
    {
      config,
      schema: {
        tags: ['public'],
        summary: 'The text of a version that decides, decided or will',
        params: rulebookParams,
        response: {
          200: answer('application/yaml', z.string().meta({ examples: ['id: platform'] })),
          ...tagged,
          ...problems(400, 404),
        },
      },
    },
    async (request, reply) => {
      const text = await publicRulebooks.text(request.params)
      reply.headers({ ...FOR_ALL_ORIGINS, 'cache-control': 'no-cache' })
      const known = ifKnown({ request, reply, tag: entityTag(text) })
      return known ?? reply.type('application/yaml; charset=utf-8').send(text)
    },
  )
  http.get(
    `${ONE}/signed.json`,
    {
      config,
      schema: {
        tags: ['public'],
        summary: 'A version as one signed file: text, hash, signatures, days',
        params: rulebookParams,
        response: {
          200: answer('application/json', signedRulebook),
          ...tagged,
          ...problems(400, 404),
        },
      },
    },
    async (request, reply) => {
      publicRulebooks.whole(request.params)
      const text = canonicalText(await publicRulebooks.signed(request.params))
      reply.headers({ ...FOR_ALL_ORIGINS, 'cache-control': 'no-cache' })
      const known = ifKnown({ request, reply, tag: entityTag(text) })
      return known ?? reply.type('application/json; charset=utf-8').send(text)
    },
  )
}

/** Sent as text, byte for byte as it was signed, so it passes by the schema's serializer. */
function answer(type: string, schema: z.ZodType) {
  return { description: 'The document', content: { [type]: { schema } } }
}
