import { expect, test } from 'vitest'
import { grouped, percent, points } from './figures.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [986_412, '986,412'],
  [1_000_000, '1,000,000'],
])('groups %d as %s', (count, text) => expect(grouped(count)).toBe(text))

test.each([
  [0, 0, '–'],
  [1, 3, '33%'],
  [4, 4, '100%'],
])('shows %d of %d as %s', (part, whole, text) => expect(percent(part, whole)).toBe(text))

test('shows tenths with their decimal', () =>
  expect([points(420), points(5)]).toEqual(['42.0', '0.5']))
