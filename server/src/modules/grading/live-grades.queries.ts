import { sql } from 'kysely'
import type { Trx } from '../../platform/database/index.ts'
import type { AssessedRow } from './grading.rules.ts'

const ROW = sql`subject_id integer, grade text, score_tenths integer, decided_by text,
  decided_code text, rulebook_version text, assessment_id bigint, as_of_day integer`

/** Rows as one JSON parameter, so that a whole register is a few statements. */
function recordset(rows: readonly AssessedRow[]) {
  const json = rows.map((row) => ({
    subject_id: row.subjectId,
    grade: row.grade,
    score_tenths: row.scoreTenths,
    decided_by: row.decidedBy,
    decided_code: row.decidedCode,
    rulebook_version: row.rulebookVersion,
    assessment_id: row.assessmentId,
    as_of_day: row.asOf,
  }))
  return sql`jsonb_to_recordset(${JSON.stringify(json)}::text::jsonb) AS r(${ROW})`
}

const GRADING_LOCK = 7_050

/**
 * One transaction at a time changes grades, from here to its end: whatever it locks afterwards, in
 * whatever order, it cannot stand in another's way. Taken after the lock of stored assessments.
 */
export async function lockGrading(trx: Trx): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(GRADING_LOCK)})`.execute(trx)
}

/** Inserts subjects that had no live grade; answers their ids. Waits for a rival that inserts them too. */
export async function insertNewLive(
  trx: Trx,
  rows: readonly AssessedRow[],
  at: { day: number; moment: Date },
): Promise<number[]> {
  const { rows: inserted } = await sql<{ subjectId: number }>`
    INSERT INTO grading.live_grades (subject_id, grade, score_tenths, decided_by, decided_code,
      rulebook_version, assessment_id, as_of_day, since_day, entered_day, changed_at)
    SELECT r.*, r.as_of_day, ${at.day}::integer, ${at.moment.toISOString()}::timestamptz
    FROM ${recordset(rows)} ORDER BY subject_id
    ON CONFLICT DO NOTHING RETURNING subject_id AS "subjectId"`.execute(trx)
  return inserted.map((row) => row.subjectId)
}

/** Locks the subjects; answers the grades they have. */
export async function lockLive(
  trx: Trx,
  subjectIds: number[],
): Promise<{ subjectId: number; grade: string; asOf: number }[]> {
  await lockGrading(trx)
  const { rows } = await sql<{ subjectId: number; grade: string; asOf: number }>`
    SELECT subject_id AS "subjectId", grade, as_of_day AS "asOf" FROM grading.live_grades
    WHERE subject_id = ANY(${subjectIds}::int[]) ORDER BY subject_id FOR UPDATE`.execute(trx)
  return rows
}

export async function updateLive(
  trx: Trx,
  rows: readonly AssessedRow[],
  moment: Date,
): Promise<void> {
  await sql`
    UPDATE grading.live_grades l SET grade = r.grade, score_tenths = r.score_tenths,
      decided_by = r.decided_by, decided_code = r.decided_code, rulebook_version = r.rulebook_version,
      assessment_id = r.assessment_id, as_of_day = r.as_of_day,
      since_day = CASE WHEN l.grade = r.grade THEN l.since_day ELSE r.as_of_day END,
      changed_at = ${moment.toISOString()}::timestamptz
    FROM ${recordset(rows)} WHERE l.subject_id = r.subject_id`.execute(trx)
}

/** Appends changes of live grades; `before` holds the grade each subject had, if it had one. */
export async function insertChanges(
  trx: Trx,
  changes: { rows: readonly AssessedRow[]; before: ReadonlyMap<number, string>; moment: Date },
): Promise<void> {
  const before = JSON.stringify(Object.fromEntries(changes.before))
  await sql`
    INSERT INTO grading.live_grade_changes (subject_id, from_grade, to_grade, score_tenths, decided_by,
      decided_code, assessment_id, as_of_day, changed_at)
    SELECT r.subject_id, ${before}::text::jsonb ->> r.subject_id::text, r.grade, r.score_tenths, r.decided_by,
      r.decided_code, r.assessment_id, r.as_of_day, ${changes.moment.toISOString()}::timestamptz
    FROM ${recordset(changes.rows)} ORDER BY r.subject_id`.execute(trx)
}
