import { NEVER } from '@liangma/contracts'
import type { BoundRule } from '../plan/bind.ts'
import { registers } from '../plan/subjects.ts'
import {
  CONFIRMED,
  FROM_RECORD,
  counts,
  countsPastDeadline,
  rulesRelation,
  splitRules,
} from './counting.ts'
import { dayFor, termsWhere } from './options.ts'
import type { StatementContext } from './options.ts'
import { looksAtInspections } from './inspections.ts'
import { isFresh, metricPoints, metricTerms } from './metrics.ts'

/** A record in the light of one slot, as the statement `items` answers it. Days may be NEVER. */
export interface ItemRow {
  subject_id: number
  as_of_day: number
  source_key: string
  term: number
  slot: number
  /** Place in `BoundPlan.rules`; -1 for metrics and registrations. */
  rule: number
  /** Whether it counts on the day, before listings and newer inspections are looked at. */
  counts: number
  /** Tenths, before "one event once". */
  points: number
  status: number
  occurred_day: number
  cured_day: number
  repaired_day: number
  ended_day: number
  deadline_day: number
  event_key: string | null
  k: number | null
  n: number | null
  lower_millionths: number | null
  upper_millionths: number | null
  /** Where the plan looks at inspections. */
  inspection?: string | null
}

const NO_RULE = -1
const NUMBERED = { term: 'integer', rule: 'integer', slot: 'integer' } as const

const RECORD_COLUMNS = `r.source_key, r.term, r.status, r.occurred_day, r.cured_day, r.repaired_day,
  r.ended_day, r.deadline_day, r.event_key, r.k, r.n, r.lower_millionths, r.upper_millionths`

/** One row for each record of the subjects and slot that it bears on, counting or not. */
export function items(context: StatementContext): string {
  const { rules, plan } = context.bound
  const { plain, deadline, inspected, overdue } = splitRules(rules)
  const day = dayFor(context, 'r')
  const parts = [part(context, rulesRelation(context, [...plain, ...inspected]), counts(context))]
  if (deadline.length > 0) {
    parts.push(part(context, rulesRelation(context, deadline), countsPastDeadline(context)))
  }
  if (overdue.length > 0) {
    const due = `${CONFIRMED} AND u.from_day <= ${day} AND ${day} < r.ended_day`
    parts.push(part(context, overdueRelation(context, overdue), due))
  }
  for (const rate of plan.metricRates) {
    const terms = metricTerms(context, rate).map((term) => [term, NO_RULE, rate.slot])
    if (terms.length === 0) continue
    const relation = context.dialect.constants(NUMBERED, terms)
    const fresh = `${CONFIRMED} AND ${isFresh(rate, day)}`
    parts.push(part(context, relation, fresh, metricPoints(rate)))
  }
  const registrations = termsWhere(context, (term) => registers(plan, term))
  const online = context.dialect.constants(
    NUMBERED,
    registrations.map((term) => [term, NO_RULE, 0]),
  )
  parts.push(part(context, online, CONFIRMED, '0'))
  return parts.join('\nUNION ALL\n')
}

function part(
  context: StatementContext,
  relation: string,
  ...[counting, points = CARRIED]: [counting: string, points?: string]
): string {
  const restriction = context.restriction.replace(' AND ', 'WHERE ')
  const columns = `${RECORD_COLUMNS}${looksAtInspections(context) ? ', r.inspection' : ''}`
  return `SELECT r.subject_id, ${dayFor(context, 'r')} AS as_of_day, u.slot, u.rule, ${columns},
  ${points} AS points, CASE WHEN ${counting} THEN 1 ELSE 0 END AS counts
FROM ${context.records} r JOIN ${relation} u ON u.term = r.term ${restriction}`
}

const CARRIED = `CASE WHEN u.points = ${FROM_RECORD} THEN coalesce(r.points, 0) ELSE u.points END`

function overdueRelation(
  { bound, dialect }: StatementContext,
  rules: readonly BoundRule[],
): string {
  return dialect.constants(
    { term: 'integer', rule: 'integer', slot: 'integer', points: 'integer', from_day: 'integer' },
    rules.map((own) => [
      own.term,
      bound.rules.indexOf(own),
      own.rule.slot,
      typeof own.rule.points === 'number' ? own.rule.points : FROM_RECORD,
      own.fromDay ?? NEVER,
    ]),
  )
}
