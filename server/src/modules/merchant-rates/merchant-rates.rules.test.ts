import { dayOf, isoOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { metricRow, newsOf, periodBefore, shareOf } from './merchant-rates.rules.ts'

test.each([
  ['2026-12-01', '2026-11-01', '2026-11-30'],
  ['2026-12-31', '2026-11-01', '2026-11-30'],
  ['2027-01-01', '2026-12-01', '2026-12-31'],
  ['2028-03-01', '2028-02-01', '2028-02-29'],
])('on %s the month that ended is %s to %s', (today, from, to) => {
  const period = periodBefore(dayOf(today))
  expect([isoOf(period.from), isoOf(period.to)]).toEqual([from, to])
})

const TALLY = { merchants: 100, known: 10, wanted: 3, ungraded: 2 }

test.each([
  ['graded' as const, { k: 3, n: 98 }],
  ['wanted' as const, { k: 93, n: 98 }],
  ['ungraded' as const, { k: 3, n: 8 }],
])('who is unknown is %s', (otherwise, share) => {
  expect(shareOf(TALLY, otherwise)).toEqual(share)
})

const evidence = { 名单摘要: 'a' }
const counted = (k: number, n: number) => ({ platformId: 1, k, n, evidence })
const stated = (k: number, n: number, attributes = evidence) => ({
  platformId: 1,
  k,
  n,
  attributes,
})

test.each([
  ['what is new', [counted(1, 50)], [], [[1, 50]]],
  ['nothing of a sample too small', [counted(1, 29)], [], []],
  ['nothing that stands so', [counted(1, 50)], [stated(1, 50)], []],
  ['another share', [counted(2, 50)], [stated(1, 50)], [[2, 50]]],
  ['the same share of others', [counted(1, 50)], [stated(1, 50, { 名单摘要: 'b' })], [[1, 50]]],
  ['a stated sample that shrank', [counted(1, 20)], [stated(1, 50)], [[1, 20]]],
  ['a stated one of which nothing is left', [], [stated(1, 50)], [[0, 0]]],
  ['and that only once', [], [stated(0, 0)], []],
] as const)('writes %s', (...[, counts, standing, wanted]) => {
  expect(newsOf(counts, standing, 30).map(({ k, n }) => [k, n])).toEqual(wanted)
})

test('a count is a row as a metrics file has it', () => {
  const period = periodBefore(dayOf('2026-12-01'))
  const code = '913307020000000192'
  expect(metricRow(counted(1, 50), { code, indicator: 'G1-08', period })).toEqual({
    统一社会信用代码: code,
    指标代码: 'G1-08',
    期间起: '2026-11-01',
    期间止: '2026-11-30',
    分子: '1',
    分母: '50',
    名单摘要: 'a',
  })
})
