import { CONFIRMED } from './counting.ts'
import { isOneOf } from './constants.ts'
import { dayFor } from './options.ts'
import type { StatementContext } from './options.ts'

/** Days moved so far that all of them have as many digits: their order is that of the texts. */
const EIGHT_DIGITS = 20_000_000

const RECORD_COLUMNS = [
  'subject_id',
  'term',
  'status',
  'occurred_day',
  'cured_day',
  'repaired_day',
  'ended_day',
  'deadline_day',
  'event_key',
  'points',
]

/** Whether a plan asks which inspection (检查编号) a record belongs to. */
export function looksAtInspections({ bound }: StatementContext): boolean {
  return bound.plan.rules.some(({ interval }) => interval.latestInspection)
}

/** Terms of records that belong to inspections, rising. */
export function inspectionTerms({ bound }: StatementContext): number[] {
  const terms = bound.rules
    .filter(({ rule }) => rule.interval.latestInspection)
    .map(({ term }) => term)
  return [...new Set(terms)].toSorted((a, b) => a - b)
}

/**
 * One row a subject: how many inspections have begun by the day, and `newest`, the day of the newest
 * in eight digits with its id behind. An inspection begins with its first confirmed record; of those that
 * begin on one day the greatest id, by code point, is the newest.
 */
export function inspections(context: StatementContext): string {
  const { dialect } = context
  const begun = `MIN(${dialect.byCodePoint(`CAST(r.occurred_day + ${EIGHT_DIGITS} AS TEXT) || r.inspection`)})`
  return `SELECT subject_id, COUNT(*) AS inspections, MAX(${dialect.byCodePoint('begun')}) AS newest
FROM (SELECT r.subject_id, r.inspection, ${begun} AS begun
FROM ${context.records} r WHERE ${CONFIRMED}${context.restriction} AND r.inspection IS NOT NULL
  AND r.occurred_day <= ${dayFor(context, 'r')} AND ${isOneOf('r.term', inspectionTerms(context))}
GROUP BY r.subject_id, r.inspection) i GROUP BY subject_id`
}

/** The records of each subject's newest inspection, in the place of all records. */
export function inspectedRecords(context: StatementContext): string {
  const columns = 'day' in context.asOf ? RECORD_COLUMNS : [...RECORD_COLUMNS, 'as_of_day']
  return `(SELECT ${columns.map((column) => `r.${column}`).join(', ')}
FROM ${context.records} r JOIN (SELECT subject_id, SUBSTRING(newest, 9, 10000) AS inspection
FROM (${inspections(context)}) j) n ON n.subject_id = r.subject_id AND n.inspection = r.inspection
WHERE ${CONFIRMED}${context.restriction})`
}
