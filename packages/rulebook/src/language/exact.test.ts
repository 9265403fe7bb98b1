import { expect, test } from 'vitest'
import { findMillionths } from './exact.ts'

test.each([
  [0, 0],
  [1, 1_000_000],
  [12, 12_000_000],
  [0.98, 980_000],
  [1.5, 1_500_000],
  [0.00001, 10],
  [0.000001, 1],
  [12.000001, 12_000_001],
  [0.999999, 999_999],
  [0.29, 290_000],
])('%s is exactly %s millionths', (decimal, millionths) => {
  expect(findMillionths(decimal)).toBe(millionths)
})

test.each([0.1234567, 0.9999999, 1e-7, 1e21, -1, -0.5, NaN, Infinity])(
  '%s is no decimal of at most six places',
  (decimal) => {
    expect(findMillionths(decimal)).toBeUndefined()
  },
)
