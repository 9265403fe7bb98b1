import { expect, test } from 'vitest'
import { checkRow, makeRowChecker } from '../kinds/index.ts'
import { PLATFORM, VOCABULARY } from './testing.ts'

const HEADER = ['备注', '起', '统一社会信用代码', '指标代码', '止', '部门']
const file = { kind: 'bonuses', source: 'test', vocabulary: VOCABULARY } as const

test('unknown columns become attributes in an order that the file does not change', () => {
  const cells = ['乙', '2026-01-01', PLATFORM, 'B1', '', '甲']
  const there = checkRow(makeRowChecker({ ...file, header: HEADER }), { cells })
  const back = checkRow(makeRowChecker({ ...file, header: HEADER.toReversed() }), {
    cells: cells.toReversed(),
  })
  expect(JSON.stringify(back)).toBe(JSON.stringify(there))
  if ('errors' in there) throw new Error('refused')
  expect(there.row.record?.attributes).toEqual({ 备注: '乙', 部门: '甲' })
})

test.each([
  ['columnCount', 'row.columnCount'],
  ['conflictMarker', 'row.conflictMarker'],
  ['strayQuote', 'row.strayQuote'],
  ['unclosedQuote', 'row.unclosedQuote'],
  ['cellTooLong', 'row.cellTooLong'],
] as const)('a row with the fault %s is refused with %s', (fault, code) => {
  const checker = makeRowChecker({ ...file, header: HEADER })
  const checked = checkRow(checker, { cells: ['<<<<<<< HEAD'], fault })
  expect(checked).toMatchObject({ key: null, errors: [{ code }] })
})

test('errors of one row do not stay for the next', () => {
  const checker = makeRowChecker({ ...file, header: HEADER })
  const bad = checkRow(checker, { cells: ['', '', '', '', '', ''] })
  const good = checkRow(checker, { cells: ['', '2026-01-01', PLATFORM, 'B1', '', ''] })
  expect(bad).toMatchObject({ errors: [{}, {}, {}] })
  expect(good).toHaveProperty('row')
})

test('refuses a file that lacks what its kind needs', () => {
  expect(() => makeRowChecker({ ...file, header: ['统一社会信用代码', '起'] })).toThrowError(
    expect.objectContaining({
      code: 'kind.columns_missing',
      data: { kind: '加分', missing: '指标代码、止' },
    }),
  )
})

test('records sent one by one name only what they have', () => {
  const header = ['统一社会信用代码', '指标代码', '起']
  const checker = makeRowChecker({ ...file, header, isPartial: true })
  expect(checkRow(checker, { cells: [PLATFORM, 'B1', '2026-01-01'] })).toHaveProperty('row')
})

test('says where personal data stands in a row', () => {
  const header = ['登记编号', '投诉人', '类型', '办结日期', '结果', '投诉人电话']
  const checker = makeRowChecker({ ...file, kind: 'complaints', header })
  expect(checker.secretPositions).toEqual([1, 5])
})
