import { sql } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'

/**
 * Until the transaction ends, statements run as they are planned. On a large register PostgreSQL expects
 * so much of ours that it compiles each one first, ten times as long as then running it for a few hundred
 * subjects takes, and each has other subjects in it, so that nothing compiled serves again.
 */
export async function runUncompiled(db: Db): Promise<void> {
  await sql`SELECT set_config('jit', 'off', true)`.execute(db)
}
