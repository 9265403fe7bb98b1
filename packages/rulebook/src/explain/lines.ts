import type { JudgedFigure } from '../figures/judge.ts'
import type { BoundPlan } from '../plan/bind.ts'
import { isFeedFresh } from '../plan/feeds.ts'
import type { Feeds } from '../plan/feeds.ts'
import { isSignRole } from '../plan/plan.ts'
import type { Slot } from '../plan/plan.ts'
import type { ItemRow } from '../sql/items.ts'
import type { ScoreRow } from '../sql/scores/score-row.ts'
import type { ExplainedItem, ExplanationLine } from './explanation.ts'
import { inspectionLine } from './inspections.ts'
import { explainItems } from './items.ts'
import type { SlotItem } from './items.ts'
import { explainMetric } from './metrics.ts'
import { because } from './reasons.ts'
import type { Reason } from './reasons.ts'

export interface Facts {
  items: ItemRow[]
  figures: JudgedFigure[]
  feeds: Feeds
  day: number
  score: ScoreRow
}

/** Every line of the rulebook for one subject, caps not yet applied across groups. */
export function explainLines(bound: BoundPlan, facts: Facts): ExplanationLine[] {
  const bySlot = Map.groupBy(explainItems(bound, facts.items), ({ slot }) => slot)
  const lines = bound.plan.slots.map((slot) => {
    if (slot.shape === 'metric') return metricLine(bound, slot, facts)
    if (slot.shape === 'inspections') return stateLine(bound, slot, facts)
    if (slot.shape !== 'each') return complaintLine(bound, slot, facts)
    return recordLine(bound, slot, { ...facts, own: bySlot.get(slot.slot) ?? [] })
  })
  return useUpGroups(bound, lines)
}

function recordLine(
  bound: BoundPlan,
  slot: Slot,
  facts: Facts & { own: SlotItem[] },
): ExplanationLine {
  const counting = facts.own.filter(({ counts }) => counts)
  const before = sum(counting.map(({ points }) => points))
  const after = sum(counting.map(({ pointsAfterEvent }) => pointsAfterEvent))
  const isSign = isSignRole(slot.role)
  const idle = facts.own.length === 0 ? because('none') : because('noneCounts')
  const only = counting.length === 1 ? (counting[0]?.reason ?? null) : null
  return {
    ...headOf(bound, slot),
    hasData:
      slot.role === 'indicator'
        ? isFeedFresh(bound.plan, facts.feeds, { kind: 'findings', day: facts.day })
        : null,
    items: facts.own.map(withoutSlot),
    figure: null,
    before,
    afterEventOnce: after,
    ...cappedPoints(slot, after),
    fired: isSign ? counting.length > 0 : after > 0,
    nextEnd: firstEnd(counting),
    reason: reasonOf(counting, after > 0 || isSign, only, idle),
  }
}

function reasonOf(
  counting: SlotItem[],
  isFired: boolean,
  ...[only, idle]: [only: Reason | null, idle: Reason]
): Reason | null {
  if (counting.length === 0) return idle
  return isFired ? null : (only ?? because('noneCounts'))
}

function metricLine(bound: BoundPlan, slot: Slot, { items }: Facts): ExplanationLine {
  const rate = bound.plan.metricRates.find((own) => own.slot === slot.slot)
  if (!rate) throw new Error(`no metric for ${slot.code}`)
  const metric = explainMetric(bound, rate, items)
  return {
    ...headOf(bound, slot),
    hasData: metric.figure !== null,
    items: metric.items,
    figure: metric.figure,
    before: metric.points,
    afterEventOnce: metric.points,
    ...cappedPoints(slot, metric.points),
    fired: metric.points > 0,
    nextEnd: firstEnd(metric.items.filter(({ counts }) => counts)),
    reason: metric.reason,
  }
}

function complaintLine(bound: BoundPlan, slot: Slot, facts: Facts): ExplanationLine {
  const figure = facts.figures.find((own) => own.slot === slot.slot)
  if (!figure) throw new Error(`no figure for ${slot.code}`)
  const { points, state } = figure
  return {
    ...headOf(bound, slot),
    hasData: isFeedFresh(bound.plan, facts.feeds, { kind: 'complaints', day: facts.day }),
    items: [],
    figure,
    before: points,
    afterEventOnce: points,
    ...cappedPoints(slot, points),
    fired: points > 0,
    nextEnd: null,
    reason: points > 0 ? null : because(state === 'counted' ? 'goodBand' : state),
  }
}

/** A state that no record gives, but how many inspections there were. */
function stateLine(bound: BoundPlan, slot: Slot, facts: Facts): ExplanationLine {
  return {
    ...headOf(bound, slot),
    hasData: null,
    items: [],
    figure: null,
    before: 0,
    afterEventOnce: 0,
    ...cappedPoints(slot, 0),
    nextEnd: null,
    ...inspectionLine(bound, slot, facts),
  }
}

function headOf({ plan }: BoundPlan, slot: Slot) {
  const { code, role, basis, zh, en } = slot
  const group = slot.group === null ? null : (plan.groups[slot.group]?.code ?? null)
  return { slot: slot.slot, code, role, group, basis, zh, en }
}

function cappedPoints({ cap }: Slot, points: number) {
  const afterCap = cap === null ? points : Math.min(cap, points)
  return { afterCap, afterGroupCap: afterCap }
}

/** Section 7, step 2: the cap of a group is used up in the order of the rulebook. */
function useUpGroups({ plan }: BoundPlan, lines: ExplanationLine[]): ExplanationLine[] {
  const left = new Map<string | null, number>(
    plan.groups.map(({ code, cap }) => [code, cap ?? Infinity]),
  )
  return lines.map((line) => {
    const rest = left.get(line.group) ?? Infinity
    const afterGroupCap = Math.min(rest, line.afterCap)
    left.set(line.group, rest - afterGroupCap)
    const usedUp = line.afterCap > 0 && afterGroupCap === 0
    return { ...line, afterGroupCap, reason: usedUp ? because('groupCapReached') : line.reason }
  })
}

function firstEnd(items: readonly ExplainedItem[]): number | null {
  const ends = items.flatMap(({ to }) => (to === null ? [] : [to]))
  return ends.length > 0 ? Math.min(...ends) : null
}

function withoutSlot({ slot: _, ...item }: SlotItem): ExplainedItem {
  return item
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
