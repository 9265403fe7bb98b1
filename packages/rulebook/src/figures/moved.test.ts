import { expect, test } from 'vitest'
import { movedFigures } from './moved.ts'

const points = (...rows: [subject: number, slot: number, points: number][]) =>
  rows.map(([subject_id, slot, own]) => ({ subject_id, slot, points: own }))

test('names who pays otherwise for a figure, rising, and nobody else', () => {
  const before = points([30, 1, 20], [4, 1, 10], [4, 2, 5], [5, 1, 20], [7, 2, 10])
  const after = points([4, 2, 5], [4, 1, 10], [5, 1, 30], [7, 3, 10], [100, 1, 1])
  expect(movedFigures(before, after)).toEqual([5, 7, 30, 100])
  expect(movedFigures(before, before.toReversed())).toEqual([])
})
