import { sql } from 'kysely'
import { NEVER } from '@liangma/contracts'
import type { TermKind } from '@liangma/contracts'
import type { Db } from '../../platform/database/index.ts'

/** A credit record as its source stated it, in one of its revisions; days as integers, points in tenths. */
export interface SubjectRecord {
  sequence: number
  source: string
  sourceId: string
  revision: number
  isCurrent: boolean
  spelling: string
  status: number
  occurredDay: number
  /** By which the newest come first. */
  sortDay: number
  curedDay: number
  repairedDay: number
  endedDay: number
  points: number | null
  k: number | null
  n: number | null
  amountCents: number | null
  eventKey: string | null
  attributes: Record<string, string> | null
  dataAsOf: number
  batchId: number
}

export interface SubjectRecordsFilter {
  subjectId: number
  kind: TermKind | null
  /** `source:id`: all its revisions, newest first; null: the current revision of each record. */
  record: string | null
}

export interface SubjectRecordsPage {
  after: { sortDay: number; sequence: number } | null
  limit: number
}

// What has not happened yet is as new as the delivery that tells of it.
const SORT_DAY = sql`CASE WHEN c.occurred_day = ${sql.lit(NEVER)} THEN c.data_as_of_day ELSE c.occurred_day END`
const RECORD = sql`c.sequence, c.source, c.source_id AS "sourceId", c.revision,
  c.superseded_by IS NULL AS "isCurrent", t.spelling, c.status, c.occurred_day AS "occurredDay",
  ${SORT_DAY} AS "sortDay",
  c.cured_day AS "curedDay", c.repaired_day AS "repairedDay", c.ended_day AS "endedDay", c.points, c.k, c.n,
  c.amount_cents AS "amountCents", c.event_key AS "eventKey", c.attributes,
  c.data_as_of_day AS "dataAsOf", c.batch_id AS "batchId"`
const KIND = sql`split_part(t.spelling, ':', 1)`

/** Newest first; revisions of one record in the order in which they came, the last first. */
export async function listOfSubject(
  db: Db,
  { subjectId, kind, record }: SubjectRecordsFilter,
  { after, limit }: SubjectRecordsPage,
): Promise<SubjectRecord[]> {
  const which = record === null ? sql`c.superseded_by IS NULL` : isRecord(record)
  const ofKind = kind === null ? sql`true` : sql`${KIND} = ${kind}`
  const beyond =
    after === null
      ? sql`true`
      : sql`(${SORT_DAY}, c.sequence) < (${after.sortDay}, ${after.sequence})`
  const order = record === null ? sql`${SORT_DAY} DESC, c.sequence DESC` : sql`c.sequence DESC`
  const { rows } = await sql<SubjectRecord>`
    SELECT ${RECORD} FROM records.credit_records c JOIN records.terms t ON t.term = c.term
    WHERE c.subject_id = ${subjectId} AND ${which} AND ${ofKind} AND ${beyond}
    ORDER BY ${order} LIMIT ${limit}`.execute(db)
  return rows
}

/** How many current records a subject has of each kind of fact. */
export async function countKinds(
  db: Db,
  subjectId: number,
): Promise<{ kind: TermKind; count: number }[]> {
  const { rows } = await sql<{ kind: TermKind; count: number }>`
    SELECT ${KIND} AS kind, count(*)::int AS count
    FROM records.credit_records c JOIN records.terms t ON t.term = c.term
    WHERE c.subject_id = ${subjectId} AND c.superseded_by IS NULL GROUP BY 1 ORDER BY 1`.execute(db)
  return rows
}

function isRecord(record: string) {
  return sql`c.source || ':' || c.source_id = ${record}`
}
