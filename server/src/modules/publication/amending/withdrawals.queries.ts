import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'

/** False where this officer has approved it before. */
export async function insertApproval(
  trx: Trx,
  approval: { recordId: number; officer: string; why: string },
  moment: Date,
): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO publication.withdrawal_approvals (record_id, officer, why, approved_at)
    VALUES (${approval.recordId}, ${approval.officer}, ${approval.why}, ${moment.toISOString()})
    ON CONFLICT DO NOTHING RETURNING record_id`.execute(trx)
  return rows.length > 0
}

export async function listOfficers(db: Db, recordId: number): Promise<string[]> {
  const { rows } = await sql<{ officer: string }>`
    SELECT officer FROM publication.withdrawal_approvals
    WHERE record_id = ${recordId} ORDER BY approved_at, officer`.execute(db)
  return rows.map((row) => row.officer)
}

/** A published grade that somebody wants, or wanted, taken back. */
export interface WithdrawalRow {
  receiptId: number
  subjectId: number
  uscc: string
  grade: string
  publishedDay: number
  /** Whether it is what the public sees of the subject now. */
  isInForce: boolean
  withdrawalId: number | null
  withdrawnDay: number | null
}

/** Those that wait first, then the newest. */
export async function listWithdrawals(db: Db): Promise<WithdrawalRow[]> {
  const { rows } = await sql<WithdrawalRow>`
    SELECT g.record_id AS "receiptId", g.subject_id AS "subjectId", s.uscc,
      g.document::jsonb -> 'facts' ->> 'grade' AS grade, g.day AS "publishedDay",
      s.record_id = g.record_id AS "isInForce",
      w.record_id AS "withdrawalId", w.day AS "withdrawnDay"
    FROM publication.public_records g
      JOIN publication.standings s ON s.subject_id = g.subject_id
      LEFT JOIN publication.public_records w ON w.about_id = g.record_id AND w.type = 'withdrawal'
    WHERE g.record_id IN (SELECT record_id FROM publication.withdrawal_approvals)
    ORDER BY w.record_id DESC NULLS FIRST, g.record_id DESC`.execute(db)
  return rows
}

export interface WithdrawalApproval {
  receiptId: number
  officer: string
  why: string
  at: Date
}

/** In the order in which they were given. */
export async function listApprovals(db: Db): Promise<WithdrawalApproval[]> {
  const { rows } = await sql<WithdrawalApproval>`
    SELECT record_id AS "receiptId", officer, why, approved_at AS at
    FROM publication.withdrawal_approvals ORDER BY approved_at, officer`.execute(db)
  return rows
}
