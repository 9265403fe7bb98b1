import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import type { ComplaintRate, Plan } from '../plan/plan.ts'
import { FigureJudge, judgeFigures } from './judge.ts'
import type { FigureRow } from './judge.ts'

const RATE_BANDS = [
  { bound: 50_000, points: 0 },
  { bound: 200_000, points: 20 },
  { bound: null, points: 60 },
]

/** The shipped plan, its first rate of complaints the lower the better. */
function lowerIsBetter(): { plan: Plan; rate: ComplaintRate } {
  const plan = planOf()
  const [first, ...others] = plan.complaintRates
  if (!first) throw new Error('the shipped rulebook judges no complaints')
  const rate: ComplaintRate = { ...first, better: 'lower', bands: RATE_BANDS }
  return { plan: { ...plan, complaintRates: [rate, ...others] }, rate }
}

function aRow(slot: number, k: number, n: number): FigureRow {
  const row = { subject_id: 1, online: 1, platform_type: 0, orders: 0 }
  return { ...row, [`k_${slot}`]: k, [`n_${slot}`]: n }
}

test('of a rate that should be low the lower bound of the interval counts, a bound belongs to its band', () => {
  const { plan, rate } = lowerIsBetter()
  const judged = (k: number, n: number) =>
    new FigureJudge(plan, []).judge(aRow(rate.slot, k, n)).find(({ slot }) => slot === rate.slot)
  expect(judged(0, 100)).toMatchObject({ points: 0, valueMillionths: 0, state: 'counted' })
  // Wilson, 95 %: 10 of 100 may be as few as 5.5 %, 40 of 100 as few as 30.9 %.
  expect(judged(10, 100)).toMatchObject({ points: 20, valueMillionths: 55_229 })
  expect(judged(40, 100)).toMatchObject({ points: 60, valueMillionths: 309_400 })
})

test('figures stand in the order of the rulebook, with what they were judged from', () => {
  const { plan, rate } = lowerIsBetter()
  const judged = new FigureJudge(plan, []).judge(aRow(rate.slot, 3, 4))
  expect(judged.map(({ slot }) => slot)).toEqual(
    judged.map(({ slot }) => slot).toSorted((a, b) => a - b),
  )
  expect(judged.length).toBeGreaterThan(2)
  expect(judged.find(({ slot }) => slot === rate.slot)).toMatchObject({
    state: 'sampleTooSmall',
    k: 3,
    n: 4,
    points: 0,
  })
})

test('a peer ratio without any median costs nothing', () => {
  const plan = planOf()
  const slot = plan.peerRatios[0]?.slot ?? 0
  const row = { ...aRow(slot, 50, 0), orders: 1000 }
  const judged = (own: FigureRow) =>
    new FigureJudge(plan, []).judge(own).find((each) => each.slot === slot)
  expect(judged(row)).toMatchObject({ state: 'zeroMedian', points: 0, k: 50, n: 1000 })
  expect(judged({ ...row, online: 0 })).toMatchObject({ state: 'notOnline', k: 50 })
})

test('only what costs points goes back to the scores', () => {
  const { plan, rate } = lowerIsBetter()
  const figures = [aRow(rate.slot, 0, 100), { ...aRow(rate.slot, 40, 100), subject_id: 2 }]
  expect(judgeFigures(plan, { figures, medians: [] })).toEqual([
    { subject_id: 2, slot: rate.slot, points: 60 },
  ])
})

test('a figure that no band holds is refused by name', () => {
  const { plan, rate } = lowerIsBetter()
  const bands = RATE_BANDS.slice(0, 1)
  const gap = { ...plan, complaintRates: [{ ...rate, bands }] }
  expect(() => new FigureJudge(gap, []).judge(aRow(rate.slot, 40, 100))).toThrow(
    `no band for 40 of 100 in slot ${rate.slot}`,
  )
})
