import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { issuesOf } from '../../../test/rulebooks/index.ts'
import { readRulebook } from '../read.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const SHIPPED = read('../../../../../rulebooks/platform-2026.1.yaml')
const MERCHANTS = read('../../../../../rulebooks/merchant-2026.1.yaml')
const FOOD_HYGIENE = read('../../../test/schemes/food-hygiene.yaml')
const NEW_YORK = read('../../../test/schemes/new-york.yaml')

type Fault = [what: string, original: string, changed: string, path: string, en: string]

const OF_SHIPPED: Fault[] = [
  [
    'bands that overlap',
    '{ bound: 0.95, points: 10 }',
    '{ bound: 0.98, points: 10 }',
    'indicators.2.bands.1',
    'overlaps the one before it',
  ],
  [
    'a band above all that a rate can be',
    '{ bound: 0.98, points: 0 }',
    '{ bound: 1.2, points: 0 }',
    'indicators.2.bands.0',
    'never reached',
  ],
  [
    'a band after the rest',
    '- { bound: 1, points: 50 }',
    '- { bound: 1, points: 50 }\n      - { bound: 1.5, points: 60 }',
    'indicators.3.bands.4',
    'never reached',
  ],
  [
    'the cap of a rate above its worst band',
    'cap: 60\n    evidence: random sample',
    'cap: 61\n    evidence: random sample',
    'indicators.2.cap',
    'can never bind: there are 6 points at most',
  ],
  [
    'the cap of a group above all that is in it',
    'cap: 60 }\n  - { code: G7',
    'cap: 170 }\n  - { code: G7',
    'groups.5.cap',
    'can never bind',
  ],
  [
    'a cap of bonuses that all stay below',
    'bonusCap: 80',
    'bonusCap: 120',
    'bonusCap',
    '12 points',
  ],
  [
    'a grade above the best score',
    'atLeast: 850',
    'atLeast: 1001',
    'grades.0.atLeast',
    'the best score is 100',
  ],
  [
    'a grade written for the other direction',
    'atLeast: 600',
    'atMost: 600',
    'grades.1.atMost',
    'written with atLeast',
  ],
  [
    'a rest that asks for something',
    'atLeast: 0\n',
    'atLeast: 0\n    otherwise: true\n',
    'grades.2.otherwise',
    'asks for nothing else',
  ],
  [
    'a state as the grade of a veto',
    'grade: red\n    atOnce',
    'grade: unrated\n    atOnce',
    'vetoes.1.grade',
    'unrated is a state',
  ],
  [
    'a grade as the state of a lack of data',
    'grade: unrated\n  zh',
    'grade: red\n  zh',
    'coverage.grade',
    'red has a threshold',
  ],
  [
    'a sign for findings that nobody makes',
    'indicator: V7',
    'indicator: G1-03',
    'vetoes.6.indicator',
    'no indicator G1-03 that takes findings',
  ],
  [
    'a kind that no source delivers',
    'from: listing',
    'from: rumour',
    'statutory.3.from',
    'no source',
  ],
  [
    'a source that is not fed',
    '  listings: 7\n',
    '',
    'statutory.3',
    'reads listings, which no source in feeds delivers',
  ],
  [
    'a share of merchants that complaints are to say',
    'source: complaints:mediated',
    'source: complaints:mediated\n    merchants: { graded: red }',
    'indicators.41.merchants',
    'with source: metric',
  ],
  [
    'a law that is not listed',
    'basis: CX; CFCX 17',
    'basis: CX; CFX 17',
    'vetoes.3.basis',
    'no CFX',
  ],
  [
    'a veto that rests on no law',
    'basis: MSB 53; AUCL 35',
    'basis: 指南第九条',
    'vetoes.4.basis',
    'V5 has no legal basis',
  ],
  [
    'a law that ends before it begins',
    'from: 2022-08-01',
    'from: 2022-08-01\n    to: 2022-07-01',
    'laws.AML.to',
    'must end after it begins',
  ],
  [
    'a comparison without peers',
    'peers:\n  by: [platformType, sizeBand]\n  minPeers: 5\n  sizeBands: [100000, 1000000, 10000000, 100000000]\n  sizeBandsAre: lower bound inclusive\n',
    '',
    'indicators',
    'peers must be said',
  ],
]

const OF_MERCHANTS: Fault[] = [
  [
    'coverage of those of whom nobody knows since when they trade',
    'bonusCap: 20',
    'coverage: { minShare: 0.6, minDaysOnline: 0, grade: unrated }\nbonusCap: 20',
    'coverage',
    'no report says since when',
  ],
  [
    'shares of merchants in the rules for merchants',
    'source: complaints:mediated',
    'source: complaints:mediated\n    merchants: { graded: red }',
    'indicators.13.merchants',
    'only rules for platforms',
  ],
  ['records that no source delivers', '  cases: 7\n', '', 'statutory.0', 'reads cases'],
]

const OF_FOOD_HYGIENE: Fault[] = [
  [
    'a grade that an earlier one covers in both conditions',
    'atMost: 200, eachAtMost: 100',
    'atMost: 150, eachAtMost: 50',
    'grades.1',
    'never reached',
  ],
  ['scores left over', 'otherwise: true', 'atMost: 900', 'grades', 'left without a grade'],
  [
    'an indicator outside the components',
    '    group: STR\n',
    '',
    'indicators.1',
    'UK-STR must stand in a group',
  ],
]

const OF_NEW_YORK: Fault[] = [
  [
    'two conditions without groups',
    'atMost: 130 }',
    'atMost: 130, eachAtMost: 70 }',
    'grades.0.eachAtMost',
    'there are none',
  ],
  ['worse than nothing known', 'worseThan: a', 'worseThan: d', 'states.1.worseThan', 'no grade d'],
  [
    'inspections that nothing goes by',
    'validity: latestInspection',
    'validity: { days: 365 }',
    'states.0',
    'nothing has validity: latestInspection',
  ],
]

describe.each([
  ['the shipped rulebook', SHIPPED, OF_SHIPPED],
  ['the rules for merchants', MERCHANTS, OF_MERCHANTS],
  ['food hygiene', FOOD_HYGIENE, OF_FOOD_HYGIENE],
  ['New York', NEW_YORK, OF_NEW_YORK],
] as const)('of %s', (_, text, faults) => {
  test.each([...faults])('names %s, with line and column', (...fault) => {
    const [, original, changed, path, en] = fault
    expect(text).toContain(original)
    const broken = text.replaceAll(original, changed)
    const issue = issuesIn(broken).find((found) => found.path === path)
    expect(issue?.en).toContain(en)
    expect(issue?.zh).toMatch(/\p{Script=Han}/u)
    const at = broken.split('\n')[(issue?.line ?? 0) - 1]?.slice((issue?.column ?? 0) - 1)
    const last = path.split('.').at(-1) ?? ''
    expect(at).toMatch(/^\d+$/.test(last) ? /^(code|key|\{)/ : new RegExp(`^${last}:`))
  })
})

test.each([MERCHANTS, FOOD_HYGIENE, NEW_YORK, read('../../../test/schemes/los-angeles.yaml')])(
  'finds nothing in the rules for merchants, and in a public scheme',
  (text) => {
    expect(issuesIn(text)).toEqual([])
  },
)

function issuesIn(text: string) {
  return issuesOf(() => readRulebook(text, 'rulebook.yaml'))
}
