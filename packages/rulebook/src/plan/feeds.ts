import type { Day, SourceKind } from '@liangma/contracts'
import type { Plan } from './plan.ts'

/** Newest data-as-of day of each kind of source; a kind that is absent was never imported. */
export type Feeds = Partial<Record<SourceKind, Day>>

/** Sources whose freshness is data of its own: without it, the indicators that they feed have none. */
export const COVERAGE_FEEDS = ['findings', 'complaints'] as const satisfies SourceKind[]

/** Section 8: a feed is fresh while it is at most its cadence old; one never imported is not. */
export function isFeedFresh(plan: Plan, feeds: Feeds, at: { kind: SourceKind; day: Day }): boolean {
  const dataAsOf = feeds[at.kind]
  if (dataAsOf === undefined) return false
  const cadence = plan.feeds[at.kind] ?? null
  return cadence === null || at.day - dataAsOf <= cadence
}
