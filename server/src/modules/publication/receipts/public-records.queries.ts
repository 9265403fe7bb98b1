import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'

export interface NewRecord {
  recordId: number
  type: 'grade' | 'correction' | 'withdrawal'
  subjectId: number
  publishedId: number | null
  aboutId: number | null
  recordKeys: readonly string[]
  nextEnd: number | null
  day: number
  kid: string
  sha256: string
  document: string
}

export interface RecordRow {
  recordId: number
  subjectId: number
  sha256: string
  document: string
}

export interface GradeRecordRow extends RecordRow {
  publishedId: number
  recordKeys: string[]
}

const ROW = sql`record_id AS "recordId", subject_id AS "subjectId", sha256, document`
const PUBLICATION_LOCK = 7_100

/** One publication at a time, so that the public record becomes visible in the order of its numbers. */
export async function lockPublication(trx: Trx): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(PUBLICATION_LOCK)})`.execute(trx)
}

/** As many new numbers as asked for, ascending. */
export async function takeNumbers(trx: Trx, count: number): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    SELECT nextval('publication.record_numbers') AS number FROM generate_series(1, ${count}::int)
    ORDER BY 1`.execute(trx)
  return rows.map((row) => row.number)
}

export async function insertRecords(trx: Trx, records: readonly NewRecord[]): Promise<void> {
  await sql`
    INSERT INTO publication.public_records (record_id, type, subject_id, published_id, about_id,
      record_keys, next_end_day, day, kid, sha256, document)
    SELECT r."recordId", r.type, r."subjectId", r."publishedId", r."aboutId", r."recordKeys",
      r."nextEnd", r.day, r.kid, r.sha256, r.document
    FROM jsonb_to_recordset(${JSON.stringify(records)}::text::jsonb) AS r("recordId" bigint, type text,
      "subjectId" int, "publishedId" bigint, "aboutId" bigint, "recordKeys" text[], "nextEnd" int,
      day int, kid text, sha256 text, document text)
    ORDER BY 1`.execute(trx)
}

/** The newest grade of each subject. */
export async function listNewestGrades(
  db: Db,
  subjectIds: readonly number[],
): Promise<{ subjectId: number; recordId: number; sha256: string }[]> {
  const { rows } = await sql<{ subjectId: number; recordId: number; sha256: string }>`
    SELECT DISTINCT ON (subject_id) subject_id AS "subjectId", record_id AS "recordId", sha256
    FROM publication.public_records
    WHERE subject_id = ANY(${subjectIds}::int[]) AND type = 'grade'
    ORDER BY subject_id, record_id DESC`.execute(db)
  return rows
}

/** Grades of a subject in which one of these records counted. */
export async function listGradesWith(
  db: Db,
  { subjectId, keys }: { subjectId: number; keys: readonly string[] },
): Promise<GradeRecordRow[]> {
  const { rows } = await sql<GradeRecordRow>`
    SELECT ${ROW}, published_id AS "publishedId", record_keys AS "recordKeys"
    FROM publication.public_records
    WHERE subject_id = ${subjectId} AND type = 'grade' AND record_keys && ${keys}::text[]
    ORDER BY record_id`.execute(db)
  return rows
}

export async function hasRecords(db: Db): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM publication.public_records LIMIT 1`.execute(db)
  return rows.length > 0
}

export async function findRecord(
  db: Db,
  recordId: number,
): Promise<(RecordRow & { publishedId: number | null }) | undefined> {
  const { rows } = await sql<RecordRow & { publishedId: number | null }>`
    SELECT ${ROW}, published_id AS "publishedId" FROM publication.public_records
    WHERE record_id = ${recordId}`.execute(db)
  return rows[0]
}

export async function listOfSubject(db: Db, subjectId: number): Promise<RecordRow[]> {
  const { rows } = await sql<RecordRow>`SELECT ${ROW} FROM publication.public_records
    WHERE subject_id = ${subjectId} ORDER BY record_id DESC`.execute(db)
  return rows
}

/** Throws a plain Error where there is none. */
export async function getRecord(db: Db, recordId: number) {
  const row = await findRecord(db, recordId)
  if (!row) throw new Error(`no public record ${recordId}`)
  return row
}

/** The receipt of a published grade, and what became of it. */
export interface ReceiptState {
  /** Row of grading. */
  publishedId: number
  receiptId: number
  sha256: string
  isCorrected: boolean
  isWithdrawn: boolean
}

export async function listReceipts(db: Db, subjectId: number): Promise<ReceiptState[]> {
  const { rows } = await sql<ReceiptState>`
    SELECT g.published_id AS "publishedId", g.record_id AS "receiptId", g.sha256,
      coalesce(bool_or(later.type = 'correction'), false) AS "isCorrected",
      coalesce(bool_or(later.type = 'withdrawal'), false) AS "isWithdrawn"
    FROM publication.public_records g
    LEFT JOIN publication.public_records later
      ON later.subject_id = g.subject_id AND later.about_id = g.record_id
    WHERE g.subject_id = ${subjectId} AND g.type = 'grade'
    GROUP BY g.record_id ORDER BY g.record_id`.execute(db)
  return rows
}

/** One page of the public record: onwards from a number, or backwards from it. */
export async function listPage(
  db: Db,
  { after, limit, newestFirst }: { after: number | null; limit: number; newestFirst: boolean },
): Promise<RecordRow[]> {
  const from =
    after === null ? sql`true` : newestFirst ? sql`record_id < ${after}` : sql`record_id > ${after}`
  const order = newestFirst ? sql`record_id DESC` : sql`record_id`
  const { rows } = await sql<RecordRow>`SELECT ${ROW} FROM publication.public_records
    WHERE ${from} ORDER BY ${order} LIMIT ${limit}`.execute(db)
  return rows
}
