import {
  aBonus,
  aCase,
  aFinding,
  aListing,
  aMetric,
  anAnnualReport,
  aPlatform,
  complaints,
  daysAgo,
} from '../registers/builders.ts'
import type { Written } from './golden-case.ts'

/** Four peers of subject 1, each with ten substantiated complaints on 50 000 orders. */
const PEERS = [2, 3, 4, 5].flatMap((subject) => [
  aPlatform({ subject }),
  ...complaints(10, { subject, result: 'substantiated' }),
])

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

/** The worked examples of the model and its table E1–E12. */
export const WORKED_EXAMPLES: Written[] = [
  {
    name: 'E1: nothing against it, bonus B1 and B7',
    records: [aBonus('B1'), aBonus('B7')],
    expect: { score: 1000, bonus: 40, coverage: { have: 2450, all: 2690 } },
  },
  {
    name: 'E2: licence link dead, display rate 96.2 %, report late, bonus B1',
    records: [
      aFinding('G1-01:first', { on: daysAgo(30), deadline: daysAgo(20), cured: daysAgo(10) }),
      aMetric('G1-03', [481, 500]),
      aFinding('G9-01:within10wd'),
      aBonus('B1'),
    ],
    expect: {
      score: 950,
      points: { 'G1-01': 40, 'G1-03': 10, 'G9-01': 20 },
      bonus: 20,
      coverage: { have: 2510, all: 2690 },
    },
  },
  {
    name: 'E3: on the abnormal list for a missing annual report',
    records: [anAnnualReport(2025), aListing('abnormal', { on: '2026-07-10' })],
    expect: { score: 800, grade: 'yellow', ceilings: ['C1'], points: { 'S-04': 200, 'S-05': 0 } },
  },
  {
    name: 'E4: a general penalty and six smaller things',
    records: [
      ...PEERS,
      aPlatform(),
      aCase('general'),
      ...times(3, () => aFinding('G7-02')),
      ...complaints(23, { result: 'settled' }),
      ...complaints(656, { onTime: true }),
      ...complaints(144, { onTime: false }),
      ...times(3, () => aFinding('G8-04')),
      aMetric('G1-03', [460, 500]),
      aFinding('G4-02'),
    ],
    expect: {
      score: 750,
      grade: 'yellow',
      points: { 'G7-02': 30, 'G8-01': 40, 'G8-02': 40, 'G8-04': 30, 'G1-03': 30, 'G4-02': 30 },
      groups: { G8: 110 },
    },
  },
  {
    name: 'E5: a serious and two general penalties, G8 at its cap, G2 at 10, G9 at 8',
    records: [
      aCase('serious', { on: daysAgo(400) }),
      aCase('general'),
      aCase('general'),
      ...times(5, () => aFinding('G8-04')),
      ...times(2, () => aFinding('G8-05')),
      aFinding('G8-06'),
      ...times(2, () => aFinding('G8-07')),
      aFinding('G8-08'),
      ...times(4, () => aFinding('G2-02')),
      aFinding('G2-05'),
      ...times(2, () => aFinding('G9-03')),
    ],
    expect: { score: 410, grade: 'red', groups: { G2: 100, G8: 160, G9: 80 } },
  },
  {
    name: 'E6: score 93 but on the serious-violation list',
    records: [aCase('general'), aFinding('G2-02'), aListing('serious')],
    expect: { score: 930, grade: 'red', decidedBy: 'veto', decidedCode: 'V1', vetoes: ['V1'] },
  },
  {
    name: 'E7: one serious penalty, month 5',
    records: [aCase('serious', { on: '2026-06-23' })],
    expect: {
      score: 850,
      grade: 'yellow',
      decidedBy: 'ceiling',
      decidedCode: 'C3',
      ceilings: ['C3'],
    },
  },
  {
    name: 'E8: G2-02 and its penalty S-02 share an event',
    records: [aFinding('G2-02', { event: 'e' }), aCase('general', { event: 'e' })],
    expect: { score: 950, points: { 'G2-02': 0, 'S-02': 50 } },
  },
  {
    name: 'E9: two hijacks and three price frauds meet the cap of G5',
    records: [...times(2, () => aFinding('G5-01')), ...times(3, () => aFinding('G5-06'))],
    expect: { score: 900, points: { 'G5-01': 100, 'G5-06': 60 }, groups: { G5: 100 } },
  },
  {
    name: 'E10: G1-06 five times meets its own cap',
    records: times(5, () => aFinding('G1-06')),
    expect: { score: 940, points: { 'G1-06': 60 } },
  },
  {
    name: 'E11: three general penalties are exactly 85',
    records: times(3, () => aCase('general')),
    expect: { score: 850 },
  },
  {
    name: 'E12: eight general penalties are exactly 60',
    records: times(8, () => aCase('general')),
    expect: { score: 600, grade: 'yellow' },
  },
]
