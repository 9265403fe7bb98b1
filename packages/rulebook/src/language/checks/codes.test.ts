import { describe, expect, test } from 'vitest'
import {
  LISTED,
  OF_CASES,
  OF_FINDINGS,
  OF_REPORTS,
  aBonus,
  aCeiling,
  aCharge,
  aGroup,
  aState,
  aVeto,
  anEach,
  faultsIn,
} from '../../../test/rulebooks/index.ts'
import type { Fault, FaultCase, SaidRulebook } from '../../../test/rulebooks/index.ts'

describe('a code stands for one thing in the whole file', () => {
  /** One row of each section, with a code of its own or that of another. */
  function withCodes(own: Partial<Record<keyof SaidRulebook, string>>): Partial<SaidRulebook> {
    return {
      groups: [aGroup(own.groups ?? 'G')],
      indicators: [anEach(own.indicators ?? 'I')],
      statutory: [aCharge(own.statutory ?? 'S', LISTED)],
      bonuses: [aBonus(own.bonuses ?? 'B', 10)],
      vetoes: [aVeto(own.vetoes ?? 'V', LISTED)],
      ceilings: [aCeiling(own.ceilings ?? 'C', LISTED)],
      states: [aState(own.states ?? 'N', LISTED)],
    }
  }

  test('nothing is found where all differ', () => {
    expect(faultsIn(withCodes({}))).toEqual([])
  })

  test.each([
    ['indicators', 'G'],
    ['statutory', 'I'],
    ['bonuses', 'S'],
    ['vetoes', 'B'],
    ['ceilings', 'V'],
    ['states', 'C'],
  ] as const)('the code of one of the %s is not that of a row of an earlier section', (...at) => {
    const [section, code] = at
    expect(faultsIn(withCodes({ [section]: code }))).toEqual([
      [`${section}.0.code`, `代码 ${code} 重复`, `the code ${code} stands twice`],
    ])
  })

  test('each repetition is named, within one section as well', () => {
    expect(faultsIn({ groups: [aGroup('G1'), aGroup('G2'), aGroup('G1'), aGroup('G1')] })).toEqual([
      ['groups.2.code', '代码 G1 重复', 'the code G1 stands twice'],
      ['groups.3.code', '代码 G1 重复', 'the code G1 stands twice'],
    ])
  })
})

const misplaced = (i: number, code: string, group: string): Fault => [
  `indicators.${i}`,
  `${code} 应与分组 ${group} 的其他指标排在一起，顺序同分组`,
  `${code} must stand with the other indicators of ${group}, in the order of the groups`,
]

describe('indicators stand in the order of their groups', () => {
  const cases: FaultCase[] = [
    ['in order, and with one that has none in between', inGroups('G1', 'G1', null, 'G2'), []],
    ['a group without indicators is passed over', inGroups('G1', 'G3'), []],
    ['one that has none may come first and last', inGroups(null, 'G2', null), []],
    ['one after a later group', inGroups('G1', 'G2', 'G1'), [misplaced(2, 'I2', 'G1')]],
    [
      'all after a later group',
      inGroups('G3', 'G1', 'G2', 'G3'),
      [misplaced(1, 'I1', 'G1'), misplaced(2, 'I2', 'G2')],
    ],
    [
      'one of a group that there is not',
      inGroups('G2', 'G9', 'G2'),
      [['indicators.1.group', '没有分组 G9', 'there is no group G9']],
    ],
  ]
  test.each(cases)('%s', (_, parts, faults) => {
    expect(faultsIn(parts)).toEqual(faults)
  })

  function inGroups(...groups: (string | null)[]): Partial<SaidRulebook> {
    return {
      groups: [aGroup('G1'), aGroup('G2'), aGroup('G3')],
      indicators: groups.map((group, i) => anEach(`I${i}`, group === null ? {} : { group })),
    }
  }
})

describe('a record is charged under one statutory row', () => {
  const twice = (i: number, code: string): Fault => [
    `statutory.${i}`,
    `${code} 与前面一项重复计分`,
    `${code} charges the same records as a row above`,
  ]
  const cases: [name: string, rows: SaidRulebook['statutory'], faults: Fault[]][] = [
    [
      'cases by severity, listings by list, reports and findings stand beside each other',
      [
        aCharge('S1', { ...OF_CASES, severity: 'serious' }),
        aCharge('S2', { ...OF_CASES, severity: 'general' }),
        aCharge('S3', LISTED),
        aCharge('S4', { ...LISTED, list: 'abnormal' }),
        aCharge('S5', OF_REPORTS),
        aCharge('S6', OF_FINDINGS),
        aCharge('S7', OF_FINDINGS),
      ],
      [],
    ],
    [
      'one severity twice',
      [
        aCharge('S1', { ...OF_CASES, severity: 'serious' }),
        aCharge('S2', { ...OF_CASES, severity: 'minor' }),
        aCharge('S3', { ...OF_CASES, severity: 'serious', validity: { days: 90 } }),
      ],
      [twice(2, 'S3')],
    ],
    ['one list twice', [aCharge('S1', LISTED), aCharge('S2', LISTED)], [twice(1, 'S2')]],
    [
      'the annual report three times',
      [aCharge('S1', OF_REPORTS), aCharge('S2', OF_REPORTS), aCharge('S3', OF_REPORTS)],
      [twice(1, 'S2'), twice(2, 'S3')],
    ],
  ]
  test.each(cases)('%s', (_, statutory, faults) => {
    expect(faultsIn({ statutory })).toEqual(faults)
  })
})
