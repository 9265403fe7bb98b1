import type { CreditRecord } from '@liangma/contracts'
import { aBonus, aCase, aFinding, aListing, daysAgo } from '../registers/builders.ts'
import type { Written } from './golden-case.ts'

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
const oldSerious = (): CreditRecord => aCase('serious', { on: daysAgo(500) })

/** Section 7: caps, bonus, one clamp at the end. */
export const ADDING_UP: Written[] = [
  {
    name: 'an indicator at its cap exactly',
    records: times(3, () => aFinding('G1-06')),
    expect: { score: 940, points: { 'G1-06': 60 } },
  },
  {
    name: 'tiers of one indicator add up under its cap',
    records: [aFinding('G1-01:first'), aFinding('G1-01:recurrence')],
    expect: { score: 920, points: { 'G1-01': 80 } },
  },
  {
    name: 'a group at its cap exactly',
    records: [...times(4, () => aFinding('G2-02')), ...times(2, () => aFinding('G2-04'))],
    expect: { score: 860, groups: { G2: 140 } },
  },
  {
    name: 'a group over its cap',
    records: [
      ...times(4, () => aFinding('G2-02')),
      ...times(2, () => aFinding('G2-04')),
      aFinding('G2-05'),
    ],
    expect: { score: 860, groups: { G2: 140 }, points: { 'G2-02': 80, 'G2-04': 60, 'G2-05': 20 } },
  },
  {
    name: 'the cap of an indicator comes before that of its group',
    records: [...times(9, () => aFinding('G2-02')), aFinding('G2-05')],
    expect: { score: 900, groups: { G2: 100 } },
  },
  {
    name: 'groups are capped each for itself',
    records: [...times(3, () => aFinding('G5-01')), ...times(2, () => aFinding('G6-01'))],
    expect: { score: 840, grade: 'yellow', groups: { G5: 100, G6: 60 } },
  },
  {
    name: 'statutory records have no cap',
    records: times(12, () => aCase('general')),
    expect: { score: 400, grade: 'red', points: { 'S-02': 600 } },
  },
  {
    name: 'never below 0',
    records: [...times(4, oldSerious), ...times(3, () => aListing('abnormal')), aBonus('B1')],
    expect: { score: 0, grade: 'red', ceilings: ['C1'] },
  },
  {
    name: 'clamped once, at the end: 100 − 103 + 4 is 1',
    records: [
      ...times(6, oldSerious),
      ...times(2, () => aCase('general')),
      aFinding('G1-02'),
      aBonus('B1'),
      aBonus('B7'),
    ],
    expect: { score: 10, grade: 'red', bonus: 40 },
  },
  {
    name: 'never above 100',
    records: [aFinding('G8-04'), aBonus('B1')],
    expect: { score: 1000, bonus: 20 },
  },
  {
    name: 'the bonus is capped at 8',
    records: [oldSerious(), ...['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map((code) => aBonus(code))],
    expect: { score: 930, bonus: 80 },
  },
  {
    name: 'the bonus at its cap exactly',
    records: [oldSerious(), ...['B1', 'B2', 'B6', 'B7'].map((code) => aBonus(code))],
    expect: { score: 930, bonus: 80 },
  },
  {
    name: 'one code counts once however many rows hold',
    records: [aCase('general'), aBonus('B1'), aBonus('B1', { on: daysAgo(40) })],
    expect: { score: 970, bonus: 20 },
  },
  {
    name: 'a bonus begins on its day',
    records: [aCase('general'), aBonus('B3', { on: daysAgo(0) })],
    expect: { score: 960, bonus: 10 },
  },
  {
    name: 'a bonus of tomorrow',
    records: [aCase('general'), aBonus('B3', { on: daysAgo(-1) })],
    expect: { score: 950, bonus: 0 },
  },
  {
    name: 'a bonus has ended on its last day',
    records: [aCase('general'), aBonus('B3', { until: daysAgo(0) })],
    expect: { score: 950, bonus: 0 },
  },
  {
    name: 'a bonus that ends tomorrow',
    records: [aCase('general'), aBonus('B3', { until: daysAgo(-1) })],
    expect: { score: 960, bonus: 10 },
  },
  {
    name: 'a bonus not confirmed',
    records: [aCase('general'), aBonus('B1', { status: 'lead' })],
    expect: { score: 950, bonus: 0 },
  },
  {
    name: 'a bonus does not lift a ceiling',
    records: [aFinding('G9-04'), aBonus('B1'), aBonus('B2')],
    expect: {
      score: 1000,
      grade: 'yellow',
      decidedBy: 'ceiling',
      decidedCode: 'C2',
      ceilings: ['C2'],
    },
  },
]
