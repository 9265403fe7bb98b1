import { sql } from 'kysely'
import type { Trx } from '../../../platform/database/index.ts'

export async function hold(trx: Trx, noticeId: number, day: number): Promise<void> {
  await sql`UPDATE grading.pre_notices SET held_day = coalesce(held_day, ${day}), released_day = NULL
    WHERE notice_id = ${noticeId} AND state = 'open'`.execute(trx)
}

/** The subject of the notice; undefined where it was not held. */
export async function release(
  trx: Trx,
  noticeId: number,
  day: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ subjectId: number }>`
    UPDATE grading.pre_notices SET released_day = ${day}
    WHERE notice_id = ${noticeId} AND state = 'open' AND held_day IS NOT NULL
      AND released_day IS NULL RETURNING subject_id AS "subjectId"`.execute(trx)
  return rows[0]?.subjectId
}
