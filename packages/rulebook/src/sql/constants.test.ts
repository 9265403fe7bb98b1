import { expect, test } from 'vitest'
import { constants, isOneOf, unfoldedConstants } from './constants.ts'

test('writes rows out, the first with its types', () => {
  expect(
    constants({ id: 'integer', name: 'text' }, [
      [1, "it's"],
      [2, 'b'],
    ]),
  ).toBe(
    "(SELECT id, name\nFROM (VALUES (CAST(1 AS INTEGER), CAST('it''s' AS TEXT)),\n(2, 'b')) written (id, name))",
  )
})

test('no rows are an empty relation with its types', () => {
  expect(constants({ id: 'integer', name: 'text' }, [])).toBe(
    "(SELECT CAST(0 AS INTEGER) AS id, CAST('' AS TEXT) AS name WHERE 1 = 0)",
  )
})

test('writes rows out as an array, for an engine that would merge equal columns', () => {
  expect(
    unfoldedConstants({ id: 'integer', most: 'bigint' }, [
      [7, 7],
      [8, 2n ** 40n],
    ]),
  )
    .toBe(`(SELECT CAST(tupleElement(row, 1) AS INTEGER) AS id, CAST(tupleElement(row, 2) AS BIGINT) AS most
FROM (SELECT arrayJoin([(7, 7),
(8, 1099511627776)]) AS row) unfolded)`)
  expect(unfoldedConstants({ id: 'integer' }, [[7]])).toBe(
    '(SELECT CAST(row AS INTEGER) AS id\nFROM (SELECT arrayJoin([(7)]) AS row) unfolded)',
  )
  expect(unfoldedConstants({ id: 'integer' }, [])).toBe(constants({ id: 'integer' }, []))
})

test.each([0.5, Number.NaN, 2 ** 60])('refuses %d', (number) => {
  expect(() => constants({ id: 'integer' }, [[number]])).toThrow('not an integer')
})

test('nothing is one of none', () => {
  expect(isOneOf('term', [])).toBe('1 = 0')
  expect(isOneOf('term', [7])).toBe('term = 7')
  expect(isOneOf('term', [7, 8])).toBe('term IN (7, 8)')
})

test('numbers in a row are a range', () => {
  expect(isOneOf('term', [7, 8, 9])).toBe('term BETWEEN 7 AND 9')
  expect(isOneOf('term', [1, 3, 4, 5, 9])).toBe('(term BETWEEN 3 AND 5 OR term IN (1, 9))')
  expect(isOneOf('term', [1, 2, 3, 5, 6, 7, 9])).toBe(
    '(term BETWEEN 1 AND 3 OR term BETWEEN 5 AND 7 OR term = 9)',
  )
})
