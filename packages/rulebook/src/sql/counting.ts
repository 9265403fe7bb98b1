import { NEVER, RECORD_STATUS } from '@liangma/contracts'
import type { BoundRule } from '../plan/bind.ts'
import { isSignRole, slotOf } from '../plan/plan.ts'
import type { SlotRole } from '../plan/plan.ts'
import { dayFor } from './options.ts'
import type { StatementContext } from './options.ts'

export const CONFIRMED = `r.status = ${RECORD_STATUS.confirmed}`

/** A veto or ceiling that holds is counted once, as a "point" of its own lane. */
export const SIGN_HOLDS = 1

/** Points of -1 in a rule: those that came with the record. */
export const FROM_RECORD = -1

/** A shift that puts any day, NEVER or not, beyond every as-of day; negative: before. */
const BEYOND = 2 * NEVER

/** Rules in the three ways in which they are joined to records. */
export interface SplitRules {
  plain: BoundRule[]
  /** They look at deadlines, which few records have. */
  deadline: BoundRule[]
  /** They look at the newest inspection. */
  inspected: BoundRule[]
  /** Annual reports: fixed first days, and the listings end them. */
  overdue: BoundRule[]
}

export function splitRules(rules: readonly BoundRule[]): SplitRules {
  return {
    plain: rules.filter(
      ({ fromDay, rule: { interval } }) =>
        fromDay === null && !interval.pastDeadline && !interval.latestInspection,
    ),
    deadline: rules.filter(({ rule }) => rule.interval.pastDeadline),
    inspected: rules.filter(({ rule }) => rule.interval.latestInspection),
    overdue: rules.filter(({ fromDay }) => fromDay !== null),
  }
}

/** Whether a record `r` under a rule `u` counts on the day (section 3). */
export function counts(context: StatementContext): string {
  const day = dayFor(context, 'r')
  return `${CONFIRMED}${context.restriction} AND r.occurred_day <= ${day} AND ${day} < r.occurred_day + u.days
  AND ${day} < r.repaired_day + u.repaired_shift AND ${day} < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND ${day} < r.ended_day + u.ended_shift`
}

/** The same for rules that look at deadlines. */
export function countsPastDeadline(context: StatementContext): string {
  return `r.deadline_day < ${dayFor(context, 'r')} AND ${counts(context)}`
}

/** Rules as rows: each condition that a rule does not make is shifted out of the way. */
export function rulesRelation(context: StatementContext, rules: readonly BoundRule[]): string {
  return context.dialect.constants(
    {
      term: 'integer',
      rule: 'integer',
      slot: 'integer',
      once: 'integer',
      points: 'integer',
      days: 'integer',
      repaired_shift: 'integer',
      cured_shift: 'integer',
      cured_floor: 'integer',
      ended_shift: 'integer',
    },
    rules.map((bound) => [
      bound.term,
      context.bound.rules.indexOf(bound),
      ...conditions(bound, slotOf(context.bound.plan, bound.rule.slot).role),
    ]),
  )
}

function conditions(bound: BoundRule, role: SlotRole): number[] {
  const { rule } = bound
  const { days, curedPlusDays, endsOnCure, endsOnRepair, endsOnEnd } = rule.interval
  return [
    rule.slot,
    role === 'indicator' || role === 'statutory' ? 1 : 0,
    pointsCell(bound, role),
    days ?? BEYOND,
    endsOnRepair ? 0 : BEYOND,
    endsOnCure ? 0 : (curedPlusDays ?? BEYOND),
    curedPlusDays === null ? -BEYOND : 0,
    endsOnEnd ? 0 : BEYOND,
  ]
}

function pointsCell({ rule }: BoundRule, role: SlotRole): number {
  if (isSignRole(role)) return SIGN_HOLDS
  return typeof rule.points === 'number' ? rule.points : FROM_RECORD
}

/** Points of a record `r` under a rule `u`. */
export function pointsColumn(rules: readonly BoundRule[]): string {
  const carried = rules.some(({ rule }) => typeof rule.points !== 'number')
  if (!carried) return 'u.points'
  return `CASE WHEN u.points = ${FROM_RECORD} THEN coalesce(r.points, 0) ELSE u.points END`
}
