import { dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { PLATFORM, check } from '../rows/testing.ts'
import { applyMapping, readMapping } from './index.ts'

const YAML = `kind: cases
source: 省案件系统
columns:
  文书号: 决定书文号
  单位: 当事人名称
  信用代码: 统一社会信用代码
  情节: 严重程度
  日期: 决定日期
values:
  严重程度:
    重大: 严重
    1: 轻微
constants:
  状态: 有效
`
const THEIRS = {
  文书号: 'A1',
  单位: '示例公司',
  信用代码: PLATFORM,
  情节: '重大',
  日期: '2026/1/5',
}

test('a mapping turns a source of other headers and words into ours', () => {
  const mapping = readMapping(YAML)
  expect(mapping).toMatchObject({ kind: 'cases', source: '省案件系统' })
  const checked = check('cases', { ...THEIRS, 科室: '稽查' }, { mapping })
  if ('errors' in checked) throw new Error(JSON.stringify(checked.errors))
  expect(checked.row).toMatchObject({
    key: 'A1',
    record: {
      term: { severity: 'serious' },
      occurred: dayOf('2026-01-05'),
      status: 'confirmed',
      attributes: { 当事人名称: '示例公司', 科室: '稽查' },
    },
  })
  const minor = check('cases', { ...THEIRS, 情节: '1' }, { mapping })
  expect(minor).toMatchObject({ row: { record: { term: { severity: 'minor' } } } })
})

test('a file that lacks a mapped column is refused', () => {
  expect(() => applyMapping(readMapping(YAML), ['文书号'])).toThrowError(
    expect.objectContaining({ code: 'mapping.column_missing', data: { column: '单位' } }),
  )
})

test('two columns that would get one name are refused', () => {
  const mapping = readMapping('kind: bonuses\ncolumns: { 开始: 起 }\n')
  expect(() => applyMapping(mapping, ['开始', '起'])).toThrowError(
    expect.objectContaining({ code: 'table.header_twice' }),
  )
})

test.each([
  ['kind: penalties\n', 1],
  ['columns: {}\n', 1],
  ['kind: cases\ncolums:\n  a: b\n', 1],
  ['kind: cases\ncolumns:\n  文书号: 决定书号\n', 3],
  ['kind: cases\ncolumns:\n  a: 决定书文号\n  b: 决定书文号\n', 4],
  ['kind: cases\nvalues:\n  严重: { a: b }\n', 3],
  ['kind: cases\nvalues:\n  严重程度:\n    a: [1]\n', 4],
  ['kind: cases\nconstants:\n  状况: 有效\n', 3],
  ['kind: cases\ncolumns: [\n', 3],
  ['', 1],
])('the mapping %j is wrong in line %d', (yaml, line) => {
  expect(() => readMapping(yaml)).toThrowError(
    expect.objectContaining({ code: 'mapping.malformed', data: expect.objectContaining({ line }) }),
  )
})
