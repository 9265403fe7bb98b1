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
  const faults = [
    `NOT (${isOneOf('r.term', known)})`,
    ...otherKindFault(context),
    ...pointsFault(bound.rules),
    ...metricFault(context),
    ...inspectionFault(context),
  ]
  // Each sought for itself: whole blocks are skipped by their terms, and what few records have is not read of all.
  const parts = faults.map(
    (fault) => `SELECT r.subject_id, r.source_key, r.term FROM ${context.records} r
WHERE ${CONFIRMED}${context.restriction} AND ${fault}${ownSubjects(context)}`,
  )
  return parts.join('\nUNION ALL\n')
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

function pointsFault(rules: readonly BoundRule[]): string[] {
  const carried = rules.flatMap(({ term, rule: { points } }) =>
    typeof points === 'number' ? [] : [{ term, allowed: points.allowed }],
  )
  if (carried.length === 0) return []
  const others = carried.flatMap(({ term, allowed }) =>
    allowed === null ? [] : [`(r.term = ${term} AND NOT (${isOneOf('r.points', allowed)}))`],
  )
  const terms = isOneOf('r.term', rising(carried.map(({ term }) => term)))
  return [`${terms} AND (${['r.points IS NULL OR r.points < 0', ...others].join('\n  OR ')})`]
}

function metricFault(context: StatementContext): string[] {
  const { metricRates } = context.bound.plan
  const terms = rising(metricRates.flatMap((rate) => metricTerms(context, rate)))
  if (terms.length === 0) return []
  return [
    `${isOneOf('r.term', terms)} AND (r.k IS NULL OR r.n IS NULL
  OR (r.n > 0 AND (r.lower_millionths IS NULL OR r.upper_millionths IS NULL)))`,
  ]
}

function inspectionFault(context: StatementContext): string[] {
  const terms = inspectionTerms(context)
  return terms.length === 0 ? [] : [`${isOneOf('r.term', terms)} AND r.inspection IS NULL`]
}

function rising(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}
