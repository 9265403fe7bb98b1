import type { Day, Words } from '@liangma/contracts'
import type { ExplanationLine } from '../explain/explanation.ts'
import type { Plan, SlotRole } from '../plan/plan.ts'
import type { DifferencePart, ExplainedScore } from './score-difference.ts'

/** Both explanations, and whether another version lies between them. */
export interface Sides {
  before: ExplainedScore
  after: ExplainedScore
  isOtherVersion: boolean
}

/** A line of one code on both sides; undefined where the version has no such line. */
export interface LinePair {
  code: string
  before: ExplanationLine | undefined
  after: ExplanationLine | undefined
}

export function sidesOf(before: ExplainedScore, after: ExplainedScore): Sides {
  return { before, after, isOtherVersion: !isSamePlan(before.plan, after.plan) }
}

/** A draft may carry the version of what it was made from, so names do not settle it. */
function isSamePlan(one: Plan, other: Plan): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** Every line of either side, in the order of the newer rulebook, then what it no longer has. */
export function linePairs({ before, after }: Sides): LinePair[] {
  const old = new Map(before.lines.map((line) => [line.code, line]))
  const kept = new Set(after.lines.map(({ code }) => code))
  return [
    ...after.lines.map((line) => ({ code: line.code, before: old.get(line.code), after: line })),
    ...before.lines
      .filter(({ code }) => !kept.has(code))
      .map((line) => ({ code: line.code, before: line, after: undefined })),
  ]
}

/** What so many points of a line do to the score under a plan: a bonus works the other way. */
export function effectOn({ score }: Plan, role: SlotRole, points: number): number {
  const upwards = role === 'bonus' ? score.better === 'higher' : score.direction === 'add'
  return upwards ? points : 0 - points
}

/** The same sum over both sides, and by how much it moves. */
export function moved(sides: Sides, sum: (side: ExplainedScore) => number): number {
  return sum(sides.after) - sum(sides.before)
}

/** Whether a day has come between the two as-of days. */
export function isBetween({ before, after }: Sides, day: Day): boolean {
  return before.score.as_of_day < day && day <= after.score.as_of_day
}

type Said = Pick<DifferencePart, 'cause' | 'scoreTenths'> & { record?: string }

/** A sentence about a line: `S-03 严重违法行政处罚：…`. */
export function sayOf(line: Words & { code: string }, said: Said, words: Words): DifferencePart {
  const { cause, scoreTenths, record = null } = said
  return {
    cause,
    code: line.code,
    record,
    scoreTenths,
    zh: `${line.code} ${line.zh}：${words.zh}`,
    en: `${line.code} ${line.en}: ${words.en}`,
  }
}
