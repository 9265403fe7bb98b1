import { type Schema, type Schemas, UNSAID, exampleOf } from './example-of.ts'

interface Media {
  schema?: Schema
  example?: unknown
  examples?: unknown
  /** Of parameters. */
  required?: boolean
}

interface Operation {
  parameters?: Media[]
  requestBody?: { content: Record<string, Media> }
  responses?: Record<string, { content?: Record<string, Media> }>
}

interface Described {
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Schemas }
}

/** Gives parameters, request bodies and good answers an example each, where they have none yet. */
export function addExamples<T extends object>(document: T): T {
  const { paths = {}, components } = document as Described
  const schemas = components?.schemas ?? {}
  for (const operation of Object.values(paths).flatMap((item) => Object.values(item)))
    for (const media of mediaOf(operation)) addExample(media, schemas)
  return document
}

/** What of an operation gets an example; a failure is told by its code alone. */
function mediaOf({ parameters = [], requestBody, responses = {} }: Operation): Media[] {
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const contents = [requestBody?.content, ...good.map(([, answer]) => answer.content)]
  return [...parameters, ...contents.flatMap((content) => Object.values(content ?? {}))]
}

function addExample(media: Media, schemas: Schemas): void {
  if (media.example !== undefined || media.examples !== undefined || !media.schema) return
  const example = exampleOf(media.schema, schemas)
  // A parameter that can be left out needs no example that says nothing.
  if (example === undefined || (example === UNSAID && media.required === false)) return
  media.example = example
}
