import { slotOf } from '../../plan/plan.ts'
import type { MetricRate, Plan } from '../../plan/plan.ts'
import { CONFIRMED } from '../counting.ts'
import { isOneOf } from '../constants.ts'
import { isFresh, metricPoints, metricTerms } from '../metrics.ts'
import { registers } from '../../plan/subjects.ts'
import { inspections } from '../inspections.ts'
import { dayFor, daysBefore, termsWhere } from '../options.ts'
import type { StatementContext } from '../options.ts'

/** The column in which `standing` keeps the newest fresh metric of a slot, day and points packed. */
export function latestColumn(rate: MetricRate): string {
  return `latest_${rate.slot}`
}

/** Bits in which the points of a metric are packed behind its day. */
export function metricBits(plan: Plan): number {
  const points = plan.metricRates.flatMap(({ bands }) => bands.map((band) => band.points))
  return Math.ceil(Math.log2(Math.max(0, ...points) + 1))
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
  const terms = [...registrations, ...metrics.flatMap((metric) => metric.terms)].toSorted(rising)
  const freshDays = Math.max(0, ...plan.metricRates.map((rate) => rate.freshDays))
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
FROM ${context.records} r WHERE ${CONFIRMED}${context.restriction}
  AND ${isOneOf('r.term', terms)} AND (${isRegistration} OR ${isFresh({ freshDays }, day)})
GROUP BY r.subject_id${'day' in context.asOf ? '' : ', r.as_of_day'} HAVING ${online} IS NOT NULL`
  return plan.inspectionStates.length > 0 ? withInspections(context, rows) : rows
}

/** Whether a registration `r` is of a subject that has been online long enough to be rated. */
export function isOnlineLongEnough({ coverage }: Plan, day: string): string {
  return `r.occurred_day <= ${daysBefore(day, coverage?.minDaysOnline ?? 0)}`
}

/** How many inspections each subject has had so far, beside the rest. */
function withInspections(context: StatementContext, rows: string): string {
  const latest = context.bound.plan.metricRates.map(latestColumn)
  const columns = ['subject_id', 'as_of_day', 'online', ...latest].map((column) => `w.${column}`)
  return `SELECT ${columns.join(', ')}, coalesce(n.inspections, 0) AS inspections
FROM (${rows}) w LEFT JOIN (${inspections(context)}) n ON n.subject_id = w.subject_id`
}

/** Newer beats dearer; the points, after the indicator's cap, stand in the low bits. */
function packed(context: StatementContext, rate: MetricRate): string {
  const { plan } = context.bound
  const base = 2 ** metricBits(plan)
  const cap = slotOf(plan, rate.slot).cap ?? Infinity
  const bands = rate.bands.map((band) => ({ ...band, points: Math.min(cap, band.points) }))
  const newness = `(r.occurred_day - ${daysBefore(dayFor(context, 'r'), rate.freshDays)})`
  const wide = (rate.freshDays + 1) * base >= 2 ** 31 ? `CAST(${newness} AS BIGINT)` : newness
  return `${wide} * ${base} + ${metricPoints({ ...rate, bands })}`
}

function rising(a: number, b: number): number {
  return a - b
}
