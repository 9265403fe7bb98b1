import type { CreditRecord, PlatformType } from '@liangma/contracts'
import { aPlatform, complaints, daysAgo } from '../registers/builders.ts'
import type { DayLike } from '../registers/builders.ts'
import type { Written } from './golden-case.ts'

interface PlatformSaid {
  type?: PlatformType
  orders?: number | null
  online?: DayLike | null
}

/** A platform with so many substantiated complaints. */
function platform(subject: number, count: number, said: PlatformSaid = {}): CreditRecord[] {
  return [
    aPlatform({ subject, ...said }),
    ...complaints(count, { subject, result: 'substantiated' }),
  ]
}

/** Platforms 2, 3, … with the given numbers of complaints. */
function others(counts: number[], said: PlatformSaid = {}, first = 2): CreditRecord[] {
  return counts.flatMap((count, i) => platform(first + i, count, said))
}

const FOUR = [10, 10, 10, 10]
const live = { type: 'live' } as const

const CASES: [name: string, records: CreditRecord[], points: number][] = [
  ['as many as the others', [...platform(1, 10), ...others(FOUR)], 0],
  ['1.5 times is still the first band', [...platform(1, 15), ...others(FOUR)], 0],
  ['1.6 times', [...platform(1, 16), ...others(FOUR)], 20],
  ['2 times is the second band', [...platform(1, 20), ...others(FOUR)], 20],
  ['2.1 times', [...platform(1, 21), ...others(FOUR)], 40],
  ['3 times is the third band', [...platform(1, 30), ...others(FOUR)], 40],
  ['3.1 times', [...platform(1, 31), ...others(FOUR)], 60],
  ['9 complaints are too few', [...platform(1, 9), ...others([1, 1, 1, 1])], 0],
  ['10 complaints are enough', [...platform(1, 10), ...others([1, 1, 1, 1])], 60],
  ['a median of 0', [...platform(1, 50), ...others([0, 0, 0, 50])], 0],
  ['no orders', [...platform(1, 50, { orders: 0 }), ...others(FOUR)], 0],
  ['orders unknown', [...platform(1, 50, { orders: null }), ...others(FOUR)], 0],
  ['alone in the register', platform(1, 50), 0],
  [
    'per order: twice the complaints on twice the orders',
    [...platform(1, 20, { orders: 80_000 }), ...others(FOUR, { orders: 40_000 })],
    0,
  ],
  [
    'the mean of the middle two: 24 to 12',
    [...platform(1, 24), ...others([10, 10, 10, 14, 14])],
    20,
  ],
  [
    'the mean of the middle two: 25 to 12',
    [...platform(1, 25), ...others([10, 10, 10, 14, 14])],
    40,
  ],
  [
    'five of a type are a group of their own',
    [...platform(1, 30), ...others(FOUR), ...others([30, 30, 30, 30, 30], live, 10)],
    40,
  ],
  [
    'four of a type are compared with all',
    [...platform(1, 30), ...others([10, 10, 10]), ...others([30, 30, 30], live, 10)],
    0,
  ],
  [
    '100 000 orders are the second band',
    [
      ...platform(1, 21, { orders: 100_000 }),
      ...others(FOUR, { orders: 100_000 }),
      ...others([30, 30, 30, 30, 30], { orders: 99_999 }, 10),
    ],
    40,
  ],
  [
    '99 999 orders are the first band',
    [
      ...platform(1, 30, { orders: 99_999 }),
      ...others(FOUR, { orders: 100_000 }),
      ...others([30, 30, 30, 30], { orders: 99_999 }, 10),
    ],
    0,
  ],
  [
    'a peer online from today counts',
    [
      ...platform(1, 21),
      ...others([10, 10, 10]),
      ...platform(5, 10, { online: daysAgo(0) }),
      ...others([21, 21, 21, 21], live, 10),
    ],
    40,
  ],
  [
    'a peer online from tomorrow does not',
    [
      ...platform(1, 21),
      ...others([10, 10, 10]),
      ...platform(5, 10, { online: daysAgo(-1) }),
      ...others([21, 21, 21, 21], live, 10),
    ],
    0,
  ],
  [
    'nor one whose day is unknown',
    [
      ...platform(1, 21),
      ...others([10, 10, 10]),
      ...platform(5, 10, { online: null }),
      ...others([21, 21, 21, 21], live, 10),
    ],
    0,
  ],
  [
    'a peer without orders is none',
    [
      ...platform(1, 21),
      ...others([10, 10, 10]),
      ...platform(5, 10, { orders: 0 }),
      ...others([21, 21, 21, 21], live, 10),
    ],
    0,
  ],
  [
    'peers without complaints count: the median falls to 10',
    [...platform(1, 21), ...others([0, 0, 10, 10, 21, 21])],
    40,
  ],
  [
    'complaints and reports count together',
    [...platform(1, 8), ...complaints(8, { type: 'report', result: 'settled' }), ...others(FOUR)],
    20,
  ],
  [
    'what is unfounded, withdrawn, not settled, open, old or not of consumers does not',
    [
      ...platform(1, 15),
      ...complaints(5, { result: 'unsubstantiated' }),
      ...complaints(5, { result: 'withdrawn' }),
      ...complaints(5, { result: 'notSettled' }),
      ...complaints(5),
      ...complaints(5, { result: 'settled', closed: null }),
      ...complaints(5, { result: 'settled', closed: daysAgo(90) }),
      ...complaints(5, { result: 'settled', nonConsumer: true }),
      ...others(FOUR),
    ],
    0,
  ],
  [
    'closed 89 days ago does',
    [
      ...platform(1, 15),
      ...complaints(1, { result: 'settled', closed: daysAgo(89) }),
      ...others(FOUR),
    ],
    20,
  ],
]

/** Unrated anyway. Online, each would have five times the complaints of its peers. */
const NOT_ONLINE: [name: string, online: DayLike | null][] = [
  ['online from tomorrow: compared with nobody', daysAgo(-1)],
  ['online nobody knows since when: compared with nobody', null],
]

/** Section 6, `peerRatio`. */
export const PEERS: Written[] = [
  ...CASES.map(([name, records, points]) => ({
    name,
    records,
    expect: { score: 1000 - points, points: { 'G8-01': points } },
  })),
  ...NOT_ONLINE.map(([name, online]) => ({
    name,
    records: [...platform(1, 50, { online }), ...others(FOUR)],
    expect: {
      score: 1000,
      grade: 'unrated' as const,
      decidedBy: 'coverage' as const,
      points: { 'G8-01': 0 },
    },
  })),
]
