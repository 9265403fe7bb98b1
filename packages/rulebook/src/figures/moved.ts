import type { FigurePoints } from './judge.ts'

/** Subjects whose figures cost something else by one judgement than by another, rising. */
export function movedFigures(
  before: readonly FigurePoints[],
  after: readonly FigurePoints[],
): number[] {
  const [was, is] = [spellings(before), spellings(after)]
  const subjects = new Set([...was.keys(), ...is.keys()])
  return [...subjects].filter((id) => was.get(id) !== is.get(id)).toSorted((a, b) => a - b)
}

function spellings(points: readonly FigurePoints[]): Map<number, string> {
  const bySubject = Map.groupBy(points, (row) => row.subject_id)
  return new Map(
    [...bySubject].map(([subjectId, rows]) => [
      subjectId,
      rows
        .toSorted((a, b) => a.slot - b.slot)
        .map((row) => `${row.slot}:${row.points}`)
        .join(),
    ]),
  )
}
