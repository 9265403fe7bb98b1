import { NEVER } from '@liangma/contracts'
import type { BoundRule } from '../../plan/bind.ts'
import { isSignRole, slotOf } from '../../plan/plan.ts'
import {
  CONFIRMED,
  FROM_RECORD,
  counts,
  countsPastDeadline,
  pointsColumn,
  rulesRelation,
  splitRules,
} from '../counting.ts'
import type { SplitRules } from '../counting.ts'
import { inspectedRecords } from '../inspections.ts'
import { dayFor, termsWhere } from '../options.ts'
import type { StatementContext } from '../options.ts'

/** Bits in which a slot is packed behind its points: more than any rulebook has slots. */
const SLOT_BITS = 10
const LAST_SLOT = 2 ** SLOT_BITS - 1

/**
 * Level 1 of the scores: (subject_id, slot, points) of everything that counts on the day. Records of
 * one event have become one row, that of the dearest; vetoes, ceilings and bonuses are rows too.
 */
export function countingCharges(context: StatementContext): string {
  const parts = [ownEvents(context), sharedEvents(context)]
  if (context.figures) {
    parts.push(`SELECT r.subject_id, r.slot, r.points FROM ${context.figures} r
WHERE r.points > 0${context.restriction}`)
  }
  return parts.join('\nUNION ALL\n')
}

/** Rows that are their own event, and rows that cost no points and so are never absorbed. */
function ownEvents(context: StatementContext): string {
  const { plain, deadline, inspected } = scoringRules(context)
  const own = (records: string, rules: readonly BoundRule[]) =>
    `SELECT r.subject_id, u.slot, ${pointsColumn(rules)} AS points
FROM ${records} r JOIN ${rulesRelation(context, rules)} u ON u.term = r.term
WHERE ${counts(context)} AND (r.event_key IS NULL OR u.once = 0)`
  const parts = [own(context.records, plain)]
  if (inspected.length > 0) parts.push(own(inspectedRecords(context), inspected))
  if (deadline.length > 0) {
    parts.push(`SELECT r.subject_id, u.slot, u.points
FROM ${context.records} r JOIN ${rulesRelation(context, deadline)} u ON u.term = r.term
WHERE ${countsPastDeadline(context)}`)
  }
  return parts.join('\nUNION ALL\n')
}

/**
 * One event once: of the records that share a key, the dearest; on a tie the first slot. Overdue reports
 * come through here as well, so that they are sought once: those without a key add up by slot.
 */
function sharedEvents(context: StatementContext): string {
  const { plain, inspected, overdue } = scoringRules(context)
  const shared = (records: string, rules: readonly BoundRule[]) => {
    const charging = rules.filter((bound) => isCharge(context, bound))
    return `SELECT r.subject_id, r.event_key, u.slot, ${pointsColumn(charging)} AS points
FROM ${records} r JOIN ${rulesRelation(context, charging)} u ON u.term = r.term
WHERE ${counts(context)} AND r.event_key IS NOT NULL`
  }
  const parts = [
    shared(context.records, plain),
    ...(inspected.length > 0 ? [shared(inspectedRecords(context), inspected)] : []),
    ...(overdue.length > 0 ? [overdueReports(context, overdue)] : []),
  ]
  const { bits } = context.dialect
  return `SELECT subject_id,
  CAST(CASE WHEN event_key IS NULL THEN own_slot ELSE ${LAST_SLOT} - ${bits('packed', { from: 0, count: SLOT_BITS })} END AS INTEGER) AS slot,
  CAST(CASE WHEN event_key IS NULL THEN total ELSE ${bits('packed', { from: SLOT_BITS, count: null })} END AS INTEGER) AS points
FROM (
SELECT subject_id, event_key, own_slot, SUM(points) AS total,
  MAX(CAST(points AS BIGINT) * ${2 ** SLOT_BITS} + (${LAST_SLOT} - slot)) AS packed
FROM (
SELECT subject_id, event_key, slot, points, CASE WHEN event_key IS NULL THEN slot ELSE 0 END AS own_slot
FROM (
${parts.join('\nUNION ALL\n')}
) keyed) k GROUP BY subject_id, event_key, own_slot
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
  const relation = context.dialect.constants(
    { term: 'integer', slot: 'integer', points: 'integer', from_day: 'integer' },
    rows,
  )
  const day = dayFor(context, 'r')
  return `SELECT o.subject_id, o.event_key, o.slot, o.points
FROM (SELECT r.subject_id, r.event_key, u.slot, u.from_day, ${pointsColumn(rules)} AS points
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
  const relation = context.dialect.constants({ term: 'integer', slot: 'integer' }, rows)
  return `SELECT r.subject_id, u.slot, MAX(r.ended_day) AS listed_until
FROM ${context.records} r JOIN ${relation} u ON u.term = r.term
WHERE ${CONFIRMED}${context.restriction} AND r.occurred_day <= ${dayFor(context, 'r')} AND r.occurred_day < r.ended_day
GROUP BY r.subject_id, u.slot`
}

/** Whether a rule charges points: those are subject to "one event once", signs and bonuses are not. */
function isCharge({ bound: { plan } }: StatementContext, { rule }: BoundRule): boolean {
  const { role } = slotOf(plan, rule.slot)
  return !isSignRole(role) && role !== 'bonus'
}

/** Charges of 0 points change no score. */
function scoringRules(context: StatementContext): SplitRules {
  const rules = context.bound.rules.filter(
    (bound) => bound.rule.points !== 0 || !isCharge(context, bound),
  )
  return splitRules(rules)
}
