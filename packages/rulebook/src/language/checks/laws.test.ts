import { describe, expect, test } from 'vitest'
import {
  LISTED,
  aBonus,
  aCeiling,
  aCharge,
  aState,
  aVeto,
  anEach,
  faultsIn,
} from '../../../test/rulebooks/index.ts'
import type { Fault, FaultCase } from '../../../test/rulebooks/index.ts'

const GUIDE = { basis: '指南 3' }
const unlisted = (path: string, short: string): Fault => [
  path,
  `laws 中没有 ${short}`,
  `there is no ${short} among the laws`,
]

const KNOWN: FaultCase[] = [
  [
    'are listed',
    {
      indicators: [anEach('E1', { basis: 'ECL 15,76(1); 指南 3; ECL' })],
      bonuses: [aBonus('B1', 5)],
    },
    [],
  ],
  [
    'are not listed, one by one and row by row',
    {
      indicators: [anEach('E1'), anEach('E2', { basis: 'AML 1; ECL 3; CX' })],
      bonuses: [{ ...aBonus('B1', 5), basis: 'CX 2' }],
    },
    [
      unlisted('indicators.1.basis', 'AML'),
      unlisted('indicators.1.basis', 'CX'),
      unlisted('bonuses.0.basis', 'CX'),
    ],
  ],
]

const lawless = (path: string, code: string): Fault => [
  path,
  `${code} 没有法律依据：扣分、否决或限制等级须引用 laws 中的法律`,
  `${code} has no legal basis: what costs points or a grade must name one of the laws`,
]

const BURDENS: FaultCase[] = [
  [
    'costs points or a grade and names only a guide',
    {
      indicators: [anEach('E1'), anEach('E2', GUIDE)],
      statutory: [aCharge('S1', { ...LISTED, ...GUIDE })],
      vetoes: [aVeto('V1', { ...LISTED, ...GUIDE })],
      ceilings: [aCeiling('C1', { ...LISTED, ...GUIDE })],
      states: [aState('N1', { ...LISTED, ...GUIDE })],
    },
    [
      lawless('indicators.1.basis', 'E2'),
      lawless('statutory.0.basis', 'S1'),
      lawless('vetoes.0.basis', 'V1'),
      lawless('ceilings.0.basis', 'C1'),
      lawless('states.0.basis', 'N1'),
    ],
  ],
  [
    'costs nothing, or is in favour',
    {
      indicators: [anEach('E1', { points: 0, ...GUIDE })],
      bonuses: [{ ...aBonus('B1', 5), ...GUIDE }],
    },
    [],
  ],
  [
    'names a law that is not listed, which alone is told',
    { indicators: [anEach('E1', { basis: 'AML 1' })] },
    [unlisted('indicators.0.basis', 'AML')],
  ],
]

function inForce(days: { from: string; to?: string }) {
  return { laws: { AML: { zh: '反垄断法', text: '主席令第六十八号', ...days } } }
}

const NEVER_IN_FORCE: Fault = [
  'laws.AML.to',
  'AML 的失效日期应晚于施行日期',
  'AML must end after it begins',
]

const DAYS: FaultCase[] = [
  ['has no end', inForce({ from: '2022-08-01' }), []],
  ['is in force for one day', inForce({ from: '2022-08-01', to: '2022-08-02' }), []],
  [
    'ends on the day on which it begins',
    inForce({ from: '2022-08-01', to: '2022-08-01' }),
    [NEVER_IN_FORCE],
  ],
  [
    'ends the day before it begins',
    inForce({ from: '2022-08-01', to: '2022-07-31' }),
    [NEVER_IN_FORCE],
  ],
]

describe.each([
  ['the laws of a basis', KNOWN],
  ['a row', BURDENS],
  ['a law', DAYS],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, parts, faults) => {
    expect(faultsIn(parts)).toEqual(faults)
  })
})
