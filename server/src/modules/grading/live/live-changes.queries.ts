import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'

/** A live grade that became another; null: the first. */
export interface LiveChange {
  changeId: number
  subjectId: number
  from: string | null
  to: string
  decidedBy: string
  decidedCode: string | null
  asOfDay: number
  changedAt: Date
}

/** What servers hear once a transaction commits that changed live grades. */
export const LIVE_CHANGES = 'liangma_live'

export async function notifyOfLive(trx: Trx): Promise<void> {
  await sql`SELECT pg_notify(${LIVE_CHANGES}, '')`.execute(trx)
}

/** In the order in which they became visible: whoever changes grades holds the lock of grading. */
export async function listLiveChanges(
  db: Db,
  { after, limit }: { after: number; limit: number },
): Promise<LiveChange[]> {
  const { rows } = await sql<LiveChange>`
    SELECT change_id AS "changeId", subject_id AS "subjectId", from_grade AS "from", to_grade AS "to",
      decided_by AS "decidedBy", decided_code AS "decidedCode", as_of_day AS "asOfDay",
      changed_at AS "changedAt"
    FROM grading.live_grade_changes WHERE change_id > ${after}
    ORDER BY change_id LIMIT ${limit}`.execute(db)
  return rows
}

export async function newestLiveChange(db: Db): Promise<number> {
  const { rows } = await sql<{ newest: number }>`
    SELECT coalesce(max(change_id), 0) AS newest FROM grading.live_grade_changes`.execute(db)
  return rows[0]?.newest ?? 0
}

/** A live grade as far as lists show it. */
export interface LiveFace {
  subjectId: number
  grade: string
  scoreTenths: number
  asOf: number
  rulebookVersion: string
  changedAt: Date
}

/** Of all subjects, or of some. */
export async function listLiveFaces(
  db: Db,
  subjectIds: readonly number[] | null,
): Promise<LiveFace[]> {
  const which = subjectIds === null ? sql`true` : sql`subject_id = ANY(${[...subjectIds]}::int[])`
  const { rows } = await sql<LiveFace>`
    SELECT subject_id AS "subjectId", grade, score_tenths AS "scoreTenths", as_of_day AS "asOf",
      rulebook_version AS "rulebookVersion", changed_at AS "changedAt"
    FROM grading.live_grades WHERE ${which}`.execute(db)
  return rows
}
