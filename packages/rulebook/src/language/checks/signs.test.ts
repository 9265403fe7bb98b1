import { describe, expect, test } from 'vitest'
import {
  LISTED,
  OF_CASES,
  OF_FINDINGS,
  aCeiling,
  aCharge,
  aRate,
  aState,
  aVeto,
  anEach,
  faultsIn,
} from '../../../test/rulebooks/index.ts'
import type { Fault, FaultCase } from '../../../test/rulebooks/index.ts'

const SERIOUS = { ...OF_CASES, severity: 'serious' } as const
const COUNTED = { from: 'inspections', fewerThan: 2 } as const

const SAYING: FaultCase[] = [
  [
    'a sign of cases has a severity, a mark or both',
    {
      vetoes: [aVeto('V1', SERIOUS), aVeto('V2', { ...OF_CASES, mark: 'fraud' })],
      ceilings: [aCeiling('C1', { ...SERIOUS, mark: 'fraud' })],
    },
    [],
  ],
  [
    'a sign of cases with neither is named',
    {
      vetoes: [aVeto('V1', SERIOUS), aVeto('V2', OF_CASES)],
      ceilings: [aCeiling('C1', OF_CASES)],
      states: [aState('N1', SERIOUS), aState('N2', OF_CASES)],
    },
    [
      ['vetoes.1', 'V2 应写 mark 或 severity', 'V2 needs mark or severity'],
      ['ceilings.0', 'C1 应写 mark 或 severity', 'C1 needs mark or severity'],
      ['states.1', 'N2 应写 mark 或 severity', 'N2 needs mark or severity'],
    ],
  ],
  [
    'a sign of listings has a list, and of findings an indicator and for how long',
    {
      vetoes: [aVeto('V1', LISTED), aVeto('V2', { ...OF_FINDINGS, indicator: 'V2' })],
      states: [aState('N1', { ...OF_FINDINGS, indicator: 'N1' })],
      ceilings: [aCeiling('C1', { ...OF_FINDINGS, indicator: 'C1' }), aCeiling('C2', LISTED)],
    },
    [],
  ],
  [
    'a ceiling of findings may go by deadlines or by what counts instead',
    {
      indicators: [anEach('E1')],
      ceilings: [
        aCeiling('C1', { from: 'finding', pastDeadline: 'any' }),
        aCeiling('C2', { from: 'finding', counting: ['E1'] }),
        aCeiling('C3', { from: 'finding', counting: ['E1'], pastDeadline: 'any' }),
      ],
    },
    [],
  ],
  [
    'a ceiling of findings that says less is named',
    {
      ceilings: [
        aCeiling('C1', { from: 'finding' }),
        aCeiling('C2', OF_FINDINGS),
        aCeiling('C3', { from: 'finding', indicator: 'C3' }),
      ],
    },
    ['C1', 'C2', 'C3'].map((code, i) => [
      `ceilings.${i}`,
      `${code} 应写 indicator 和 validity，或 counting、pastDeadline`,
      `${code} needs indicator and validity, or counting, pastDeadline`,
    ]),
  ],
]

const uncounted = (path: string, code: string): Fault => [
  path,
  `没有逐条计分的指标 ${code}`,
  `there is no per-record indicator ${code}`,
]

const COUNTING: FaultCase[] = [
  [
    'that are charged by the record',
    {
      indicators: [anEach('E1'), anEach('E2')],
      ceilings: [aCeiling('C1', { from: 'finding', counting: ['E1', 'E2'] })],
    },
    [],
  ],
  [
    'that are rates, or none at all',
    {
      indicators: [anEach('E1'), aRate('R1')],
      statutory: [aCharge('S1', OF_FINDINGS)],
      ceilings: [
        aCeiling('C1', { from: 'finding', pastDeadline: 'any' }),
        aCeiling('C2', { from: 'finding', counting: ['E1', 'R1', 'S1', 'E9'] }),
      ],
    },
    ['R1', 'S1', 'E9'].map((code) => uncounted('ceilings.1.counting', code)),
  ],
]

/** So many vetoes, ceilings and states, all for the same listing. */
function many(vetoes: number, ceilings: number, states: number) {
  const codes = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${letter}${i}`)
  return {
    vetoes: codes('V', vetoes).map((code) => aVeto(code, LISTED)),
    ceilings: codes('C', ceilings).map((code) => aCeiling(code, LISTED)),
    states: codes('N', states).map((code) => aState(code, LISTED)),
  }
}

const TOO_MANY: Fault = [
  'ceilings',
  '否决项、限制项与状态合计不得超过 50 项',
  'at most 50 vetoes, ceilings and states together',
]

const NUMBER: FaultCase[] = [
  ['may be fifty together', many(20, 20, 10), []],
  ['may be fifty of one sort', many(0, 50, 0), []],
  ['are a veto too many', many(21, 20, 10), [TOO_MANY]],
  ['are a ceiling too many', many(0, 51, 0), [TOO_MANY]],
  ['are a state too many', many(0, 25, 26), [TOO_MANY]],
]

const uninspected = (i: number, code: string): Fault => [
  `states.${i}`,
  `${code} 计检查次数，但没有一项写 validity: latestInspection`,
  `${code} counts inspections, but nothing has validity: latestInspection`,
]

const INSPECTIONS: FaultCase[] = [
  [
    'by an indicator that counts while its inspection is the newest',
    {
      states: [aState('N1', COUNTED)],
      indicators: [aRate('R1'), anEach('E1'), anEach('E2', { validity: 'latestInspection' })],
    },
    [],
  ],
  [
    'by a statutory row that does',
    {
      states: [aState('N1', COUNTED)],
      statutory: [aCharge('S1', { from: 'finding', validity: 'latestInspection' })],
    },
    [],
  ],
  [
    'by nothing, which is told of every state that counts them',
    {
      indicators: [anEach('E1')],
      statutory: [aCharge('S1', OF_FINDINGS), aCharge('S2', LISTED)],
      states: [aState('N1', COUNTED), aState('N2', LISTED), aState('N3', COUNTED)],
    },
    [uninspected(0, 'N1'), uninspected(2, 'N3')],
  ],
]

describe.each([
  ['what a veto, a ceiling or a state looks for', SAYING],
  ['a ceiling counts indicators', COUNTING],
  ['vetoes, ceilings and states', NUMBER],
  ['inspections are counted', INSPECTIONS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, parts, faults) => {
    expect(faultsIn(parts)).toEqual(faults)
  })
})
