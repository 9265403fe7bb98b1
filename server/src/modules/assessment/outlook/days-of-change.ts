import { NEVER } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { BoundPlan, ItemRow } from '@liangma/rulebook'
import { slotOf } from '@liangma/rulebook'

/** Days on which something stops counting, each with the codes of the lines concerned. */
export type DaysOfChange = Map<Day, Set<string>>

/** The days within `(from, to]` on which records end, metrics go stale, complaints leave their windows. */
export function daysOfChange(
  bound: BoundPlan,
  facts: { items: readonly ItemRow[]; complaintDays: readonly Day[] },
  { from, to }: { from: Day; to: Day },
): DaysOfChange {
  const days: DaysOfChange = new Map()
  for (const { day, slot } of [
    ...endsOfItems(bound, facts.items),
    ...endsOfWindows(bound, facts),
  ]) {
    if (day <= from || day > to) continue
    days.set(day, (days.get(day) ?? new Set()).add(slotOf(bound.plan, slot).code))
  }
  return days
}

interface End {
  day: Day
  slot: number
}

function endsOfItems(bound: BoundPlan, items: readonly ItemRow[]): End[] {
  return items
    .filter((item) => item.counts === 1 && item.slot > 0 && item.points > 0)
    .flatMap((item) => endsOf(bound, item).map((day) => ({ day, slot: item.slot })))
}

function endsOf(bound: BoundPlan, item: ItemRow): Day[] {
  const rule = bound.rules[item.rule]
  if (!rule) {
    const rate = bound.plan.metricRates.find(({ slot }) => slot === item.slot)
    return rate ? [item.occurred_day + rate.freshDays + 1] : []
  }
  const { days, curedPlusDays, endsOnEnd } = rule.rule.interval
  const start = rule.fromDay ?? item.occurred_day
  const ends = [
    days === null ? NEVER : start + days,
    curedPlusDays === null ? NEVER : item.cured_day + curedPlusDays,
    endsOnEnd ? item.ended_day : NEVER,
  ]
  return ends.filter((day) => day < NEVER)
}

function endsOfWindows(
  { plan }: BoundPlan,
  { complaintDays }: { complaintDays: readonly Day[] },
): End[] {
  const windows = [...plan.complaintRates, ...plan.peerRatios]
  return windows.flatMap(({ slot, windowDays }) =>
    complaintDays.map((closed) => ({ day: closed + windowDays, slot })),
  )
}

/** Days before which a complaint can no longer matter. */
export function longestWindow({ plan }: BoundPlan): number {
  return Math.max(
    0,
    ...[...plan.complaintRates, ...plan.peerRatios].map(({ windowDays }) => windowDays),
  )
}
