import type { VerificationOutcome, Words } from '@liangma/contracts'
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/index.ts'
import type { Findings } from './verifier.ts'

export interface NewVerification extends Omit<Findings, 'isRegisterAltered'> {
  outcome: VerificationOutcome
  differenceCount: number
  startedBy: string | null
  startedAt: Date
  finishedAt: Date
}

export interface VerificationOnFile extends NewVerification {
  verificationId: number
  differences: Words[]
}

export async function insertVerification(db: Db, one: NewVerification): Promise<void> {
  await sql`INSERT INTO assessment.verifications (as_of_day, sequence, record_count, sampled_count,
      on_file_count, difference_count, differences, outcome, started_by, started_at, finished_at)
    VALUES (${one.asOf}, ${one.sequence}, ${one.recordCount}, ${one.sampled}, ${one.comparedOnFile},
      ${one.differenceCount}, ${JSON.stringify(one.differences)}::jsonb, ${one.outcome},
      ${one.startedBy}, ${one.startedAt}, ${one.finishedAt})`.execute(db)
}

/** Those before one, newest first. */
export async function listVerifications(
  db: Db,
  page: { before: number; limit: number; outcome?: VerificationOutcome | undefined },
): Promise<VerificationOnFile[]> {
  const which = page.outcome === undefined ? sql`true` : sql`outcome = ${page.outcome}`
  const { rows } = await sql<VerificationOnFile>`SELECT verification_id AS "verificationId",
      as_of_day AS "asOf", sequence, record_count AS "recordCount", sampled_count AS sampled,
      on_file_count AS "comparedOnFile", difference_count AS "differenceCount", differences, outcome,
      started_by AS "startedBy", started_at AS "startedAt", finished_at AS "finishedAt"
    FROM assessment.verifications WHERE verification_id < ${page.before} AND ${which}
    ORDER BY verification_id DESC LIMIT ${page.limit}`.execute(db)
  return rows
}
