import { aCase, aListing, aMetric, aPlatform, daysAgo } from '../registers/builders.ts'
import type { Model } from '../naive/model.ts'
import type { Written } from './golden-case.ts'

// Caps of all indicators 269.0: each 230.0, rates of metrics 24.0, those of complaints 15.0.
const ALL = 2690
const unrated = { grade: 'unrated', decidedBy: 'coverage' } as const

/** 48 indicators of `each` make 144.0 and eight others 96.0: together exactly 60 %. */
function sixtyPercent(model: Model): void {
  for (const indicator of model.indicators) {
    indicator.cap = indicator.shape === 'each' ? 30 : 120
    if (indicator.shape === 'each') continue
    // A cap above the worst band could never bind.
    const worst = indicator.bands.at(-1)
    if (worst) worst.points = 120
  }
}

function justUnderSixty(model: Model): void {
  sixtyPercent(model)
  const first = model.indicators.find(({ code }) => code === 'G1-07')
  if (first) first.cap = 29
}

/** Section 8: coverage and days online. */
export const COVERAGE: Written[] = [
  { name: 'all fresh', records: [], expect: { score: 1000, coverage: { have: 2450, all: ALL } } },
  {
    name: 'findings exactly at their cadence',
    records: [],
    feeds: { findings: daysAgo(31) },
    expect: { score: 1000, coverage: { have: 2450, all: ALL } },
  },
  {
    name: 'findings a day late',
    records: [],
    feeds: { findings: daysAgo(32) },
    expect: { score: 1000, ...unrated, coverage: { have: 150, all: ALL } },
  },
  {
    name: 'complaints exactly at their cadence',
    records: [],
    feeds: { complaints: daysAgo(3) },
    expect: { score: 1000, coverage: { have: 2450, all: ALL } },
  },
  {
    name: 'complaints a day late',
    records: [],
    feeds: { complaints: daysAgo(4) },
    expect: { score: 1000, coverage: { have: 2300, all: ALL } },
  },
  {
    name: 'the other feeds do not lower coverage',
    records: [],
    feeds: { cases: daysAgo(99), listings: daysAgo(99), annualReports: daysAgo(99) },
    expect: { score: 1000, coverage: { have: 2450, all: ALL } },
  },
  {
    name: 'a metric has data though its sample is small',
    records: [aMetric('G1-03', [0, 1])],
    expect: { score: 1000, coverage: { have: 2510, all: ALL } },
  },
  {
    name: 'a stale metric has none',
    records: [aMetric('G1-03', [0, 1], { on: daysAgo(181) })],
    expect: { score: 1000, coverage: { have: 2450, all: ALL } },
  },
  {
    name: 'two metrics of one indicator count its cap once',
    records: [aMetric('G2-01', [0, 20]), aMetric('G2-01', [0, 20], { on: daysAgo(11) })],
    expect: { score: 1000, coverage: { have: 2520, all: ALL } },
  },
  {
    name: 'exactly 60 % is rated',
    records: [],
    feeds: { complaints: daysAgo(4) },
    change: sixtyPercent,
    expect: { score: 1000, coverage: { have: 1440, all: 2400 } },
  },
  {
    name: 'just under 60 % is not',
    records: [],
    feeds: { complaints: daysAgo(4) },
    change: justUnderSixty,
    expect: { score: 1000, ...unrated, coverage: { have: 1439, all: 2399 } },
  },
  {
    name: 'online for 89 days',
    records: [aPlatform({ online: daysAgo(89) })],
    expect: { score: 1000, ...unrated },
  },
  {
    name: 'online for 90 days',
    records: [aPlatform({ online: daysAgo(90) })],
    expect: { score: 1000 },
  },
  {
    name: 'online on an unknown day',
    records: [aPlatform({ online: null })],
    expect: { score: 1000, ...unrated },
  },
  {
    name: 'online tomorrow',
    records: [aPlatform({ online: daysAgo(-1) })],
    expect: { score: 1000, ...unrated },
  },
  {
    name: 'unrated before any veto, and the score is kept',
    records: [aPlatform({ online: daysAgo(5) }), aListing('serious'), aCase('serious')],
    expect: { score: 850, ...unrated, vetoes: ['V1'], ceilings: ['C3'] },
  },
  {
    name: 'points count from a late feed too',
    records: [aCase('general')],
    feeds: { findings: daysAgo(32) },
    expect: { score: 950, ...unrated },
  },
  {
    name: 'findings never imported',
    records: [],
    neverFed: ['findings'],
    expect: { score: 1000, ...unrated },
  },
]
