import type { BoundRule } from '../plan/bind.ts'
import { registers, registersSome } from '../plan/subjects.ts'
import { CONFIRMED } from './counting.ts'
import { isOneOf } from './constants.ts'
import { inspectionTerms } from './inspections.ts'
import { metricTerms } from './metrics.ts'
import { termsWhere } from './options.ts'
import type { StatementContext } from './options.ts'

/**
 * Confirmed records that the rulebook cannot assess: of a term that it does not know or that is not in
 * the dictionary, without the points or the inspection that they should bring, a metric without its
 * bounds. Rows (subject_id, source_key, term); any row must stop the run.
 */
export function unknowns(context: StatementContext): string {
  const { bound } = context
  const unknown = new Set(bound.unknownTerms.map(({ term }) => term))
  const known = [...bound.dictionary.keys()]
    .filter((term) => !unknown.has(term))
    .toSorted((a, b) => a - b)
  const metrics = bound.plan.metricRates.flatMap((rate) => metricTerms(context, rate))
  const faults = [
    `NOT (${isOneOf('r.term', known)})`,
    ...otherKindFault(context),
    ...bound.rules.flatMap((rule) => pointsFault(rule)),
  ]
  if (metrics.length > 0) {
    faults.push(`(${isOneOf('r.term', metrics)} AND (r.k IS NULL OR r.n IS NULL
  OR (r.n > 0 AND (r.lower_millionths IS NULL OR r.upper_millionths IS NULL))))`)
  }
  const inspected = inspectionTerms(context)
  if (inspected.length > 0) {
    faults.push(`(${isOneOf('r.term', inspected)} AND r.inspection IS NULL)`)
  }
  return `SELECT r.subject_id, r.source_key, r.term FROM ${context.records} r
WHERE ${CONFIRMED}${context.restriction} AND (${faults.join('\n  OR ')})${ownSubjects(context)}`
}

/** What only rules for another kind of subject know, of one that is not of that kind. */
function otherKindFault(context: StatementContext): string[] {
  const { plan, otherKindTerms } = context.bound
  if (otherKindTerms.length === 0) return []
  const others = termsWhere(context, (term) => registersSome(term) && !registers(plan, term))
  const terms = otherKindTerms.map(({ term }) => term)
  return [`(${isOneOf('r.term', terms)} AND NOT ${subjectsWith(context, others)})`]
}

/** In a register of several kinds of subject, only records of those that the rulebook is about. */
function ownSubjects(context: StatementContext): string {
  const { plan } = context.bound
  const own = termsWhere(context, (term) => registers(plan, term))
  if (termsWhere(context, registersSome).length === own.length) return ''
  return ` AND ${subjectsWith(context, own)}`
}

function subjectsWith(context: StatementContext, terms: readonly number[]): string {
  const isConfirmed = CONFIRMED.replace('r.', 'q.')
  return `r.subject_id IN (SELECT q.subject_id FROM ${context.records} q
WHERE ${isConfirmed} AND ${isOneOf('q.term', terms)})`
}

function pointsFault({ term, rule: { points } }: BoundRule): string[] {
  if (typeof points === 'number') return []
  const allowed = points.allowed === null ? '1 = 1' : isOneOf('r.points', points.allowed)
  return [`(r.term = ${term} AND (r.points IS NULL OR r.points < 0 OR NOT (${allowed})))`]
}
