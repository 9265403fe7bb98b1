import { expect, test } from 'vitest'
import { KINDS, findKind } from '../kinds/index.ts'

test.each(Object.values(KINDS).map((each) => [each.kind, each] as const))(
  'the kind %s is found by its header in any order, with other columns beside',
  (name, kind) => {
    const header = Object.values(kind.columns).map((each) => each.header)
    expect(findKind(header)).toBe(name)
    expect(findKind(['备注', ...header.toReversed()])).toBe(name)
  },
)

test('an unknown header names the nearest kind and what it lacks', () => {
  expect(() => findKind(['决定书文号', '当事人', '严重程度', '决定日期'])).toThrowError(
    expect.objectContaining({
      code: 'kind.unknown',
      data: { kind: '行政处罚', missing: '统一社会信用代码' },
    }),
  )
})
