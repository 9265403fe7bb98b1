import fc from 'fast-check'
import type { Day } from '@liangma/contracts'
import { complaints } from './builders.ts'
import { dayNear } from './day-arbitraries.ts'
import { COMPLAINT_RATES } from './edges.ts'
import { anyStatus } from './particulars.ts'
import type { Drawn, Setting } from './particulars.ts'

/** Closed around the ends of the two windows, or not at all. */
function closedNear(day: Day): fc.Arbitrary<Day | null> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 89 }).map((ago) => day - ago) },
    { weight: 3, arbitrary: dayNear(day, [90, 180]) },
    { weight: 1, arbitrary: fc.constant(null) },
  )
}

/** One complaint of any term. */
export function someComplaint({ day }: Setting): Drawn {
  const flag = fc.constantFrom(true, false, undefined)
  return fc
    .record({
      status: anyStatus,
      type: fc.constantFrom('complaint', 'report'),
      result: fc.constantFrom(
        'settled',
        'notSettled',
        'substantiated',
        'unsubstantiated',
        'withdrawn',
        undefined,
      ),
      onTime: flag,
      mediated: flag,
      nonConsumer: fc.constantFrom(false, false, false, true),
      closed: closedNear(day),
    })
    .map(({ result, onTime, mediated, ...said }) =>
      complaints(1, {
        ...said,
        ...(result === undefined ? {} : { result }),
        ...(onTime === undefined ? {} : { onTime }),
        ...(mediated === undefined ? {} : { mediated }),
      }),
    )
}

/** Answered complaints whose rate lies next to a bound, all closed on one or two days. */
export function someAnswers({ day }: Setting): Drawn {
  return fc
    .record({
      rate: fc.constantFrom(...COMPLAINT_RATES),
      column: fc.constantFrom('onTime', 'mediated'),
      closed: dayNear(day, [90, 180]),
      later: fc.constantFrom(0, 0, 1),
    })
    .map(({ rate: [yes, no], column, closed, later }) => [
      ...complaints(yes, { [column]: true, closed }),
      ...complaints(no, { [column]: false, closed: closed + later }),
    ])
}

/** Substantiated complaints of one platform, as many as named. */
export function substantiated(day: Day, count: number): Drawn {
  return fc
    .record({
      type: fc.constantFrom('complaint', 'report'),
      result: fc.constantFrom('settled', 'substantiated'),
      closed: fc.constantFrom(day, day - 1, day - 30, day - 88, day - 89),
    })
    .map((said) => complaints(count, said))
}
