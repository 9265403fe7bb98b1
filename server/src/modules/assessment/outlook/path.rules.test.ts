import { expect, test } from 'vitest'
import { PATH_BOUND, findSmallestSet, setsOf } from './path.rules.ts'

function worthAtLeast(points: number) {
  return async (sets: readonly (readonly number[])[]) =>
    sets.map((set) => set.reduce((sum, item) => sum + item, 0) >= points)
}

const noDifference = () => 0

test.each([
  { needed: 30, found: [30] },
  { needed: 35, found: [30, 20] },
  { needed: 55, found: [30, 20, 10] },
  { needed: 60, found: [30, 20, 10] },
])('finds the smallest set worth $needed, the heaviest first', async ({ needed, found }) => {
  expect(await findSmallestSet([30, 20, 10], worthAtLeast(needed), noDifference)).toEqual({
    found,
    bounded: false,
  })
})

test('says that nothing is enough when all together are not', async () => {
  expect(await findSmallestSet([30, 20], worthAtLeast(51), noDifference)).toEqual({
    found: undefined,
    bounded: false,
  })
})

test('says when only more records than it combines would be enough', async () => {
  const many = Array.from({ length: PATH_BOUND + 1 }, () => 1)
  expect(await findSmallestSet(many, worthAtLeast(PATH_BOUND + 1), noDifference)).toEqual({
    found: undefined,
    bounded: true,
  })
  expect(await findSmallestSet(many, worthAtLeast(1), noDifference)).toEqual({
    found: [1],
    bounded: true,
  })
})

test('lists every set of a size once', () => {
  expect([...setsOf(['a', 'b', 'c'], 2)]).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
})

test('prefers of sets of one size that which takes least long', async () => {
  const days = ([item]: readonly number[]) => item ?? 0
  expect(await findSmallestSet([30, 20, 10], worthAtLeast(15), days)).toMatchObject({ found: [20] })
})
