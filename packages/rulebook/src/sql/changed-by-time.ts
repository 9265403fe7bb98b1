import type { Day } from '@liangma/contracts'
import type { BoundPlan } from '../plan/bind.ts'
import { registers } from '../plan/subjects.ts'
import { isOneOf } from './constants.ts'
import { CONFIRMED, counts, countsPastDeadline, rulesRelation, splitRules } from './counting.ts'
import { isFresh, metricTerms } from './metrics.ts'
import { contextOf, termsWhere } from './options.ts'
import type { StatementContext, StatementOptions } from './options.ts'
import { isOnlineLongEnough } from './scores/standing.ts'

/** An earlier day and a later one, as contexts of the same statement. */
interface Step {
  before: StatementContext
  after: StatementContext
}

/**
 * Rows (subject_id), once each: the subjects of whom some record starts or stops counting after one day
 * and up to another. For all others records alone say the same on both days. What complaints come to is
 * not looked at (judge `chargingFigures` on both days), nor is whether a feed has gone stale.
 */
export function changedByTime(
  bound: BoundPlan,
  options: Pick<StatementOptions, 'dialect' | 'records'>,
  days: { since: Day; day: Day },
): string {
  const on = (day: Day) => contextOf(bound, { ...options, asOf: { day }, feeds: {} })
  const step = { before: on(days.since), after: on(days.day) }
  const parts = [...byRules(step), ...byFigures(step), ...byListings(step)]
  return `SELECT subject_id FROM (\n${parts.join('\nUNION ALL\n')}\n) x GROUP BY subject_id`
}

/** Section 3, asked of each record and rule on both days; an inspection begins as its first record does. */
function byRules(step: Step): string[] {
  const { after } = step
  const { plain, deadline, inspected, overdue } = splitRules(after.bound.rules)
  const joined = (relation: string, condition: string) =>
    `SELECT r.subject_id FROM ${after.records} r JOIN ${relation} u ON u.term = r.term
WHERE ${condition}`
  const parts = [
    joined(rulesRelation(after, [...plain, ...inspected]), differs(step, counts)),
    joined(rulesRelation(after, deadline), differs(step, countsPastDeadline)),
    joined(
      after.dialect.constants(
        { term: 'integer', from_day: 'integer' },
        overdue.map(({ term, fromDay }) => [term, fromDay ?? 0]),
      ),
      differs(
        step,
        (context) =>
          `${CONFIRMED} AND u.from_day <= ${dayOf(context)} AND ${dayOf(context)} < r.ended_day`,
      ),
    ),
  ]
  const some = [plain.length + inspected.length, deadline.length, overdue.length]
  return parts.filter((_, i) => (some[i] ?? 0) > 0)
}

/** Metrics that come or go stale, and platforms that have been online long enough. */
function byFigures(step: Step): string[] {
  const { after } = step
  const { plan } = after.bound
  const of = (terms: readonly number[], condition: (context: StatementContext) => string) =>
    terms.length === 0
      ? []
      : [
          `SELECT r.subject_id FROM ${after.records} r
WHERE ${CONFIRMED} AND ${isOneOf('r.term', terms)} AND ${differs(step, condition)}`,
        ]
  const registrations = termsWhere(after, (term) => registers(plan, term))
  return [
    ...plan.metricRates.flatMap((rate) =>
      of(metricTerms(after, rate), (context) => isFresh(rate, dayOf(context))),
    ),
    ...of(registrations, (context) => isOnlineLongEnough(plan, dayOf(context))),
  ]
}

/** Listings that begin: they end an overdue report for good, even if they have ended themselves since. */
function byListings({ before, after }: Step): string[] {
  const lists = new Set(after.bound.rules.map(({ rule }) => rule.interval.endedByList))
  const terms = termsWhere(after, (term) => term.kind === 'listing' && lists.has(term.list))
  if (terms.length === 0) return []
  return [
    `SELECT r.subject_id FROM ${after.records} r
WHERE ${CONFIRMED} AND ${isOneOf('r.term', terms)}
  AND r.occurred_day > ${dayOf(before)} AND r.occurred_day <= ${dayOf(after)}`,
  ]
}

function differs({ before, after }: Step, condition: (context: StatementContext) => string) {
  const answer = (context: StatementContext) => `CASE WHEN ${condition(context)} THEN 1 ELSE 0 END`
  return `${answer(after)} <> ${answer(before)}`
}

function dayOf({ asOf }: StatementContext): string {
  if (!('day' in asOf)) throw new Error('asked about two days, not about clones of subjects')
  return String(asOf.day)
}
