import type { Scope } from '@liangma/contracts'

/** Counties of which a caller may be told; null: of the whole city. */
export type Reach = readonly string[] | null

/** Whoever speaks for one platform has no wall of the register. */
export function reachOf(scope: Scope): Reach {
  if (scope.reach === 'city') return null
  return scope.reach === 'counties' ? scope.counties : []
}

/** Whether something of a county lies within a reach; without a county it lies in the whole city only. */
export function isWithinReach(reach: Reach, county: string | null): boolean {
  return reach === null || (county !== null && reach.includes(county))
}
