import { describe, expect, test } from 'vitest'
import {
  aGroup,
  anEach,
  faultsIn,
  higherIsBetter,
  lowerIsBetter,
} from '../../../test/rulebooks/index.ts'
import type { Fault, FaultCase } from '../../../test/rulebooks/index.ts'

const COMPONENTS = { groups: [aGroup('G1')], indicators: [anEach('E1', { group: 'G1' })] }

function hold(cases: FaultCase[]): void {
  test.each(cases)('%s', (_, parts, faults) => {
    expect(faultsIn(parts)).toEqual(faults)
  })
}

describe('grades stand best first, each with something left to it', () => {
  const neverReached = (i: number, key: string): Fault => [
    `grades.${i}`,
    `等级 ${key} 的分数线应劣于前一等级，否则永远达不到；无分数线的等级放在最后`,
    `the threshold of ${key} must be below that of the grade before it, or it is never reached; grades without one come last`,
  ]
  hold([
    [
      'where higher is better, each is a tenth below the one before',
      higherIsBetter({ a: { atLeast: 1 }, b: { atLeast: 0 }, s: {}, t: {} }),
      [],
    ],
    [
      'where lower is better, each is a tenth above the one before',
      lowerIsBetter({ a: { atMost: 299 }, b: { atMost: 300 }, s: {}, t: {} }),
      [],
    ],
    [
      'the same threshold again is never reached, nor is one above any before',
      higherIsBetter({
        a: { atLeast: 5 },
        b: { atLeast: 5 },
        c: { atLeast: 0 },
        d: { atLeast: 3 },
      }),
      [neverReached(1, 'b'), neverReached(3, 'd')],
    ],
    [
      'the same threshold again is never reached where lower is better',
      lowerIsBetter({
        a: { atMost: 200 },
        b: { atMost: 200 },
        c: { atMost: 199 },
        d: { atMost: 300 },
      }),
      [neverReached(1, 'b'), neverReached(2, 'c')],
    ],
    [
      'nothing comes after the rest',
      higherIsBetter({ a: { otherwise: true }, b: { atLeast: 0 } }),
      [neverReached(1, 'b')],
    ],
    [
      'nothing comes after the rest where lower is better',
      lowerIsBetter({ a: { otherwise: true }, b: { atMost: 300 } }),
      [neverReached(1, 'b')],
    ],
    [
      'a grade comes before all states',
      higherIsBetter({ a: { atLeast: 5 }, s: {}, b: { atLeast: 0 } }),
      [neverReached(2, 'b')],
    ],
    [
      'of one total, components may be a tenth worse each time, or not looked at',
      {
        ...COMPONENTS,
        ...lowerIsBetter({
          a: { atMost: 300, eachAtMost: 50 },
          b: { atMost: 300, eachAtMost: 51 },
          c: { atMost: 300 },
        }),
      },
      [],
    ],
    [
      'of another total, components may be held closer',
      {
        ...COMPONENTS,
        ...lowerIsBetter({
          a: { atMost: 200, eachAtMost: 50 },
          b: { eachAtMost: 40 },
          c: { atMost: 300 },
        }),
      },
      [],
    ],
    [
      'a grade that one before it covers in total and components is never reached',
      {
        ...COMPONENTS,
        ...lowerIsBetter({
          a: { atMost: 200, eachAtMost: 50 },
          b: { atMost: 200, eachAtMost: 50 },
          c: { atMost: 300 },
          d: { atMost: 300, eachAtMost: 100 },
        }),
      },
      [neverReached(1, 'b'), neverReached(3, 'd')],
    ],
  ])
})

describe('a grade is written for the direction of the score', () => {
  hold([
    [
      'with atLeast where higher is better',
      higherIsBetter({ a: { atLeast: 0 }, b: { atMost: 3 } }),
      [
        [
          'grades.1.atMost',
          '得分越高越好时应写 atLeast',
          'where higher is better, a grade is written with atLeast',
        ],
      ],
    ],
    [
      'with atMost where lower is better',
      lowerIsBetter({ a: { atMost: 5 }, b: { atMost: 30, atLeast: 3 }, c: { atMost: 300 } }),
      [
        [
          'grades.1.atLeast',
          '得分越低越好时应写 atMost',
          'where lower is better, a grade is written with atMost',
        ],
      ],
    ],
  ])
})

describe('the rest asks for nothing else', () => {
  const asks: Fault = [
    'grades.1.otherwise',
    'b 是其余情形，不能再带条件',
    'b is the rest, so it asks for nothing else',
  ]
  hold([
    ['and may stand alone', higherIsBetter({ a: { atLeast: 5 }, b: { otherwise: true } }), []],
    [
      'such as a score, where higher is better',
      higherIsBetter({ a: { atLeast: 5 }, b: { otherwise: true, atLeast: 0 } }),
      [asks],
    ],
    [
      'such as a score, where lower is better',
      lowerIsBetter({ a: { atMost: 5 }, b: { otherwise: true, atMost: 300 } }),
      [asks],
    ],
    [
      'such as components within so much',
      {
        ...COMPONENTS,
        ...lowerIsBetter({
          a: { atMost: 5 },
          b: { otherwise: true, eachAtMost: 50 },
          c: { atMost: 300 },
        }),
      },
      [asks],
    ],
  ])
})

describe('grades that look at components', () => {
  const two = lowerIsBetter({
    a: { atMost: 5 },
    b: { atMost: 9, eachAtMost: 5 },
    c: { otherwise: true },
  })
  hold([
    ['have some to look at', { ...two, ...COMPONENTS }, []],
    [
      'have no groups, be it for the best grade',
      lowerIsBetter({ a: { atMost: 5, eachAtMost: 5 }, b: { otherwise: true } }),
      [
        [
          'grades.0.eachAtMost',
          'eachAtMost 针对各分组，但没有分组',
          'eachAtMost is about groups, but there are none',
        ],
      ],
    ],
    [
      'have no groups, be it for a later one',
      two,
      [
        [
          'grades.1.eachAtMost',
          'eachAtMost 针对各分组，但没有分组',
          'eachAtMost is about groups, but there are none',
        ],
      ],
    ],
    [
      'have indicators that stand in none',
      { ...two, ...COMPONENTS, indicators: [...COMPONENTS.indicators, anEach('E2'), anEach('E3')] },
      ['E2', 'E3'].map((code, i) => [
        `indicators.${i + 1}`,
        `等级按分组设限时，${code} 须属于一个分组`,
        `${code} must stand in a group, since grades ask something of each`,
      ]),
    ],
    [
      'are asked for by no grade, so that an indicator may stand in none',
      { groups: [aGroup('G1')], indicators: [anEach('E1')] },
      [],
    ],
  ])
})
