import { isoOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'
import type { MergedGrades } from './merged-grades.rules.ts'

/** Five points: the step in which scores are counted. */
export const SCORE_STEP = 50

/** The columns of everybody, as the registry hands them out. */
export const POPULATION_COLUMNS = {
  subject_id: 'INTEGER',
  code: 'VARCHAR',
  name: 'VARCHAR',
  county: 'VARCHAR',
  platform_type: 'VARCHAR',
  orders: 'BIGINT',
} as const

/** Results of everybody, as narrow as they are needed. */
export function resultsTable(table: string, statement: string, plan: Plan): string {
  const sums = sumsOf(plan).map((name) => `CAST(${name} AS INTEGER) AS ${name}`)
  return `CREATE TEMP TABLE ${table} AS SELECT subject_id, CAST(score AS INTEGER) AS score,
    CAST(grade AS UTINYINT) AS grade, CAST(decided AS UTINYINT) AS decided,
    CAST(decided_slot AS SMALLINT) AS decided_slot, ${sums.join(', ')}
  FROM (${statement}) scored`
}

/** Points of all subjects together by group, and by statutory rows. */
export function pointsLost(table: string, plan: Plan): string {
  const sums = sumsOf(plan).map((name) => `coalesce(SUM(${name}), 0) AS ${name}`)
  return `SELECT ${sums.join(', ')} FROM ${table}`
}

function sumsOf({ groups }: Plan): string[] {
  return [...groups.map((_, i) => `group_${i + 1}`), 'statutory']
}

/** Everybody by both rulebooks, grades as places in the merged list, with county, type and size band. */
export function comparedTable(
  table: string,
  parts: {
    before: string
    after: string
    population: string
    merged: MergedGrades
    sizeBands: readonly number[]
  },
): string {
  const { before, after, population, merged, sizeBands } = parts
  const bands = sizeBands.map((least, i) => `WHEN p.orders >= ${least} THEN ${i + 1}`).toReversed()
  return `CREATE TEMP TABLE ${table} AS SELECT b.subject_id,
    ${placed('b.grade', merged.before)} AS grade_before, ${placed('a.grade', merged.after)} AS grade_after,
    b.score AS score_before, a.score AS score_after, b.decided AS decided_before, a.decided AS decided_after,
    b.decided_slot AS slot_before, a.decided_slot AS slot_after,
    p.county, p.platform_type, CASE WHEN p.orders IS NULL THEN -1 ${bands.join(' ')} ELSE 0 END AS size
  FROM ${before} b JOIN ${after} a ON a.subject_id = b.subject_id
  LEFT JOIN ${population} p ON p.subject_id = b.subject_id`
}

function placed(column: string, places: readonly number[]): string {
  if (places.every((place, i) => place === i)) return column
  const cases = places.map((place, i) => `WHEN ${i} THEN ${place}`)
  return `CAST(CASE ${column} ${cases.join(' ')} END AS UTINYINT)`
}

/** How many went from where to where: all, and by county, type and size; `part` says which of these. */
export function countedFlows(compared: string): string {
  return `SELECT grade_before, grade_after, county, platform_type, size, COUNT(*) AS subjects,
    CASE GROUPING(county, platform_type, size) WHEN 7 THEN 'all' WHEN 3 THEN 'county' WHEN 5 THEN 'type'
      ELSE 'size' END AS part
  FROM ${compared} GROUP BY GROUPING SETS ((grade_before, grade_after), (grade_before, grade_after, county),
    (grade_before, grade_after, platform_type), (grade_before, grade_after, size))`
}

/** How many have a score within each step, by both. */
export function countedScores(compared: string): string {
  const counted = (when: string) =>
    `SELECT '${when}' AS side, CAST(floor(score_${when} / ${SCORE_STEP}.0) AS INTEGER) AS step,
      COUNT(*) AS subjects FROM ${compared} GROUP BY ALL`
  return `${counted('before')} UNION ALL ${counted('after')}`
}

/** Who changes, with code and name; natural persons have no code but their number in the register. */
export function changesTable(table: string, compared: string, population: string): string {
  return `CREATE TEMP TABLE ${table} AS SELECT c.*,
    coalesce(p.code, 'subject-' || c.subject_id) AS code, coalesce(p.name, '') AS name
  FROM ${compared} c LEFT JOIN ${population} p ON p.subject_id = c.subject_id
  WHERE grade_before <> grade_after OR score_before <> score_after`
}

/** What a list of changes is about. */
export interface ChangesHead {
  before: string
  after: string
  asOf: Day
}

/**
 * SHA-256 of the list as canonical JSON: `{"after":SHA,"asOf":DAY,"before":SHA,"changes":[[CODE, grade
 * before, grade after, score before, score after], …]}`, by code, scores in tenths, without blanks.
 */
export function changesHash(
  changes: string,
  keys: readonly string[],
  { before, after, asOf }: ChangesHead,
): string {
  const key = (column: string) =>
    `CASE ${column} ${keys.map((name, i) => `WHEN ${i} THEN '${name}'`).join(' ')} END`
  const line = `'["' || code || '","' || ${key('grade_before')} || '","' || ${key('grade_after')} || '",'
    || score_before || ',' || score_after || ']'`
  return `SELECT sha256('{"after":"${after}","asOf":"${isoOf(asOf)}","before":"${before}","changes":['
    || coalesce(string_agg(${line}, ',' ORDER BY code), '') || ']}') AS hash, COUNT(*) AS changed
  FROM ${changes}`
}
