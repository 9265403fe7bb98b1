import { describe, expect, test } from 'vitest'
import {
  PEERS,
  aBonus,
  aComparison,
  aGroup,
  aRate,
  anEach,
  faultsIn,
} from '../../../test/rulebooks/index.ts'
import type { FaultCase } from '../../../test/rulebooks/index.ts'

const OF_INDICATORS: FaultCase[] = [
  [
    'of a rate may equal its worst band, which is then its weight in the coverage',
    { indicators: [aRate('R1', { cap: 20 })] },
    [],
  ],
  [
    'of a rate is idle a tenth above its worst band, wherever that stands',
    {
      indicators: [
        aRate('R1'),
        aRate('R2', {
          cap: 26,
          bands: [
            { bound: 0.9, points: 25 },
            { bound: 0, points: 5 },
          ],
        }),
      ],
    },
    [
      [
        'indicators.1.cap',
        'R2 的封顶永远用不上：最多只有 2.5 分',
        'the cap of R2 can never bind: there are 2.5 points at most',
      ],
    ],
  ],
  [
    'of a comparison may equal its worst band',
    { peers: PEERS, indicators: [aComparison('P1', { cap: 30 })] },
    [],
  ],
  [
    'of a comparison is idle a tenth above its worst band',
    { peers: PEERS, indicators: [aComparison('P1', { cap: 31 })] },
    [
      [
        'indicators.0.cap',
        'P1 的封顶永远用不上：最多只有 3 分',
        'the cap of P1 can never bind: there are 3 points at most',
      ],
    ],
  ],
  [
    'of records may be any, since they come in any number',
    {
      indicators: [
        anEach('E1', { points: 1, cap: 1_000 }),
        anEach('E2', { tiers: { first: 0, later: 1 }, cap: 1_000 }),
        anEach('E3', { points: 'fromRecord', cap: 1_000 }),
        anEach('E4', { points: { fromRecord: [10, 20] }, cap: 1_000 }),
      ],
    },
    [],
  ],
  [
    'of records that cost nothing is idle, whatever their tier',
    {
      indicators: [
        anEach('E1', { points: 0, cap: 1 }),
        anEach('E2', { tiers: { first: 0, later: 0 }, cap: 1 }),
        anEach('E3', { points: 0, cap: 0 }),
      ],
    },
    [
      [
        'indicators.0.cap',
        'E1 的封顶永远用不上：最多只有 0 分',
        'the cap of E1 can never bind: there are 0 points at most',
      ],
      [
        'indicators.1.cap',
        'E2 的封顶永远用不上：最多只有 0 分',
        'the cap of E2 can never bind: there are 0 points at most',
      ],
    ],
  ],
]

const FULL_GROUP = [
  anEach('E1', { group: 'G1', cap: 30 }),
  aRate('R1', { group: 'G1' }),
  aRate('R2', { group: 'G1', cap: 15 }),
]

const OF_GROUPS: FaultCase[] = [
  [
    'binds where its indicators come to a tenth more',
    { groups: [aGroup('G1', 64)], indicators: FULL_GROUP },
    [],
  ],
  [
    'is idle where its indicators come to just as much; others do not add to it',
    {
      groups: [aGroup('G0'), aGroup('G1', 65), aGroup('G2')],
      indicators: [...FULL_GROUP, aRate('R3', { group: 'G2' }), anEach('E4')],
    },
    [
      [
        'groups.1.cap',
        'G1 的封顶永远用不上：最多只有 6.5 分',
        'the cap of G1 can never bind: there are 6.5 points at most',
      ],
    ],
  ],
  [
    'binds where one of its indicators has none and its records cost something',
    { groups: [aGroup('G1', 10_000)], indicators: [anEach('E1', { group: 'G1' })] },
    [],
  ],
  [
    'is idle where nothing is in it',
    { groups: [aGroup('G1', 0)] },
    [
      [
        'groups.0.cap',
        'G1 的封顶永远用不上：最多只有 0 分',
        'the cap of G1 can never bind: there are 0 points at most',
      ],
    ],
  ],
]

const BONUSES = [aBonus('B1', 20), aBonus('B2', 15)]

const OF_BONUSES: FaultCase[] = [
  ['may be absent', { bonuses: BONUSES }, []],
  ['binds a tenth below all of them', { bonuses: BONUSES, bonusCap: 34 }, []],
  [
    'is idle at the sum of them',
    { bonuses: BONUSES, bonusCap: 35 },
    [
      [
        'bonusCap',
        'bonusCap 的封顶永远用不上：最多只有 3.5 分',
        'the cap of bonusCap can never bind: there are 3.5 points at most',
      ],
    ],
  ],
]

describe.each([
  ['an indicator', OF_INDICATORS],
  ['a group', OF_GROUPS],
  ['the bonuses', OF_BONUSES],
])('the cap of %s', (_, cases) => {
  test.each(cases)('%s', (_name, parts, faults) => {
    expect(faultsIn(parts)).toEqual(faults)
  })
})

test('idle caps are told indicators first, then groups, then bonuses', () => {
  const found = faultsIn({
    bonusCap: 1,
    groups: [aGroup('G1', 20)],
    indicators: [aRate('R1', { group: 'G1', cap: 21 })],
  })
  expect(found.map(([path]) => path)).toEqual(['indicators.0.cap', 'groups.0.cap', 'bonusCap'])
})
