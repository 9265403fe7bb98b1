import { dayAt, dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { fixedClock, systemClock } from './clock.ts'

test('a fixed clock stands within its own day in Shanghai', () => {
  const clock = fixedClock(dayOf('2026-10-10'))
  expect(clock.today()).toBe(dayOf('2026-10-10'))
  expect(dayAt(clock.now().getTime())).toBe(dayOf('2026-10-10'))
})

test('the system clock knows the day of Shanghai, eight hours before UTC does', () => {
  const clock = systemClock()
  expect(clock.today()).toBe(dayAt(clock.now().getTime()))
  expect(dayAt(Date.UTC(2026, 9, 9, 16, 0))).toBe(dayOf('2026-10-10'))
  expect(dayAt(Date.UTC(2026, 9, 9, 15, 59, 59))).toBe(dayOf('2026-10-09'))
})
