import { dayOf, isoOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { readWorkCalendar } from './calendar-files.ts'

const calendar = await readWorkCalendar()

test.for([
  ['2025-01-26', true, 'Sunday worked for Spring Festival 2025'],
  ['2025-01-27', true, 'Monday before New Year’s Eve'],
  ['2025-01-28', false, 'New Year’s Eve, a holiday since 2025'],
  ['2025-02-04', false, 'Tuesday, last day of Spring Festival 2025'],
  ['2025-02-08', true, 'Saturday worked'],
  ['2025-10-08', false, 'Wednesday, National Day joined with Mid-Autumn'],
  ['2025-10-11', true, 'Saturday worked'],
  ['2026-01-04', true, 'Sunday worked for New Year 2026'],
  ['2026-02-14', true, 'Saturday worked for Spring Festival 2026'],
  ['2026-02-15', false, 'Sunday, first day of Spring Festival 2026'],
  ['2026-02-23', false, 'Monday, its last day'],
  ['2026-02-28', true, 'Saturday worked'],
  ['2026-09-20', true, 'Sunday worked for National Day'],
  ['2026-10-07', false, 'Wednesday, last day of National Day'],
  ['2026-10-10', true, 'Saturday worked'],
  ['2026-11-23', true, 'an ordinary Monday'],
  ['2026-11-22', false, 'an ordinary Sunday'],
] as const)('%s is worked: %s (%s)', ([iso, working]) => {
  expect(calendar.isWorkingDay(dayOf(iso))).toBe(working)
})

test.for([
  ['2026-09-28', 5, '2026-10-10', false, 'across National Day, ending on a make-up Saturday'],
  ['2026-09-30', 1, '2026-10-08', false, 'the eve of National Day'],
  ['2026-10-03', 1, '2026-10-08', false, 'started on a holiday'],
  ['2026-02-13', 1, '2026-02-14', false, 'a make-up Saturday counts'],
  ['2026-02-13', 2, '2026-02-24', false, 'then nine days of Spring Festival'],
  ['2025-01-24', 3, '2025-02-05', false, 'worked Sunday, Monday, then Spring Festival 2025'],
  ['2025-12-31', 1, '2026-01-04', false, 'over the turn of the year'],
  ['2026-10-01', 0, '2026-10-08', false, 'zero: a holiday moves to the next working day'],
  ['2026-10-08', 0, '2026-10-08', false, 'zero: a working day stays'],
  ['2026-12-24', 5, '2026-12-31', false, 'ends within the last year known'],
  ['2026-12-25', 5, '2027-01-01', true, 'ends in a year without a notice'],
  ['2027-03-05', 1, '2027-03-08', true, 'a year without a notice has its weekends'],
] as const)('%s + %i working days is %s, provisional: %s (%s)', ([from, n, to, provisional]) => {
  const found = calendar.addWorkingDays(dayOf(from), n)
  expect([isoOf(found.day), found.provisional]).toEqual([to, provisional])
})

test.for([
  ['2025-02-20', '2025-02-05'],
  ['2025-10-31', '2025-10-09'],
  ['2026-01-31', '2026-01-04'],
  ['2026-02-28', '2026-02-02'],
  ['2026-10-01', '2026-10-08'],
  ['2026-11-23', '2026-11-02'],
] as const)('the first working day of the month of %s is %s', ([day, first]) => {
  expect(isoOf(calendar.firstWorkingDayOfMonth(dayOf(day)).day)).toBe(first)
})

test('counts between two days what adding counts forward', () => {
  const start = dayOf('2025-12-20')
  for (let n = 1; n <= 60; n += 1) {
    expect(calendar.workingDaysBetween(start, calendar.addWorkingDays(start, n).day)).toBe(n)
  }
  expect(calendar.workingDaysBetween(start, start)).toBe(0)
})

test('refuses a count that is no count', () => {
  expect(() => calendar.addWorkingDays(0, -1)).toThrow('not a count')
  expect(() => calendar.addWorkingDays(0, 1.5)).toThrow('not a count')
})
