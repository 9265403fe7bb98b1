import type { StandingState, Words } from '@liangma/contracts'
import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/index.ts'
import type { StandingFilter } from './publication.port.ts'
import { lockPublication } from './receipts/public-records.queries.ts'

export interface StandingRow {
  subjectId: number
  uscc: string
  name: string
  operator: string
  county: (Words & { code: string }) | null
  site: string | null
  state: StandingState
  grade: string
  gradeName: Words
  gradeWords: Words
  scoreTenths: number | null
  asOf: number
  publishedDay: number
  validUntil: number
  nextEnd: number | null
  receiptId: number
  receiptSha256: string
  rulebookVersion: string
  revision: number
  changedAt: Date
}

/** Against what the states on file are read: a day's work that was not done makes every grade stale. */
export interface ReadingDay {
  today: number
  isBehind: boolean
}

/** Columns of a row as it stands on file, but its state. */
export const STANDING = sql`subject_id AS "subjectId", uscc, name, operator, county, site, grade,
  grade_name AS "gradeName", grade_words AS "gradeWords", score_tenths AS "scoreTenths",
  as_of_day AS "asOf", published_day AS "publishedDay", valid_until_day AS "validUntil",
  next_end_day AS "nextEnd", record_id AS "receiptId", receipt_sha256 AS "receiptSha256",
  rulebook_version AS "rulebookVersion", revision, changed_at AS "changedAt"`

/** Grey instead of a false colour, whether or not the job that says so has run. */
export function stateOn({ today, isBehind }: ReadingDay) {
  return sql`CASE WHEN state IN ('revoked', 'expired') THEN state
    WHEN valid_until_day < ${today} THEN 'expired' WHEN ${isBehind} THEN 'stale' ELSE state END`
}

export type NewStanding = Omit<StandingRow, 'revision' | 'changedAt'>

export async function upsertStandings(
  trx: Trx,
  standings: readonly NewStanding[],
  moment: Date,
): Promise<void> {
  const json = standings.map((row) => ({ ...row, countyCode: row.county?.code ?? null }))
  await sql`
    INSERT INTO publication.standings (subject_id, uscc, name, operator, county, county_code, site, state,
      grade, grade_name, grade_words, score_tenths, as_of_day, published_day, valid_until_day,
      next_end_day, record_id, receipt_sha256, rulebook_version, revision, changed_at)
    SELECT r."subjectId", r.uscc, r.name, r.operator, r.county, r."countyCode", r.site, r.state, r.grade,
      r."gradeName", r."gradeWords", r."scoreTenths", r."asOf", r."publishedDay", r."validUntil",
      r."nextEnd", r."receiptId", r."receiptSha256", r."rulebookVersion",
      nextval('publication.revisions'), ${moment.toISOString()}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(json)}::text::jsonb) AS r("subjectId" int, uscc text,
      name text, operator text, county jsonb, "countyCode" text, site text, state text, grade text,
      "gradeName" jsonb, "gradeWords" jsonb, "scoreTenths" int, "asOf" int, "publishedDay" int,
      "validUntil" int, "nextEnd" int, "receiptId" bigint, "receiptSha256" text, "rulebookVersion" text)
    ON CONFLICT (subject_id) DO UPDATE SET uscc = excluded.uscc, name = excluded.name,
      operator = excluded.operator, county = excluded.county, county_code = excluded.county_code,
      site = excluded.site, state = excluded.state, grade = excluded.grade,
      grade_name = excluded.grade_name, grade_words = excluded.grade_words,
      score_tenths = excluded.score_tenths, as_of_day = excluded.as_of_day,
      published_day = excluded.published_day, valid_until_day = excluded.valid_until_day,
      next_end_day = excluded.next_end_day, record_id = excluded.record_id,
      receipt_sha256 = excluded.receipt_sha256, rulebook_version = excluded.rulebook_version,
      revision = nextval('publication.revisions'), changed_at = excluded.changed_at`.execute(trx)
  await notifyOfChange(trx, 'standings')
}

/** What servers hear on `PUBLIC_CHANGES` once the transaction commits. */
export type PublicChange = 'standings' | 'replies' | 'keys'
export const PUBLIC_CHANGES = 'liangma_public'

export async function notifyOfChange(trx: Trx, change: PublicChange): Promise<void> {
  await sql`SELECT pg_notify(${PUBLIC_CHANGES}, ${change})`.execute(trx)
}

/**
 * Moves standings from one of some states to another; answers those that moved. Under the lock of
 * publication, so that revisions become visible in their order and who follows them misses none.
 */
export async function moveStandings(
  trx: Trx,
  move: {
    from: readonly StandingState[]
    to: StandingState
    which: { subjectIds: readonly number[] } | { validBefore: number }
    moment: Date
  },
): Promise<{ subjectId: number; receiptId: number; grade: string }[]> {
  await lockPublication(trx)
  const which =
    'subjectIds' in move.which
      ? sql`subject_id = ANY(${move.which.subjectIds}::int[])`
      : sql`valid_until_day < ${move.which.validBefore}`
  const { rows } = await sql<{ subjectId: number; receiptId: number; grade: string }>`
    UPDATE publication.standings SET state = ${move.to}, revision = nextval('publication.revisions'),
      changed_at = ${move.moment.toISOString()}::timestamptz
    WHERE state = ANY(${move.from}::text[]) AND ${which}
    RETURNING subject_id AS "subjectId", record_id AS "receiptId", grade`.execute(trx)
  if (rows.length > 0) await notifyOfChange(trx, 'standings')
  return rows
}

export async function listStandings(
  db: Db,
  filter: StandingFilter & { day: ReadingDay },
): Promise<StandingRow[]> {
  const { rows } = await sql<StandingRow>`
    SELECT ${STANDING}, ${stateOn(filter.day)} AS state FROM publication.standings
    WHERE ${matches(filter)} AND ${filter.after === undefined ? sql`true` : sql`uscc > ${filter.after}`}
    ORDER BY uscc LIMIT ${filter.limit ?? 100}`.execute(db)
  return rows
}

export async function countStandings(
  db: Db,
  filter: StandingFilter & { day: ReadingDay },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM publication.standings WHERE ${matches(filter)}`.execute(db)
  return rows[0]?.count ?? 0
}

export async function findStanding(
  db: Db,
  uscc: string,
  day: ReadingDay,
): Promise<StandingRow | undefined> {
  const { rows } = await sql<StandingRow>`
    SELECT ${STANDING}, ${stateOn(day)} AS state FROM publication.standings
    WHERE uscc = ${uscc}`.execute(db)
  return rows[0]
}

export async function listOfSubjects(
  db: Db,
  subjectIds: readonly number[],
  day: ReadingDay,
): Promise<StandingRow[]> {
  const { rows } = await sql<StandingRow>`
    SELECT ${STANDING}, ${stateOn(day)} AS state FROM publication.standings
    WHERE subject_id = ANY(${subjectIds}::int[]) ORDER BY subject_id`.execute(db)
  return rows
}

/** Subjects whose published grade shows a record that stops counting by a day. */
export async function listEnded(
  db: Db,
  today: number,
): Promise<{ subjectId: number; nextEnd: number }[]> {
  const { rows } = await sql<{ subjectId: number; nextEnd: number }>`
    SELECT subject_id AS "subjectId", next_end_day AS "nextEnd" FROM publication.standings
    WHERE next_end_day <= ${today} AND state = 'inForce' ORDER BY subject_id`.execute(db)
  return rows
}

export async function lastRevision(db: Db): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    SELECT coalesce(max(revision), 0) AS last FROM publication.standings`.execute(db)
  return rows[0]?.last ?? 0
}

/** Another text whenever anything of the public record, or a reply to it, is another. */
export async function publicMark(db: Db): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    SELECT concat_ws('-', (SELECT max(revision) FROM publication.standings),
      (SELECT max(record_id) FROM publication.public_records),
      -- Counted: a step may be committed after one that has a higher number.
      (SELECT count(*) FROM publication.reply_steps)) AS mark`.execute(db)
  return rows[0]!.mark
}

function matches({
  search,
  county,
  grade,
  state,
  subjectIds,
  day,
}: StandingFilter & { day: ReadingDay }) {
  // Letters that LIKE reads as patterns are meant as letters.
  const pattern = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const parts = [
    search
      ? sql`(name ILIKE ${pattern} OR operator ILIKE ${pattern} OR uscc ILIKE ${pattern} OR site ILIKE ${pattern})`
      : sql`true`,
    county ? sql`county_code = ${county}` : sql`true`,
    county === null ? sql`county_code IS NULL` : sql`true`,
    grade ? sql`grade = ${grade}` : sql`true`,
    state ? sql`${stateOn(day)} = ${state}` : sql`true`,
    subjectIds ? sql`subject_id = ANY(${[...subjectIds]}::int[])` : sql`true`,
  ]
  return sql.join(parts, sql` AND `)
}
