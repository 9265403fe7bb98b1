import swagger from '@fastify/swagger'
import { API_TAGS } from '@liangma/contracts'
import type { Language } from '@liangma/contracts'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { addExamples } from './add-examples.ts'
import type { Http } from '../create-http.ts'
import { describeAccess } from './describe-access.ts'
import { languageOf } from '../language.ts'
import { tidyDocument } from './tidy-document.ts'

/** One operation of the API as its own page lists it. */
export interface ApiOperation {
  method: string
  path: string
  summary: string
  description: string
  parameters: { name: string; in: string; required: boolean; description: string }[]
  statuses: string[]
  /** What goes in and what comes out, as JSON; none where nothing does, or bytes. */
  examples: { request?: string; answer?: string }
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Registers the description of the API; to be called before any route. */
export async function registerOpenApi(
  app: Http,
  { version, sessionCookie }: { version: string; sessionCookie: string },
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '亮码 Liangma API',
        version,
        description:
          'Credit supervision of e-commerce platforms: capture, assessment, three colours, every reason. 电商平台信用监管：抓取、评审、三色评级，条条有据。',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: 'This server' }],
      tags: [...API_TAGS],
      components: {
        securitySchemes: {
          apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
          session: { type: 'apiKey', in: 'cookie', name: sessionCookie },
        },
      },
    },
    transform: (described) =>
      jsonSchemaTransform({
        ...described,
        schema: describeAccess(described.schema, described.route),
      }),
    transformObject: (document) => addExamples(tidyDocument(jsonSchemaTransformObject(document))),
  })
}

/** `/api/openapi.json`, and `/api/docs` for people. */
export function routeOpenApi(
  app: Http,
  renderDocs: (operations: ApiOperation[], language: Language) => string,
): void {
  const options = { config: { access: 'everyone' }, schema: { hide: true } } as const
  app.get('/api/openapi.json', options, () => app.swagger())
  app.get('/api/docs', options, (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(renderDocs(operationsOf(app.swagger()), languageOf(request))),
  )
}

interface Described {
  summary?: string
  description?: string
  parameters?: {
    name: string
    in: string
    required?: boolean
    description?: string
    schema?: { description?: string }
  }[]
  requestBody?: { content: Content }
  responses?: Record<string, { content?: Content }>
}

type Content = Record<string, { example?: unknown }>

function operationsOf(document: object): ApiOperation[] {
  const paths = (document as { paths?: Record<string, Record<string, Described>> }).paths ?? {}
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => (item[method] ? [operationOf(method, path, item[method])] : [])),
  )
}

function operationOf(method: string, path: string, described: Described): ApiOperation {
  return {
    method: method.toUpperCase(),
    path,
    summary: described.summary ?? '',
    description: described.description ?? '',
    statuses: Object.keys(described.responses ?? {}),
    examples: {
      ...asText('request', described.requestBody?.content),
      ...asText('answer', described.responses?.['200']?.content),
    },
    parameters: (described.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required ?? false,
      description: parameter.description ?? parameter.schema?.description ?? '',
    })),
  }
}

/** The example of JSON content under a name, if there is one. */
function asText(name: 'request' | 'answer', content: Content = {}): ApiOperation['examples'] {
  const example = content['application/json']?.example
  return example === undefined ? {} : { [name]: JSON.stringify(example, null, 2) }
}
