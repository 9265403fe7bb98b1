import type { CreditRecord } from '@liangma/contracts'
import { aCase, aFinding, aListing, daysAgo } from '../registers/builders.ts'
import type { Written } from './golden-case.ts'

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
const [tomorrow, today, yesterday] = [daysAgo(-1), daysAgo(0), daysAgo(1)]

type Said = Written['expect']
const byVeto = (code: string, vetoes = [code]): Omit<Said, 'score'> => ({
  grade: 'red',
  decidedBy: 'veto',
  decidedCode: code,
  vetoes,
})
const byCeiling = (code: string, ceilings = [code]): Omit<Said, 'score'> => ({
  grade: 'yellow',
  decidedBy: 'ceiling',
  decidedCode: code,
  ceilings,
})

const CASES: [name: string, records: CreditRecord[], expect: Said][] = [
  [
    '84.0 is yellow',
    [...times(3, () => aCase('general')), aCase('minor', { published: true })],
    { score: 840, grade: 'yellow' },
  ],
  [
    '59.0 is red',
    [...times(8, () => aCase('general')), aCase('minor', { published: true })],
    { score: 590, grade: 'red' },
  ],
  ['V1 while listed', [aListing('serious')], { score: 1000, ...byVeto('V1') }],
  [
    'V1 listed for years',
    [aListing('serious', { on: daysAgo(2000) })],
    { score: 1000, ...byVeto('V1') },
  ],
  ['V1 removed today', [aListing('serious', { removed: today })], { score: 1000 }],
  [
    'V1 removed tomorrow',
    [aListing('serious', { removed: tomorrow })],
    { score: 1000, ...byVeto('V1') },
  ],
  [
    'V1 listed and removed on one day',
    [aListing('serious', { on: yesterday, removed: yesterday })],
    { score: 1000 },
  ],
  ...['V2', 'V3', 'V4', 'V5', 'V6'].flatMap((mark): [string, CreditRecord[], Said][] => [
    [`${mark} on a general case`, [aCase('general', { mark })], { score: 950, ...byVeto(mark) }],
    [
      `${mark} on a minor case of no points, day 364`,
      [aCase('minor', { mark, on: daysAgo(364) })],
      { score: 1000, ...byVeto(mark) },
    ],
    [
      `${mark} is over on day 365 though the case still costs`,
      [aCase('serious', { mark, on: daysAgo(365) })],
      { score: 850 },
    ],
    [
      `${mark} and repair`,
      [aCase('general', { mark, repaired: yesterday })],
      { score: 1000, ...(mark === 'V5' ? byVeto('V5') : {}) },
    ],
    [
      `${mark} and a repair of tomorrow`,
      [aCase('general', { mark, repaired: tomorrow })],
      { score: 950, ...byVeto(mark) },
    ],
  ]),
  ['V7, day 364', [aFinding('V7', { on: daysAgo(364) })], { score: 1000, ...byVeto('V7') }],
  ['V7, day 365', [aFinding('V7', { on: daysAgo(365) })], { score: 1000 }],
  [
    'V7 is not ended by a repair',
    [aFinding('V7', { repaired: yesterday })],
    { score: 1000, ...byVeto('V7') },
  ],
  ['V7 unfounded', [aFinding('V7', { status: 'unfounded' })], { score: 1000 }],
  [
    'a veto decides also where the score alone is red',
    [...times(9, () => aCase('general')), aListing('serious')],
    { score: 550, ...byVeto('V1') },
  ],
  [
    'of several vetoes the first of the rulebook decides',
    [aFinding('V7'), aCase('minor', { mark: 'V6' }), aCase('minor', { mark: 'V3' })],
    { score: 1000, ...byVeto('V3', ['V3', 'V6', 'V7']) },
  ],
  [
    'a veto before a ceiling; both are listed',
    [aCase('serious', { mark: 'V4' })],
    { score: 850, ...byVeto('V4'), ceilings: ['C3'] },
  ],
  [
    'C1 with 80.0: the score decides',
    [aListing('abnormal')],
    { score: 800, grade: 'yellow', ceilings: ['C1'] },
  ],
  ['C3, day 364', [aCase('serious', { on: daysAgo(364) })], { score: 850, ...byCeiling('C3') }],
  ['C3, day 365', [aCase('serious', { on: daysAgo(365) })], { score: 850 }],
  ['C3 repaired', [aCase('serious', { repaired: yesterday })], { score: 1000 }],
  ['C3 not by a general case', [aCase('general')], { score: 950 }],
  ['C2: G9-04 not cured', [aFinding('G9-04')], { score: 970, ...byCeiling('C2') }],
  [
    'C2: G9-04 not cured for years',
    [aFinding('G9-04', { on: daysAgo(900) })],
    { score: 970, ...byCeiling('C2') },
  ],
  [
    'C2: G9-04 cured still costs 90 days, without a ceiling',
    [aFinding('G9-04', { cured: today })],
    { score: 970 },
  ],
  [
    'C2: G9-04 cured tomorrow',
    [aFinding('G9-04', { cured: tomorrow })],
    { score: 970, ...byCeiling('C2') },
  ],
  [
    'C2: G9-04 cured on its own day',
    [aFinding('G9-04', { on: daysAgo(5), cured: daysAgo(5) })],
    { score: 1000 },
  ],
  ['C2: G9-04 of tomorrow', [aFinding('G9-04', { on: tomorrow })], { score: 1000 }],
  [
    'C2: deadline yesterday',
    [aFinding('G2-02', { deadline: yesterday })],
    { score: 980, ...byCeiling('C2') },
  ],
  ['C2: deadline today', [aFinding('G2-02', { deadline: today })], { score: 980 }],
  [
    'C2: cured today, late',
    [aFinding('G2-02', { deadline: yesterday, cured: today })],
    { score: 980 },
  ],
  [
    'C2: cured tomorrow',
    [aFinding('G2-02', { deadline: yesterday, cured: tomorrow })],
    { score: 980, ...byCeiling('C2') },
  ],
  [
    'C2: the finding itself has expired',
    [aFinding('G2-02', { on: daysAgo(400), deadline: daysAgo(300) })],
    { score: 1000, ...byCeiling('C2') },
  ],
  [
    'C2: any code, S-08',
    [aFinding('S-08', { deadline: yesterday })],
    { score: 1000, ...byCeiling('C2') },
  ],
  [
    'C2: any code, V7',
    [aFinding('V7', { deadline: yesterday })],
    { score: 1000, ...byVeto('V7'), ceilings: ['C2'] },
  ],
  [
    'C2: deadline past, finding of tomorrow',
    [aFinding('G2-02', { on: tomorrow, deadline: yesterday })],
    { score: 1000 },
  ],
  [
    'C2: finding of today',
    [aFinding('S-08', { on: today, deadline: yesterday })],
    { score: 1000, ...byCeiling('C2') },
  ],
  [
    'C2: annulled',
    [aFinding('G2-02', { deadline: yesterday, status: 'annulled' })],
    { score: 1000 },
  ],
  ['C2: no deadline', [aFinding('G2-02')], { score: 980 }],
  [
    'all ceilings are listed where the score decides',
    [aCase('serious'), aFinding('G9-04'), aListing('abnormal')],
    { score: 620, grade: 'yellow', ceilings: ['C1', 'C2', 'C3'] },
  ],
  [
    'of several ceilings the first of the rulebook decides',
    [aCase('serious'), aFinding('S-08', { deadline: yesterday })],
    { score: 850, ...byCeiling('C2', ['C2', 'C3']) },
  ],
  [
    'a ceiling does not lift red',
    [...times(9, () => aCase('general')), aFinding('S-08', { deadline: yesterday })],
    { score: 550, grade: 'red', ceilings: ['C2'] },
  ],
]

/** Section 8: thresholds, vetoes, ceilings and what decided. */
export const COLOURS: Written[] = CASES.map(([name, records, expect]) => ({
  name,
  records,
  expect,
}))
