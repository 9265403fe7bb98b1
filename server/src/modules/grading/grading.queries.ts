import type { PublishedReason } from '@liangma/contracts'
import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/index.ts'
import type { Cycle, Graded, OpenNotice, PublishedGrade } from './grading.rules.ts'

export interface LiveGrade extends Graded {
  subjectId: number
  /** As-of day from which the subject has this grade. */
  sinceDay: number
  /** Day on which the subject was first graded. */
  enteredDay: number
}

export interface PublishedRow extends PublishedGrade {
  subjectId: number
  publishedId: number
  decidedOnDay: number
  effectiveDay: number
  reason: PublishedReason
}

export interface NoticeRow extends OpenNotice {
  subjectId: number
  fromGrade: string
  announcedDay: number
}

const GRADED = sql`score_tenths AS "scoreTenths", decided_by AS "decidedBy", decided_code AS "decidedCode",
  rulebook_version AS "rulebookVersion", assessment_id AS "assessmentId", as_of_day AS "asOf"`
const LIVE = sql`subject_id AS "subjectId", grade, ${GRADED}, since_day AS "sinceDay", entered_day AS "enteredDay"`
const PUBLISHED = sql`subject_id AS "subjectId", published_id AS "publishedId", grade, ${GRADED},
  last_ranked_grade AS "lastRanked", decided_on_day AS "decidedOnDay", effective_day AS "effectiveDay", reason`
const NOTICE = sql`subject_id AS "subjectId", notice_id AS "noticeId", from_grade AS "fromGrade",
  to_grade AS grade, ${GRADED}, announced_day AS "announcedDay", due_day AS "dueDay", provisional,
  held_day IS NOT NULL AND released_day IS NULL AS "isHeld", released_day AS "releasedDay"`

export async function listLive(db: Db, subjectIds: number[]): Promise<LiveGrade[]> {
  const { rows } = await sql<LiveGrade>`SELECT ${LIVE} FROM grading.live_grades
    WHERE subject_id = ANY(${subjectIds}::int[]) ORDER BY subject_id`.execute(db)
  return rows
}

export async function listInForce(db: Db, subjectIds: number[]): Promise<PublishedRow[]> {
  const { rows } = await sql<PublishedRow>`
    SELECT p.* FROM unnest(${subjectIds}::int[]) AS wanted(id)
    JOIN LATERAL (
      SELECT ${PUBLISHED} FROM grading.published_grades
      WHERE subject_id = wanted.id ORDER BY published_id DESC LIMIT 1) p ON true`.execute(db)
  return rows
}

export async function listOpenNotices(db: Db, subjectIds: number[]): Promise<NoticeRow[]> {
  const { rows } = await sql<NoticeRow>`SELECT ${NOTICE} FROM grading.pre_notices
    WHERE state = 'open' AND subject_id = ANY(${subjectIds}::int[]) ORDER BY notice_id`.execute(db)
  return rows
}

export async function listAllOpenNotices(db: Db): Promise<NoticeRow[]> {
  const { rows } = await sql<NoticeRow>`SELECT ${NOTICE} FROM grading.pre_notices
    WHERE state = 'open' ORDER BY due_day, notice_id`.execute(db)
  return rows
}

/** What became of an announced downgrade. */
export interface NoticeOnFile extends NoticeRow {
  state: 'open' | 'published' | 'dropped'
  /** First day of its hold, if there was one. */
  heldDay: number | null
  closedDay: number | null
  closedWhy: 'recovered' | 'overtaken' | null
}

const ON_FILE = sql`${NOTICE}, state, held_day AS "heldDay", closed_day AS "closedDay",
  closed_why AS "closedWhy"`

export async function findNotice(db: Db, noticeId: number): Promise<NoticeOnFile | undefined> {
  const { rows } = await sql<NoticeOnFile>`SELECT ${ON_FILE} FROM grading.pre_notices
    WHERE notice_id = ${noticeId}`.execute(db)
  return rows[0]
}

/** Every notice of a subject, newest first. */
export async function listNoticesOf(db: Db, subjectId: number): Promise<NoticeOnFile[]> {
  const { rows } = await sql<NoticeOnFile>`SELECT ${ON_FILE} FROM grading.pre_notices
    WHERE subject_id = ${subjectId} ORDER BY notice_id DESC`.execute(db)
  return rows
}

/** The subjects that ever had a downgrade announced are few: the notices of some of them by number. */
export async function listNotices(db: Db, noticeIds: readonly number[]): Promise<NoticeOnFile[]> {
  const { rows } = await sql<NoticeOnFile>`SELECT ${ON_FILE} FROM grading.pre_notices
    WHERE notice_id = ANY(${noticeIds}::bigint[]) ORDER BY notice_id`.execute(db)
  return rows
}

export async function listPublished(db: Db, subjectId: number): Promise<PublishedRow[]> {
  const { rows } = await sql<PublishedRow>`SELECT ${PUBLISHED} FROM grading.published_grades
    WHERE subject_id = ${subjectId} ORDER BY published_id DESC`.execute(db)
  return rows
}

/** A published grade that differs from the one before; states such as unrated are passed over. */
export interface GradeStep {
  subjectId: number
  day: number
  from: string
  to: string
}

export async function listSteps(
  db: Db,
  { since, subjectIds }: { since: number; subjectIds: readonly number[] | null },
): Promise<GradeStep[]> {
  const which = subjectIds === null ? sql`true` : sql`subject_id = ANY(${subjectIds}::int[])`
  const { rows } = await sql<GradeStep>`
    SELECT subject_id AS "subjectId", day, before AS "from", grade AS "to" FROM (
      SELECT subject_id, effective_day AS day, grade, last_ranked_grade AS ranked,
        lag(last_ranked_grade) OVER (PARTITION BY subject_id ORDER BY published_id) AS before
      FROM grading.published_grades WHERE ${which}) published
    WHERE day >= ${since} AND grade = ranked AND before <> grade
    ORDER BY day, subject_id`.execute(db)
  return rows
}

export interface GradeFilter {
  /** Only subjects with this live grade. */
  grade?: string
  /** Only subjects whose published grade in force is this one. */
  publishedGrade?: string
  /** Only subjects after this id: the last id of the page before. */
  after?: number
  /** Rows at most; 100 unless told. */
  limit?: number
}

export async function listSubjects(
  db: Db,
  { grade, publishedGrade, after = 0, limit = 100 }: GradeFilter,
): Promise<number[]> {
  const byLive = grade === undefined ? sql`true` : sql`l.grade = ${grade}`
  const byPublished =
    publishedGrade === undefined
      ? sql`true`
      : sql`${publishedGrade} = (
    SELECT p.grade FROM grading.published_grades p
    WHERE p.subject_id = l.subject_id ORDER BY p.published_id DESC LIMIT 1)`
  const { rows } = await sql<{ subjectId: number }>`
    SELECT subject_id AS "subjectId" FROM grading.live_grades l
    WHERE subject_id > ${after} AND ${byLive} AND ${byPublished}
    ORDER BY subject_id LIMIT ${limit}`.execute(db)
  return rows.map((row) => row.subjectId)
}

export async function listAllSubjects(trx: Db): Promise<number[]> {
  const { rows } = await sql<{ subjectId: number }>`
    SELECT subject_id AS "subjectId" FROM grading.live_grades ORDER BY subject_id`.execute(trx)
  return rows.map((row) => row.subjectId)
}

export async function hasPublished(db: Db): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM grading.published_grades LIMIT 1`.execute(db)
  return rows.length > 0
}

/** Subjects with an open notice that is not held and whose days were over before `today`, for certain. */
export async function listDueSubjects(trx: Trx, today: number): Promise<number[]> {
  const { rows } = await sql<{ subjectId: number }>`
    SELECT DISTINCT subject_id AS "subjectId" FROM grading.pre_notices
    WHERE state = 'open' AND due_day < ${today} AND NOT provisional
      AND (held_day IS NULL OR released_day IS NOT NULL) ORDER BY subject_id`.execute(trx)
  return rows.map((row) => row.subjectId)
}

/** Whether the cycle is still to run and anybody was graded by its day. */
export async function isCycleWanted(db: Db, cycle: Cycle): Promise<boolean> {
  const { rows } = await sql<{ wanted: boolean }>`
    SELECT NOT EXISTS (SELECT 1 FROM grading.monthly_cycles WHERE as_of_day >= ${cycle.asOf})
      AND EXISTS (SELECT 1 FROM grading.live_grades WHERE entered_day <= ${cycle.cycleDay}) AS wanted`.execute(
    db,
  )
  return rows[0]?.wanted ?? false
}

/** Claims a cycle for this transaction; false where another has run it. */
export async function claimCycle(
  trx: Trx,
  cycle: Cycle,
  at: { day: number; moment: Date },
): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO grading.monthly_cycles (as_of_day, cycle_day, ran_day, published_count, ran_at)
    VALUES (${cycle.asOf}, ${cycle.cycleDay}, ${at.day}, 0, ${at.moment.toISOString()})
    ON CONFLICT DO NOTHING RETURNING as_of_day`.execute(trx)
  return rows.length > 0
}

export async function countCycle(trx: Trx, asOf: number, published: number): Promise<void> {
  await sql`UPDATE grading.monthly_cycles SET published_count = ${published}
    WHERE as_of_day = ${asOf}`.execute(trx)
}
