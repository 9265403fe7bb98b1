import type { MetricRate, Plan } from '../../plan/plan.ts'
import { CONFIRMED } from '../counting.ts'
import { isOneOf } from '../constants.ts'
import { isFresh, metricPoints, metricTerms } from '../metrics.ts'
import { registers } from '../../plan/subjects.ts'
import { inspections } from '../inspections.ts'
import { dayFor, termsWhere } from '../options.ts'
import type { StatementContext } from '../options.ts'

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
  const registrations = termsWhere(context, (term) => registers(plan, term))
  const isRegistration = isOneOf('r.term', registrations)
  const online = `MAX(CASE WHEN ${isRegistration} THEN CASE WHEN ${isOnlineLongEnough(plan, day)} THEN 1 ELSE 0 END END)`
  const metrics = plan.metricRates.map((rate) => ({ rate, terms: metricTerms(context, rate) }))
  const terms = [...registrations, ...metrics.flatMap((metric) => metric.terms)]
  const columns = [
    'r.subject_id',
    'day' in context.asOf ? `${day} AS as_of_day` : 'r.as_of_day',
    `${online} AS online`,
    ...metrics.map(
      ({ rate, terms: own }) => `MAX(CASE WHEN ${isOneOf('r.term', own)} AND ${isFresh(rate, day)}
    THEN ${packed(context, rate)} END) AS ${latestColumn(rate)}`,
    ),
  ]
  const rows = `SELECT ${columns.join(',\n  ')}
FROM ${context.records} r WHERE ${CONFIRMED}${context.restriction} AND ${isOneOf('r.term', terms)}
GROUP BY r.subject_id${'day' in context.asOf ? '' : ', r.as_of_day'} HAVING ${online} IS NOT NULL`
  return plan.inspectionStates.length > 0 ? withInspections(context, rows) : rows
}

/** Whether a registration `r` is of a subject that has been online long enough to be rated. */
export function isOnlineLongEnough({ coverage }: Plan, day: string): string {
  return `r.occurred_day <= ${day}
    AND ${day} - r.occurred_day >= ${coverage?.minDaysOnline ?? 0}`
}

/** How many inspections each subject has had so far, beside the rest. */
function withInspections(context: StatementContext, rows: string): string {
  const latest = context.bound.plan.metricRates.map(latestColumn)
  const columns = ['subject_id', 'as_of_day', 'online', ...latest].map((column) => `w.${column}`)
  return `SELECT ${columns.join(', ')}, coalesce(n.inspections, 0) AS inspections
FROM (${rows}) w LEFT JOIN (${inspections(context)}) n ON n.subject_id = w.subject_id`
}

/** Newer beats dearer; the points stand in the low places. */
function packed(context: StatementContext, rate: MetricRate): string {
  const base = metricBase(context.bound.plan)
  const day = dayFor(context, 'r')
  const freshness = `(${rate.freshDays} - (${day} - r.occurred_day))`
  const wide = (rate.freshDays + 1) * base >= 2 ** 31 ? `CAST(${freshness} AS BIGINT)` : freshness
  return `${wide} * ${base} + ${metricPoints(rate)}`
}
