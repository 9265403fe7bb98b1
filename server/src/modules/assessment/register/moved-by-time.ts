import type { Day } from '@liangma/contracts'
import type { FigurePoints, Median } from '@liangma/rulebook'
import { changedByTime, movedFigures } from '@liangma/rulebook'
import { readMedians, readPoints } from '../assessment.calculation.ts'
import type { Ground, Question } from '../assessment.facts.ts'

/** Whom time has moved up to a day, and what is known of that day already. */
export interface MovedByTime {
  /** Rising; whoever is absent has the same answer on both days. */
  subjectIds: number[]
  medians: Median[]
  /** What figures cost on the day, of everybody. */
  points: FigurePoints[]
}

/**
 * Whom nothing but time gives another answer on the day asked about than on an earlier one: records that
 * start or stop counting, complaints that enter or leave their windows, peers that moved. It is for the
 * caller to know that rulebook, records and the freshness of feeds are the same.
 */
export async function readMovedByTime(
  ground: Ground,
  question: Question & { asOf: { day: Day } },
  since: Day,
): Promise<MovedByTime> {
  const { bound, asOf } = question
  const earlier = { ...question, asOf: { day: since } }
  const medians = await readMedians(ground, question)
  const points = await readPoints(ground, question, medians)
  const before = await readPoints(ground, earlier, await readMedians(ground, earlier))
  const rows = await ground.read<{ subject_id: number }>(
    changedByTime(bound, ground, { since, day: asOf.day }),
  )
  const subjectIds = new Set([
    ...rows.map((row) => row.subject_id),
    ...movedFigures(before, points),
  ])
  return { subjectIds: [...subjectIds].toSorted((a, b) => a - b), medians, points }
}
