import { describe, expect, test } from 'vitest'
import {
  LISTED,
  OF_CASES,
  OF_FINDINGS,
  OF_REPORTS,
  PEERS,
  aBonus,
  aCeiling,
  aCharge,
  aComparison,
  aRate,
  aState,
  aVeto,
  anEach,
  faultsIn,
} from '../../../test/rulebooks/index.ts'
import type { Fault, FaultCase, SaidRulebook } from '../../../test/rulebooks/index.ts'

const SERIOUS = { ...OF_CASES, severity: 'serious' } as const
const COVERAGE = { minShare: 0.6, minDaysOnline: 90, grade: 'unrated' }

/** Parts that each read records of one kind only. */
const READERS: [path: string, code: string, kind: string, parts: Partial<SaidRulebook>][] = [
  ['indicators.0', 'E1', 'findings', { indicators: [anEach('E1')] }],
  ['indicators.0', 'R1', 'metrics', { indicators: [aRate('R1')] }],
  [
    'indicators.0',
    'R1',
    'complaints',
    { indicators: [aRate('R1', { source: 'complaints:onTime' })] },
  ],
  [
    'indicators.0',
    'R1',
    'complaints',
    { indicators: [aRate('R1', { source: 'complaints:mediated' })] },
  ],
  ['indicators.0', 'P1', 'complaints', { peers: PEERS, indicators: [aComparison('P1')] }],
  ['statutory.0', 'S1', 'cases', { statutory: [aCharge('S1', SERIOUS)] }],
  ['statutory.0', 'S1', 'listings', { statutory: [aCharge('S1', LISTED)] }],
  ['statutory.0', 'S1', 'annualReports', { statutory: [aCharge('S1', OF_REPORTS)] }],
  ['statutory.0', 'S1', 'findings', { statutory: [aCharge('S1', OF_FINDINGS)] }],
  ['bonuses.0', 'B1', 'bonuses', { bonuses: [aBonus('B1', 10)] }],
  ['vetoes.0', 'V1', 'cases', { vetoes: [aVeto('V1', SERIOUS)] }],
  ['ceilings.0', 'C1', 'listings', { ceilings: [aCeiling('C1', LISTED)] }],
  [
    'ceilings.0',
    'C1',
    'findings',
    { ceilings: [aCeiling('C1', { from: 'finding', pastDeadline: 'any' })] },
  ],
  ['states.0', 'N1', 'listings', { states: [aState('N1', LISTED)] }],
]

describe('what is read has a source', () => {
  test.each(READERS)('%s (%s) reads %s', (...reader) => {
    const [path, code, kind, parts] = reader
    expect(faultsIn({ ...parts, feeds: { [kind]: 7 } })).toEqual([])
    expect(faultsIn({ ...parts, feeds: { [kind]: null } })).toEqual([])
    expect(faultsIn({ ...parts, feeds: { platforms: 7 } })).toEqual([
      [
        path,
        `${code} 用到 ${kind}，但 feeds 中没有这一来源`,
        `${code} reads ${kind}, which no source in feeds delivers`,
      ],
    ])
  })

  test('a state that counts inspections reads findings, like what they find', () => {
    const found = faultsIn({
      feeds: { cases: 7 },
      indicators: [anEach('E1', { validity: 'latestInspection' })],
      states: [aState('N1', { from: 'inspections', fewerThan: 2 })],
    })
    expect(found.map(([path, , en]) => [path, en])).toEqual([
      ['indicators.0', 'E1 reads findings, which no source in feeds delivers'],
      ['states.0', 'N1 reads findings, which no source in feeds delivers'],
    ])
  })

  test('a file that names no source is asked for none', () => {
    expect(faultsIn({ indicators: [anEach('E1'), aRate('R1')] })).toEqual([])
  })

  test('coverage goes by sources, so it asks for them', () => {
    expect(faultsIn({ coverage: COVERAGE, feeds: { findings: 7 } })).toEqual([])
    expect(faultsIn({ coverage: COVERAGE, indicators: [anEach('E1')] })).toEqual([
      [
        'coverage',
        '数据覆盖率按来源是否及时计算，应写 feeds',
        'coverage goes by whether sources are on time, so feeds must be said',
      ],
    ])
  })
})

const GRADED = { merchants: { graded: 'red' } }
const ofMerchants = (i: number, code: string): Fault => [
  `indicators.${i}.merchants`,
  `${code} 按平台内经营者统计，只能用于平台的规则，且 source 应为 metric`,
  `${code} is counted from merchants, which only rules for platforms can do, with source: metric`,
]

const MERCHANTS: FaultCase[] = [
  ['of a platform, as a metric', { indicators: [aRate('R1', GRADED)] }, []],
  [
    'of a platform, as complaints',
    { indicators: [anEach('E1'), aRate('R1', { ...GRADED, source: 'complaints:onTime' })] },
    [ofMerchants(1, 'R1')],
  ],
  [
    'of a merchant, who has none',
    {
      appliesTo: 'merchant',
      indicators: [aRate('R1', { merchants: { clearOf: 'E1' } }), aRate('R2'), anEach('E1')],
    },
    [ofMerchants(0, 'R1')],
  ],
]

const FINDINGS: FaultCase[] = [
  [
    'under a code of its own, that of an indicator or that of a statutory row',
    {
      indicators: [anEach('E1')],
      statutory: [aCharge('S1', OF_FINDINGS)],
      vetoes: [aVeto('V1', { ...OF_FINDINGS, indicator: 'V1' }), aVeto('V2', LISTED)],
      ceilings: [aCeiling('C1', { ...OF_FINDINGS, indicator: 'E1' })],
      states: [aState('N1', { ...OF_FINDINGS, indicator: 'S1' })],
    },
    [],
  ],
  [
    'under one that takes rates, or cases, or that there is not',
    {
      indicators: [aRate('R1')],
      statutory: [aCharge('S1', SERIOUS)],
      vetoes: [aVeto('V1', LISTED), aVeto('V2', { ...OF_FINDINGS, indicator: 'R1' })],
      ceilings: [aCeiling('C1', { ...OF_FINDINGS, indicator: 'S1' })],
      states: [aState('N1', { ...OF_FINDINGS, indicator: 'V2' })],
    },
    [
      ['vetoes.1.indicator', 'R1'],
      ['ceilings.0.indicator', 'S1'],
      ['states.0.indicator', 'V2'],
    ].map(([path = '', code = '']): Fault => [
      path,
      `没有接收核查结论的指标 ${code}`,
      `there is no indicator ${code} that takes findings`,
    ]),
  ],
]

const OF_THE_UNKNOWN: FaultCase[] = [
  ['a merchant without coverage', { appliesTo: 'merchant' }, []],
  [
    'a merchant with coverage',
    { appliesTo: 'merchant', coverage: COVERAGE, feeds: { findings: 7 } },
    [
      [
        'coverage',
        '平台内经营者的报送中没有上线日期，写 coverage 会使所有经营者都不评级；停止经营的可用 states 表示',
        'no report says since when a merchant has been online, so coverage would leave all of them unrated; states can say who stopped trading',
      ],
    ],
  ],
]

describe.each([
  ['a share of merchants', MERCHANTS],
  ['a sign looks for findings', FINDINGS],
  ['nobody knows since when merchants trade', OF_THE_UNKNOWN],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, parts, faults) => {
    expect(faultsIn(parts)).toEqual(faults)
  })
})
