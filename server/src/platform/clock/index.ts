export { type Clock, fixedClock, systemClock } from './clock.ts'
export { type CalendarYear, loadYear } from './calendar-year.ts'
export { readWorkCalendar } from './calendar-files.ts'
export { WorkCalendar, type WorkingDay } from './work-calendar.ts'
