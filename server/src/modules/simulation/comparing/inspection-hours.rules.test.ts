import { expect, test } from 'vitest'
import { hoursOf } from './inspection-hours.rules.ts'

const row = (key: string, before: number, after: number) => {
  return { key, zh: key, en: key, isState: key === 'unrated', before, after }
}
const GRADES = [row('blue', 10, 8), row('yellow', 2, 3), row('red', 1, 2), row('unrated', 1, 1)]

test('counts hours a year by what is proposed for each rank', () => {
  const hours = hoursOf(GRADES, [])
  expect(hours.grades.map(({ grade, before, after }) => [grade, before, after])).toEqual([
    ['blue', 40, 32],
    ['yellow', 24, 36],
    ['red', 32, 64],
    ['unrated', 4, 4],
  ])
  expect(hours).toMatchObject({ before: 100, after: 136, difference: 36 })
})

test('takes what a bureau tells of a grade, and proposes the others', () => {
  const hours = hoursOf(GRADES, [{ grade: 'red', perYear: 12, hoursEach: 2 }])
  expect(hours.grades.find(({ grade }) => grade === 'red')).toMatchObject({ before: 24, after: 48 })
  expect(hours.difference).toBe(-8 + 12 + 24)
})
