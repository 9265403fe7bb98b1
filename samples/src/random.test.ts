import { expect, test } from 'vitest'
import { createRandom, shuffledIndexes } from './random.ts'

test('repeats itself for the same seed, stream and index, and only then', () => {
  const draw = (seed: number, stream: string, index: number) =>
    createRandom(seed, stream, index).next()
  expect(draw(1, 'a', 2)).toBe(draw(1, 'a', 2))
  expect(new Set([draw(1, 'a', 2), draw(2, 'a', 2), draw(1, 'b', 2), draw(1, 'a', 3)]).size).toBe(4)
})

test('draws evenly between its bounds', () => {
  const random = createRandom(1, 'even')
  const counts = [0, 0, 0, 0]
  for (let i = 0; i < 40_000; i++) {
    const drawn = random.between(0, 3)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
})

test('shuffles without losing a number', () => {
  const order = shuffledIndexes(100, createRandom(1, 'shuffle'))
  expect(order).not.toEqual(order.toSorted((a, b) => a - b))
  expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i))
})
