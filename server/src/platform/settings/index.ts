import { sql } from 'kysely'
import type { Db } from '../database/index.ts'

/** The names under which an installation remembers things about itself. */
export type SettingName = 'sample_day' | 'sample_complete' | 'public_day'

/** The value of a setting, or undefined where it was never made. */
export async function findSetting(db: Db, name: SettingName): Promise<string | undefined> {
  const { rows } = await sql<{ value: string }>`
    SELECT value FROM platform.settings WHERE name = ${name}`.execute(db)
  return rows[0]?.value
}

export async function putSetting(db: Db, name: SettingName, value: string): Promise<void> {
  await sql`INSERT INTO platform.settings (name, value) VALUES (${name}, ${value})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`.execute(db)
}
