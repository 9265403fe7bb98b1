import { describe, expect, test } from 'vitest'
import { aBonus, faultsIn, someGrades } from '../../../test/rulebooks/index.ts'
import type { Fault, SaidRulebook } from '../../../test/rulebooks/index.ts'

type Score = SaidRulebook['score']
type Reach = [name: string, score: Score, best: number, bonuses?: Partial<SaidRulebook>]

const BONUSES = { bonuses: [aBonus('B1', 20), aBonus('B2', 15)] }
const CAPPED = { ...BONUSES, bonusCap: 30 }

/** 100 less what is charged, and 0 and what is charged beside it: the best is where it begins. */
const HIGHER: Score = { base: 900, direction: 'subtract', min: 0, better: 'higher' }
const LOWER: Score = { base: 100, direction: 'add', min: -1_000, better: 'lower' }

describe('where higher is better, the best score is', () => {
  const cases: Reach[] = [
    ['where it begins, if points are taken away', HIGHER, 900],
    ['with all bonuses', HIGHER, 935, BONUSES],
    ['with as many bonuses as their cap allows', HIGHER, 930, CAPPED],
    ['no more than the upper bound', { ...HIGHER, max: 920 }, 920, BONUSES],
    ['the upper bound, if points are merits', { ...HIGHER, direction: 'add', max: 950 }, 950],
  ]
  test.each(cases)('%s', (...reach) => {
    const [, score, best, bonuses] = reach
    const reaching = (atLeast: number) =>
      faultsIn({
        ...bonuses,
        score,
        grades: someGrades({ a: { atLeast }, b: { otherwise: true }, s: {} }),
      })
    expect(reaching(best)).toEqual([])
    expect(reaching(best + 1)).toEqual([missed('grades.0.atLeast', best)])
  })

  test('without a bound any, if points are merits', () => {
    const score: Score = { base: 0, direction: 'add', better: 'higher' }
    const grades = someGrades({ a: { atLeast: 1_000_000 }, b: { otherwise: true } })
    expect(faultsIn({ score, grades })).toEqual([])
  })
})

describe('where lower is better, the best score is', () => {
  const cases: Reach[] = [
    ['where it begins, if points are added', LOWER, 100],
    ['with all bonuses', LOWER, 65, BONUSES],
    ['with as many bonuses as their cap allows', LOWER, 70, CAPPED],
    ['no less than the lower bound', { ...LOWER, min: 80 }, 80, BONUSES],
    [
      'the lower bound, if points that are taken away are merits',
      { ...LOWER, direction: 'subtract', min: 50 },
      50,
    ],
  ]
  test.each(cases)('%s', (...reach) => {
    const [, score, best, bonuses] = reach
    const reaching = (atMost: number) =>
      faultsIn({
        ...bonuses,
        score,
        grades: someGrades({ a: { atMost }, b: { otherwise: true }, s: {} }),
      })
    expect(reaching(best)).toEqual([])
    expect(reaching(best - 1)).toEqual([missed('grades.0.atMost', best)])
  })

  test('without a bound any, if points that are taken away are merits', () => {
    const score: Score = { base: 0, direction: 'subtract', better: 'lower' }
    const grades = someGrades({ a: { atMost: -1_000_000 }, b: { otherwise: true } })
    expect(faultsIn({ score, grades })).toEqual([])
  })

  test('where it begins, if points are added without a lower bound', () => {
    const score: Score = { base: 100, direction: 'add', better: 'lower' }
    const grades = someGrades({ a: { atMost: 99 }, b: { atMost: 100 }, c: { otherwise: true } })
    expect(faultsIn({ score, grades })).toEqual([missed('grades.0.atMost', 100)])
  })
})

function missed(path: string, best: number): Fault {
  return [
    path,
    `等级 a 永远达不到：最好的得分是 ${best / 10} 分`,
    `the grade a is never reached: the best score is ${best / 10}`,
  ]
}
