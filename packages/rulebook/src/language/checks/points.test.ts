import { describe, expect, test } from 'vitest'
import { PEERS, aComparison, aRate, anEach, faultsIn } from '../../../test/rulebooks/index.ts'
import type { FaultCase } from '../../../test/rulebooks/index.ts'

const { points: _, ...FREE } = anEach('E1')
const TIERS = { first: 10, later: 20 }

const CHARGES: FaultCase[] = [
  [
    'is one sum, what the record says, or one by tier',
    {
      indicators: [
        anEach('E1', { points: 10 }),
        anEach('E2', { points: 'fromRecord' }),
        anEach('E3', { tiers: TIERS }),
        anEach('E4', { tiers: TIERS, tierLabels: { first: '初次', later: '再次' } }),
        anEach('E5', { tiers: TIERS, tierLabels: { later: '再次' } }),
        aRate('R1'),
      ],
    },
    [],
  ],
  [
    'is left out',
    { indicators: [aRate('R1'), FREE] },
    [['indicators.1', 'E1 应写 points 或 tiers，二者取一', 'E1 needs either points or tiers']],
  ],
  [
    'is said twice',
    { indicators: [anEach('E1', { points: 10, tiers: TIERS })] },
    [['indicators.0', 'E1 应写 points 或 tiers，二者取一', 'E1 needs either points or tiers']],
  ],
  [
    'labels tiers that there are not',
    {
      indicators: [
        anEach('E1', {
          tiers: TIERS,
          tierLabels: { first: '初次', second: '二次', toString: '三次' },
        }),
        anEach('E2', { points: 10, tierLabels: { first: '初次' } }),
      ],
    },
    [
      ['indicators.0.tierLabels.second', 'E1 没有档次 second', 'E1 has no tier second'],
      ['indicators.0.tierLabels.toString', 'E1 没有档次 toString', 'E1 has no tier toString'],
      ['indicators.1.tierLabels.first', 'E2 没有档次 first', 'E2 has no tier first'],
    ],
  ],
]

const withBands = (...sizeBands: number[]) => ({ peers: { ...PEERS, sizeBands } })

const SIZES: FaultCase[] = [
  ['may be none', withBands(), []],
  ['may begin at one', withBands(1), []],
  ['rise, if only by one', withBands(5, 6, 7), []],
  [
    'stand still',
    withBands(5, 6, 6),
    [['peers.sizeBands', '规模分档应由小到大', 'size bands must rise']],
  ],
  ['fall', withBands(6, 5, 7), [['peers.sizeBands', '规模分档应由小到大', 'size bands must rise']]],
]

const COMPARISONS: FaultCase[] = [
  ['are not asked for', { peers: PEERS, indicators: [aRate('R1')] }, []],
  ['say who the peers are', { peers: PEERS, indicators: [aComparison('P1')] }, []],
  [
    'do not say who the peers are, which is told once',
    { indicators: [anEach('E1'), aComparison('P1'), aComparison('P2')] },
    [['indicators', 'P1 与同类比较，应写 peers', 'P1 compares with peers, so peers must be said']],
  ],
]

describe.each([
  ['what a record costs', CHARGES],
  ['size bands', SIZES],
  ['comparisons', COMPARISONS],
])('%s', (_subject, cases) => {
  test.each(cases)('%s', (_name, parts, faults) => {
    expect(faultsIn(parts)).toEqual(faults)
  })
})
