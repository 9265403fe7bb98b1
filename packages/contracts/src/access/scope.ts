/**
 * Which subjects a caller may see and touch: the whole city, the platforms of some counties (GB/T 2260 codes), or one
 * platform. A caller without a scope sees nobody.
 */
export type Scope =
  | { reach: 'city' }
  | { reach: 'counties'; counties: readonly string[] }
  | { reach: 'platform'; subjectId: number; uscc: string }

/** The scope of whoever works on the machine itself, and of the rooms among themselves. */
export const WHOLE_CITY: Scope = { reach: 'city' }

/** Whether a platform lies within a scope. A county that is not stated lies in the whole city only. */
export function isWithin(
  scope: Scope,
  { subjectId, countyCode }: { subjectId: number; countyCode: string | null },
): boolean {
  if (scope.reach === 'city') return true
  if (scope.reach === 'platform') return scope.subjectId === subjectId
  return countyCode !== null && scope.counties.includes(countyCode)
}
