import { NEVER, RECORD_STATUS } from '@liangma/contracts'
import type { BoundRule } from '../plan/bind.ts'
import { slotOf } from '../plan/plan.ts'
import type { SlotRole } from '../plan/plan.ts'
import { constants } from './constants.ts'
import { dayFor, termsWhere } from './options.ts'
import type { StatementContext } from './options.ts'

export const CONFIRMED = `r.status = ${RECORD_STATUS.confirmed}`

/** More slots than any rulebook has: the base in which a slot is packed behind its points. */
const SLOT_BASE = 1024

/** A veto or ceiling that holds is counted once, as a "point" of its own column. */
export const SIGN_HOLDS = 1

/** Points of -1 in a rule: those that came with the record. */
const FROM_RECORD = -1

/**
 * Level 1 of the scores: (subject_id, slot, points) of everything that counts on the day. Records of
 * one event have become one row, that of the dearest; vetoes, ceilings and bonuses are rows too.
 */
export function countingCharges(context: StatementContext): string {
  const parts = [ownEvents(context), sharedEvents(context)]
  if (context.figures) {
    const restriction = context.restriction.replace(' AND r.', ' WHERE r.')
    parts.push(`SELECT r.subject_id, r.slot, r.points FROM ${context.figures} r${restriction}`)
  }
  return parts.join('\nUNION ALL\n')
}

/** Rows that are their own event, and rows that cost no points and so are never absorbed. */
function ownEvents(context: StatementContext): string {
  const { plain, overdue } = splitRules(context)
  const parts = [
    `SELECT r.subject_id, u.slot, ${points('u', plain)} AS points
FROM ${context.records} r JOIN ${rulesRelation(context, plain)} u ON u.term = r.term
WHERE ${counts(context)} AND (r.event_key IS NULL OR u.once = 0)`,
  ]
  if (overdue.length > 0) {
    parts.push(`SELECT subject_id, slot, points FROM (${overdueReports(context, overdue)}) w
WHERE event_key IS NULL`)
  }
  return parts.join('\nUNION ALL\n')
}

/** One event once: of the records that share a key, the dearest; on a tie the first slot. */
function sharedEvents(context: StatementContext): string {
  const { plain, overdue } = splitRules(context)
  const charging = plain.filter((bound) => isCharge(context, bound))
  const parts = [
    `SELECT r.subject_id, r.event_key, u.slot, ${points('u', charging)} AS points
FROM ${context.records} r JOIN ${rulesRelation(context, charging)} u ON u.term = r.term
WHERE ${counts(context)} AND r.event_key IS NOT NULL`,
  ]
  if (overdue.length > 0) {
    parts.push(`SELECT subject_id, event_key, slot, points FROM (${overdueReports(context, overdue)}) w
WHERE event_key IS NOT NULL`)
  }
  const { divide } = context.dialect
  return `SELECT subject_id, CAST(${SLOT_BASE - 1} - packed % ${SLOT_BASE} AS INTEGER) AS slot,
  CAST(${divide('packed', String(SLOT_BASE))} AS INTEGER) AS points
FROM (
SELECT subject_id, event_key, MAX(CAST(points AS BIGINT) * ${SLOT_BASE} + (${SLOT_BASE - 1} - slot)) AS packed
FROM (${parts.join('\nUNION ALL\n')}) keyed GROUP BY subject_id, event_key
) once`
}

/** Annual reports overdue on the day, unless the subject has stood on the list since they were due. */
function overdueReports(context: StatementContext, rules: readonly BoundRule[]): string {
  const rows = rules.map(({ term, rule, fromDay }) => [
    term,
    rule.slot,
    typeof rule.points === 'number' ? rule.points : FROM_RECORD,
    fromDay ?? NEVER,
  ])
  const relation = constants(
    { term: 'integer', slot: 'integer', points: 'integer', from_day: 'integer' },
    rows,
  )
  const day = dayFor(context, 'r')
  return `SELECT o.subject_id, o.event_key, o.slot, o.points
FROM (SELECT r.subject_id, r.event_key, u.slot, u.from_day, ${points('u', rules)} AS points
FROM ${context.records} r JOIN ${relation} u ON u.term = r.term
WHERE ${CONFIRMED}${context.restriction} AND u.from_day <= ${day} AND ${day} < r.ended_day) o
LEFT JOIN (${listedUntil(context, rules)}) l ON l.subject_id = o.subject_id AND l.slot = o.slot
WHERE coalesce(l.listed_until, -${NEVER}) <= o.from_day`
}

/**
 * Until when a subject has stood on the list that ends an overdue report. A listing begun by the day
 * has ended the report on or before the day exactly when it lasted beyond the day it was due.
 */
function listedUntil(context: StatementContext, rules: readonly BoundRule[]): string {
  const lists = new Map(rules.map(({ rule }) => [rule.slot, rule.interval.endedByList]))
  const rows = [...lists].flatMap(([slot, list]) =>
    termsWhere(context, (term) => term.kind === 'listing' && term.list === list).map((term) => [
      term,
      slot,
    ]),
  )
  return `SELECT r.subject_id, u.slot, MAX(r.ended_day) AS listed_until
FROM ${context.records} r JOIN ${constants({ term: 'integer', slot: 'integer' }, rows)} u ON u.term = r.term
WHERE ${CONFIRMED}${context.restriction} AND r.occurred_day <= ${dayFor(context, 'r')} AND r.occurred_day < r.ended_day
GROUP BY r.subject_id, u.slot`
}

/** Whether a record `r` under a rule `u` counts on the day (section 3). */
export function counts(context: StatementContext): string {
  const day = dayFor(context, 'r')
  return `${CONFIRMED}${context.restriction} AND r.occurred_day <= ${day} AND ${day} < r.occurred_day + u.days
  AND ${day} < r.repaired_day + u.repaired_shift AND ${day} < r.cured_day + u.cured_shift
  AND r.cured_day > r.occurred_day + u.cured_floor AND ${day} < r.ended_day + u.ended_shift
  AND r.deadline_day + u.deadline_shift < ${day}`
}

/** A shift that puts any day, NEVER or not, beyond every as-of day; negative: before. */
const BEYOND = 2 * NEVER

/** Rules as rows: each condition that a rule does not make is shifted out of the way. */
export function rulesRelation(context: StatementContext, rules: readonly BoundRule[]): string {
  return constants(
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
      deadline_shift: 'integer',
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
  const { days, curedPlusDays, endsOnCure, endsOnRepair, endsOnEnd, pastDeadline } = rule.interval
  return [
    rule.slot,
    role === 'indicator' || role === 'statutory' ? 1 : 0,
    pointsCell(bound, role),
    days ?? BEYOND,
    endsOnRepair ? 0 : BEYOND,
    endsOnCure ? 0 : (curedPlusDays ?? BEYOND),
    curedPlusDays === null ? -BEYOND : 0,
    endsOnEnd ? 0 : BEYOND,
    pastDeadline ? 0 : -BEYOND,
  ]
}

function pointsCell({ rule }: BoundRule, role: SlotRole): number {
  if (role === 'veto' || role === 'ceiling') return SIGN_HOLDS
  return typeof rule.points === 'number' ? rule.points : FROM_RECORD
}

/** Whether a rule charges points: those are subject to "one event once", signs and bonuses are not. */
function isCharge({ bound: { plan } }: StatementContext, { rule }: BoundRule): boolean {
  const { role } = slotOf(plan, rule.slot)
  return role === 'indicator' || role === 'statutory'
}

/** Reports overdue stand apart: they need the listings. Charges of 0 points change no score. */
function splitRules(context: StatementContext): { plain: BoundRule[]; overdue: BoundRule[] } {
  const rules = context.bound.rules.filter(
    (bound) => bound.rule.points !== 0 || !isCharge(context, bound),
  )
  return {
    plain: rules.filter(({ fromDay }) => fromDay === null),
    overdue: rules.filter(({ fromDay }) => fromDay !== null),
  }
}

function points(alias: string, rules: readonly BoundRule[]): string {
  const carried = rules.some(({ rule }) => typeof rule.points !== 'number')
  if (!carried) return `${alias}.points`
  return `CASE WHEN ${alias}.points = ${FROM_RECORD} THEN coalesce(r.points, 0) ELSE ${alias}.points END`
}
