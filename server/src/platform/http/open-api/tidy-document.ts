import { STATUS_CODES } from 'node:http'

type Json = Record<string, unknown>

/**
 * The description of the API as readers want it: only components that something refers to (each schema
 * arrives in an input and an output form), and answers named by their status.
 */
export function tidyDocument<T extends object>(document: T): T {
  const { components, ...rest } = document as { components?: { schemas?: Json } }
  nameAnswers((document as { paths?: Json }).paths ?? {})
  const schemas = components?.schemas ?? {}
  const wanted = new Set<string>()
  const waiting = referencesIn(rest)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (wanted.has(name)) continue
    wanted.add(name)
    waiting.push(...referencesIn(schemas[name]))
  }
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => wanted.has(name)))
  return { ...document, components: { ...components, schemas: kept } }
}

const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g

function referencesIn(value: unknown): string[] {
  const text = JSON.stringify(value) ?? ''
  return [...text.matchAll(REFERENCE)].flatMap((match) => match[1] ?? [])
}

function nameAnswers(paths: Json): void {
  for (const item of Object.values(paths) as Json[]) {
    for (const operation of Object.values(item) as { responses?: Record<string, Json> }[]) {
      for (const [status, answer] of Object.entries(operation.responses ?? {})) {
        if (answer['description'] === 'Default Response')
          answer['description'] = STATUS_CODES[status] ?? 'Answer'
      }
    }
  }
}
