import type { CreditRecord } from '@liangma/contracts'
import { aCase, aFinding, aListing, anAnnualReport, daysAgo } from '../registers/builders.ts'
import type { DayLike } from '../registers/builders.ts'
import type { Expected, Written } from './golden-case.ts'

const tomorrow = daysAgo(-1)
const yesterday = daysAgo(1)
const today = daysAgo(0)

/** Name, the one record, and what it costs today in tenths. */
const SINGLE: [name: string, record: CreditRecord, points: number][] = [
  ['days: 180, day 0', aFinding('G2-02', { on: today }), 20],
  ['days: 180, day 179 is the last', aFinding('G2-02', { on: daysAgo(179) }), 20],
  ['days: 180, day 180 is over', aFinding('G2-02', { on: daysAgo(180) }), 0],
  ['a finding of tomorrow has not happened', aFinding('G2-02', { on: tomorrow }), 0],
  ['a cure ends nothing where the validity is days', aFinding('G2-02', { cured: yesterday }), 20],
  [
    'a repair ends nothing where no repair is named',
    aFinding('G2-02', { repaired: yesterday }),
    20,
  ],
  ['until cured: open for years', aFinding('G1-01:first', { on: daysAgo(1500) }), 40],
  [
    'until cured + 90, last day',
    aFinding('G1-01:first', { on: daysAgo(200), cured: daysAgo(89) }),
    40,
  ],
  ['until cured + 90, over', aFinding('G1-01:first', { on: daysAgo(200), cured: daysAgo(90) }), 0],
  [
    'cured on its own day never counts',
    aFinding('G1-01:first', { on: daysAgo(5), cured: daysAgo(5) }),
    0,
  ],
  [
    'cured before its day never counts',
    aFinding('G1-01:first', { on: daysAgo(5), cured: daysAgo(6) }),
    0,
  ],
  [
    'cured the day after counts 90 days on',
    aFinding('G1-01:first', { on: daysAgo(5), cured: daysAgo(4) }),
    40,
  ],
  ['a cure of tomorrow has not happened', aFinding('G1-07', { cured: tomorrow }), 20],
  ['until cured + 0 ends on the day of the cure', aFinding('G1-07', { cured: today }), 0],
  ['until cured + 30, last day', aFinding('G1-02', { on: daysAgo(60), cured: daysAgo(29) }), 30],
  ['until cured + 30, over', aFinding('G1-02', { on: daysAgo(60), cured: daysAgo(30) }), 0],
  ['tier lifeHealth', aFinding('G2-03:lifeHealth'), 30],
  ['tier other', aFinding('G2-03:other'), 20],
  ['points on a record that the rulebook does not read', aFinding('G2-02', { points: 70 }), 20],
  ['minor, not published', aCase('minor'), 0],
  ['minor, published', aCase('minor', { published: true }), 10],
  ['minor, published, day 89', aCase('minor', { published: true, on: daysAgo(89) }), 10],
  ['minor, published, day 90', aCase('minor', { published: true, on: daysAgo(90) }), 0],
  ['minor, published, repaired', aCase('minor', { published: true, repaired: today }), 0],
  ['general, day 364', aCase('general', { on: daysAgo(364) }), 50],
  ['general, day 365', aCase('general', { on: daysAgo(365) }), 0],
  ['general, published costs no more', aCase('general', { published: true }), 50],
  ['repaired today', aCase('general', { on: daysAgo(100), repaired: today }), 0],
  ['repaired tomorrow', aCase('general', { on: daysAgo(100), repaired: tomorrow }), 50],
  [
    'repaired before the lawful day still ends it',
    aCase('general', { on: daysAgo(20), repaired: daysAgo(15) }),
    0,
  ],
  ['repaired before its own day', aCase('general', { on: daysAgo(20), repaired: daysAgo(25) }), 0],
  ['serious, day 1094', aCase('serious', { on: daysAgo(1094) }), 150],
  ['serious, day 1095', aCase('serious', { on: daysAgo(1095) }), 0],
  ['S-06 not cured', aFinding('S-06'), 20],
  ['S-06 cured today', aFinding('S-06', { cured: today }), 0],
  ['S-06 cured tomorrow', aFinding('S-06', { cured: tomorrow }), 20],
  ['S-06, day 180', aFinding('S-06', { on: daysAgo(180) }), 0],
  ['S-07, cured or not', aFinding('S-07', { cured: yesterday }), 100],
  ['S-08 is information only', aFinding('S-08'), 0],
  ['a lead costs nothing', aCase('serious', { status: 'lead' }), 0],
  ['unfounded costs nothing', aFinding('G9-04', { status: 'unfounded' }), 0],
  ['annulled costs nothing', aCase('serious', { status: 'annulled', mark: 'V2' }), 0],
  ['withdrawn costs nothing', aListing('abnormal', { status: 'withdrawn' }), 0],
  [
    'listed and removed on one day never stood',
    aListing('abnormal', { on: daysAgo(3), removed: daysAgo(3) }),
    0,
  ],
  ['removed today', aListing('abnormal', { removed: today }), 0],
  ['listed tomorrow', aListing('abnormal', { on: tomorrow }), 0],
  ['annual report of a year not yet due', anAnnualReport(2026), 0],
  ['annual report missing', anAnnualReport(2025), 50],
  ['annual report missing, only a lead', anAnnualReport(2025, { status: 'lead' }), 0],
  ['annual report filed late, long ago', anAnnualReport(2024, { filed: '2025-08-01' }), 0],
]

const onList: Pick<Expected, 'grade' | 'ceilings'> = { grade: 'yellow', ceilings: ['C1'] }

/** Annual reports and the abnormal list. */
const LISTED: [name: string, asOf: DayLike, records: CreditRecord[], expect: Written['expect']][] =
  [
    [
      'removed tomorrow still stands',
      today,
      [aListing('abnormal', { removed: tomorrow })],
      { score: 800, ...onList },
    ],
    [
      'two open listings count each',
      today,
      [aListing('abnormal'), aListing('abnormal')],
      { score: 600, ...onList },
    ],
    [
      'three open listings are red by score',
      today,
      [aListing('abnormal'), aListing('abnormal'), aListing('abnormal')],
      { score: 400, grade: 'red', ceilings: ['C1'] },
    ],
    ['not yet overdue on 30 June', '2026-06-30', [anAnnualReport(2025)], { score: 1000 }],
    ['overdue from 1 July', '2026-07-01', [anAnnualReport(2025)], { score: 950 }],
    [
      'filed on 1 July never counts',
      '2026-07-01',
      [anAnnualReport(2025, { filed: '2026-07-01' })],
      { score: 1000 },
    ],
    [
      'filed on 2 July counts on 1 July',
      '2026-07-01',
      [anAnnualReport(2025, { filed: '2026-07-02' })],
      { score: 950 },
    ],
    [
      'filed on 2 July is over on 2 July',
      '2026-07-02',
      [anAnnualReport(2025, { filed: '2026-07-02' })],
      { score: 1000 },
    ],
    [
      'overdue until the day before the listing',
      '2026-07-09',
      [anAnnualReport(2025), aListing('abnormal', { on: '2026-07-10' })],
      { score: 950 },
    ],
    [
      'does not resume when the listing ends',
      '2026-08-01',
      [anAnnualReport(2025), aListing('abnormal', { on: '2026-07-10', removed: '2026-08-01' })],
      { score: 1000 },
    ],
    [
      'on the list since June: overdue never counts',
      '2026-07-01',
      [anAnnualReport(2025), aListing('abnormal', { on: '2026-06-01', removed: '2026-09-01' })],
      { score: 800, ...onList },
    ],
    [
      'nor after that listing has ended',
      '2026-09-01',
      [anAnnualReport(2025), aListing('abnormal', { on: '2026-06-01', removed: '2026-09-01' })],
      { score: 1000 },
    ],
    [
      'on the list through 1 July alone ends it',
      '2026-07-05',
      [anAnnualReport(2025), aListing('abnormal', { on: '2026-06-01', removed: '2026-07-02' })],
      { score: 1000 },
    ],
    [
      'off the list on 1 July: overdue counts',
      '2026-07-01',
      [anAnnualReport(2025), aListing('abnormal', { on: '2026-06-01', removed: '2026-07-01' })],
      { score: 950 },
    ],
    [
      'a listing removed on its own day ends nothing',
      '2026-07-11',
      [anAnnualReport(2025), aListing('abnormal', { on: '2026-07-10', removed: '2026-07-10' })],
      { score: 950 },
    ],
    [
      'an annulled listing ends nothing',
      '2026-07-11',
      [anAnnualReport(2025), aListing('abnormal', { on: '2026-07-10', status: 'annulled' })],
      { score: 950 },
    ],
    [
      'the serious list ends nothing',
      '2026-07-11',
      [anAnnualReport(2025), aListing('serious', { on: '2026-07-10' })],
      { score: 950, grade: 'red', decidedBy: 'veto', decidedCode: 'V1', vetoes: ['V1'] },
    ],
    [
      'two years missing cost each',
      today,
      [anAnnualReport(2024), anAnnualReport(2025)],
      { score: 900 },
    ],
    [
      'a listing of 2025 ends only the year before',
      today,
      [
        anAnnualReport(2024),
        aListing('abnormal', { on: '2025-07-05', removed: '2025-09-01' }),
        anAnnualReport(2025),
      ],
      { score: 950 },
    ],
  ]

/** Section 3: the first and the last day of every kind of validity. */
export const VALIDITY: Written[] = [
  ...SINGLE.map(([name, record, points]) => ({
    name,
    records: [record],
    expect: { score: 1000 - points },
  })),
  ...LISTED.map(([name, asOf, records, expect]) => ({ name, asOf, records, expect })),
]
