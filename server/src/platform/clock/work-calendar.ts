import { type Day, isoOf, monthStart } from '@liangma/contracts'
import { type CalendarYear, isWeekend } from './calendar-year.ts'

/** A day found by counting; `provisional` where a year without a notice was counted through. */
export interface WorkingDay {
  day: Day
  provisional: boolean
}

/**
 * The Chinese legal calendar with make-up days (调休). Years without data follow the bare week, and
 * whatever is counted through them is provisional.
 */
export class WorkCalendar {
  private readonly overrides = new Map<Day, boolean>()
  private readonly years = new Map<number, CalendarYear>()

  private constructor(years: Iterable<CalendarYear>) {
    for (const year of years) this.years.set(year.year, year)
    for (const year of this.years.values()) {
      for (const [day, working] of year.overrides) this.overrides.set(day, working)
    }
  }

  /** Builds a calendar. Of two files of one year the later replaces the earlier (notices change). */
  static from(years: Iterable<CalendarYear>): WorkCalendar {
    return new WorkCalendar(years)
  }

  /** The years that a notice covers, ascending. */
  listYears(): number[] {
    return [...this.years.keys()].sort((a, b) => a - b)
  }

  isWorkingDay(day: Day): boolean {
    return this.overrides.get(day) ?? !isWeekend(day)
  }

  /** Whether the day's year has no notice yet, so that only weekends are known. */
  isProvisional(day: Day): boolean {
    return !this.years.has(Number(isoOf(day).slice(0, 4)))
  }

  /**
   * The n-th working day after `day`, which itself is not counted (民法典 201, 203). With n = 0: `day`, or the next working day where it is a holiday. n is whole, >= 0.
   */
  addWorkingDays(day: Day, n: number): WorkingDay {
    if (!Number.isInteger(n) || n < 0) throw new Error(`not a count of working days: ${n}`)
    if (n === 0) return this.firstOnOrAfter(day)
    let at: WorkingDay = { day, provisional: false }
    for (let counted = 0; counted < n; counted += 1) {
      const next = this.firstOnOrAfter(at.day + 1)
      at = { day: next.day, provisional: at.provisional || next.provisional }
    }
    return at
  }

  /** `day` itself where it is worked, else the next working day: the end of a limit in calendar days. */
  firstOnOrAfter(day: Day): WorkingDay {
    let at = day
    let provisional = this.isProvisional(at)
    while (!this.isWorkingDay(at)) {
      at += 1
      provisional ||= this.isProvisional(at)
    }
    return { day: at, provisional }
  }

  /** The first working day of the month in which `day` lies. */
  firstWorkingDayOfMonth(day: Day): WorkingDay {
    return this.firstOnOrAfter(monthStart(day))
  }

  /** How many working days lie in `(from, to]`: `from` is not counted, `to` is. 0 where to <= from. */
  workingDaysBetween(from: Day, to: Day): number {
    let count = 0
    for (let day = from + 1; day <= to; day += 1) if (this.isWorkingDay(day)) count += 1
    return count
  }
}
