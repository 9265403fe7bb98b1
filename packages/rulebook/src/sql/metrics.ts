import type { MetricRate } from '../plan/plan.ts'
import { daysBefore, termsWhere } from './options.ts'
import type { StatementContext } from './options.ts'

export function metricTerms(context: StatementContext, { code }: MetricRate): number[] {
  return termsWhere(context, (term) => term.kind === 'metric' && term.code === code)
}

/** Whether a metric `r` ended its period by the day and is not stale on it. */
export function isFresh({ freshDays }: Pick<MetricRate, 'freshDays'>, day: string): string {
  return `r.occurred_day BETWEEN ${daysBefore(day, freshDays)} AND ${day}`
}

/** Points of a metric `r` by its Wilson bound that favours the subject. */
export function metricPoints({ better, bands, minSample }: MetricRate): string {
  const [bound, relation] =
    better === 'higher' ? ['r.upper_millionths', '>='] : ['r.lower_millionths', '<=']
  const cases = bands.map((band) => `WHEN ${bound} ${relation} ${band.bound} THEN ${band.points}`)
  return `CASE WHEN coalesce(r.n, 0) < ${Math.max(1, minSample)} THEN 0 ${cases.join(' ')} ELSE 0 END`
}
