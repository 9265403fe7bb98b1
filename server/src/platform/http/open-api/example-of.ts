/** JSON Schema as the description of the API holds it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  minimum?: number
  examples?: unknown[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  items?: Schema
}

export type Schemas = Record<string, Schema | undefined>

/** Stands for a text of which a schema gives no example. */
export const UNSAID = '…'

/** Where a schema gives no example of its own; each kind of value, by type and format. */
const PLAIN: Record<string, unknown> = {
  date: '2026-11-23',
  'date-time': '2026-11-23T02:15:00.000Z',
  uri: 'https://credit.example/',
  string: UNSAID,
  boolean: true,
  null: null,
}

/**
 * A value that a schema describes: the examples that its parts give, put together; so an operation has an
 * example that cannot fall behind its schema. Undefined where the schema allows anything.
 */
export function exampleOf(schema: Schema, schemas: Schemas): unknown {
  const given = [schema.examples?.[0], schema.const, schema.enum?.[0], schema.default]
  const stated = given.find((each) => each !== undefined)
  if (stated !== undefined) return stated
  if (schema.$ref) return exampleOf(resolve(schema.$ref, schemas), schemas)
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  const [first] = (choices ?? []).filter((choice) => choice.type !== 'null')
  if (first) return exampleOf(first, schemas)
  return composed(schema, schemas)
}

function composed(schema: Schema, schemas: Schemas): unknown {
  const [type] = [schema.type].flat()
  if (type === undefined) return undefined
  const compose = COMPOSERS[type]
  return compose ? compose(schema, schemas) : (PLAIN[schema.format ?? type] ?? PLAIN[type])
}

const COMPOSERS: Record<string, ((schema: Schema, schemas: Schemas) => unknown) | undefined> = {
  object: ({ properties = {} }, schemas) =>
    Object.fromEntries(
      Object.entries(properties).map(([name, of]) => [name, exampleOf(of, schemas)]),
    ),
  array: ({ items }, schemas) => (items ? [exampleOf(items, schemas)] : []),
  integer: ({ minimum = 1 }) => Math.max(minimum, 1),
  number: ({ minimum = 1 }) => Math.max(minimum, 1),
}

const COMPONENT = '#/components/schemas/'

function resolve(ref: string, schemas: Schemas): Schema {
  const schema = schemas[ref.slice(COMPONENT.length)]
  if (!schema) throw new Error(`the description of the API lacks ${ref}`)
  return schema
}
