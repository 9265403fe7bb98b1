import { dayOf, isoOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { reportDueAt } from './report-due.rules.ts'

test.each([
  ['2026-01-01', '2025H2', '2026-01-31'],
  ['2026-06-30', '2025H2', '2026-01-31'],
  ['2026-07-01', '2026H1', '2026-07-31'],
  ['2026-12-31', '2026H1', '2026-07-31'],
])('on %s the report of %s is the newest that is owed, by %s', (today, period, due) => {
  const owed = reportDueAt(dayOf(today))
  expect([owed.period, isoOf(owed.due)]).toEqual([period, due])
})
