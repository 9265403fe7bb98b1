import { type Day, dayAt } from '@liangma/contracts'

/** The only source of "now": services take it as a parameter, rules never see it. */
export interface Clock {
  today(): Day
  now(): Date
}

/** The machine's clock. Its day is the day in Asia/Shanghai, whatever time zone the process has. */
export function systemClock(): Clock {
  return { today: () => dayAt(Date.now()), now: () => new Date() }
}

const MS_PER_DAY = 86_400_000
// 12:00 in Shanghai is 04:00 UTC.
const NOON_IN_SHANGHAI_MS = 4 * 3_600_000

/** A clock that stands still at noon in Shanghai of one day, for `--today D` and for tests. */
export function fixedClock(day: Day): Clock {
  return { today: () => day, now: () => new Date(day * MS_PER_DAY + NOON_IN_SHANGHAI_MS) }
}
