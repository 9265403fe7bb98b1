import type { CreditRecord } from '@liangma/contracts'
import { aMetric, aPlatform, complaints, daysAgo } from '../registers/builders.ts'
import type { ComplaintSaid } from '../registers/builders.ts'
import type { Written } from './golden-case.ts'

/** Code, sample, and what it costs; the favourable bound in millionths is named beside it. */
const BANDS: [code: string, k: number, n: number, points: number][] = [
  ['G1-03', 825, 850, 0], // 980000
  ['G1-03', 2967, 3043, 10], // 979999
  ['G1-03', 227, 246, 10], // 950000
  ['G1-03', 1028, 1097, 30], // 949999
  ['G1-03', 844, 958, 30], // 900000
  ['G1-03', 594, 677, 60], // 899999
  ['G1-03', 500, 500, 0],
  ['G1-04', 6, 276, 0], // 10000
  ['G1-04', 14, 836, 10], // 10001
  ['G1-04', 19, 246, 10], // 50000
  ['G1-04', 69, 1097, 30], // 50001
  ['G1-04', 114, 958, 30], // 100000
  ['G1-04', 83, 677, 50], // 100001
  ['G2-01', 23, 514, 0], // 30000
  ['G2-01', 61, 1589, 20], // 30001
  ['G2-01', 19, 246, 20],
  ['G2-01', 69, 1097, 40],
  ['G2-01', 114, 958, 40],
  ['G2-01', 83, 677, 70],
  ['G2-01', 0, 20, 0],
  ['G2-06', 6, 276, 0],
  ['G2-06', 14, 836, 10],
  ['G2-06', 23, 514, 10],
  ['G2-06', 61, 1589, 30],
  ['G9-02', 6, 276, 0],
  ['G9-02', 14, 836, 10],
  ['G9-02', 19, 246, 10],
  ['G9-02', 69, 1097, 30],
  ['G9-02', 200, 200, 30],
]

const METRICS: [name: string, records: CreditRecord[], points: number][] = [
  ['99 is too small a sample', [aMetric('G1-03', [0, 99])], 0],
  ['100 is a sample', [aMetric('G1-03', [0, 100])], 60],
  ['0 of 0 is too small', [aMetric('G1-03', [0, 0])], 0],
  ['19 is too small for G2-01', [aMetric('G2-01', [19, 19])], 0],
  ['20 is enough for G2-01', [aMetric('G2-01', [20, 20])], 70],
  ['fresh on day 180', [aMetric('G1-03', [0, 100], { on: daysAgo(180) })], 60],
  ['stale on day 181', [aMetric('G1-03', [0, 100], { on: daysAgo(181) })], 0],
  ['fresh on day 210', [aMetric('G9-02', [100, 100], { on: daysAgo(210) })], 30],
  ['stale on day 211', [aMetric('G9-02', [100, 100], { on: daysAgo(211) })], 0],
  ['period ends tomorrow', [aMetric('G1-03', [0, 100], { on: daysAgo(-1) })], 0],
  ['period ends today', [aMetric('G1-03', [0, 100], { on: daysAgo(0) })], 60],
  [
    'only the newest counts',
    [aMetric('G1-03', [0, 100], { on: daysAgo(20) }), aMetric('G1-03', [100, 100])],
    0,
  ],
  [
    'the newest counts though it is worse',
    [aMetric('G1-03', [100, 100], { on: daysAgo(20) }), aMetric('G1-03', [0, 100])],
    60,
  ],
  [
    'the newest counts though its sample is small',
    [aMetric('G1-03', [0, 100], { on: daysAgo(20) }), aMetric('G1-03', [0, 99])],
    0,
  ],
  [
    'an annulled metric is not the newest',
    [
      aMetric('G1-03', [0, 100], { on: daysAgo(20) }),
      aMetric('G1-03', [100, 100], { status: 'annulled' }),
    ],
    60,
  ],
  [
    'a metric of tomorrow is not the newest',
    [
      aMetric('G1-03', [0, 100], { on: daysAgo(20) }),
      aMetric('G1-03', [100, 100], { on: daysAgo(-1) }),
    ],
    60,
  ],
]

function answers(
  column: 'onTime' | 'mediated',
  [yes, no]: [yes: number, no: number],
  said: ComplaintSaid = {},
): CreditRecord[] {
  return [
    ...complaints(yes, { ...said, [column]: true }),
    ...complaints(no, { ...said, [column]: false }),
  ]
}

const COMPLAINTS: [name: string, records: CreditRecord[], points: number][] = [
  ['0 of 9 on time is too small', answers('onTime', [0, 9]), 0],
  ['0 of 10 on time', answers('onTime', [0, 10]), 60],
  ['18 of 21 on time: 950191', answers('onTime', [18, 3]), 0],
  ['227 of 246 on time: 950000', answers('onTime', [227, 19]), 0],
  ['27 of 31 on time: 948658', answers('onTime', [27, 4]), 20],
  ['28 of 38 on time: 850285', answers('onTime', [28, 10]), 20],
  ['218 of 270 on time: 850000', answers('onTime', [218, 52]), 20],
  ['24 of 33 on time: 849327', answers('onTime', [24, 9]), 40],
  ['10 of 20 on time: 700705', answers('onTime', [10, 10]), 40],
  ['13 of 25 on time: 699690', answers('onTime', [13, 12]), 60],
  ['0 of 9 mediated is too small', answers('mediated', [0, 9]), 0],
  ['18 of 40 mediated: 601712', answers('mediated', [18, 22]), 0],
  ['17 of 40 mediated: 578052', answers('mediated', [17, 23]), 10],
  ['4 of 21 mediated: 400010', answers('mediated', [4, 17]), 10],
  ['8 of 34 mediated: 399965', answers('mediated', [8, 26]), 30],
  ['closed 89 days ago is in the window', answers('onTime', [0, 10], { closed: daysAgo(89) }), 60],
  ['closed 90 days ago is out of it', answers('onTime', [0, 10], { closed: daysAgo(90) }), 0],
  ['mediated: 179 days ago is in', answers('mediated', [0, 10], { closed: daysAgo(179) }), 30],
  ['mediated: 180 days ago is out', answers('mediated', [0, 10], { closed: daysAgo(180) }), 0],
  ['closed today', answers('onTime', [0, 10], { closed: daysAgo(0) }), 60],
  ['closed tomorrow', answers('onTime', [0, 10], { closed: daysAgo(-1) }), 0],
  ['not closed', answers('onTime', [0, 10], { closed: null }), 0],
  ['reports are no complaints', answers('onTime', [0, 10], { type: 'report' }), 0],
  ['not of consumers', answers('onTime', [0, 10], { nonConsumer: true }), 0],
  ['without an answer', [...answers('onTime', [0, 9]), ...complaints(5)], 0],
  ['annulled complaints', answers('onTime', [0, 10], { status: 'annulled' }), 0],
  [
    'against a merchant, naming the platform',
    answers('onTime', [0, 10], { subject: 9, platform: 1 }),
    60,
  ],
  [
    'against the firm, naming another platform',
    [aPlatform({ subject: 2 }), ...answers('onTime', [0, 10], { platform: 2 })],
    0,
  ],
]

/** Section 6, `shape: rate`. */
export const RATES: Written[] = [
  ...BANDS.map(([code, k, n, points]) => ({
    name: `${code}: ${k} of ${n}`,
    records: [aMetric(code, [k, n])],
    expect: { score: 1000 - points, points: { [code]: points } },
  })),
  ...[...METRICS, ...COMPLAINTS].map(([name, records, points]) => ({
    name,
    records,
    expect: { score: 1000 - points },
  })),
]
