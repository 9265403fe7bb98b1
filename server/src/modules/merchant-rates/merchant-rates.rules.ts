import { isoOf, monthStart } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { Rulebook } from '@liangma/rulebook'

type Rate = Extract<Rulebook['indicators'][number], { shape: 'rate' }>
export type CountedRate = Rate & { merchants: NonNullable<Rate['merchants']> }

/** The indicators of a rulebook that are counted from merchants. */
export function countedRates({ indicators }: Rulebook): CountedRate[] {
  return indicators.filter(
    (row): row is CountedRate => row.shape === 'rate' && row.merchants !== undefined,
  )
}

/** The month that has ended last. */
export function periodBefore(today: Day): { from: Day; to: Day } {
  return { from: monthStart(today, -1), to: monthStart(today) - 1 }
}

/** k of n merchants of a platform, with what it rests on as columns that are kept with the metric. */
export interface Count {
  platformId: number
  k: number
  n: number
  evidence: Record<string, string>
}

/** A metric of this source as it stands for the period. */
export type Standing = Pick<Count, 'platformId' | 'k' | 'n'> & {
  attributes: Record<string, string> | null
}

/**
 * What has to be written: counts that are not stated yet, of `minSample` or more, and stated ones that came to
 * something else since, be it to nothing.
 */
export function newsOf(
  counts: readonly Count[],
  standing: readonly Standing[],
  minSample: number,
): Count[] {
  const before = new Map(standing.map((each) => [each.platformId, each]))
  const counted = new Set(counts.map(({ platformId }) => platformId))
  const gone = standing
    .filter(({ platformId }) => !counted.has(platformId))
    .map(({ platformId }) => ({ platformId, k: 0, n: 0, evidence: {} }))
  const enough = counts.filter(({ platformId, n }) => n >= minSample || before.has(platformId))
  return [...enough, ...gone].filter((count) => !isSame(count, before.get(count.platformId)))
}

function isSame({ k, n, evidence }: Count, before: Standing | undefined): boolean {
  if (before === undefined || before.k !== k || before.n !== n) return false
  return Object.entries(evidence).every(([name, text]) => before.attributes?.[name] === text)
}

/** Of all merchants of a platform: how many have a grade, and how many any grade at all. */
export interface GradeTally {
  merchants: number
  /** Of whom anything is known; with that grade; in a state that is no grade. */
  known: number
  wanted: number
  ungraded: number
}

/** `otherwise`: what those have of whom nothing is known. */
export function shareOf(
  { merchants, known, wanted, ungraded }: GradeTally,
  otherwise: 'wanted' | 'graded' | 'ungraded',
): { k: number; n: number } {
  const others = merchants - known
  return {
    k: wanted + (otherwise === 'wanted' ? others : 0),
    n: known - ungraded + (otherwise === 'ungraded' ? 0 : others),
  }
}

/** A row as a metrics file has it. */
export function metricRow(
  { k, n, evidence }: Count,
  { code, indicator, period }: { code: string; indicator: string; period: { from: Day; to: Day } },
): Record<string, string> {
  return {
    统一社会信用代码: code,
    指标代码: indicator,
    期间起: isoOf(period.from),
    期间止: isoOf(period.to),
    分子: String(k),
    分母: String(n),
    ...evidence,
  }
}
