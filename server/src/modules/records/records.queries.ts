import { NEVER, RECORD_STATUS } from '@liangma/contracts'
import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/index.ts'
import { RECORD_COLUMNS } from './records.lines.ts'
import { conditionOf } from './records.relations.ts'
import type { KnownRecords } from './records.relations.ts'

const IMPORT_LOCK = 7_001

/** One confirmation at a time, so that sequences become visible in their order. */
export async function lockConfirmation(trx: Trx): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(IMPORT_LOCK)})`.execute(trx)
}

export async function listTerms(db: Db): Promise<{ term: number; spelling: string }[]> {
  const { rows } = await sql<{ term: number; spelling: string }>`
    SELECT term, spelling FROM records.terms ORDER BY term`.execute(db)
  return rows
}

export async function insertTerms(db: Db, spellings: string[]): Promise<void> {
  await sql`INSERT INTO records.terms (spelling) SELECT unnest(${spellings}::text[])
    ON CONFLICT DO NOTHING`.execute(db)
}

export async function clearStaged(db: Db, batchId: number | 'all'): Promise<void> {
  const which = batchId === 'all' ? sql`true` : sql`batch_id = ${batchId}`
  await sql`DELETE FROM records.staged_records WHERE ${which}`.execute(db)
}

/** Takes staged records of these ids out again; answers their number. */
export async function unstage(
  trx: Trx,
  staged: { batchId: number; sourceIds: string[] },
): Promise<number> {
  const result = await sql`DELETE FROM records.staged_records
    WHERE batch_id = ${staged.batchId} AND source_id = ANY(${staged.sourceIds}::text[])`.execute(
    trx,
  )
  return Number(result.numAffectedRows ?? 0)
}

/** Tells the planner what was just staged. */
export async function analyseStaged(trx: Trx): Promise<void> {
  await sql`ANALYZE records.staged_records`.execute(trx)
}

/** The embedded database has nobody else who would. */
export async function analyseRecords(trx: Trx): Promise<void> {
  await sql`ANALYZE records.credit_records`.execute(trx)
}

/** Rows that would change a record that newer data has already stated; they change nothing. */
export async function countOlder(trx: Trx, batch: BatchOfData): Promise<number> {
  return countOf(
    await sql<Count>`SELECT count(*) AS count FROM records.staged_records s
    JOIN records.credit_records c ON c.source = s.source AND c.source_id = s.source_id
      AND c.superseded_by IS NULL
    WHERE s.batch_id = ${batch.batchId} AND c.digest <> s.digest
      AND NOT ${replaces(batch.dataAsOf)}`.execute(trx),
  )
}

export interface BatchOfData {
  batchId: number
  /** Day up to which the batch's data reaches. */
  dataAsOf: number
}

/**
 * Numbers the revisions of staged records that replace what the register has, where their source does not.
 * Asked while the old ones are still current: of rows just retired the planner knows nothing, and would go
 * through all of them once for each staged one.
 */
export async function numberRevisions(trx: Trx, batch: BatchOfData): Promise<void> {
  await sql`UPDATE records.staged_records s SET revision = c.revision + 1
    FROM records.credit_records c
    WHERE s.batch_id = ${batch.batchId} AND s.revision IS NULL AND c.source = s.source
      AND c.source_id = s.source_id AND c.superseded_by IS NULL AND c.digest <> s.digest
      AND ${replaces(batch.dataAsOf)}`.execute(trx)
}

/** Marks what the batch replaces as superseded by 0, until `linkSuperseded` names the new sequence. */
export async function retireReplaced(trx: Trx, batch: BatchOfData): Promise<number[]> {
  const { rows } = await sql<{ subjectId: number }>`
    UPDATE records.credit_records c SET superseded_by = 0
    FROM records.staged_records s
    WHERE s.batch_id = ${batch.batchId} AND c.source = s.source AND c.source_id = s.source_id
      AND c.superseded_by IS NULL AND c.digest <> s.digest AND ${replaces(batch.dataAsOf)}
    RETURNING c.subject_id AS "subjectId"`.execute(trx)
  return rows.map((row) => row.subjectId)
}

/** Inserts the staged records that no current one stands for; answers their number. */
export async function insertStaged(trx: Trx, batch: BatchOfData): Promise<number> {
  const columns = sql.raw(RECORD_COLUMNS.join(', '))
  const staged = sql.raw(RECORD_COLUMNS.map((column) => `s.${column}`).join(', '))
  const result = await sql`
    INSERT INTO records.credit_records (sequence, revision, ${columns}, digest, data_as_of_day, batch_id)
    SELECT nextval('records.sequence'), coalesce(s.revision, 1), ${staged}, s.digest,
      ${batch.dataAsOf}, ${batch.batchId}
    FROM records.staged_records s
    LEFT JOIN records.credit_records c ON c.source = s.source AND c.source_id = s.source_id
      AND c.superseded_by IS NULL
    WHERE s.batch_id = ${batch.batchId} AND c.sequence IS NULL`.execute(trx)
  return Number(result.numAffectedRows ?? 0)
}

export async function linkSuperseded(trx: Trx): Promise<void> {
  await sql`UPDATE records.credit_records o SET superseded_by = c.sequence
    FROM records.credit_records c
    WHERE o.superseded_by = 0 AND c.superseded_by IS NULL
      AND c.source = o.source AND c.source_id = o.source_id`.execute(trx)
}

export async function upsertSealedContacts(trx: Trx, batchId: number): Promise<void> {
  await sql`INSERT INTO records.sealed_contacts (source, source_id, sealed)
    SELECT source, source_id, sealed_contact FROM records.staged_records
    WHERE batch_id = ${batchId} AND sealed_contact IS NOT NULL
    ON CONFLICT (source, source_id) DO UPDATE SET sealed = excluded.sealed`.execute(trx)
}

export async function listTouched(trx: Trx, batchId: number): Promise<number[]> {
  const { rows } = await sql<{ subjectId: number }>`
    SELECT DISTINCT subject_id AS "subjectId" FROM records.credit_records
    WHERE batch_id = ${batchId} AND superseded_by IS NULL`.execute(trx)
  return rows.map((row) => row.subjectId)
}

export interface RecordsOfSubject {
  source: string
  sourceIds: string[]
  subjectId: number
}

/** Ends records for good: each gets a last revision with status withdrawn, the old one superseded. */
export async function withdraw(trx: Trx, key: RecordsOfSubject): Promise<number[]> {
  const kept = sql.raw(RECORD_COLUMNS.filter((column) => column !== 'status').join(', '))
  const { rows } = await sql<{ subjectId: number }>`
    UPDATE records.credit_records SET superseded_by = 0
    WHERE source = ${key.source} AND source_id = ANY(${key.sourceIds}::text[])
      AND subject_id = ${key.subjectId} AND superseded_by IS NULL
    RETURNING subject_id AS "subjectId"`.execute(trx)
  await sql`
    INSERT INTO records.credit_records (sequence, revision, status, ${kept}, digest, data_as_of_day, batch_id)
    SELECT nextval('records.sequence'), revision + 1, 4, ${kept}, sha256(digest), data_as_of_day, batch_id
    FROM records.credit_records WHERE superseded_by = 0`.execute(trx)
  await linkSuperseded(trx)
  return rows.map((row) => row.subjectId)
}

export async function lastSequence(db: Db): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    SELECT coalesce(max(sequence), 0) AS last FROM records.credit_records`.execute(db)
  return rows[0]?.last ?? 0
}

/**
 * SHA-256 over the digests of each subject's records, ordered by source and id: its current ones, or
 * those that were known at some time.
 */
export async function digestsOfSubjects(
  db: Db,
  subjectIds: number[],
  records: KnownRecords | 'now',
): Promise<{ subjectId: number; digest: string }[]> {
  const known = sql.raw(records === 'now' ? 'superseded_by IS NULL' : conditionOf(records))
  const { rows } = await sql<{ subjectId: number; digest: string }>`
    SELECT subject_id AS "subjectId", encode(sha256(string_agg(digest, ''::bytea
      ORDER BY source COLLATE "C", source_id COLLATE "C")), 'hex') AS digest
    FROM records.credit_records
    WHERE ${known} AND subject_id = ANY(${subjectIds}::int[])
    GROUP BY subject_id`.execute(db)
  return rows
}

/** The digest (hex) of the newest record up to a sequence: what a projection checks its mark by. */
export async function findLastDigest(db: Db, sequence: number): Promise<string | undefined> {
  const { rows } = await sql<{ digest: string }>`
    SELECT encode(digest, 'hex') AS digest FROM records.credit_records
    WHERE sequence <= ${sequence} ORDER BY sequence DESC LIMIT 1`.execute(db)
  return rows[0]?.digest
}

/** Whether a record of one of these kinds came or changed after a sequence. */
export async function hasChangedSince(
  db: Db,
  sequence: number,
  kinds: readonly string[],
): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM records.credit_records c JOIN records.terms t ON t.term = c.term
    WHERE c.sequence > ${sequence} AND split_part(t.spelling, ':', 1) = ANY(${kinds}::text[])
    LIMIT 1`.execute(db)
  return rows.length > 0
}

/** What entered the register after one sequence, up to another. */
export interface Changes {
  since: number
  sequence: number
}

/** A record as a subject had it before it changed; the key is `source:id`. */
export interface ChangedRecord {
  subjectId: number
  key: string
}

export interface UndoneRecord extends ChangedRecord {
  why: 'annulled' | 'withdrawn'
}

const { annulled, withdrawn } = RECORD_STATUS

// Attached to another subject is taken away from this one.
const UNDONE = sql`(n.status IN (${sql.lit(annulled)}, ${sql.lit(withdrawn)}) OR n.subject_id <> o.subject_id)`

export async function listUndone(db: Db, { since, sequence }: Changes): Promise<UndoneRecord[]> {
  const { rows } = await sql<UndoneRecord>`
    SELECT o.subject_id AS "subjectId", o.source || ':' || o.source_id AS key,
      CASE WHEN n.status = ${sql.lit(annulled)} THEN 'annulled' ELSE 'withdrawn' END AS why
    FROM records.credit_records n JOIN records.credit_records o ON o.superseded_by = n.sequence
    WHERE n.sequence > ${since} AND n.sequence <= ${sequence} AND ${UNDONE}
    ORDER BY o.subject_id, key`.execute(db)
  return rows
}

export async function listRepaired(db: Db, { since, sequence }: Changes): Promise<ChangedRecord[]> {
  const { rows } = await sql<ChangedRecord>`
    SELECT o.subject_id AS "subjectId", o.source || ':' || o.source_id AS key
    FROM records.credit_records n JOIN records.credit_records o ON o.superseded_by = n.sequence
    WHERE n.sequence > ${since} AND n.sequence <= ${sequence} AND n.subject_id = o.subject_id
      AND n.repaired_day <> ${sql.lit(NEVER)} AND o.repaired_day = ${sql.lit(NEVER)}
    ORDER BY o.subject_id, key`.execute(db)
  return rows
}

/** The newest term of each record while it was this subject's. */
export async function listSpellings(
  db: Db,
  { subjectId, keys }: { subjectId: number; keys: readonly string[] },
): Promise<{ key: string; spelling: string }[]> {
  const { rows } = await sql<{ key: string; spelling: string }>`
    SELECT DISTINCT ON (key) source || ':' || source_id AS key, t.spelling
    FROM records.credit_records c JOIN records.terms t ON t.term = c.term
    WHERE subject_id = ${subjectId} AND source || ':' || source_id = ANY(${keys}::text[])
    ORDER BY key, sequence DESC`.execute(db)
  return rows
}

/** Of the records that a subject had at one sequence, those that were undone up to another. */
export async function listUndoneSequences(
  db: Db,
  { subjectId, sequence, upTo }: { subjectId: number; sequence: number; upTo: number },
): Promise<number[]> {
  const { rows } = await sql<{ sequence: number }>`
    SELECT o.sequence FROM records.credit_records o
    JOIN records.credit_records n ON n.source = o.source AND n.source_id = o.source_id
    WHERE o.subject_id = ${subjectId} AND o.sequence <= ${sequence}
      AND (o.superseded_by IS NULL OR o.superseded_by > ${sequence})
      AND n.sequence > ${sequence} AND n.sequence <= ${upTo}
      AND (n.superseded_by IS NULL OR n.superseded_by > ${upTo}) AND ${UNDONE}
    ORDER BY o.sequence`.execute(db)
  return rows.map((row) => row.sequence)
}

export interface RecordDetail {
  source: string
  sourceId: string
  revision: number
  spelling: string
  attributes: Record<string, string> | null
}

export async function listDetails(db: Db, subjectId: number): Promise<RecordDetail[]> {
  const { rows } = await sql<RecordDetail>`
    SELECT source, source_id AS "sourceId", revision, t.spelling, attributes
    FROM records.credit_records c JOIN records.terms t ON t.term = c.term
    WHERE superseded_by IS NULL AND subject_id = ${subjectId}
    ORDER BY source, source_id`.execute(db)
  return rows
}

interface Count {
  count: number
}

function countOf(result: { rows: Count[] }): number {
  return result.rows[0]?.count ?? 0
}

/** A higher revision replaces; without revisions, data that reaches at least as far does. */
function replaces(dataAsOf: number) {
  return sql`CASE WHEN s.revision IS NULL THEN c.data_as_of_day <= ${dataAsOf}
    ELSE s.revision > c.revision END`
}
