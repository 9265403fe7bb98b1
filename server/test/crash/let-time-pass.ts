import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/index.ts'

/**
 * What a killed process held counts as abandoned only after a while, for it might be another that is at
 * work. That while is over after this: batches that were checked, messages that were under way.
 */
export async function letTimePass({ db }: Database): Promise<void> {
  await sql`UPDATE capture.batches SET beat_at = beat_at - interval '1 hour'
    WHERE state = 'checking'`.execute(db)
  await sql`UPDATE platform.outgoing_messages SET leased_until = now() - interval '1 second'
    WHERE state = 'sending'`.execute(db)
}
