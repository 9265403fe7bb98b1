import { describe, expect, test } from 'vitest'
import { differingRanges, differingRecords, sampleOf } from './verification.rules.ts'

const ids = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

describe('the sample', () => {
  test.each([
    [0, 0],
    [7, 7],
    [500, 20],
    [5_000, 50],
    [1_000_000, 500],
  ])('of %d subjects are %d', (all, size) => {
    const sample = sampleOf(ids(all), 20_780)
    expect(new Set(sample).size).toBe(size)
    expect(sample).toEqual(sample.toSorted((a, b) => a - b))
  })

  test('is the same for a day, and another on another day', () => {
    const [one, again, next] = [20_780, 20_780, 20_781].map((day) => sampleOf(ids(5_000), day))
    expect(again).toEqual(one)
    expect(next).not.toEqual(one)
  })

  test('comes to everybody in time', () => {
    const seen = new Set(ids(400).flatMap((day) => sampleOf(ids(1_000), day)))
    expect(seen.size).toBe(1_000)
  })
})

test('ranges differ by count or digest, or where one side has none', () => {
  const range = (of: number, count: number, digest: string) => ({ range: of, count, digest })
  const projected = [range(0, 2, '5'), range(1, 2, '7'), range(3, 1, '9'), range(4, 1, '1')]
  const register = [
    range(0, 2, '5'),
    range(1, 2, '8'),
    range(2, 0, '0'),
    range(4, 2, '1'),
    range(5, 1, '3'),
  ]
  expect(differingRanges(projected, register)).toEqual([1, 3, 4, 5])
})

test('records are missing, beyond the register, otherwise, or there twice', () => {
  const row = (sequence: number, digest: number) => ({
    sequence,
    source_key: `f:${sequence}`,
    digest,
  })
  expect(
    differingRecords({
      projected: [row(1, 10), row(2, 21), row(4, 40), row(5, 50), row(5, 50)],
      register: [row(1, 10), row(2, 20), row(3, 30), row(5, 50)],
    }),
  ).toEqual([
    { sequence: 2, key: 'f:2', how: 'otherwise' },
    { sequence: 3, key: 'f:3', how: 'missing' },
    { sequence: 5, key: 'f:5', how: 'otherwise' },
    { sequence: 4, key: 'f:4', how: 'beyond' },
  ])
})
