import type { Day } from '@liangma/contracts'
import type { BoundPlan, ScoreRow } from '@liangma/rulebook'
import type { DaysOfChange } from './days-of-change.ts'
import type { Laboratory } from './laboratory.ts'

/** A day on which the score gets better if nothing else happens. */
export interface ForecastStep {
  day: Day
  scoreTenths: number
  grade: string
  /** Codes of the lines in which something ends on that day. */
  because: string[]
}

/** Each change for the better is computed by the statement itself, on the day and on the day before. */
export async function forecastRises(
  laboratory: Laboratory,
  { plan }: BoundPlan,
  days: DaysOfChange,
): Promise<ForecastStep[]> {
  const sorted = [...days].toSorted(([one], [other]) => one - other)
  const asked = sorted.flatMap(([day]) => [day - 1, day])
  const rows = await laboratory.tryOut(asked.map((asOf) => ({ asOf, supposed: new Map() })))
  return sorted.flatMap(([day, codes], i) => {
    const [before, on] = [rows[2 * i] as ScoreRow, rows[2 * i + 1] as ScoreRow]
    const gained =
      plan.score.better === 'higher' ? on.score - before.score : before.score - on.score
    if (gained <= 0) return []
    const grade = plan.grades[on.grade]?.key ?? ''
    return [{ day, scoreTenths: on.score, grade, because: [...codes] }]
  })
}
