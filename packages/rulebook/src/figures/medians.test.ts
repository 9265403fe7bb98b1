import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { FigureJudge } from './judge.ts'
import { mediansOf, sizeBandOf, undecidedPeers } from './medians.ts'
import type { PeerRow } from './medians.ts'

const plan = planOf()
const SLOT = plan.peerRatios[0]?.slot ?? 0

function peer(numerator: number, orders: number, more: Partial<PeerRow> = {}): PeerRow {
  return { slot: SLOT, platform_type: 0, size_band: 0, numerator, orders, platforms: 1, ...more }
}

function medianOf(rows: PeerRow[]): string | undefined {
  const all = mediansOf(plan, rows).find(({ group }) => group === 'all')
  return all && `${all.over}/${all.under}`
}

test('the median of an odd count is the middle quotient', () => {
  expect(medianOf([peer(3, 1000), peer(1, 1000), peer(2, 1000)])).toBe('2/1000')
})

test('the median of an even count is the mean of the middle two, exact', () => {
  expect(medianOf([peer(1, 3), peer(1, 7)])).toBe('10/42')
})

test('platforms without complaints count as often as they are', () => {
  const none = peer(0, 0, { platforms: 2 })
  expect(medianOf([none, peer(5, 10)])).toBe('0/1')
  expect(medianOf([none, peer(5, 10), peer(6, 10)])).toBe('5/20')
})

test('where more than half have no complaints the outline is enough', () => {
  const large = { size_band: 1 }
  const none = [peer(0, 0, { platforms: 3 }), peer(0, 0, { ...large, platforms: 2 })]
  const some = [peer(1, 1, { platforms: 2 }), peer(1, 1, { ...large, platforms: 2 })]
  // Five of nine have none, but in the second cell only two of four.
  expect(undecidedPeers(plan, [...none, ...some])).toEqual([some[1]])
  expect(undecidedPeers(plan, none)).toEqual([])
})

test('where half of all have complaints, every quotient is looked at', () => {
  const some = [peer(1, 1, { platforms: 2 }), peer(1, 1, { size_band: 1, platforms: 3 })]
  expect(undecidedPeers(plan, [peer(0, 0, { platforms: 5 }), ...some])).toEqual(some)
})

test('quotients that one double stands for are ordered by integers', () => {
  // Both are 1/3 to the last bit of a double; the first is the smaller by 10^-31.
  const [small, large] = [
    peer(3_002_399_751_580_330, 9_007_199_254_740_991),
    peer(3_002_399_751_580_331, 9_007_199_254_740_991),
  ]
  const tie = peer(1_501_199_875_790_165, 4_503_599_627_370_496)
  for (const rows of [
    [small, tie, large],
    [large, small, tie],
    [tie, large, small],
  ]) {
    const [over = 0n, under = 1n] = (medianOf(rows) ?? '').split('/').map(BigInt)
    const below = rows.filter((row) => BigInt(row.numerator) * under < over * BigInt(row.orders))
    expect(below).toHaveLength(1)
  }
})

test('a group with too few platforms is compared with everyone', () => {
  const rows = [
    ...[10, 20, 30, 40, 50].map((numerator) => peer(numerator, 1000)),
    peer(400, 1000, { platform_type: 1 }),
  ]
  const judge = new FigureJudge(plan, mediansOf(plan, rows))
  const judged = (platform_type: number) =>
    judge
      .judge({ subject_id: 1, online: 1, platform_type, orders: 1000, [`k_${SLOT}`]: 60 })
      .find(({ slot }) => slot === SLOT)
  expect(judged(0)).toMatchObject({
    peerGroup: 'trade/0',
    peers: 5,
    valueMillionths: 2_000_000,
    points: 20,
  })
  expect(judged(1)).toMatchObject({
    peerGroup: 'all',
    peers: 6,
    valueMillionths: 1_714_285,
    points: 20,
  })
})

test('a ratio exactly on a bound belongs to the better band', () => {
  const medians = mediansOf(plan, [peer(10, 1000, { platforms: 5 })])
  const judge = new FigureJudge(plan, medians)
  const points = (k: number, orders: number) =>
    judge
      .judge({ subject_id: 1, online: 1, platform_type: 0, orders, [`k_${SLOT}`]: k })
      .find(({ slot }) => slot === SLOT)?.points
  expect(points(15, 1000)).toBe(0)
  expect(points(15_001, 1_000_000)).toBe(20)
})

test('says why a figure is not judged', () => {
  const judge = new FigureJudge(plan, mediansOf(plan, [peer(0, 0, { platforms: 9 })]))
  const state = (k: number, orders: number) =>
    judge
      .judge({ subject_id: 1, online: 1, platform_type: 0, orders, [`k_${SLOT}`]: k })
      .find(({ slot }) => slot === SLOT)?.state
  expect(state(9, 1000)).toBe('belowMinComplaints')
  expect(state(10, 0)).toBe('noOrders')
  expect(state(10, 1000)).toBe('zeroMedian')
})

test('medians stand by the name of their group, each of the quotients of its own slot', () => {
  const rows = [
    peer(5, 1000, { size_band: 2 }),
    peer(1, 1000, { platform_type: 1 }),
    peer(3, 1000),
    peer(900, 1000, { slot: SLOT + 1 }),
  ]
  const groups = mediansOf(plan, rows).map(({ group }) => group)
  expect(groups).toHaveLength(4)
  expect(groups).toEqual(groups.toSorted((a, b) => (a < b ? -1 : 1)))
  expect(medianOf(rows)).toBe('3/1000')
  const zero = peer(0, 0, { slot: SLOT + 1, platforms: 99 })
  expect(undecidedPeers(plan, [zero, ...rows.slice(0, 3)])).toEqual(rows.slice(0, 3))
})

test('a band of sizes begins at its lower bound', () => {
  const bands = [0, 99_999, 100_000, 100_001, 100_000_000].map((orders) => sizeBandOf(plan, orders))
  expect(bands).toEqual([0, 0, 1, 1, 4])
})
