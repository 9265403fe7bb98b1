import { expect, test } from 'vitest'
import { squareRoot, wilsonBounds } from './wilson.ts'

test('agrees with the published example: 481 of 500 is at most 97.554 %', () => {
  expect(wilsonBounds(481, 500).upper).toBe(975_540)
})

test('reaches 0 and 1 exactly', () => {
  expect(wilsonBounds(0, 7)).toEqual({ lower: 0, upper: 354_339 })
  expect(wilsonBounds(7, 7)).toEqual({ lower: 645_661, upper: 1_000_000 })
  expect(wilsonBounds(0, 1).lower).toBe(0)
})

test('stays exact for samples whose squares no double holds', () => {
  expect(wilsonBounds(499_999_999, 1_000_000_000)).toEqual({ lower: 499_969, upper: 500_031 })
})

test.each([
  [-1, 5],
  [6, 5],
  [0, 0],
  [1.5, 5],
])('refuses %d of %d', (k, n) => {
  expect(() => wilsonBounds(k, n)).toThrow('no Wilson bounds')
})

test('takes whole roots', () => {
  for (let root = 0n; root < 300n; root += 1n) {
    expect(squareRoot(root * root)).toBe(root)
    expect(squareRoot(root * root + root)).toBe(root)
  }
})
