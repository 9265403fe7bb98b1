import { readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { DomainError } from '@liangma/contracts'
import type { Database } from './database.ts'

const FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url))

/**
 * Brings the database to the newest numbered migration, each in a transaction of its own.
 * Throws `database.migration_changed` where a file that was applied reads differently today.
 * Returns the names of those applied now.
 */
export async function migrate(database: Database, folder = FOLDER): Promise<string[]> {
  await database.driver.runScript(`
    CREATE SCHEMA IF NOT EXISTS platform;
    CREATE TABLE IF NOT EXISTS platform.migrations (
      name text CONSTRAINT migrations_pk PRIMARY KEY,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`)
  const known = await appliedMigrations(database)
  const applied: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()) {
    const text = readFileSync(new URL(name, `file://${folder}`), 'utf8')
    const sha256 = createHash('sha256').update(text).digest('hex')
    const before = known.get(name)
    if (before === sha256) continue
    if (before !== undefined) throw new DomainError('database.migration_changed', { name })
    await database.driver.runScript(
      `${text};\nINSERT INTO platform.migrations (name, sha256) VALUES ('${name}', '${sha256}')`,
    )
    applied.push(name)
  }
  return applied
}

async function appliedMigrations(database: Database): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; sha256: string }>`
    SELECT name, sha256 FROM platform.migrations`.execute(database.db)
  return new Map(rows.map((row) => [row.name, row.sha256]))
}
