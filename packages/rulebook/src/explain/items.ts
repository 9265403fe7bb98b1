import { NEVER } from '@liangma/contracts'
import type { BoundPlan, BoundRule } from '../plan/bind.ts'
import { isSignRole, slotOf } from '../plan/plan.ts'
import type { ItemRow } from '../sql/items.ts'
import { compareCodePoints } from './code-points.ts'
import { isConfirmed, statusReason } from './confirmed.ts'
import type { ExplainedItem } from './explanation.ts'
import { inspectionsOf } from './inspections.ts'
import type { Inspection } from './inspections.ts'
import { listingsFor, remediesOf, validityOf } from './intervals.ts'
import type { Validity } from './intervals.ts'
import { because } from './reasons.ts'
import type { Reason, ReasonCode } from './reasons.ts'

/** An item with the slot that it bears on. */
export interface SlotItem extends ExplainedItem {
  slot: number
}

/** Every record of one subject under every rule, "one event once" applied. */
export function explainItems(bound: BoundPlan, rows: ItemRow[]): SlotItem[] {
  const known = { rows, inspections: inspectionsOf(bound, rows) }
  const items = rows
    .filter(({ rule }) => rule >= 0)
    .filter((row) => !isWithoutDeadline(ruleOf(bound, row), row))
    .map((row) => explainItem(bound, row, known))
  return countEventsOnce(bound, onceASlot(items)).toSorted(
    (a, b) => a.slot - b.slot || a.from - b.from || compareCodePoints(a.sourceKey, b.sourceKey),
  )
}

function ruleOf(bound: BoundPlan, row: ItemRow): BoundRule {
  const rule = bound.rules[row.rule]
  if (!rule) throw new Error(`no rule ${row.rule}`)
  return rule
}

/** A ceiling that looks at all orders says nothing of a finding without one. */
function isWithoutDeadline({ rule }: BoundRule, row: ItemRow): boolean {
  return rule.interval.pastDeadline && row.deadline_day === NEVER
}

interface Known {
  rows: ItemRow[]
  inspections: ReadonlyMap<string, Inspection>
}

function explainItem(bound: BoundPlan, row: ItemRow, { rows, inspections }: Known): SlotItem {
  const rule = ruleOf(bound, row)
  const listings = listingsFor(bound, rule, rows)
  const validity = validityOf(rule, row, { listings, inspections })
  const counts = doesCount(row, validity)
  const { role } = slotOf(bound.plan, row.slot)
  const points = isSignRole(role) ? 0 : row.points
  const free = points === 0 && (role === 'indicator' || role === 'statutory')
  return {
    slot: row.slot,
    sourceKey: row.source_key,
    eventKey: row.event_key,
    from: validity.from,
    to: validity.to >= NEVER ? null : validity.to,
    counts,
    points,
    pointsAfterEvent: counts ? points : 0,
    reason: counts ? freeReason(free) : because(whyNot(row, validity)),
    remedies: remediesOf(rule, row),
  }
}

function doesCount(row: ItemRow, { from, to, endedBy }: Validity): boolean {
  const counts = isConfirmed(row) && from <= row.as_of_day && row.as_of_day < to
  // The engine looks at listings and newer inspections later, so there it may still say that it counts.
  const isSettledLater = endedBy === 'listed' || endedBy === 'olderInspection'
  if (counts !== (row.counts === 1) && !isSettledLater) {
    throw new Error(`the engine and the explanation differ on ${row.source_key}, slot ${row.slot}`)
  }
  return counts
}

function whyNot(row: ItemRow, { from, endedBy }: Validity): ReasonCode {
  return statusReason(row) ?? (from > row.as_of_day ? 'notYet' : endedBy)
}

function freeReason(free: boolean): Reason | null {
  return free ? because('noPoints') : null
}

/** A record may meet two rules of one ceiling; it is shown once, counting if either counts. */
function onceASlot(items: SlotItem[]): SlotItem[] {
  const groups = Map.groupBy(items, ({ slot, sourceKey }) => `${slot} ${sourceKey}`)
  return [...groups.values()].map(
    (same) => same.find(({ counts }) => counts) ?? (same[0] as SlotItem),
  )
}

/** Section 5. Signs and bonuses are not absorbed. */
function countEventsOnce({ plan }: BoundPlan, items: SlotItem[]): SlotItem[] {
  const isCharge = ({ slot }: SlotItem) =>
    ['indicator', 'statutory'].includes(slotOf(plan, slot).role)
  const winners = new Map<string, SlotItem>()
  for (const item of items) {
    if (item.eventKey === null || !item.counts || !isCharge(item)) continue
    const best = winners.get(item.eventKey)
    if (!best || beats(item, best)) winners.set(item.eventKey, item)
  }
  return items.map((item) => {
    const winner = item.eventKey === null ? undefined : winners.get(item.eventKey)
    if (!winner || winner === item || !item.counts || !isCharge(item)) return item
    return { ...item, pointsAfterEvent: 0, reason: because('absorbed', winner.sourceKey) }
  })
}

function beats(a: SlotItem, b: SlotItem): boolean {
  if (a.points !== b.points) return a.points > b.points
  if (a.slot !== b.slot) return a.slot < b.slot
  return compareCodePoints(a.sourceKey, b.sourceKey) < 0
}
