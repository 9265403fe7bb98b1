import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { anItemRow, boundBy } from '../../test/explained/rows.ts'
import { TODAY, daysAgo } from '../../test/registers/index.ts'
import type { MetricRate, Plan } from '../plan/plan.ts'
import type { ItemRow } from '../sql/items.ts'
import { explainMetric } from './metrics.ts'

const shipped = planOf()

/** The rate of merchants that display their licence: of at least 100, fresh for 180 days. */
const DISPLAY = rateOf('G1-03')
const FAILED = rateOf('G2-01')

function rateOf(code: string): MetricRate {
  const rate = shipped.metricRates.find((own) => own.code === code)
  if (!rate) throw new Error(`the shipped rulebook has no rate ${code}`)
  return rate
}

function aMetricRow(said: Parameters<typeof anItemRow>[0] = {}): ItemRow {
  const bounds = { lower_millionths: 944_500, upper_millionths: 975_540 }
  return anItemRow({ slot: DISPLAY.slot, rule: -1, k: 481, n: 500, points: 10, ...bounds, ...said })
}

function explained(rows: ItemRow[], rate = DISPLAY, plan: Plan = shipped) {
  return explainMetric(boundBy(plan, []), rate, rows)
}

test('tells the metric that it judges by, its item and when that goes stale', () => {
  expect(explained([aMetricRow(), aMetricRow({ slot: FAILED.slot })])).toEqual({
    items: [
      {
        sourceKey: 'bureau:K',
        eventKey: null,
        from: daysAgo(10),
        to: daysAgo(10) + 181,
        counts: true,
        points: 10,
        pointsAfterEvent: 10,
        reason: null,
        remedies: { curedPlusDays: null, repairFrom: null, untilEnded: false },
      },
    ],
    figure: {
      sourceKey: 'bureau:K',
      k: 481,
      n: 500,
      periodEnd: daysAgo(10),
      valueMillionths: 975_540,
    },
    points: 10,
    reason: null,
  })
})

test('says why a metric is not the one that counts', () => {
  const rows = [
    aMetricRow({ source_key: 'a', status: 'lead', counts: 0 }),
    aMetricRow({ source_key: 'b', status: 'annulled', occurred_day: TODAY + 1, counts: 0 }),
    aMetricRow({ source_key: 'c', occurred_day: TODAY + 1, counts: 0 }),
    aMetricRow({ source_key: 'd', occurred_day: TODAY, counts: 0 }),
    aMetricRow({ source_key: 'e', occurred_day: daysAgo(400), counts: 0 }),
    aMetricRow({ source_key: 'f', occurred_day: daysAgo(11), points: 30 }),
    aMetricRow({ source_key: 'g', occurred_day: daysAgo(10), points: 10 }),
    aMetricRow({ source_key: 'h', occurred_day: daysAgo(12), points: 60 }),
  ]
  const { items, points, figure } = explained(rows)
  expect(
    items.map(({ sourceKey, counts, points: cost, pointsAfterEvent, reason }) => {
      return [sourceKey, counts, cost, pointsAfterEvent, reason?.code]
    }),
  ).toEqual([
    ['a', false, 10, 0, 'lead'],
    ['b', false, 10, 0, 'annulled'],
    ['c', false, 10, 0, 'notYet'],
    ['d', false, 10, 0, 'stale'],
    ['e', false, 10, 0, 'stale'],
    ['f', false, 30, 0, 'notNewest'],
    ['g', true, 10, 10, undefined],
    ['h', false, 60, 0, 'notNewest'],
  ])
  expect([points, figure?.sourceKey]).toEqual([10, 'g'])
})

test('of two metrics of one day the dearer counts, of equal ones the first', () => {
  const used = (...points: number[]) =>
    explained(points.map((own, i) => aMetricRow({ points: own, source_key: String(i) }))).figure
      ?.sourceKey
  expect([used(10, 30), used(30, 10), used(10, 10)]).toEqual(['1', '0', '0'])
})

test('without a fresh metric there are no data', () => {
  const none = { figure: null, points: 0, reason: { code: 'noData', zh: '无数据', en: 'no data' } }
  expect(explained([])).toEqual({ ...none, items: [] })
  expect(explained([aMetricRow({ counts: 0 })])).toMatchObject(none)
})

test('a sample is judged from its least size on; smaller, it is shown and costs nothing', () => {
  const told = (n: number, rate = DISPLAY) => {
    const { figure, reason } = explained([aMetricRow({ k: 0, n, points: 0 })], rate)
    return [figure?.n, figure?.valueMillionths, reason?.code]
  }
  expect(told(100)).toEqual([100, 975_540, 'goodBand'])
  expect(told(99)).toEqual([99, null, 'sampleTooSmall'])
  expect(told(1, { ...DISPLAY, minSample: 0 })).toEqual([1, 975_540, 'goodBand'])
  expect(told(0, { ...DISPLAY, minSample: 0 })).toEqual([0, null, 'sampleTooSmall'])
})

test('where less is better, the lower bound is what it is judged by', () => {
  const { figure } = explained([aMetricRow({ slot: FAILED.slot })], FAILED)
  expect(figure?.valueMillionths).toBe(944_500)
})

test('what a cap of nothing leaves is no cost', () => {
  const capped = (cap: number | null): Plan => ({
    ...shipped,
    slots: shipped.slots.map((own) => (own.slot === DISPLAY.slot ? { ...own, cap } : own)),
  })
  const reason = (cap: number | null) =>
    explained([aMetricRow()], DISPLAY, capped(cap)).reason?.code
  expect([reason(0), reason(1), reason(null)]).toEqual(['goodBand', undefined, undefined])
})
