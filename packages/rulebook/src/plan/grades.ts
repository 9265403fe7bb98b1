import type { Plan } from './plan.ts'

/** What a score comes to on its own, before states, coverage, vetoes and ceilings: a place in the grades. */
export function gradeOfScore(plan: Plan, found: { score: number; groups: number[] }): number {
  const greatest = Math.max(0, ...found.groups)
  return plan.grades.findIndex(
    ({ isState, atLeast, atMost, eachAtMost }) =>
      !isState &&
      found.score >= (atLeast ?? -Infinity) &&
      found.score <= (atMost ?? Infinity) &&
      greatest <= (eachAtMost ?? Infinity),
  )
}

/** Base, points and bonus in the directions of the rulebook, within its bounds. Tenths. */
export function scoreOf(
  { score: { base, direction, better, min, max } }: Plan,
  { points, bonus }: { points: number; bonus: number },
): number {
  const charged = direction === 'add' ? base + points : base - points
  const total = better === 'higher' ? charged + bonus : charged - bonus
  return Math.min(max ?? Infinity, Math.max(min ?? -Infinity, total))
}
