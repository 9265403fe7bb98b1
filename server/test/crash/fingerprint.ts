import { sql } from 'kysely'
import type { App } from '../../src/app.ts'
import { CITY_DAY } from './crash-city.ts'

/** What a register holds, without the numbers that differ from one database to another. */
export type Fingerprint = Record<keyof typeof PARTS, string[]>

const RECORD = `concat_ws('|', r.source, r.source_id, r.revision, s.code, s.person_hash, p.code, t.spelling,
  r.status, r.occurred_day, r.cured_day, r.repaired_day, r.ended_day, r.deadline_day, r.event_key,
  r.points, r.k, r.n, r.lower_millionths, r.upper_millionths, r.amount_cents, r.inspection,
  r.attributes::text, r.data_as_of_day, r.superseded_by IS NULL)`

const PARTS = {
  records: `SELECT ${RECORD} AS line FROM records.credit_records r
    JOIN records.terms t ON t.term = r.term
    JOIN registry.subjects s ON s.subject_id = r.subject_id
    LEFT JOIN registry.subjects p ON p.subject_id = r.platform_id`,
  contacts: `SELECT concat_ws('|', source, source_id) AS line FROM records.sealed_contacts`,
  platforms: `SELECT concat_ws('|', s.code, p.name, operator_name, platform_type, county_code,
      longitude, latitude, online_day, orders_per_year, attributes::text, data_as_of_day) AS line
    FROM registry.platforms p JOIN registry.subjects s ON s.subject_id = p.subject_id`,
  shops: `SELECT concat_ws('|', p.code, url, m.code, m.person_hash, period, merchant_name, shop_name,
      is_registered, sealed_contact IS NULL, h.attributes::text, data_as_of_day) AS line
    FROM registry.shops h JOIN registry.subjects p ON p.subject_id = h.platform_id
    JOIN registry.subjects m ON m.subject_id = h.merchant_id`,
  quarantine: `SELECT concat_ws('|', state, kind, source, line, key, reason, waits_for, cells::text,
      errors::text, encode(content_digest, 'hex')) AS line FROM capture.quarantined_rows`,
  feeds: `SELECT concat_ws('|', kind, source, data_as_of_day) AS line FROM capture.feed_dates`,
  scores: `SELECT DISTINCT ON (a.subject_id) concat_ws('|', s.code, a.as_of_day, a.score_tenths, a.grade,
      a.decided_by, a.decided_code, a.sums::text, a.peer_tenths::text) AS line
    FROM assessment.assessments a JOIN registry.subjects s ON s.subject_id = a.subject_id
    ORDER BY a.subject_id, a.as_of_day DESC, a.assessment_id DESC`,
  live: `SELECT concat_ws('|', s.code, l.grade, l.score_tenths, l.decided_by, l.decided_code) AS line
    FROM grading.live_grades l JOIN registry.subjects s ON s.subject_id = l.subject_id`,
  pending: `SELECT pending_id::text AS line FROM assessment.pending_runs`,
  batches: `SELECT DISTINCT concat_ws('|', kind, source, sha256) AS line FROM capture.batches
    WHERE state = 'committed' AND origin <> 'retry'`,
}

/** Reads the fingerprint; the order of the lines says nothing. */
export async function fingerprintOf({ database }: App): Promise<Fingerprint> {
  const parts: [string, string[]][] = []
  for (const [name, statement] of Object.entries(PARTS)) {
    const { rows } = await sql.raw<{ line: string }>(statement).execute(database.db)
    parts.push([name, rows.map((row) => row.line).toSorted()])
  }
  return Object.fromEntries(parts) as Fingerprint
}

const MOST_TOLD = 5
type Parts = Readonly<Partial<Record<string, readonly string[]>>>

/** In what two registers differ, by part: lines that one of them lacks. */
export function differencesOf(found: Parts, wanted: Parts): string[] {
  return Object.entries(wanted).flatMap(([part, lines = []]) => {
    const has = found[part] ?? []
    const told = [
      ...without(lines, has).map((line) => `${part} lacks ${line}`),
      ...without(has, lines).map((line) => `${part} has too much ${line}`),
    ]
    return told.slice(0, MOST_TOLD)
  })
}

/** Lines of the first beyond those of the second, each as often as it is there. */
function without(lines: readonly string[], taken: readonly string[]): string[] {
  const groups = Map.groupBy(taken, (line) => line)
  const left = new Map([...groups].map(([line, all]) => [line, all.length]))
  return lines.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}

/** Subjects on which DuckDB, PostgreSQL and what is on file do not agree. */
export async function listDisagreements(app: App): Promise<string[]> {
  const stored = await app.assessment.listLatest()
  const { rows } = await app.assessment.assessRegister({ asOf: CITY_DAY, store: false })
  const computed = new Map(rows.map((row) => [row.subjectId, row]))
  const disagreements = stored.length === rows.length ? [] : ['not the same subjects']
  for (const { subjectId, assessmentId, scoreTenths, grade } of stored) {
    const { differences } = await app.assessment.replay(assessmentId)
    const duck = computed.get(subjectId)
    if (duck?.scoreTenths !== scoreTenths || duck.grade !== grade)
      disagreements.push(
        `subject ${subjectId}: DuckDB ${duck?.scoreTenths}, on file ${scoreTenths}`,
      )
    if (differences.length > 0) disagreements.push(`subject ${subjectId}: ${differences.join()}`)
  }
  return disagreements
}
