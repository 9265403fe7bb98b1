import type { Day, RunTrigger } from '@liangma/contracts'
import type { FigurePoints } from '@liangma/rulebook'
import { constants } from '@liangma/rulebook'
import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/index.ts'
import { RECORDS_RELATION } from '../records/index.ts'
import type { Assessed, AssessmentRow, FinishedRun, Ground, RunFacts } from './assessment.facts.ts'

const ASSESSMENT = sql`assessment_id AS "assessmentId", run_id AS "runId", subject_id AS "subjectId",
  rulebook_version AS "rulebookVersion", as_of_day AS "asOf", sequence, score_tenths AS "scoreTenths",
  grade, decided_by AS "decidedBy", decided_code AS "decidedCode", sums,
  peer_tenths AS "peerTenths", records_digest AS "recordsDigest"`

const RUN = sql`rulebook_id AS "rulebookId", rulebook_version AS "rulebookVersion",
  as_of_day AS "asOf", sequence, feed_dates AS "feedDates", medians, undone_up_to AS "undoneUpTo"`

/** PostgreSQL or PGlite as the place where the statements of an assessment run. */
export function postgresGround(db: Db, records = RECORDS_RELATION): Ground {
  const read = async <T>(statement: string) => (await sql.raw<T>(statement).execute(db)).rows
  return {
    dialect: 'postgres',
    records,
    read,
    stream: async function* <T>(statement: string) {
      yield await read<T>(statement)
    },
    hold: async (points: readonly FigurePoints[]) =>
      constants(
        { subject_id: 'integer', slot: 'integer', points: 'integer' },
        points.map((row) => [row.subject_id, row.slot, row.points]),
      ),
  }
}

/** Which of these subjects are registered: they have a confirmed record of one of the terms. */
export async function listRegistered(
  db: Db,
  registrationTerms: readonly number[],
  subjectIds: readonly number[],
): Promise<number[]> {
  const { rows } = await sql<{ subjectId: number }>`
    SELECT DISTINCT subject_id AS "subjectId" FROM ${sql.raw(RECORDS_RELATION)} r
    WHERE subject_id = ANY(${subjectIds}::int[]) AND status = 1
      AND term = ANY(${registrationTerms}::int[])
    ORDER BY subject_id`.execute(db)
  return rows.map((row) => row.subjectId)
}

// A past day computed again without an annulled record is about that day only.
const NOT_AMENDED = sql`amends_id IS NULL`

// The newest day wins; of one day, the row stored last.
const NEWEST_FIRST = sql`subject_id, as_of_day DESC, assessment_id DESC`

export async function getRegisterId(db: Db): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    SELECT register_id::text AS id FROM assessment.register`.execute(db)
  const id = rows[0]?.id
  if (id === undefined) throw new Error('the register has no id')
  return id
}

/** Stored results change in one transaction at a time, so that each is compared with the newest. */
export async function lockStore(trx: Trx): Promise<void> {
  await sql`LOCK TABLE assessment.assessments IN SHARE ROW EXCLUSIVE MODE`.execute(trx)
}

/** The newest stored run as of a day by one rulebook; with `sequence`, the one that knew records up to it. */
export async function findRunOfDay(
  db: Db,
  run: Pick<RunFacts, 'rulebookId' | 'rulebookVersion' | 'asOf'> & {
    sequence?: number | undefined
    coversRegister?: boolean | undefined
  },
): Promise<RunFacts | undefined> {
  const known = run.sequence === undefined ? sql`true` : sql`sequence = ${run.sequence}`
  const covers = run.coversRegister === true ? sql`covers_register` : sql`true`
  const { rows } = await sql<RunFacts>`SELECT ${RUN} FROM assessment.runs
    WHERE as_of_day = ${run.asOf} AND rulebook_id = ${run.rulebookId}
      AND rulebook_version = ${run.rulebookVersion} AND trigger <> 'correction' AND ${known}
      AND ${covers}
    ORDER BY run_id DESC LIMIT 1`.execute(db)
  return rows[0]
}

/** The run of the newest day, up to one, as of which every subject's result by a rulebook is on file. */
export async function findCoveringRun(
  db: Db,
  { rulebookId, upTo }: { rulebookId: string; upTo: Day },
): Promise<RunFacts | undefined> {
  const { rows } = await sql<RunFacts>`SELECT ${RUN} FROM assessment.runs
    WHERE covers_register AND rulebook_id = ${rulebookId} AND as_of_day <= ${upTo}
    ORDER BY as_of_day DESC, run_id DESC LIMIT 1`.execute(db)
  return rows[0]
}

/** Subjects with a result as of a day after one and before another. */
export async function listAssessedBetween(
  db: Db,
  { after, before }: { after: Day; before: Day },
): Promise<number[]> {
  if (before - after < 2) return []
  const { rows } = await sql<{ subjectId: number }>`
    SELECT DISTINCT subject_id AS "subjectId" FROM assessment.assessments
    WHERE as_of_day > ${after} AND as_of_day < ${before} AND ${NOT_AMENDED}`.execute(db)
  return rows.map((row) => row.subjectId)
}

export async function getRun(db: Db, runId: number): Promise<RunFacts> {
  const { rows } = await sql<RunFacts>`SELECT ${RUN} FROM assessment.runs
    WHERE run_id = ${runId}`.execute(db)
  if (!rows[0]) throw new Error(`no run ${runId}`)
  return rows[0]
}

export async function insertRun(trx: Trx, run: FinishedRun): Promise<number> {
  const { rows } = await sql<{ runId: number }>`
    INSERT INTO assessment.runs (rulebook_id, rulebook_version, as_of_day, sequence, engine, trigger,
      feed_dates, medians, undone_up_to, subject_count, changed_count, covers_register, grade_changes,
      started_by, started_at, finished_at)
    VALUES (${run.rulebookId}, ${run.rulebookVersion}, ${run.asOf}, ${run.sequence}, ${run.engine},
      ${run.trigger}, ${JSON.stringify(run.feedDates)}::jsonb, ${JSON.stringify(run.medians)}::jsonb,
      ${run.undoneUpTo ?? null}, ${run.subjectCount}, ${run.changedCount},
      ${run.coversRegister ?? false}, ${run.gradeChanges ?? null}, ${run.startedBy ?? null}, ${run.startedAt}, ${run.finishedAt})
    RETURNING run_id AS "runId"`.execute(trx)
  return (rows[0] as { runId: number }).runId
}

/** Of each subject the newest result as of `asOf` or before. */
export async function listNewest(
  db: Db,
  { subjectIds, asOf }: { subjectIds: readonly number[] | 'all'; asOf: Day },
): Promise<AssessmentRow[]> {
  const which = subjectIds === 'all' ? sql`true` : sql`subject_id = ANY(${subjectIds}::int[])`
  const { rows } = await sql<AssessmentRow>`
    SELECT DISTINCT ON (subject_id) ${ASSESSMENT} FROM assessment.assessments
    WHERE ${which} AND as_of_day <= ${asOf} AND ${NOT_AMENDED}
    ORDER BY ${NEWEST_FIRST}`.execute(db)
  return rows
}

/** Newest as-of day on file of each of these subjects. */
export async function listNewestDays(
  db: Db,
  subjectIds: readonly number[],
): Promise<{ subjectId: number; asOf: Day }[]> {
  const { rows } = await sql<{ subjectId: number; asOf: Day }>`
    SELECT subject_id AS "subjectId", max(as_of_day) AS "asOf" FROM assessment.assessments
    WHERE subject_id = ANY(${subjectIds}::int[]) AND ${NOT_AMENDED} GROUP BY subject_id`.execute(db)
  return rows
}

/** The last result of a subject as of each day on which it changed, oldest first; the newest `limit` of them. */
export async function listOfSubject(
  db: Db,
  { subjectId, limit }: { subjectId: number; limit: number },
): Promise<AssessmentRow[]> {
  const { rows } = await sql<AssessmentRow>`
    SELECT DISTINCT ON (as_of_day) ${ASSESSMENT} FROM assessment.assessments
    WHERE subject_id = ${subjectId} AND ${NOT_AMENDED}
    ORDER BY as_of_day DESC, assessment_id DESC LIMIT ${limit}`.execute(db)
  return rows.toReversed()
}

export async function insertAssessments(
  trx: Trx,
  run: RunFacts & { runId: number },
  rows: readonly (Assessed & { recordsDigest: string; amendsId?: number })[],
): Promise<{ subjectId: number; assessmentId: number }[]> {
  const answer = await sql<{ subjectId: number; assessmentId: number }>`
    INSERT INTO assessment.assessments (subject_id, run_id, rulebook_version, as_of_day, sequence,
      score_tenths, grade, decided_by, decided_code, sums, peer_tenths, records_digest, amends_id)
    SELECT "subjectId", ${run.runId}, ${run.rulebookVersion}, ${run.asOf}, ${run.sequence},
      "scoreTenths", grade, "decidedBy", "decidedCode", sums, "peerTenths", "recordsDigest", "amendsId"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("subjectId" int, "scoreTenths" int,
      grade text, "decidedBy" text, "decidedCode" text, sums jsonb, "peerTenths" jsonb,
      "recordsDigest" text, "amendsId" bigint)
    RETURNING subject_id AS "subjectId", assessment_id AS "assessmentId"`.execute(trx)
  return answer.rows
}

export async function listAssessments(
  db: Db,
  assessmentIds: readonly number[],
): Promise<AssessmentRow[]> {
  const { rows } = await sql<AssessmentRow>`SELECT ${ASSESSMENT} FROM assessment.assessments
    WHERE assessment_id = ANY(${assessmentIds}::bigint[])`.execute(db)
  return rows
}

/** Throws a plain Error where there is none: ids come from our own tables. */
export async function getAssessment(db: Db, assessmentId: number): Promise<AssessmentRow> {
  const [row] = await listAssessments(db, [assessmentId])
  if (!row) throw new Error(`no assessment ${assessmentId}`)
  return row
}

export async function countByGrade(db: Db): Promise<{ grade: string; count: number }[]> {
  const { rows } = await sql<{ grade: string; count: number }>`
    SELECT grade, count(*) AS count FROM (
      SELECT DISTINCT ON (subject_id) grade FROM assessment.assessments WHERE ${NOT_AMENDED} ORDER BY ${NEWEST_FIRST}
    ) newest GROUP BY grade ORDER BY grade`.execute(db)
  return rows
}

export async function insertPending(
  trx: Trx,
  pending: { trigger: PendingRun['trigger']; subjectCount: number; sequence: number; now: Date },
): Promise<void> {
  const { trigger, subjectCount, sequence, now } = pending
  await sql`INSERT INTO assessment.pending_runs (trigger, subject_count, sequence, requested_at)
    VALUES (${trigger}, ${subjectCount}, ${sequence}, ${now})`.execute(trx)
}

/** A request for a run of the whole register, and what it is for. */
export interface PendingRun {
  pendingId: number
  trigger: Extract<RunTrigger, 'records' | 'rules'>
}

export async function listPending(db: Db): Promise<PendingRun[]> {
  const { rows } = await sql<PendingRun>`
    SELECT pending_id AS "pendingId", trigger FROM assessment.pending_runs`.execute(db)
  return rows
}

/** Forgets requests that a run of the whole register has answered. */
export async function deletePending(trx: Trx, pending: readonly PendingRun[]): Promise<void> {
  const pendingIds = pending.map(({ pendingId }) => pendingId)
  await sql`DELETE FROM assessment.pending_runs
    WHERE pending_id = ANY(${pendingIds}::bigint[])`.execute(trx)
}
