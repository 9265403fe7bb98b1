import { STATEMENT_STATES, dayOf, isoOf } from '@liangma/contracts'
import type { StatementState } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { readWorkCalendar } from '../../platform/clock/index.ts'
import {
  STEPS,
  correctionDay,
  isHoldOver,
  isOpenTo,
  isSamePerson,
  refusalOf,
  stepOnClosing,
} from './redress.rules.ts'

const calendar = await readWorkCalendar()
const DUE = dayOf('2026-11-10')

test.each([
  ['open', undefined, '2026-11-10', false, null],
  ['open', undefined, '2026-11-11', false, 'statement.too_late'],
  ['open', undefined, '2026-12-31', true, null],
  ['published', undefined, '2026-11-04', false, 'statement.notice_closed'],
  ['dropped', undefined, '2026-11-04', false, 'statement.notice_closed'],
  ['published', 'received', '2026-11-11', false, 'statement.notice_closed'],
  ['open', 'received', '2026-11-10', false, null],
  ['open', 'received', '2026-11-11', false, 'statement.too_late'],
  ['open', 'withdrawn', '2026-11-10', false, null],
  ['open', 'withdrawn', '2026-11-11', false, 'statement.too_late'],
  ['open', 'proposed', '2026-11-04', false, 'statement.under_review'],
  ['open', 'returned', '2026-11-04', false, 'statement.under_review'],
  ['open', 'notUpheld', '2026-11-04', false, 'statement.decided'],
  ['open', 'upheld', '2026-11-04', false, 'statement.decided'],
  ['open', 'holdEnded', '2026-11-04', false, 'statement.decided'],
] as const)(
  'a statement on a notice that is %s, after one %s, on %s (provisional: %s): %s',
  (...[state, newest, today, provisional, refusal]) => {
    const notice = { state, dueDay: DUE, provisional }
    expect(refusalOf(notice, newest, dayOf(today))).toBe(refusal)
  },
)

test('a state that is over leads nowhere', () => {
  const over: StatementState[] = ['corrected', 'holdEnded', 'notUpheld', 'replaced', 'withdrawn']
  for (const state of [...over, 'lapsed'] as const)
    for (const step of Object.keys(STEPS) as (keyof typeof STEPS)[])
      expect([state, step, isOpenTo(step, state)]).toEqual([state, step, false])
  const reached = new Set<string>(['received', ...Object.values(STEPS).map(({ to }) => to)])
  expect([...reached].toSorted()).toEqual(Object.keys(STATEMENT_STATES).toSorted())
})

test.each([
  ['upheld', 'recovered', 'correct'],
  ['upheld', 'overtaken', 'lapse'],
  ['upheld', 'published', 'lapse'],
  ['received', 'recovered', 'lapse'],
  ['proposed', 'published', 'lapse'],
] as const)('a statement %s on a notice that was %s: %s', (...[state, why, step]) => {
  expect(stepOnClosing(state, why)).toBe(step)
})

test.each([
  // Ten working days over National Day; the day itself is not counted.
  ['2026-09-28', '2026-10-16', false],
  ['2026-11-12', '2026-11-26', false],
  ['2026-12-24', '2027-01-07', true],
] as const)(
  'upheld on %s, to be corrected through %s (provisional: %s)',
  (...[day, by, isOpen]) => {
    const end = correctionDay(calendar, dayOf(day))
    expect([isoOf(end.day), end.provisional]).toEqual([by, isOpen])
    expect(isHoldOver(end, end.day)).toBe(false)
    expect(isHoldOver(end, end.day + 1)).toBe(!isOpen)
  },
)

test('nobody is another person by another login, or by another name', () => {
  const wang = { name: '王虚构', login: 'wang' }
  expect(isSamePerson(wang, { name: '王虚构', login: 'key:3' })).toBe(true)
  expect(isSamePerson(wang, { name: '王虚', login: 'wang' })).toBe(true)
  expect(isSamePerson(wang, { name: '李虚构', login: 'li' })).toBe(false)
})
