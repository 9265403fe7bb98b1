import type { GradeFacts } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { someFacts } from '../../modules/publication/testing.ts'
import { standingReasons, twinReasons } from './standing-reasons.ts'

const [line] = someFacts().lines as [GradeFacts['lines'][number]]
const [item] = line.items as [(typeof line)['items'][number]]

test('tells every reason while it counts', () => {
  const { marks, lines, endedCount } = standingReasons(someFacts(), '2026-11-23')
  expect([marks.length, lines.length, endedCount]).toEqual([1, 1, 0])
})

test.each([
  ['2027-05-31', 1],
  ['2027-06-01', 0],
  ['2027-06-02', 0],
])('leaves a mark out from its last day on: %s', (today, count) => {
  const { marks, endedCount } = standingReasons(someFacts(), today)
  expect([marks.length, endedCount]).toEqual([count, 1 - count])
})

test('leaves out records that have ended, and lines of which none is left', () => {
  const ended = { ...item, to: '2026-11-23' }
  const open = { ...item, to: null }
  const some = someFacts({ lines: [{ ...line, items: [ended, open, item] }], ceilings: [] })
  const { lines, endedCount } = standingReasons(some, '2026-11-23')
  expect([lines[0]?.items, endedCount]).toEqual([[open, item], 1])
  const none = someFacts({ lines: [{ ...line, items: [ended] }], ceilings: [] })
  expect(standingReasons(none, '2026-11-23')).toEqual({ marks: [], lines: [], endedCount: 1 })
})

test('keeps a line that is judged by figures, which has no records and no last day', () => {
  const figures = { ...line, items: [], endsOn: null }
  const facts = someFacts({ lines: [figures, { ...line, counted: 0 }], ceilings: [] })
  expect(standingReasons(facts, '2030-01-01').lines).toEqual([figures])
})

test('says the same to machines', () => {
  expect(twinReasons(standingReasons(someFacts(), '2026-11-23'))).toMatchObject([
    { kind: 'ceiling', code: 'C3', grade: 'yellow', points: null, endsOn: '2027-06-01' },
    { kind: 'points', code: 'S-03', points: 150, documents: ['金市监处罚〔2026〕虚构1号'] },
  ])
})
