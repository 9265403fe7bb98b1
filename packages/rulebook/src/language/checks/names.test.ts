import { describe, expect, test } from 'vitest'
import { LISTED, aCeiling, aState, aVeto, anEach, faultsIn } from '../../../test/rulebooks/index.ts'
import type { FaultCase } from '../../../test/rulebooks/index.ts'

const COUNTED = { from: 'inspections', fewerThan: 2 } as const
const INSPECTED = [anEach('E1', { validity: 'latestInspection' })]
const FEEDS = { findings: 7 }

const SOUND: FaultCase[] = [
  [
    'a veto and a ceiling name grades',
    { vetoes: [aVeto('V1', LISTED)], ceilings: [aCeiling('C1', LISTED)] },
    [],
  ],
  [
    'a state names a state, and a grade that the score must be worse than',
    {
      states: [aState('N1', COUNTED), aState('N2', { ...COUNTED, worseThan: 'blue' })],
      indicators: INSPECTED,
    },
    [],
  ],
  [
    'a lack of data names a state',
    { feeds: FEEDS, coverage: { minShare: 0.6, minDaysOnline: 90, grade: 'unrated' } },
    [],
  ],
]

const UNKNOWN: FaultCase[] = [
  [
    'by a veto',
    { vetoes: [aVeto('V1', LISTED), aVeto('V2', { ...LISTED, grade: 'black' })] },
    [['vetoes.1.grade', '没有等级 black', 'there is no grade black']],
  ],
  [
    'by a ceiling',
    { ceilings: [aCeiling('C1', LISTED), aCeiling('C2', { ...LISTED, atMost: 'black' })] },
    [['ceilings.1.atMost', '没有等级 black', 'there is no grade black']],
  ],
  [
    'by a state, and by what the score must be worse than',
    {
      states: [
        aState('N1', COUNTED),
        aState('N2', { ...COUNTED, state: 'asleep', worseThan: 'black' }),
      ],
      indicators: INSPECTED,
    },
    [
      ['states.1.worseThan', '没有等级 black', 'there is no grade black'],
      ['states.1.state', '没有等级 asleep', 'there is no grade asleep'],
    ],
  ],
  [
    'by a lack of data',
    { feeds: FEEDS, coverage: { minShare: 0.6, minDaysOnline: 90, grade: 'asleep' } },
    [['coverage.grade', '没有等级 asleep', 'there is no grade asleep']],
  ],
]

const STATES_FOR_GRADES: FaultCase[] = [
  [
    'by a veto',
    { vetoes: [aVeto('V1', { ...LISTED, grade: 'unrated' })] },
    [['vetoes.0.grade', 'unrated 是状态，不是等级', 'unrated is a state, not a grade']],
  ],
  [
    'by a ceiling',
    { ceilings: [aCeiling('C1', { ...LISTED, atMost: 'unrated' })] },
    [['ceilings.0.atMost', 'unrated 是状态，不是等级', 'unrated is a state, not a grade']],
  ],
  [
    'as what the score must be worse than',
    { states: [aState('N1', { ...COUNTED, worseThan: 'unrated' })], indicators: INSPECTED },
    [['states.0.worseThan', 'unrated 是状态，不是等级', 'unrated is a state, not a grade']],
  ],
]

const GRADES_FOR_STATES: FaultCase[] = [
  [
    'by a state',
    { states: [aState('N1', { ...LISTED, state: 'red' })] },
    [
      [
        'states.0.state',
        'red 有分数线，不能表示未评级等状态',
        'red has a threshold, so it cannot stand for a state such as "not rated"',
      ],
    ],
  ],
  [
    'by a lack of data',
    { feeds: FEEDS, coverage: { minShare: 0.6, minDaysOnline: 90, grade: 'red' } },
    [
      [
        'coverage.grade',
        'red 有分数线，不能表示未评级等状态',
        'red has a threshold, so it cannot stand for a state such as "not rated"',
      ],
    ],
  ],
]

describe.each([
  ['what is named fits', SOUND],
  ['what is not among the grades is named', UNKNOWN],
  ['a state is named in place of a grade', STATES_FOR_GRADES],
  ['a grade is named in place of a state', GRADES_FOR_STATES],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_name, parts, faults) => {
    expect(faultsIn(parts)).toEqual(faults)
  })
})
