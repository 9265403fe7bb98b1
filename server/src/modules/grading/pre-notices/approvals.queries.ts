import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'

export interface Approval {
  noticeId: number
  officer: string
  why: string
}

/** False where this officer has approved the notice before. */
export async function insertApproval(trx: Trx, approval: Approval, moment: Date): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO grading.approvals (notice_id, officer, why, approved_at)
    VALUES (${approval.noticeId}, ${approval.officer}, ${approval.why}, ${moment.toISOString()})
    ON CONFLICT DO NOTHING RETURNING notice_id`.execute(trx)
  return rows.length > 0
}

export async function listApprovals(db: Db, noticeId: number): Promise<Approval[]> {
  const { rows } = await sql<Approval>`
    SELECT notice_id AS "noticeId", officer, why FROM grading.approvals
    WHERE notice_id = ${noticeId} ORDER BY approved_at, officer`.execute(db)
  return rows
}

export interface ApprovalOnFile extends Approval {
  at: Date
}

/** Of several pre-notices, in the order in which they were given. */
export async function listApprovalsOf(
  db: Db,
  noticeIds: readonly number[],
): Promise<ApprovalOnFile[]> {
  const { rows } = await sql<ApprovalOnFile>`
    SELECT notice_id AS "noticeId", officer, why, approved_at AS at FROM grading.approvals
    WHERE notice_id = ANY(${noticeIds}::bigint[]) ORDER BY approved_at, officer`.execute(db)
  return rows
}

/** The subject of an open pre-notice. */
export async function findSubjectOfNotice(db: Db, noticeId: number): Promise<number | undefined> {
  const { rows } = await sql<{ subjectId: number }>`
    SELECT subject_id AS "subjectId" FROM grading.pre_notices
    WHERE notice_id = ${noticeId} AND state = 'open'`.execute(db)
  return rows[0]?.subjectId
}
