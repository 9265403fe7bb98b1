import { dayOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'

/**
 * Samples whose favourable Wilson bound, in millionths, lies one under, on, and one over the
 * bound of a band. Found by search, checked in `naive.test.ts`.
 */
export const RATES_AT_BOUNDS: {
  better: 'higher' | 'lower'
  bound: number
  samples: [k: number, n: number][]
}[] = [
  {
    better: 'higher',
    bound: 980_000,
    samples: [
      [2967, 3043],
      [825, 850],
      [1146, 1179],
    ],
  },
  {
    better: 'higher',
    bound: 950_000,
    samples: [
      [1028, 1097],
      [227, 246],
      [2243, 2383],
    ],
  },
  {
    better: 'higher',
    bound: 900_000,
    samples: [
      [594, 677],
      [844, 958],
      [304, 350],
    ],
  },
  {
    better: 'lower',
    bound: 10_000,
    samples: [
      [17, 1064],
      [6, 276],
      [14, 836],
    ],
  },
  {
    better: 'lower',
    bound: 30_000,
    samples: [
      [43, 1069],
      [23, 514],
      [61, 1589],
    ],
  },
  {
    better: 'lower',
    bound: 50_000,
    samples: [
      [140, 2383],
      [19, 246],
      [69, 1097],
    ],
  },
  {
    better: 'lower',
    bound: 100_000,
    samples: [
      [46, 350],
      [114, 958],
      [83, 677],
    ],
  },
]

/** As [k, n − k]: answers on time nearest below and above the bounds of the complaint rates. */
export const COMPLAINT_RATES: [yes: number, no: number][] = [
  [18, 3],
  [27, 4],
  [28, 10],
  [24, 9],
  [13, 12],
  [10, 10],
  [18, 22],
  [17, 21],
  [4, 17],
  [8, 26],
  [9, 0],
  [8, 1],
  [10, 0],
  [5, 5],
  [0, 9],
  [0, 10],
  [3, 8],
]

export const ORDERS = [1, 99_999, 100_000, 100_001, 999_999, 1_000_000, 10_000_000, 100_000_000]

/** Around `minComplaints`, and 1, 1.5, 2 and 3 times ten. */
export const SUBSTANTIATED = [0, 1, 9, 10, 11, 15, 16, 20, 21, 30, 31]

/** Ids whose order by code point differs from the order by length, number or UTF-16 unit. */
export const ID_PREFIXES = [
  '1-',
  '10-',
  'B',
  'a/2026-01-01/',
  '金市监罚〔2026〕',
  '！',
  '𠮷',
  'é',
  "o'k\\",
]
export const SOURCES = ['bureau', 'bureau-2', 'bureau_2', '局']
export const EVENT_KEYS = ['e1', 'e2', '事件〔3〕', "it's"]

/** Days on which the yearly rules turn, a leap day, and ordinary ones. */
export const AS_OF_DAYS: Day[] = [
  '2026-11-23',
  '2026-07-01',
  '2026-06-30',
  '2026-07-02',
  '2024-02-29',
  '2027-01-01',
].map(dayOf)
