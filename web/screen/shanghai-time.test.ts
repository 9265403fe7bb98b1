import { expect, test } from 'vitest'
import { shanghaiDay, shanghaiTime } from './shanghai-time.ts'

test.each([
  ['2026-11-23T10:40:05.700Z', '2026-11-23 18:40:05'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01 00:00:00'],
  ['2026-12-31T15:59:59.999Z', '2026-12-31 23:59:59'],
])('shows %s as %s', (moment, text) => {
  expect(shanghaiTime(Date.parse(moment))).toBe(text)
  expect(shanghaiDay(Date.parse(moment))).toBe(text.slice(0, 10))
})
