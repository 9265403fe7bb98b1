import { type Day, DomainError, type ErrorCode, dayOf, findDay, isoOf } from '@liangma/contracts'
import { z } from 'zod'

/** One year of the legal calendar: the days on which the notice overrules the week. */
export interface CalendarYear {
  year: number
  /** Number of the State Council notice (国办发明电…). */
  source: string
  /** true: a make-up working day (调休上班); false: a holiday. Days not named follow the week. */
  overrides: ReadonlyMap<Day, boolean>
}

const ISO_DATE = z.string().refine((text) => findIso(text) !== undefined)

const YEAR_FILE = z.strictObject({
  year: z.int().min(2000).max(2999),
  source: z.string().min(1),
  holidays: z
    .array(z.strictObject({ name: z.string().min(1), from: ISO_DATE, to: ISO_DATE }))
    .min(1),
  workdays: z.array(ISO_DATE),
})

/**
 * Checks and reads one calendar file, already parsed from JSON. `file` is its name, for the errors.
 * Throws `calendar.malformed` (with the place), `calendar.outside_year`, `calendar.day_twice`,
 * `calendar.make_up_on_weekday`.
 */
export function loadYear(json: unknown, file: string): CalendarYear {
  const parsed = YEAR_FILE.safeParse(json)
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new DomainError('calendar.malformed', { file, place: place === '' ? '(root)' : place })
  }
  const { year, source, holidays, workdays } = parsed.data
  const overrides = new Map<Day, boolean>()
  const refuse = (code: ErrorCode, date: string) => new DomainError(code, { file, year, date })
  const put = (day: Day, working: boolean) => {
    if (!isNoticedBy(year, day)) throw refuse('calendar.outside_year', isoOf(day))
    if (overrides.has(day)) throw refuse('calendar.day_twice', isoOf(day))
    overrides.set(day, working)
  }
  for (const { from, to } of holidays) {
    if (to < from) throw refuse('calendar.ends_before_start', from)
    // A wrong year must not fill memory with days: `put` stops at the first day outside.
    for (let day = dayOf(from); day <= dayOf(to); day += 1) put(day, false)
  }
  for (const date of workdays) {
    if (!isWeekend(dayOf(date))) throw refuse('calendar.make_up_on_weekday', date)
    put(dayOf(date), true)
  }
  return { year, source, overrides }
}

/** Saturday or Sunday. 1970-01-01 was a Thursday. */
export function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6
}

// The notice for a year may move days of the December before (2018-12-29 was worked for 元旦 2019).
function isNoticedBy(year: number, day: Day): boolean {
  const iso = isoOf(day)
  return iso >= `${year - 1}-12-01` && iso <= `${year}-12-31`
}

function findIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match ? findDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}
