import { COVERAGE_FEEDS, isFeedFresh } from '@liangma/rulebook'
import type { Plan } from '@liangma/rulebook'
import type { Assessed, RunFacts } from './assessment.facts.ts'

type Said = Assessed & { recordsDigest: string }

/** Whether two results say the same, down to every sum, and rest on the same records. */
export function saysTheSame(one: Said, other: Said): boolean {
  return differencesOf(one, other).length === 0
}

/** In what two results differ. */
export function differencesOf(one: Said, other: Said): string[] {
  const [left, right] = [sayings(one), sayings(other)]
  return Object.keys(left).filter((what) => left[what] !== right[what])
}

function sayings(row: Said): Record<string, unknown> {
  return {
    score: row.scoreTenths,
    grade: row.grade,
    decidedBy: row.decidedBy,
    decidedCode: row.decidedCode,
    records: row.recordsDigest,
    // The database keeps the members of an object in an order of its own.
    sums: sortedText(row.sums),
    peers: sortedText(row.peerTenths),
  }
}

function byName([one]: [string, number], [other]: [string, number]): number {
  return one < other ? -1 : 1
}

/** Whether nobody's answer is the one that an earlier run put on file: other rules, or other coverage. */
export function movesEverybody(
  plan: Plan,
  earlier: RunFacts,
  now: Omit<RunFacts, 'medians'>,
): boolean {
  if (earlier.rulebookId !== now.rulebookId || earlier.rulebookVersion !== now.rulebookVersion)
    return true
  const freshOn = ({ feedDates, asOf: day }: Pick<RunFacts, 'feedDates' | 'asOf'>) =>
    COVERAGE_FEEDS.map((kind) => isFeedFresh(plan, feedDates, { kind, day })).join()
  return freshOn(earlier) !== freshOn(now)
}

/** Subjects on file whose tenths from comparison with peers differ from those judged now. */
export function movedByPeers(
  stored: readonly Pick<Assessed, 'subjectId' | 'peerTenths'>[],
  judged: ReadonlyMap<number, Record<string, number>>,
): number[] {
  return stored
    .filter((row) => sortedText(row.peerTenths) !== sortedText(judged.get(row.subjectId) ?? {}))
    .map((row) => row.subjectId)
}

function sortedText(members: Record<string, number>): string {
  return JSON.stringify(Object.entries(members).toSorted(byName))
}

export function countGrades(rows: readonly Pick<Assessed, 'grade'>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { grade } of rows) counts[grade] = (counts[grade] ?? 0) + 1
  return counts
}
