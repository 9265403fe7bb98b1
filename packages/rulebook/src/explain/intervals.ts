import { NEVER } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { BoundPlan, BoundRule } from '../plan/bind.ts'
import type { Interval } from '../plan/plan.ts'
import type { ItemRow } from '../sql/items.ts'
import { isConfirmed } from './confirmed.ts'
import type { Remedies } from './explanation.ts'
import { newerSince } from './inspections.ts'
import type { Inspection } from './inspections.ts'
import type { ReasonCode } from './reasons.ts'

/** An interval `[from, to)` with what ends it. */
export interface Validity {
  from: Day
  to: Day
  endedBy: ReasonCode
}

/** When a record counts under a rule, as known on the day: what lies after it has not happened. */
export function validityOf(
  bound: BoundRule,
  row: ItemRow,
  context: { listings: ItemRow[]; inspections: ReadonlyMap<string, Inspection> },
): Validity {
  const start = bound.fromDay ?? row.occurred_day
  // An order counts from the day after its deadline.
  const from = bound.rule.interval.pastDeadline ? Math.max(start, row.deadline_day + 1) : start
  const ends = endsOf(bound.rule.interval, row, start)
  if (bound.rule.interval.endedByList !== null) {
    ends.push([firstListed(context.listings, from), 'listed'])
  }
  if (bound.rule.interval.latestInspection) {
    ends.push([newerSince(row.inspection, context.inspections) ?? NEVER, 'olderInspection'])
  }
  const open: End = [NEVER, 'expired']
  const [to, endedBy] = ends.reduce((first, end) => (end[0] < first[0] ? end : first), open)
  return { from, to, endedBy }
}

type End = [to: Day, why: ReasonCode]

/** Every day on which the interval would end, were it for that alone. */
function endsOf(interval: Interval, row: ItemRow, start: Day): End[] {
  const known = (day: Day) => (day > row.as_of_day ? NEVER : day)
  const ends: End[] = []
  if (interval.days !== null) ends.push([start + interval.days, 'expired'])
  if (interval.endsOnRepair) ends.push([known(row.repaired_day), 'repaired'])
  if (interval.endsOnCure) ends.push([known(row.cured_day), 'cured'])
  if (interval.endsOnEnd) ends.push([known(row.ended_day), 'ended'])
  if (interval.curedPlusDays !== null) {
    ends.push(endAfterCure(known(row.cured_day), interval.curedPlusDays, start))
  }
  return ends
}

function endAfterCure(cured: Day, plusDays: number, start: Day): End {
  return cured <= start ? [start, 'curedAtOnce'] : [cured + plusDays, 'cured']
}

/** The first day from `from` on which the subject stood on the list. */
function firstListed(listings: ItemRow[], from: Day): Day {
  const days = listings
    .map((row) => ({ day: Math.max(from, row.occurred_day), until: row.ended_day }))
    .filter(({ day, until }) => day < until)
    .map(({ day }) => day)
  return Math.min(NEVER, ...days)
}

/** Confirmed listings begun by the day on the list that a rule looks at. */
export function listingsFor(bound: BoundPlan, rule: BoundRule, rows: ItemRow[]): ItemRow[] {
  const list = rule.rule.interval.endedByList
  if (list === null) return []
  return rows.filter((row) => {
    const term = bound.dictionary.get(row.term)
    const listed = term?.kind === 'listing' && term.list === list
    return listed && isConfirmed(row) && row.occurred_day <= row.as_of_day
  })
}

/** What can still end an item, from its rule. */
export function remediesOf({ rule, fromDay }: BoundRule, row: ItemRow): Remedies {
  const { interval } = rule
  const from = fromDay ?? row.occurred_day
  return {
    curedPlusDays: interval.endsOnCure ? 0 : interval.curedPlusDays,
    repairFrom: interval.endsOnRepair ? from + (rule.repairFromDay ?? 0) : null,
    untilEnded: interval.endsOnEnd,
  }
}
