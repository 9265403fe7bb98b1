import type { Day } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'

/** Ranks of everybody at month ends by both rulebooks, from 0, best first; null: in a state. */
export function monthsTable(table: string): string {
  return `CREATE TEMP TABLE ${table} (month INTEGER, day INTEGER, subject_id INTEGER,
    rank_before TINYINT, rank_after TINYINT)`
}

/** The results of both as of one month end. */
export interface MonthSides {
  month: number
  day: Day
  before: { table: string; plan: Plan }
  after: { table: string; plan: Plan }
}

export function addMonth(table: string, { month, day, before, after }: MonthSides): string {
  return `INSERT INTO ${table} SELECT ${month}, ${day}, b.subject_id, ${rankIn(before.plan, 'b')},
    ${rankIn(after.plan, 'a')}
  FROM ${before.table} b JOIN ${after.table} a ON a.subject_id = b.subject_id`
}

function rankIn({ grades }: Plan, alias: string): string {
  const ranked = grades.filter(({ isState }) => !isState)
  const cases = ranked.map((grade, rank) => `WHEN ${grades.indexOf(grade)} THEN ${rank}`)
  return `CAST(CASE ${alias}.grade ${cases.join(' ')} END AS TINYINT)`
}

/** What a month came to beside the one before. */
export interface MonthCount {
  day: Day
  rated: number
  changed_before: number
  changed_after: number
  differ: number
}

export function countedMonths(table: string): string {
  const both = (side: string) => `p.rank_${side} IS NOT NULL AND c.rank_${side} IS NOT NULL`
  const rated = `${both('before')} AND ${both('after')}`
  const changed = (side: string) =>
    `COUNT(*) FILTER (WHERE ${rated} AND p.rank_${side} <> c.rank_${side}) AS changed_${side}`
  return `SELECT c.day, COUNT(*) FILTER (WHERE ${rated}) AS rated, ${changed('before')}, ${changed('after')},
    COUNT(*) FILTER (WHERE c.rank_before IS DISTINCT FROM c.rank_after) AS differ
  FROM ${table} c LEFT JOIN ${table} p ON p.subject_id = c.subject_id AND p.month = c.month - 1
  GROUP BY c.day ORDER BY c.day`
}

/** Days of penalties up to one day: (subject_id, day), each once. */
export function penaltiesTable(
  table: string,
  parts: { records: string; terms: readonly number[]; upTo: Day },
): string {
  const { records, terms, upTo } = parts
  const isOne = terms.length === 0 ? '1 = 0' : `term IN (${terms.join(', ')})`
  return `CREATE TEMP TABLE ${table} AS SELECT DISTINCT subject_id, occurred_day AS day FROM ${records}
  WHERE status = 1 AND ${isOne} AND occurred_day <= ${upTo}`
}

export interface WarnedCount {
  penalties: number
  warned: number
  median_days: number | null
}

export interface AlarmCount {
  alarms: number
  false_alarms: number
}

/** What is looked into: by whose ranks, and from which rank on a grade is a warning. */
export interface Watch {
  months: string
  penalties: string
  side: 'before' | 'after'
  fromRank: number
}

/**
 * Of each penalty, how long the subject had been warned at month ends without a break until then. A month
 * end on which it was not warned, or not rated, is a break.
 */
export function countedWarnings({ months, penalties, side, fromRank }: Watch): string {
  return `SELECT COUNT(*) AS penalties, COUNT(first_day) AS warned,
    CAST(floor(median(day - first_day)) AS INTEGER) AS median_days
  FROM (
    SELECT s.subject_id, s.day, MIN(CASE WHEN m.month > s.break_month THEN m.day END) AS first_day
    FROM (
      SELECT p.subject_id, p.day,
        MAX(CASE WHEN coalesce(m.rank_${side}, -1) < ${fromRank} THEN m.month ELSE -1 END) AS break_month
      FROM ${penalties} p JOIN ${months} m ON m.subject_id = p.subject_id AND m.day < p.day
      GROUP BY p.subject_id, p.day
    ) s JOIN ${months} m ON m.subject_id = s.subject_id AND m.day < s.day
    GROUP BY s.subject_id, s.day
  ) seen`
}

/** Subjects that were warned at some month end before any penalty, and those whom none followed. */
export function countedAlarms({ months, penalties, side, fromRank }: Watch): string {
  return `SELECT COUNT(*) AS alarms, COUNT(*) FILTER (WHERE p.subject_id IS NULL) AS false_alarms
  FROM (SELECT subject_id, MIN(day) AS day FROM ${months} WHERE rank_${side} >= ${fromRank}
    GROUP BY subject_id) a
  LEFT JOIN (SELECT subject_id, MIN(day) AS day FROM ${penalties} GROUP BY subject_id) p
    ON p.subject_id = a.subject_id
  WHERE p.day IS NULL OR p.day > a.day`
}
