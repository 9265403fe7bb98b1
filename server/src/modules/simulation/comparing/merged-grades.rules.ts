import type { Move, Words } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'

/** A grade of one rulebook or both. Ranks from 0, best first; null: a state, or not of that rulebook. */
export interface MergedGrade extends Words {
  key: string
  isState: boolean
  rankBefore: number | null
  rankAfter: number | null
}

/** Grades of two rulebooks in one list, those of the later one first, and where each has its own. */
export interface MergedGrades {
  grades: MergedGrade[]
  /** Place in `grades` by place in the plan. */
  before: number[]
  after: number[]
}

export function mergeGrades(before: Plan, after: Plan): MergedGrades {
  const all = [
    ...after.grades,
    ...before.grades.filter(({ key }) => after.grades.every((own) => own.key !== key)),
  ]
  const place = (plan: Plan) =>
    plan.grades.map(({ key }) => all.findIndex((grade) => grade.key === key))
  return {
    grades: all.map(({ key, zh, en, isState }) => {
      const ranks = { rankBefore: rankIn(before, key), rankAfter: rankIn(after, key) }
      return { key, zh, en, isState, ...ranks }
    }),
    before: place(before),
    after: place(after),
  }
}

/** Which way somebody moves who had one grade and gets another. */
export function moveOf(from: MergedGrade | undefined, to: MergedGrade | undefined): Move {
  if (from === to) return 'same'
  const [old, now] = [newestRank(from), newestRank(to)]
  if (old === null || now === null) return 'other'
  return now < old ? 'better' : 'worse'
}

function newestRank(grade: MergedGrade | undefined): number | null {
  return grade?.rankAfter ?? grade?.rankBefore ?? null
}

function rankIn({ grades }: Plan, key: string): number | null {
  const ranked = grades.filter(({ isState }) => !isState)
  const rank = ranked.findIndex((grade) => grade.key === key)
  return rank === -1 ? null : rank
}
