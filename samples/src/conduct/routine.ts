import type { Day } from '@liangma/contracts'
import { dayOf, isoOf } from '@liangma/contracts'
import { YEARS } from '../tuning.ts'
import type { Story } from './story.ts'

const COMMON_BONUSES = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B8'] as const
const QUIET_YEAR = 365

/** The newest report year whose 1 July lies at least two weeks back. */
export function lastOverdueYear(today: Day): { year: number; due: Day } {
  const thisYear = yearOf(today)
  const due = dayOf(`${thisYear}-07-01`)
  if (due + 14 <= today) return { year: thisYear - 1, due }
  return { year: thisYear - 2, due: dayOf(`${thisYear - 1}-07-01`) }
}

/** Annual reports: mostly in time, now and then late, one in a hundred still missing. */
export function addReports(story: Story): void {
  const { random, today, platform } = story
  const thisYear = yearOf(today)
  const firstYear = platform.online === null ? thisYear - YEARS : yearOf(platform.online)
  for (let year = Math.max(firstYear, thisYear - YEARS); year < thisYear; year++) {
    const filed = pickFiled(story, year)
    if (filed <= today) story.history.reports.push({ year, filed })
    else if (random.chance(0.5)) story.history.reports.push({ year, filed: null })
  }
  const last = story.history.reports.at(-1)
  const missing = platform.conduct === 'good' && platform.ordinal % 60 === 7
  if (last && missing && last.year === lastOverdueYear(today).year) last.filed = null
  addPastListing(story)
}

function pickFiled(story: Story, year: number): Day {
  const from = dayOf(`${year + 1}-01-05`)
  const late = story.random.chance(0.03)
  return from + (late ? story.random.between(180, 200) : story.random.between(0, 170))
}

// A late reporter stood on the list for some weeks, and left it.
function addPastListing(story: Story): void {
  for (const { year, filed } of story.history.reports) {
    const due = dayOf(`${year + 1}-07-01`)
    if (filed === null || filed <= due + 10 || filed + 5 > story.today) continue
    const reason = '未按期公示年度报告'
    const event = `NB${year}-${story.platform.index + 1}`
    story.history.listings.push({ list: 'abnormal', reason, from: due + 8, to: filed + 5, event })
  }
}

/** Bonuses that hold, some that ended, and B7 for whoever had no deduction in twelve months. */
export function addBonuses(story: Story): void {
  const { random, today, behaviour, history } = story
  for (const code of COMMON_BONUSES) {
    if (!random.chance(behaviour.bonus)) continue
    const from = Math.max(story.start, today - random.between(20, 700))
    history.bonuses.push({ code, from, to: pickEnd(story, from) })
  }
  if (story.platform.conduct === 'exemplary' && isQuiet(story)) {
    history.bonuses.push({ code: 'B7', from: today - random.between(1, 25), to: null })
  }
}

function pickEnd(story: Story, from: Day): Day | null {
  if (story.random.chance(0.5)) return null
  return from + story.random.between(300, 800)
}

function isQuiet(story: Story): boolean {
  const since = story.today - QUIET_YEAR
  const { findings, cases, listings, reports } = story.history
  const recent = [...findings.map((f) => f.found), ...cases.map((c) => c.decided)]
  const overdue = reports.map(({ year, filed }) => {
    const due = dayOf(`${year + 1}-07-01`)
    return (filed ?? story.today) > due ? (filed ?? story.today) : 0
  })
  const listed = listings.map((listing) => listing.to ?? story.today)
  return [...recent, ...overdue, ...listed].every((day) => day < since)
}

function yearOf(day: Day): number {
  return Number(isoOf(day).slice(0, 4))
}
