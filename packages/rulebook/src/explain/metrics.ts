import type { BoundPlan } from '../plan/bind.ts'
import { slotOf } from '../plan/plan.ts'
import type { MetricRate } from '../plan/plan.ts'
import type { ItemRow } from '../sql/items.ts'
import { isConfirmed, statusReason } from './confirmed.ts'
import type { ExplainedItem, MetricFigure } from './explanation.ts'
import { because } from './reasons.ts'
import type { Reason } from './reasons.ts'

export interface ExplainedMetric {
  items: ExplainedItem[]
  figure: MetricFigure | null
  points: number
  reason: Reason | null
}

/** The metrics of one indicator: the newest fresh one is judged, the others are shown. */
export function explainMetric(
  { plan }: BoundPlan,
  rate: MetricRate,
  rows: ItemRow[],
): ExplainedMetric {
  const own = rows.filter(({ slot }) => slot === rate.slot)
  const used = own
    .filter(({ counts }) => counts === 1)
    .reduce<ItemRow | undefined>(newer, undefined)
  const items = own.map((row) => itemOf(rate, row, used))
  if (!used) return { items, figure: null, points: 0, reason: because('noData') }
  const small = (used.n ?? 0) < Math.max(1, rate.minSample)
  const why = because(small ? 'sampleTooSmall' : 'goodBand')
  const figure = figureOf(rate, used, small)
  const costs = Math.min(slotOf(plan, rate.slot).cap ?? Infinity, used.points) > 0
  return { items, figure, points: used.points, reason: costs ? null : why }
}

function figureOf(rate: MetricRate, row: ItemRow, small: boolean): MetricFigure {
  const value = rate.better === 'higher' ? row.upper_millionths : row.lower_millionths
  return {
    sourceKey: row.source_key,
    k: row.k ?? 0,
    n: row.n ?? 0,
    periodEnd: row.occurred_day,
    valueMillionths: small ? null : value,
  }
}

/** The later period; of one day the dearer, as the engine has it. */
function newer(best: ItemRow | undefined, row: ItemRow): ItemRow {
  if (!best) return row
  const difference = row.occurred_day - best.occurred_day || row.points - best.points
  return difference > 0 ? row : best
}

function itemOf(rate: MetricRate, row: ItemRow, used: ItemRow | undefined): ExplainedItem {
  const points = row === used ? row.points : 0
  return {
    sourceKey: row.source_key,
    eventKey: null,
    from: row.occurred_day,
    to: row.occurred_day + rate.freshDays + 1,
    counts: row === used,
    points: row.points,
    pointsAfterEvent: points,
    reason: row === used ? null : because(whyNot(row)),
    remedies: { curedPlusDays: null, repairFrom: null, untilEnded: false },
  }
}

function whyNot(row: ItemRow) {
  const status = isConfirmed(row) ? null : statusReason(row)
  if (status !== null) return status
  if (row.occurred_day > row.as_of_day) return 'notYet'
  return row.counts === 1 ? 'notNewest' : 'stale'
}
