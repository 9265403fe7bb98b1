import type { Finding } from './finding.ts'
import type { GradeRow, Rulebook } from '../schema/index.ts'

/** A threshold that the best possible score does not reach makes a grade that nobody gets. */
export function reachableGrades({ grades, ...rulebook }: Rulebook): Finding[] {
  const best = bestScore(rulebook)
  const { better } = rulebook.score
  const isMissed = ({ atLeast, atMost }: GradeRow) =>
    better === 'higher' ? (atLeast ?? -Infinity) > best : (atMost ?? Infinity) < best
  return grades.flatMap((row, i): Finding[] =>
    isMissed(row)
      ? [
          {
            path: ['grades', i, better === 'higher' ? 'atLeast' : 'atMost'],
            zh: `等级 ${row.key} 永远达不到：最好的得分是 ${best / 10} 分`,
            en: `the grade ${row.key} is never reached: the best score is ${best / 10}`,
          },
        ]
      : [],
  )
}

/** Without a single point that counts against the subject, and with all that counts for it. */
function bestScore({
  score,
  bonuses,
  bonusCap,
}: Pick<Rulebook, 'score' | 'bonuses' | 'bonusCap'>): number {
  const { base, direction, better } = score
  const bonus = Math.min(
    bonusCap ?? Infinity,
    bonuses.reduce((sum, { points }) => sum + points, 0),
  )
  const isMerit = (direction === 'add') === (better === 'higher')
  if (better === 'higher') return Math.min(score.max ?? Infinity, isMerit ? Infinity : base + bonus)
  return Math.max(score.min ?? -Infinity, isMerit ? -Infinity : base - bonus)
}
