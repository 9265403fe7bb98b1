import { describe, expect, test } from 'vitest'
import { PEERS, aComparison, aRate, faultsIn } from '../../../test/rulebooks/index.ts'
import type { Fault } from '../../../test/rulebooks/index.ts'

type BandCase = [name: string, bounds: (number | null)[], faults: Fault[]]

const at = (i: number) => `indicators.0.bands.${i}`
const neverReached = (i: number): Fault => [
  at(i),
  'R1 的这一档永远达不到',
  'this band of R1 is never reached',
]
const overlaps = (i: number): Fault => [
  at(i),
  'R1 的这一档与前一档重叠',
  'this band of R1 overlaps the one before it',
]
const outOfOrder = (i: number): Fault => [
  at(i),
  'R1 的分档未按先后排列，这一档永远达不到',
  'the bands of R1 are out of order: this one is never reached',
]
const LEFT_OVER: Fault = [
  'indicators.0.bands',
  'R1 的最后一档没有覆盖其余取值',
  'of the bands of R1 the last does not cover the rest',
]

describe('the more the better: bands go down to nothing', () => {
  const cases: BandCase[] = [
    ['a band takes all', [0], []],
    ['each band is below the one before, by a millionth', [0.95, 0.949999, 0], []],
    ['only the whole is in the first band', [1, 0], []],
    ['a share is above all', [1.000001, 0.5, 0], [neverReached(0)]],
    ['a band repeats the one before', [0.95, 0.95, 0], [overlaps(1)]],
    ['a band is above the one before', [0.95, 0.950001, 0], [outOfOrder(1)]],
    ['two bands come after the rest', [0, 0, 0], [neverReached(1), neverReached(2)]],
    ['a band after the rest leaves some over', [0, 0.5], [neverReached(1), LEFT_OVER]],
    ['the last band stops a millionth above nothing', [0.95, 0.000001], [LEFT_OVER]],
    [
      'every fault is told, from the top',
      [1.5, 0.5, 0.5, 0.9],
      [neverReached(0), overlaps(2), outOfOrder(3), LEFT_OVER],
    ],
  ]
  test.each(cases)('%s', (_, bounds, faults) => {
    const bands = bounds.map((bound, i) => ({ bound: bound ?? 0, points: i * 10 }))
    expect(faultsIn({ indicators: [aRate('R1', { bands })] })).toEqual(faults)
  })
})

describe('the less the better: bands go up to the whole', () => {
  const cases: BandCase[] = [
    ['a band takes all', [1], []],
    ['a band takes more than all, which is all', [1.5], []],
    ['only nothing is in the first band', [0, 1], []],
    ['each band is above the one before, by a millionth', [0.03, 0.030001, 1], []],
    ['the band before the last leaves a millionth', [0.999999, 1], []],
    ['a band repeats the one before', [0.03, 0.03, 1], [overlaps(1)]],
    ['a band is below the one before', [0.03, 0.029999, 1], [outOfOrder(1)]],
    ['a band comes after the whole', [0.03, 1, 1.5], [neverReached(2)]],
    ['the last band stops a millionth below the whole', [0.03, 0.999999], [LEFT_OVER]],
  ]
  test.each(cases)('%s', (_, bounds, faults) => {
    const bands = bounds.map((bound, i) => ({ bound: bound ?? 0, points: i * 10 }))
    expect(faultsIn({ indicators: [aRate('R1', { better: 'lower', bands })] })).toEqual(faults)
  })
})

describe('a multiple of the peers: bands go up without end', () => {
  const cases: BandCase[] = [
    ['a band takes all', [null], []],
    ['each band is above the one before, by a millionth', [1.5, 1.500001, null], []],
    ['a multiple of the peers may well be above one', [1, 2, null], []],
    ['a band repeats the one before', [1.5, 1.5, null], [overlaps(1)]],
    ['a band is below the one before', [1.5, 1.499999, null], [outOfOrder(1)]],
    ['a band comes after the rest', [1.5, null, null], [neverReached(2)]],
    ['the last band has an end, however far', [1.5, 1_000_000], [LEFT_OVER]],
  ]
  test.each(cases)('%s', (_, bounds, faults) => {
    const bands = bounds.map((upTo, i) => ({ upTo, points: i * 10 }))
    expect(faultsIn({ peers: PEERS, indicators: [aComparison('R1', { bands })] })).toEqual(faults)
  })
})

test('the bands at fault are those of their indicator', () => {
  const bands = [{ bound: 0.5, points: 20 }]
  expect(faultsIn({ indicators: [aRate('R0'), aRate('R1', { bands })] })).toEqual([
    ['indicators.1.bands', ...LEFT_OVER.slice(1)],
  ])
})
