import { expect, test } from 'vitest'
import { constants, isOneOf } from './constants.ts'

test('writes rows out, the first with its types', () => {
  expect(
    constants({ id: 'integer', name: 'text' }, [
      [1, "it's"],
      [2, 'b'],
    ]),
  ).toBe(
    "(SELECT CAST(1 AS INTEGER) AS id, CAST('it''s' AS TEXT) AS name\nUNION ALL SELECT 2, 'b')",
  )
})

test('no rows are an empty relation with its types', () => {
  expect(constants({ id: 'integer', name: 'text' }, [])).toBe(
    "(SELECT CAST(0 AS INTEGER) AS id, CAST('' AS TEXT) AS name WHERE 1 = 0)",
  )
})

test.each([0.5, Number.NaN, 2 ** 60])('refuses %d', (number) => {
  expect(() => constants({ id: 'integer' }, [[number]])).toThrow('not an integer')
})

test('nothing is one of none', () => {
  expect(isOneOf('term', [])).toBe('1 = 0')
  expect(isOneOf('term', [7])).toBe('term = 7')
  expect(isOneOf('term', [7, 8])).toBe('term IN (7, 8)')
})
