import { describe, expect, test } from 'vitest'
import {
  aGroup,
  faultsIn,
  higherIsBetter,
  lowerIsBetter,
  someGrades,
} from '../../../test/rulebooks/index.ts'
import type { Fault, FaultCase, SaidRulebook } from '../../../test/rulebooks/index.ts'

const COMPONENTS = { groups: [aGroup('G1')] }

function hold(cases: FaultCase[]): void {
  test.each(cases)('%s', (_, parts, faults) => {
    expect(faultsIn(parts)).toEqual(faults)
  })
}

describe('no score is left without a grade', () => {
  const leftOver = (worst: string, inEnglish = worst): Fault => [
    'grades',
    `最低等级的分数线没有覆盖最差的得分（${worst}）；其余情形可写 otherwise: true`,
    `the lowest threshold is above the lowest score (${inEnglish}), which is left without a grade; the rest is written otherwise: true`,
  ]
  hold([
    [
      'the last threshold is the least score',
      higherIsBetter({ a: { atLeast: 5 }, b: { atLeast: 0 } }),
      [],
    ],
    [
      'the last threshold is below the least score',
      higherIsBetter({ a: { atLeast: 5 }, b: { atLeast: -1 } }),
      [],
    ],
    [
      'the last threshold is a tenth above the least score',
      higherIsBetter({ a: { atLeast: 5 }, b: { atLeast: 1 }, s: {} }),
      [leftOver('0')],
    ],
    [
      'the last threshold is above the greatest score',
      lowerIsBetter({ a: { atMost: 5 }, b: { atMost: 301 } }),
      [],
    ],
    [
      'the last threshold is a tenth below the greatest score',
      lowerIsBetter({ a: { atMost: 5 }, b: { atMost: 299 }, s: {} }),
      [leftOver('300')],
    ],
    [
      'the least score, and the last threshold, may be more than nothing',
      {
        score: { base: 1_000, direction: 'subtract', min: 100, better: 'higher' },
        grades: someGrades({ a: { atLeast: 101 }, b: { atLeast: 100 } }),
      },
      [],
    ],
    [
      'scores without an end downwards are caught by the rest',
      {
        score: { base: 0, direction: 'subtract', better: 'higher' },
        grades: someGrades({ a: { atLeast: -5 }, b: { otherwise: true } }),
      },
      [],
    ],
    [
      'scores without an end downwards are caught by no threshold',
      {
        score: { base: 0, direction: 'subtract', max: 10, better: 'higher' },
        grades: someGrades({ a: { atLeast: -5 }, b: { atLeast: -1_000_000 } }),
      },
      [leftOver('不设限', 'no bound')],
    ],
    [
      'scores without an end upwards are caught by no threshold',
      {
        score: { base: 0, direction: 'add', min: 0, better: 'lower' },
        grades: someGrades({ a: { atMost: 5 }, b: { atMost: 1_000_000 }, s: {} }),
      },
      [leftOver('不设限', 'no bound')],
    ],
    [
      'a row that looks at components as well leaves some over',
      { ...COMPONENTS, ...lowerIsBetter({ a: { atMost: 5 }, b: { atMost: 300, eachAtMost: 50 } }) },
      [leftOver('300')],
    ],
  ])
})

describe('scores have a range, and begin in it', () => {
  const wrong: Fault = ['score', '应有 min < max 且 min <= base', 'needs min < max and min <= base']
  const grades = someGrades({ a: { otherwise: true }, s: {} })
  const from = (score: Partial<SaidRulebook['score']>): Partial<SaidRulebook> => ({
    grades,
    score: { base: 0, direction: 'subtract', better: 'higher', ...score },
  })
  hold([
    ['without bounds it is any', from({}), []],
    ['with a lower bound alone, at it', from({ min: 0 }), []],
    ['with a lower bound alone, a tenth below it', from({ min: 1 }), [wrong]],
    ['with an upper bound alone', from({ max: 0 }), []],
    ['of one tenth', from({ min: 0, max: 1 }), []],
    ['of nothing', from({ min: 0, max: 0 }), [wrong]],
    ['upside down', from({ min: -1, max: -2 }), [wrong]],
    ['above where it begins', from({ min: 1, max: 2 }), [wrong]],
  ])
})
