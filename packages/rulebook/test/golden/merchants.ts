import { readFileSync } from 'node:fs'
import type { CreditRecord } from '@liangma/contracts'
import {
  TODAY,
  aBonus,
  aCase,
  aFinding,
  aListing,
  aMerchant,
  anAnnualReport,
  complaints,
  daysAgo,
} from '../registers/builders.ts'

/** The shipped rulebook for merchants. */
export const MERCHANT_RULEBOOK = readFileSync(
  new URL('../../../../rulebooks/merchant-2026.1.yaml', import.meta.url),
  'utf8',
)

/** Every feed that matters to it, fresh. */
export const MERCHANT_FEEDS = { findings: TODAY, complaints: TODAY }

/** What a merchant's records come to, worked out by hand; the arithmetic stands in the name. */
export interface MerchantCase {
  name: string
  records: CreditRecord[]
  expect: { score: number; grade: string; decidedBy: string; decidedCode: string | null }
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

const byScore = (score: number, grade: string) =>
  ({ score, grade, decidedBy: 'score', decidedCode: null }) as const

const CASES: MerchantCase[] = [
  { name: 'nothing against it: 100', records: [], expect: byScore(1000, 'blue') },
  {
    name: 'a shop on two platforms is one merchant: 100 − 5 = 95',
    records: [aMerchant(), aFinding('M1-01')],
    expect: byScore(950, 'blue'),
  },
  {
    name: 'no licence shown four times: 100 − min(15, 4 × 5) = 85, blue on the threshold',
    records: times(4, () => aFinding('M1-01')),
    expect: byScore(850, 'blue'),
  },
  {
    name: 'a licence shown again counts for 30 days: 100 − 5 = 95 on the 29th',
    records: [aFinding('M1-01', { on: daysAgo(60), cured: daysAgo(29) })],
    expect: byScore(950, 'blue'),
  },
  {
    name: 'and no longer on the 30th: 100',
    records: [aFinding('M1-01', { on: daysAgo(60), cured: daysAgo(30) })],
    expect: byScore(1000, 'blue'),
  },
  {
    name: 'a probe that found the licence shown costs nothing: 100',
    records: [aFinding('M1-01', { status: 'unfounded' })],
    expect: byScore(1000, 'blue'),
  },
  {
    name: 'an unsafe sample and a failed one: 100 − 12 − 6 = 82',
    records: [aFinding('M2-01:safety'), aFinding('M2-01:general')],
    expect: byScore(820, 'yellow'),
  },
  {
    name: 'goods: 100 − min(30, 24 + 20 + 24) = 70',
    records: [
      ...times(3, () => aFinding('M2-02')),
      ...times(2, () => aFinding('M2-03')),
      ...times(2, () => aFinding('M2-01:safety')),
    ],
    expect: byScore(700, 'yellow'),
  },
  {
    name: 'trading: 100 − min(24, 18 + 12) − 9 of complaints = 67',
    records: [
      ...times(4, () => aFinding('M3-01')),
      ...times(3, () => aFinding('M3-04')),
      ...complaints(20, { onTime: false, mediated: true }),
    ],
    expect: byScore(670, 'yellow'),
  },
  {
    name: 'nine complaints are too small a sample: 100',
    records: complaints(9, { onTime: false }),
    expect: byScore(1000, 'blue'),
  },
  {
    name: 'a general penalty absorbs the finding behind it: 100 − 10 = 90',
    records: [aFinding('M3-01', { event: 'E' }), aCase('general', { event: 'E' })],
    expect: byScore(900, 'blue'),
  },
  {
    name: 'a minor penalty that was published: 100 − 2 = 98',
    records: [aCase('minor', { published: true }), aCase('minor')],
    expect: byScore(980, 'blue'),
  },
  {
    name: 'a serious penalty: 100 − 25 = 75, the ceiling changes nothing',
    records: [aCase('serious')],
    expect: byScore(750, 'yellow'),
  },
  {
    name: 'on the abnormal list: 100 − 20 + 2 = 82',
    records: [aListing('abnormal'), aBonus('B2')],
    expect: byScore(820, 'yellow'),
  },
  {
    name: 'a report overdue, an order not followed: 100 − 5 − 4 + 2 = 93, held at yellow',
    records: [
      anAnnualReport(2025),
      aFinding('M5-01', { deadline: daysAgo(1) }),
      ...times(2, () => aBonus('B2')),
      aBonus('B8'),
    ],
    expect: { score: 930, grade: 'yellow', decidedBy: 'ceiling', decidedCode: 'C2' },
  },
  {
    name: 'serious, general and false advertising: 100 − 25 − 10 − 6 = 59',
    records: [aCase('serious'), aCase('general'), aFinding('M3-01')],
    expect: byScore(590, 'red'),
  },
  {
    name: 'serious, general and no licence: 100 − 25 − 10 − 5 = 60, yellow on the threshold',
    records: [aCase('serious'), aCase('general'), aFinding('M1-01')],
    expect: byScore(600, 'yellow'),
  },
  {
    name: 'on the list of serious violations: red at 100',
    records: [aListing('serious')],
    expect: { score: 1000, grade: 'red', decidedBy: 'veto', decidedCode: 'V1' },
  },
  {
    name: 'a marked decision, repaired: no veto, and no points: 100',
    records: [aCase('general', { mark: 'V3', on: daysAgo(200), repaired: daysAgo(10) })],
    expect: byScore(1000, 'blue'),
  },
  {
    name: 'stopped trading: not rated, whatever it came to (100 − 10 = 90)',
    records: [aFinding('M0-01'), aCase('general')],
    expect: { score: 900, grade: 'unrated', decidedBy: 'state', decidedCode: 'M0-01' },
  },
  {
    name: 'and trading again: 100',
    records: [aFinding('M0-01', { cured: daysAgo(2) })],
    expect: byScore(1000, 'blue'),
  },
]

/** Each with the record that makes subject 1 a merchant. */
export const MERCHANT_CASES: MerchantCase[] = CASES.map((own) => ({
  ...own,
  records: [aMerchant(), ...own.records],
}))
