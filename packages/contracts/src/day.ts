/**
 * A calendar date in Asia/Shanghai as an integer: days since 1970-01-01.
 * Dates never pass through the time zone of the process.
 */
export type Day = number

/** Stands for "no such day yet" wherever a day column may not be null. Later than any real date. */
export const NEVER: Day = 9_999_999

const MS_PER_DAY = 86_400_000
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

/** The day of a year, month (1–12) and date, or undefined where the calendar has no such date. */
export function findDay(year: number, month: number, date: number): Day | undefined {
  const ms = Date.UTC(year, month - 1, date)
  const back = new Date(ms)
  const real =
    back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === date
  return real ? ms / MS_PER_DAY : undefined
}

/** Reads `YYYY-MM-DD`; undefined where it is not the date of a day. */
export function findIsoDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match ? findDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** Reads `YYYY-MM-DD`; throws a plain Error on anything else (callers check input first). */
export function dayOf(iso: string): Day {
  const day = findIsoDay(iso)
  if (day === undefined) throw new Error(`not a date: ${iso}`)
  return day
}

/** Writes a day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day that it is in Shanghai at a moment (milliseconds since the epoch). */
export function dayAt(epochMs: number): Day {
  return Math.floor((epochMs + SHANGHAI_OFFSET_MS) / MS_PER_DAY)
}

/** First day of the month in which `day` lies, moved by `months`. */
export function monthStart(day: Day, months = 0): Day {
  const at = new Date(day * MS_PER_DAY)
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1) / MS_PER_DAY
}
