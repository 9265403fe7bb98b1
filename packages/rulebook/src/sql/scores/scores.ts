import { isFeedFresh } from '../../plan/feeds.ts'
import type { COVERAGE_FEEDS } from '../../plan/feeds.ts'
import type { MetricRate, Slot } from '../../plan/plan.ts'
import { countingCharges } from './charges.ts'
import { SIGN_HOLDS } from '../counting.ts'
import { isSign, packLanes } from './lanes.ts'
import type { Lane, Lanes } from './lanes.ts'
import type { StatementContext } from '../options.ts'
import { latestColumn, metricBits, standing } from './standing.ts'
import { clamped, graded, inspectionColumn } from './verdict.ts'

/** Stands for "no cap" where a column of caps may not be null. */
const NO_CAP = 2_147_483_647

const BITS_OF_INTEGER = 31

/**
 * One row a registered subject with its score and how it came about. Read from the inside out:
 * charges that count → sums by slot → caps → sums by subject → groups, coverage → score → grade.
 */
export function scores(context: StatementContext): string {
  return graded(context, clamped(context, summed(context)))
}

/** Of each subject the capped group sums, and the coverage. */
function summed(context: StatementContext): string {
  const { plan } = context.bound
  const lanes = packLanes(plan)
  const lane = (at: Lane) => unpacked(context, at)
  const groups = plan.groups.map(({ cap }, i) => {
    const metrics = plan.metricRates
      .filter(({ slot }) => plan.slots[slot - 1]?.group === i)
      .map((rate) => ofMetric(context, rate))
    const sum = [lane(lanes.groups[i] as Lane), ...metrics].join(' + ')
    return `${integer(least(sum, cap))} AS group_${i + 1}`
  })
  const signs =
    (lanes.signs.count ?? 0) < BITS_OF_INTEGER ? integer(lane(lanes.signs)) : lane(lanes.signs)
  const columns = [
    's.subject_id',
    's.as_of_day',
    's.online',
    ...groups,
    `${integer(lane(lanes.statutory))} AS statutory`,
    `${integer(least(lane(lanes.bonus), plan.bonusCap))} AS bonus`,
    `${signs} AS signs`,
    `${coverage(context)} AS coverage`,
    ...inspectionColumn(context, 's.'),
  ]
  return `SELECT ${columns.join(',\n  ')}
FROM (${standing(context)}) s
LEFT JOIN (${chargesBySubject(context, lanes)}) c ON c.subject_id = s.subject_id`
}

/** Indicator = min(cap, sum of its counting points), then all slots of a subject in packed sums. */
function chargesBySubject(context: StatementContext, lanes: Lanes): string {
  const points = 'CASE WHEN c.points > c.cap THEN c.cap ELSE c.points END'
  const sums = lanes.columns.map(
    (column) => `CAST(SUM(${points} * c.${column}) AS BIGINT) AS ${column}`,
  )
  return `SELECT c.subject_id, ${sums.join(', ')}
FROM (SELECT b.subject_id, b.points, ${['cap', ...lanes.columns].map((c) => `t.${c}`).join(', ')}
FROM (SELECT subject_id, slot, CAST(SUM(points) AS BIGINT) AS points
FROM (
${countingCharges(context)}
) a GROUP BY subject_id, slot) b
JOIN ${slotsRelation(context, lanes)} t ON t.slot = b.slot) c
GROUP BY c.subject_id`
}

function slotsRelation({ bound: { plan }, dialect }: StatementContext, lanes: Lanes): string {
  const columns = Object.fromEntries(lanes.columns.map((column) => [column, 'bigint' as const]))
  return dialect.constants(
    { slot: 'integer', cap: 'bigint', ...columns },
    plan.slots
      .filter(({ shape }) => shape !== 'inspections')
      .map((slot) => {
        const { column, factor } = lanes.entry(slot)
        return [
          slot.slot,
          isSign(slot) ? SIGN_HOLDS : (slot.cap ?? NO_CAP),
          ...lanes.columns.map((name) => (name === column ? factor : 0n)),
        ]
      }),
  )
}

/** What is narrow is added, compared and read faster. */
function integer(value: string): string {
  return `CAST(${value} AS INTEGER)`
}

function unpacked({ dialect }: StatementContext, { column, ...at }: Lane): string {
  return dialect.bits(`coalesce(c.${column}, 0)`, at)
}

function ofMetric({ bound, dialect }: StatementContext, rate: MetricRate): string {
  const count = metricBits(bound.plan)
  return dialect.bits(`coalesce(s.${latestColumn(rate)}, 0)`, { from: 0, count })
}

function least(value: string, cap: number | null): string {
  return cap === null ? `(${value})` : `(CASE WHEN ${value} > ${cap} THEN ${cap} ELSE ${value} END)`
}

/** Caps of the indicators that have data, in tenths. */
function coverage(context: StatementContext): string {
  const { slots, metricRates } = context.bound.plan
  const capsOf = (test: (slot: Slot) => boolean) =>
    slots
      .filter((slot) => slot.role === 'indicator' && test(slot))
      .reduce((sum, { cap }) => sum + (cap ?? 0), 0)
  const metrics = metricRates.map((rate) => {
    const cap = capsOf(({ slot }) => slot === rate.slot)
    return `CASE WHEN s.${latestColumn(rate)} IS NULL THEN 0 ELSE ${cap} END`
  })
  return [
    whileFresh(
      context,
      'findings',
      capsOf(({ shape }) => shape === 'each'),
    ),
    whileFresh(
      context,
      'complaints',
      capsOf(({ shape }) => shape === 'complaints' || shape === 'peerRatio'),
    ),
    ...metrics,
  ].join(' + ')
}

/** `caps` on days on which a feed is at most its cadence old; a feed never imported is not fresh. */
function whileFresh(
  context: StatementContext,
  kind: (typeof COVERAGE_FEEDS)[number],
  caps: number,
): string {
  const { feeds, asOf, bound } = context
  if ('day' in asOf) {
    return isFeedFresh(bound.plan, feeds, { kind, day: asOf.day }) ? String(caps) : '0'
  }
  const dataAsOf = feeds[kind]
  if (dataAsOf === undefined) return '0'
  const cadence = bound.plan.feeds[kind] ?? null
  if (cadence === null) return String(caps)
  return `CASE WHEN s.as_of_day - ${dataAsOf} <= ${cadence} THEN ${caps} ELSE 0 END`
}
