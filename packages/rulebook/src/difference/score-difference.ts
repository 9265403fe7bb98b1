import type { Day, Words } from '@liangma/contracts'
import type { ExplanationLine } from '../explain/explanation.ts'
import type { Plan } from '../plan/plan.ts'
import type { ScoreRow } from '../sql/scores/score-row.ts'

/** One of the two explanations that are compared, with the plan by which it came about. */
export interface ExplainedScore {
  plan: Plan
  score: ScoreRow
  /** In rulebook order, fired or not, as `explain` gives them. */
  lines: readonly ExplanationLine[]
}

/** What made a part of the difference. */
export type DifferenceCause =
  /** A record: came into the register, began to count, stopped, is gone; shares its event. */
  | 'came'
  | 'began'
  | 'stopped'
  | 'gone'
  | 'absorbed'
  | 'released'
  /** A figure. */
  | 'figure'
  /** The version: points, bands or whole rows. */
  | 'points'
  | 'rules'
  | 'rowCame'
  | 'rowGone'
  | 'base'
  | 'threshold'
  /** A cap, of an indicator, a group or the bonus; the bounds of the score. */
  | 'cap'
  | 'groupCap'
  | 'bonusCap'
  | 'bounds'
  /** A veto, ceiling or state. */
  | 'holds'
  | 'lapsed'

/** One sentence of the difference. */
export interface DifferencePart extends Words {
  cause: DifferenceCause
  /** Code of the line, group or grade; null: the score as a whole. */
  code: string | null
  /** `source:id` of the record; null: none. */
  record: string | null
  /** By how much it moves the score, in tenths; 0 for what bears on the grade alone. */
  scoreTenths: number
}

/** One end of a difference. */
export interface DifferenceEnd {
  day: Day
  rulebook: { id: string; version: string }
  scoreTenths: number
  grade: string
  gradeWords: Words
  /** What decided the grade, in words. */
  decided: Words
}

/** The difference between two explanations of one subject: its parts add up to it exactly. */
export interface ScoreDifference {
  before: DifferenceEnd
  after: DifferenceEnd
  scoreTenths: number
  /** From which grade to which, and why; null: it is the same. */
  gradeStep: Words | null
  /** The greatest first; what moves no points last, in the order of the rulebook. */
  parts: DifferencePart[]
}
