import { expect, test } from 'vitest'
import { planOf } from '../../test/engines/assess.ts'
import { PUBLIC_SCHEMES } from '../../test/schemes/index.ts'
import { gradeOfScore, scoreOf } from './grades.ts'

const hygiene = () => planOf(PUBLIC_SCHEMES.find(({ file }) => file === 'food-hygiene.yaml')?.text)

test('a grade of points asks for a score of at least its threshold, which belongs to it', () => {
  const plan = planOf()
  const gradeOf = (score: number) => plan.grades[gradeOfScore(plan, { score, groups: [] })]?.key
  expect([1000, 850, 849, 600, 599, 0].map(gradeOf)).toEqual([
    'blue',
    'blue',
    'yellow',
    'yellow',
    'red',
    'red',
  ])
})

test('a grade of two conditions asks for the total and for each component', () => {
  const plan = hygiene()
  const gradeOf = (...groups: number[]) => {
    const score = groups.reduce((sum, points) => sum + points, 0)
    return plan.grades[gradeOfScore(plan, { score, groups })]?.key
  }
  expect(gradeOf(50, 50, 50)).toBe('five')
  expect(gradeOf(51, 50, 49)).toBe('four')
  expect(gradeOf(0, 100, 0)).toBe('four')
  expect(gradeOf(100, 100, 0)).toBe('four')
  expect(gradeOf(100, 100, 1)).toBe('three')
  expect(gradeOf(150, 0, 0)).toBe('two')
  expect(gradeOf(0, 200, 300)).toBe('zero')
  expect(gradeOf()).toBe('five')
})

test('points go the way of the rulebook, a bonus always in favour, within its bounds', () => {
  const plan = planOf()
  expect(scoreOf(plan, { points: 300, bonus: 20 })).toBe(720)
  expect(scoreOf(plan, { points: 0, bonus: 20 })).toBe(1000)
  expect(scoreOf(plan, { points: 1100, bonus: 20 })).toBe(0)
  expect(scoreOf(hygiene(), { points: 300, bonus: 20 })).toBe(280)
  const unbounded = { ...plan, score: { ...plan.score, min: null, max: null } }
  expect(scoreOf(unbounded, { points: 1100, bonus: 0 })).toBe(-100)
  expect(scoreOf(unbounded, { points: 0, bonus: 20 })).toBe(1020)
})
