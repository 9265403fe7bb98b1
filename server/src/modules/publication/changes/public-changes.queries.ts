import { sql } from 'kysely'
import type { Db, Trx } from '../../../platform/database/index.ts'
import type { ReadingDay, StandingRow } from '../standings.queries.ts'
import { STANDING, stateOn } from '../standings.queries.ts'

/** Everything that the transaction reads is of one moment. Before its first query. */
export async function holdStill(trx: Trx): Promise<void> {
  await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`.execute(trx)
}

export async function listStandingsAfter(
  db: Db,
  { revision, limit, day }: { revision: number; limit: number; day: ReadingDay },
): Promise<StandingRow[]> {
  const { rows } = await sql<StandingRow>`
    SELECT ${STANDING}, ${stateOn(day)} AS state FROM publication.standings
    WHERE revision > ${revision} ORDER BY revision LIMIT ${limit}`.execute(db)
  return rows
}

export interface Since {
  recordId: number
  revision: number
  limit: number
  day: ReadingDay
}

/** Standings that changed although nothing was recorded of their subject. */
export async function listMovedStandings(trx: Trx, since: Since): Promise<StandingRow[]> {
  const { rows } = await sql<StandingRow>`
    SELECT ${STANDING}, ${stateOn(since.day)} AS state FROM publication.standings s
    WHERE revision > ${since.revision} AND NOT EXISTS (
      SELECT 1 FROM publication.public_records r
      WHERE r.subject_id = s.subject_id AND r.record_id > ${since.recordId})
    ORDER BY revision LIMIT ${since.limit}`.execute(trx)
  return rows
}

export interface ChangeRow {
  recordId: number
  subjectId: number
  document: string
  /** Whether nothing was recorded of the subject after this. */
  isNewest: boolean
}

export async function listRecordsAfter(trx: Trx, since: Since): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    SELECT record_id AS "recordId", subject_id AS "subjectId", document, NOT EXISTS (
      SELECT 1 FROM publication.public_records later
      WHERE later.subject_id = r.subject_id AND later.record_id > r.record_id) AS "isNewest"
    FROM publication.public_records r
    WHERE record_id > ${since.recordId} ORDER BY record_id LIMIT ${since.limit}`.execute(trx)
  return rows
}

/** What was published under these numbers: the grade of each receipt. */
export async function listGradesOf(
  db: Db,
  recordIds: readonly number[],
): Promise<{ recordId: number; grade: string }[]> {
  if (recordIds.length === 0) return []
  const { rows } = await sql<{ recordId: number; grade: string }>`
    SELECT record_id AS "recordId", document::jsonb #>> '{facts,grade}' AS grade
    FROM publication.public_records
    WHERE record_id = ANY(${recordIds}::bigint[]) AND type = 'grade'`.execute(db)
  return rows
}

export async function listDocuments(db: Db, recordIds: readonly number[]): Promise<string[]> {
  const { rows } = await sql<{ document: string }>`
    SELECT document FROM publication.public_records
    WHERE record_id = ANY(${recordIds}::bigint[]) AND type = 'grade' ORDER BY record_id`.execute(db)
  return rows.map((row) => row.document)
}

/** The newest place of the public record and of the standings. */
export async function findNewest(db: Db): Promise<{ recordId: number; revision: number }> {
  const { rows } = await sql<{ recordId: number; revision: number }>`
    SELECT (SELECT coalesce(max(record_id), 0) FROM publication.public_records) AS "recordId",
      (SELECT coalesce(max(revision), 0) FROM publication.standings) AS revision`.execute(db)
  return rows[0] ?? { recordId: 0, revision: 0 }
}
