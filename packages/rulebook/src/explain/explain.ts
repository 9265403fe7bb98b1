import type { JudgedFigure } from '../figures/judge.ts'
import type { BoundPlan } from '../plan/bind.ts'
import type { Feeds } from '../plan/feeds.ts'
import { scoreOf } from '../plan/grades.ts'
import { slotOf } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { ItemRow } from '../sql/items.ts'
import { isSign } from '../sql/scores/lanes.ts'
import type { ScoreRow } from '../sql/scores/score-row.ts'
import type { ExplanationLine } from './explanation.ts'
import { explainLines } from './lines.ts'

/**
 * Explains one subject's score row line by line, fired or not, in the order of the rulebook (points in
 * tenths). `items` are the subject's rows of the statement `items`, `figures` its judged figures (every
 * one), `feeds` those of the statements. Throws a plain Error where the lines do not add up to the row.
 */
export function explain(
  bound: BoundPlan,
  facts: { items: ItemRow[]; figures: JudgedFigure[]; feeds: Feeds; score: ScoreRow },
): ExplanationLine[] {
  const { score } = facts
  const lines = explainLines(bound, { ...facts, day: score.as_of_day })
  const differing = differences(bound.plan, lines, score)
  if (differing.length > 0) {
    throw new Error(`the explanation of subject ${score.subject_id}: ${differing.join('; ')}`)
  }
  return lines
}

/** What the lines say otherwise than the score row. */
function differences(plan: Plan, lines: ExplanationLine[], row: ScoreRow): string[] {
  const sumOf = (test: (line: ExplanationLine) => boolean) =>
    lines.filter(test).reduce((total, { afterGroupCap }) => total + afterGroupCap, 0)
  const groups = plan.groups.map(({ code }) => sumOf(({ group }) => group === code))
  const statutory = sumOf(({ role }) => role === 'statutory')
  const bonus = Math.min(
    plan.bonusCap,
    sumOf(({ role }) => role === 'bonus'),
  )
  const points = groups.reduce((all, group) => all + group, 0) + statutory
  const wanted: [what: string, found: number, stated: number][] = [
    ...groups.map((found, i): [string, number, number] => {
      return [`group ${i + 1}`, found, row[`group_${i + 1}`] ?? 0]
    }),
    ['statutory', statutory, row.statutory],
    ['bonus', bonus, row.bonus],
    ['score', scoreOf(plan, { points, bonus }), row.score],
    ['signs', signsOf(plan, lines), row.signs],
    ['coverage', coverageOf(plan, lines), row.coverage],
  ]
  return wanted
    .filter(([, found, stated]) => found !== stated)
    .map(([what, found, stated]) => `${what} is ${stated}, its lines say ${found}`)
}

function signsOf(plan: Plan, lines: ExplanationLine[]): number {
  return lines
    .filter(({ slot }) => isSign(slotOf(plan, slot)))
    .reduce((bits, { fired }, i) => bits + (fired ? 2 ** i : 0), 0)
}

function coverageOf(plan: Plan, lines: ExplanationLine[]): number {
  return lines
    .filter(({ hasData }) => hasData)
    .reduce((caps, { slot }) => caps + (slotOf(plan, slot).cap ?? 0), 0)
}
