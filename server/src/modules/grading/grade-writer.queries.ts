import { sql } from 'kysely'
import type { Trx } from '../../platform/database/index.ts'
import type { Graded } from './grading.rules.ts'

export interface NewPublished {
  subjectId: number
  graded: Graded
  lastRanked: string | null
  reason: string
  noticeId: number | null
  decidedOnDay: number
  effectiveDay: number
}

export interface NewNotice {
  subjectId: number
  graded: Graded
  from: string
  announcedDay: number
  dueDay: number
  provisional: boolean
}

export interface ClosedNotice {
  noticeId: number
  why: 'recovered' | 'overtaken' | null
}

const GRADED_COLUMNS = sql`grade text, score_tenths integer, decided_by text, decided_code text,
  rulebook_version text, assessment_id bigint, as_of_day integer`

function columnsOf(graded: Graded) {
  return {
    grade: graded.grade,
    score_tenths: graded.scoreTenths,
    decided_by: graded.decidedBy,
    decided_code: graded.decidedCode,
    rulebook_version: graded.rulebookVersion,
    assessment_id: graded.assessmentId,
    as_of_day: graded.asOf,
  }
}

/** At most one a subject; answers the ids by subject. */
export async function insertPublished(
  trx: Trx,
  published: readonly NewPublished[],
  moment: Date,
): Promise<Map<number, number>> {
  const json = published.map((row) => ({
    ...columnsOf(row.graded),
    subject_id: row.subjectId,
    last_ranked_grade: row.lastRanked,
    reason: row.reason,
    notice_id: row.noticeId,
    decided_on_day: row.decidedOnDay,
    effective_day: row.effectiveDay,
  }))
  const { rows } = await sql<{ subjectId: number; id: number }>`
    INSERT INTO grading.published_grades (grade, score_tenths, decided_by, decided_code, rulebook_version,
      assessment_id, as_of_day, subject_id, last_ranked_grade, reason, notice_id, decided_on_day,
      effective_day, published_at)
    SELECT r.*, ${moment.toISOString()}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(json)}::text::jsonb) AS r(${GRADED_COLUMNS}, subject_id integer,
      last_ranked_grade text, reason text, notice_id bigint, decided_on_day integer, effective_day integer)
    ORDER BY r.subject_id RETURNING subject_id AS "subjectId", published_id AS id`.execute(trx)
  return idsBySubject(rows)
}

function idsBySubject(rows: readonly { subjectId: number; id: number }[]): Map<number, number> {
  return new Map(rows.map((row) => [row.subjectId, row.id]))
}

/** At most one a subject; answers the ids by subject. */
export async function insertNotices(
  trx: Trx,
  notices: readonly NewNotice[],
): Promise<Map<number, number>> {
  const json = notices.map((row) => ({
    ...columnsOf(row.graded),
    subject_id: row.subjectId,
    from_grade: row.from,
    announced_day: row.announcedDay,
    due_day: row.dueDay,
    provisional: row.provisional,
  }))
  const { rows } = await sql<{ subjectId: number; id: number }>`
    INSERT INTO grading.pre_notices (to_grade, score_tenths, decided_by, decided_code, rulebook_version,
      assessment_id, as_of_day, subject_id, from_grade, announced_day, due_day, provisional)
    SELECT r.*
    FROM jsonb_to_recordset(${JSON.stringify(json)}::text::jsonb) AS r(${GRADED_COLUMNS}, subject_id integer,
      from_grade text, announced_day integer, due_day integer, provisional boolean)
    ORDER BY r.subject_id RETURNING subject_id AS "subjectId", notice_id AS id`.execute(trx)
  return idsBySubject(rows)
}

/** Closes notices: those with a `why` as dropped, the others as published. */
export async function closeNotices(
  trx: Trx,
  closed: readonly ClosedNotice[],
  day: number,
): Promise<void> {
  const json = closed.map((row) => ({ notice_id: row.noticeId, why: row.why }))
  await sql`
    UPDATE grading.pre_notices n SET closed_day = ${day}, closed_why = r.why,
      state = CASE WHEN r.why IS NULL THEN 'published' ELSE 'dropped' END
    FROM jsonb_to_recordset(${JSON.stringify(json)}::text::jsonb) AS r(notice_id bigint, why text)
    WHERE n.notice_id = r.notice_id`.execute(trx)
}

export interface ProvisionalNotice {
  noticeId: number
  announcedDay: number
}

export async function listProvisional(trx: Trx): Promise<ProvisionalNotice[]> {
  const { rows } = await sql<ProvisionalNotice>`
    SELECT notice_id AS "noticeId", announced_day AS "announcedDay" FROM grading.pre_notices
    WHERE state = 'open' AND provisional ORDER BY notice_id FOR UPDATE`.execute(trx)
  return rows
}

export async function settleDueDay(trx: Trx, noticeId: number, dueDay: number): Promise<void> {
  await sql`UPDATE grading.pre_notices SET due_day = ${dueDay}, provisional = false
    WHERE notice_id = ${noticeId}`.execute(trx)
}

/** Open notices whose day has passed by a calendar that does not yet know its holidays. */
export async function countHeld(trx: Trx, today: number): Promise<number> {
  const { rows } = await sql<{ held: number }>`
    SELECT count(*)::int AS held FROM grading.pre_notices
    WHERE state = 'open' AND provisional AND due_day < ${today}`.execute(trx)
  return rows[0]?.held ?? 0
}
