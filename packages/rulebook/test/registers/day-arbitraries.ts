import fc from 'fast-check'
import { NEVER } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'

/** A day such that an interval of one of `spans` days ends on, before or after `day`. */
export function dayNear(day: Day, spans: number[]): fc.Arbitrary<Day> {
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(0, ...spans), fc.integer({ min: -1, max: 1 }))
        .map(([span, shift]) => day - span + shift),
    },
    { weight: 3, arbitrary: fc.integer({ min: -20, max: 1200 }).map((ago) => day - ago) },
  )
}

/** An end: none, around the start, or around the days on which its effect ends on `day`. */
export function endNear(start: Day, day: Day, spans: number[]): fc.Arbitrary<Day> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(NEVER) },
    { weight: 2, arbitrary: fc.integer({ min: -1, max: 1 }).map((shift) => start + shift) },
    { weight: 3, arbitrary: dayNear(day, spans) },
  )
}
