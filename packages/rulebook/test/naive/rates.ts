import type { CreditRecord, Day } from '@liangma/contracts'
import { compare, fractionOf, wilson } from './exact.ts'
import type { RateIndicator } from './model.ts'

/** Section 6, `shape: rate`, for the confirmed records of one subject. */
export function rateOf(
  indicator: RateIndicator,
  records: CreditRecord[],
  day: Day,
): { points: number; reason: string | null } {
  const figure =
    indicator.source === 'metric'
      ? newestMetric(indicator, records, day)
      : countAnswers(indicator, records, day)
  if (figure === undefined) return { points: 0, reason: 'no data' }
  if (figure.n < indicator.minSample) return { points: 0, reason: 'sample too small' }
  return { points: bandPoints(indicator, figure.k, figure.n), reason: null }
}

/** k and n of the newest metric that is not stale. */
export function newestMetric(
  indicator: RateIndicator,
  records: CreditRecord[],
  day: Day,
): { k: number; n: number } | undefined {
  const [newest] = records
    .filter(({ term }) => term.kind === 'metric' && term.code === indicator.code)
    .filter(({ occurred }) => occurred <= day && day - occurred <= indicator.freshDays)
    .toSorted((a, b) => b.occurred - a.occurred)
  return newest && { k: newest.k ?? 0, n: newest.n ?? 0 }
}

function countAnswers(
  indicator: RateIndicator,
  records: CreditRecord[],
  day: Day,
): { k: number; n: number } {
  let k = 0
  let n = 0
  for (const { term, occurred } of records) {
    if (term.kind !== 'complaint' || term.type !== 'complaint' || term.nonConsumer) continue
    if (occurred <= day - indicator.freshDays || occurred > day) continue
    const answer = indicator.source === 'complaints:onTime' ? term.onTime : term.mediated
    if (answer === null) continue
    n += 1
    if (answer) k += 1
  }
  return { k, n }
}

function bandPoints(indicator: RateIndicator, k: number, n: number): number {
  const { lower, upper } = wilson(k, n)
  const higher = indicator.better === 'higher'
  const value = { over: BigInt(higher ? upper : lower), under: 1_000_000n }
  for (const { bound, points } of indicator.bands) {
    const order = compare(value, fractionOf(bound))
    if (higher ? order >= 0 : order <= 0) return points
  }
  throw new Error(`no band of ${indicator.code} for ${k} of ${n}`)
}
