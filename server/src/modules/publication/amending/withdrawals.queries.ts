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
