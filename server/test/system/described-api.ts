import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

interface Media {
  schema?: object
  example?: unknown
  examples?: unknown
}

interface Parameter extends Media {
  name: string
  in: string
  required?: boolean
}

export interface Operation {
  summary?: string
  tags?: string[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { description: string; content?: Record<string, Media> }>
}

export interface ApiDocument {
  openapi: string
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
}

/** An answer of the running server to a request at a route, e.g. `GET /api/v1/platforms/:uscc`. */
export interface Answer {
  method: string
  route: string
  status: number
  type: string | undefined
  body: string
}

/** One value of the document with the place of the schema that it must follow. */
export interface Example {
  place: string
  schema: string
  value: unknown
}

/** The description of the API as a judge: by its own JSON Schemas, without any of ours. */
export class DescribedApi {
  readonly document: ApiDocument
  readonly #ajv: Ajv2020

  constructor(document: ApiDocument) {
    this.document = document
    // The document holds its schemas among much else, which is none of JSON Schema's business.
    this.#ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(this.#ajv)
    this.#ajv.addSchema(document, 'api')
  }

  /** Each operation with its method and path. */
  operations(): { method: string; path: string; operation: Operation }[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
    )
  }

  findOperation(method: string, route: string): Operation | undefined {
    return this.document.paths[pathOf(route)]?.[method.toLowerCase()]
  }

  /** What of an answer the document does not say. */
  faultsOf({ method, route, status, type, body }: Answer): string[] {
    const described = this.findOperation(method, route)?.responses[status]
    if (!described) return [`no answer ${status} is described`]
    const content = described.content ?? {}
    if (body === '') return []
    const media = (type ?? '').replace(/;.*/, '')
    if (!content[media]) return [`no ${media} is described for ${status}`]
    if (!media.endsWith('json')) return []
    const place = ['paths', pathOf(route), method.toLowerCase(), 'responses', String(status)]
    return this.faultsBy(pointer(...place, 'content', media, 'schema'), JSON.parse(body))
  }

  /** What is wrong with a value by the schema at a place of the document. */
  faultsBy(schema: string, value: unknown): string[] {
    const validate = this.#ajv.getSchema(`api#${schema}`)
    if (!validate) return [`there is no schema at ${schema}`]
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }

  /** Every example of parameters, request bodies and good answers. */
  examples(): Example[] {
    return this.operations().flatMap(({ method, path, operation }) =>
      this.#carriersOf(operation).flatMap(({ at, media }) => {
        const place = ['paths', path, method, ...at]
        if (media.example === undefined) return []
        const schema = pointer(...place, 'schema')
        return [{ place: place.join(' '), schema, value: media.example }]
      }),
    )
  }

  /** Where an operation should give an example and gives none. */
  withoutExample(): string[] {
    return this.operations().flatMap(({ method, path, operation }) =>
      this.#carriersOf(operation)
        .filter(({ media, isNeeded }) => isNeeded && media.example === undefined)
        .map(({ at }) => [method, path, ...at].join(' ')),
    )
  }

  #carriersOf({ parameters = [], requestBody, responses }: Operation) {
    const carriers = parameters.map((parameter, i) => ({
      at: ['parameters', String(i)],
      media: parameter as Media,
      isNeeded: parameter.required === true,
    }))
    for (const [type, media] of Object.entries(requestBody?.content ?? {}))
      carriers.push({ at: ['requestBody', 'content', type], media, isNeeded: true })
    for (const [type, media] of Object.entries(responses['200']?.content ?? {})) {
      // Files are bytes, of which no schema says more.
      const isNeeded = Object.keys(media.schema ?? {}).length > 0
      carriers.push({ at: ['responses', '200', 'content', type], media, isNeeded })
    }
    return carriers
  }
}

/** A route's pattern as OpenAPI writes it: `/api/v1/platforms/{uscc}`. */
function pathOf(route: string): string {
  return route.replaceAll(/:(\w+)/g, '{$1}')
}

/** A JSON pointer in a fragment (RFC 6901). */
function pointer(...steps: string[]): string {
  return steps
    .map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('')
}
