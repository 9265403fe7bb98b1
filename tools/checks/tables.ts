import { MODULES_FOLDER } from './modules.ts'
import { isTest, listFiles, readText } from './source-tree.ts'

const MIGRATION = /^server\/migrations\/(\d{4})-([a-z-]+)\.sql$/
const CREATED =
  /\bCREATE\s+(?:OR\s+REPLACE\s+)?(?:UNLOGGED\s+)?(?:TABLE|VIEW|MATERIALIZED VIEW|SEQUENCE|FUNCTION|TYPE)\s+(?:IF NOT EXISTS\s+)?(\w+)\.(\w+)/gi
/** A table that a module made and handed over to another, with its rows. */
const MOVED = /\bALTER\s+TABLE\s+(\w+)\.(\w+)\s+SET\s+SCHEMA\s+(\w+)/gi
// `registry.counties()` is a call in TypeScript, unless a word of SQL stands before it.
const NAMED =
  /\b(?:FROM|JOIN|INTO|UPDATE|TABLE|COPY|TRUNCATE)\s+(\w+\.\w+)|(?<![\w./$])(\w+\.\w+)(?![\w(])/g

/** What a migration created: `schema.name`, and the schema on its own. */
interface Created {
  schemas: Set<string>
  names: Set<string>
}

/**
 * Table ownership. A migration `0030-records.sql` names only the schema `records`, and comments on each
 * table; code of a module names only its module's tables; outside the modules only the platform has any.
 */
export function checkTables(root: string): string[] {
  const files = listFiles(root)
  const migrations = files.filter((path) => MIGRATION.test(path))
  const texts = new Map(migrations.map((path) => [path, withoutSqlComments(readText(root, path))]))
  const created = readCreated([...texts.values()])
  const code = files.filter((p) => /^server\/src\/.*\.ts$/.test(p) && !isTest(p))
  return [
    ...[...texts].flatMap(([path, text]) => faultsOfMigration(path, text, created)),
    ...repeatedNumbers(migrations),
    ...code.flatMap((path) => foreignTables(path, readText(root, path), created)),
  ]
}

function readCreated(texts: string[]): Created {
  const names = texts.flatMap((text) => [...text.matchAll(CREATED)].map((m) => `${m[1]}.${m[2]}`))
  const moves = texts.flatMap((text) => [...text.matchAll(MOVED)])
  const moved = moves.map(([, , table, to]) => `${to}.${table}`)
  const schemas = names.map((name) => name.split('.')[0] ?? '')
  return { schemas: new Set(schemas), names: new Set([...names, ...moved]) }
}

function faultsOfMigration(path: string, text: string, { schemas }: Created): string[] {
  const own = schemaOf(MIGRATION.exec(path)?.[2] ?? '')
  const foreign = [...text.matchAll(/(?<![\w.])(\w+)\.\w+/g)]
    .map((match) => match[1] ?? '')
    .filter((schema) => schemas.has(schema) && schema !== own)
  const newSchemas = [...text.matchAll(/\bCREATE SCHEMA (?:IF NOT EXISTS )?(\w+)/gi)]
    .map((match) => match[1] ?? '')
    .filter((schema) => schema !== own)
  const tables = [...text.matchAll(/\bCREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?([\w.]+)/gi)]
  return [
    ...[...new Set([...foreign, ...newSchemas])].map((s) => `${path}: names the schema ${s}`),
    ...tables
      .filter(([, table]) => !new RegExp(`COMMENT ON TABLE ${table}\\b`, 'i').test(text))
      .map(([, table]) => `${path}: no COMMENT ON TABLE ${table}`),
  ]
}

function repeatedNumbers(migrations: string[]): string[] {
  const byNumber = Map.groupBy(migrations, (path) => MIGRATION.exec(path)?.[1])
  return [...byNumber.values()]
    .filter((same) => same.length > 1)
    .map((same) => `${same.join(' and ')}: the same number`)
}

function foreignTables(path: string, text: string, { names }: Created): string[] {
  const owner = ownerOf(path)
  const found = [...withoutComments(text).matchAll(NAMED)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((name) => names.has(name) && !name.startsWith(`${owner}.`))
  return [...new Set(found)].map((name) => `${path}: names ${name}, which is not its own table`)
}

/** The schema whose tables code in this place may name; '' for none. */
function ownerOf(path: string): string {
  if (path.startsWith('server/src/platform/')) return 'platform'
  if (!path.startsWith(`${MODULES_FOLDER}/`)) return ''
  return schemaOf(path.split('/')[3] ?? '')
}

function schemaOf(module: string): string {
  return module.replaceAll('-', '_')
}

function withoutSqlComments(text: string): string {
  return text.replaceAll(/--.*$/gm, '')
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, '')
}
