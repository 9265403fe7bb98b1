import { expect, test } from 'vitest'
import { median, medianSeconds, percentile } from './figure.ts'

test.each([
  [[3], 0.5, 3],
  [[5, 1, 3], 0.5, 3],
  [[4, 3, 2, 1], 0.5, 2],
  [Array.from({ length: 200 }, (_, i) => i + 1), 0.99, 198],
  [[1, 2], 1, 2],
  [[1, 2], 0, 1],
])('of %j the share %d is not above %d', (numbers, share, expected) => {
  expect(percentile(numbers, share)).toBe(expected)
})

test('refuses to tell a median of nothing', () => {
  expect(() => median([])).toThrow('nothing was measured')
})

test('runs the work as often as it is told', async () => {
  let runs = 0
  await medianSeconds(3, async () => {
    runs += 1
  })
  expect(runs).toBe(3)
})
