import type { MetricRate, Plan } from '../plan/plan.ts'
import { CONFIRMED } from './charges.ts'
import { isOneOf } from './constants.ts'
import { dayFor, termsWhere } from './options.ts'
import type { StatementContext } from './options.ts'

/** The column in which `standing` keeps the newest fresh metric of a slot, day and points packed. */
export function latestColumn(rate: MetricRate): string {
  return `latest_${rate.slot}`
}

/** The base in which the points of a metric are packed behind the freshness of its day. */
export function metricBase(plan: Plan): number {
  const dearest = Math.max(
    0,
    ...plan.metricRates.flatMap(({ bands }) => bands.map((band) => band.points)),
  )
  return 2 ** Math.ceil(Math.log2(dearest + 1))
}

/**
 * One row a registered subject: whether it has been online long enough, and per metric indicator its
 * newest metric that is fresh on the day, NULL where there is none.
 */
export function standing(context: StatementContext): string {
  const { plan } = context.bound
  const day = dayFor(context, 'r')
  const registrations = termsWhere(context, ({ kind }) => kind === 'registration')
  const isRegistration = isOneOf('r.term', registrations)
  const online = `r.occurred_day <= ${day} AND ${day} - r.occurred_day >= ${plan.coverage.minDaysOnline}`
  const metrics = plan.metricRates.map((rate) => ({ rate, terms: metricTerms(context, rate) }))
  const terms = [...registrations, ...metrics.flatMap((metric) => metric.terms)]
  const columns = [
    'r.subject_id',
    `${'day' in context.asOf ? day : 'MAX(r.as_of_day)'} AS as_of_day`,
    `MAX(CASE WHEN ${isRegistration} AND ${online} THEN 1 ELSE 0 END) AS online`,
    ...metrics.map(
      ({ rate, terms: own }) => `MAX(CASE WHEN ${isOneOf('r.term', own)} AND ${isFresh(rate, day)}
    THEN ${packed(context, rate)} END) AS ${latestColumn(rate)}`,
    ),
  ]
  return `SELECT ${columns.join(',\n  ')}
FROM ${context.records} r WHERE ${CONFIRMED}${context.restriction} AND ${isOneOf('r.term', terms)}
GROUP BY r.subject_id HAVING MAX(CASE WHEN ${isRegistration} THEN 1 ELSE 0 END) = 1`
}

export function metricTerms(context: StatementContext, { code }: MetricRate): number[] {
  return termsWhere(context, (term) => term.kind === 'metric' && term.code === code)
}

/** Whether a metric `r` ended its period by the day and is not stale on it. */
export function isFresh({ freshDays }: MetricRate, day: string): string {
  return `r.occurred_day <= ${day} AND ${day} - r.occurred_day <= ${freshDays}`
}

/** Newer beats dearer; the points stand in the low places. */
function packed(context: StatementContext, rate: MetricRate): string {
  const base = metricBase(context.bound.plan)
  const day = dayFor(context, 'r')
  const freshness = `(${rate.freshDays} - (${day} - r.occurred_day))`
  const wide = (rate.freshDays + 1) * base >= 2 ** 31 ? `CAST(${freshness} AS BIGINT)` : freshness
  return `${wide} * ${base} + ${metricPoints(rate)}`
}

/** Points of a metric `r` by its Wilson bound that favours the subject. */
export function metricPoints({ better, bands, minSample }: MetricRate): string {
  const [bound, relation] =
    better === 'higher' ? ['r.upper_millionths', '>='] : ['r.lower_millionths', '<=']
  const cases = bands.map((band) => `WHEN ${bound} ${relation} ${band.bound} THEN ${band.points}`)
  return `CASE WHEN coalesce(r.n, 0) < ${Math.max(1, minSample)} THEN 0 ${cases.join(' ')} ELSE 0 END`
}
