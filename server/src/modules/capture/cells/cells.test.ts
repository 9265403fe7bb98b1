import { dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { readCode, readCounty, readPersonNumber } from './codes.ts'
import { readDay, readPeriod, readYear } from './dates.ts'
import { readCents, readCount, readDegrees, readTenths } from './numbers.ts'
import { type Reader, Refusal } from './refusal.ts'
import { readFlag } from './words.ts'

function outcome<T>(reader: Reader<T>, text: string): T | string {
  const value = reader(text)
  return value instanceof Refusal ? value.code : value
}

test.each([
  '2026-11-23',
  '2026/11/23',
  '20261123',
  '2026.11.23',
  '2026年11月23日',
  '２０２６-11-23',
  '2026-11-23 00:00:00',
  '2026/11/23 9:05',
  '2026-11-23T09:05:00.000+08:00',
])('reads the date %s', (text) => {
  expect(outcome(readDay, text)).toBe(dayOf('2026-11-23'))
  expect(outcome(readDay, text)).toBe(dayOf('2026-11-23'))
})

test.each([
  ['2026/1/5', dayOf('2026-01-05')],
  ['2024-02-29', dayOf('2024-02-29')],
  ['2100-12-31', dayOf('2100-12-31')],
  ['1990-01-01', dayOf('1990-01-01')],
  ['2026-02-29', 'date.impossible'],
  ['2026-13-01', 'date.impossible'],
  ['20260230', 'date.impossible'],
  ['1901-01-01', 'date.too_early'],
  ['1900/1/1', 'date.too_early'],
  ['1989-12-31', 'date.too_early'],
  ['2101-01-01', 'date.too_late'],
  ['9999-12-31', 'date.too_late'],
  ['23/11/2026', 'date.malformed'],
  ['2026-11/23', 'date.malformed'],
  ['46349', 'date.malformed'],
  ['不详', 'date.malformed'],
  ['2026-11-23 上午', 'date.malformed'],
  ['2026-11', 'date.malformed'],
])('the date %s gives %s', (text, expected) => {
  expect(outcome(readDay, text)).toBe(expected)
})

test.each([
  ['0', 0],
  ['1200', 120_000],
  ['1200.5', 120_050],
  ['0.29', 29],
  ['１９５０．８７', 195_087],
  ['1,234,567.89', 123_456_789],
  ['9999999999999.99', 999_999_999_999_999],
  ['1.005', 'amount.malformed'],
  ['-5', 'amount.malformed'],
  ['1200元', 'amount.malformed'],
  ['12,00', 'amount.malformed'],
])('the amount %s gives %s', (text, expected) => {
  expect(outcome(readCents, text)).toBe(expected)
})

test.each([
  [readCount, '481', 481],
  [readCount, '４８１', 481],
  [readCount, '-1', 'count.negative'],
  [readCount, '1.5', 'count.malformed'],
  [readCount, '1e3', 'count.malformed'],
  [readTenths, '4', 40],
  [readTenths, '2.5', 25],
  [readTenths, '0', 0],
  [readTenths, '2.55', 'points.malformed'],
  [readTenths, '-1', 'points.malformed'],
  [readDegrees, '119.652312', 119.652312],
  [readDegrees, '119°39′', 'coordinate.malformed'],
  [readFlag, '是', true],
  [readFlag, '否', false],
  [readFlag, 'TRUE', true],
  [readFlag, '不清楚', 'flag.unknown'],
  [readCounty, '330702', '330702'],
  [readCounty, 'jh-kfq', 'JH-KFQ'],
  [readCounty, '婺城区', 'county.malformed'],
  [readYear, '2025', 2025],
  [readYear, '2025年度', 2025],
  [readYear, '25', 'year.malformed'],
  [readYear, '1899', 'year.malformed'],
  [readPeriod, '2026H1', '2026H1'],
  [readPeriod, '2026h2', '2026H2'],
  [readPeriod, '2026上半年', 'period.malformed'],
  [readPersonNumber, '33070219900101123x', '33070219900101123X'],
  [readPersonNumber, '3307**********1234', 'person.malformed'],
  [readPersonNumber, 'E12345678', 'E12345678'],
] as [Reader<unknown>, string, unknown][])('%s reads %s as %s', (reader, text, expected) => {
  expect(outcome(reader, text)).toBe(expected)
})

test.each([
  ['91330700MA2EXW4W83', { code: '91330700MA2EXW4W83', shape: 'valid' }],
  [' 91330700ma2exw4w83', { code: '91330700MA2EXW4W83', shape: 'valid' }],
  ['９1330700MA2EXW4W83', { code: '91330700MA2EXW4W83', shape: 'valid' }],
  ['91330700MA2EXW4W73', { code: '91330700MA2EXW4W73', shape: 'failing' }],
  ['330702000012345', { code: '330702000012345', shape: 'legacy' }],
  ['91330700MA2EXW4W8', 'code.malformed'],
  ['91330700MA2EXW4WO3', 'code.malformed'],
  ['无', 'code.malformed'],
])('the code %s gives %o', (text, expected) => {
  expect(outcome(readCode, text)).toEqual(expected)
})
