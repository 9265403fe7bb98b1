import type { Words } from '@liangma/contracts'
import type { Plan } from '../plan/plan.ts'
import { decidedCode } from '../sql/scores/score-row.ts'
import type { ScoreRow } from '../sql/scores/score-row.ts'
import { DECIDED_BY } from '../sql/scores/verdict.ts'

const BY_THE_SCORE: Words = { zh: '按得分', en: 'by the score' }

/** What decided a grade, in words: the coverage, `V1 在严重违法失信名单`, a group, or the score. */
export function decidedWords(plan: Plan, score: ScoreRow): Words {
  if (DECIDED_BY[score.decided] === 'coverage' && plan.coverage)
    return { zh: plan.coverage.zh, en: plan.coverage.en }
  const code = decidedCode(plan, score)
  const named = [...plan.groups, ...plan.slots].find((each) => each.code === code)
  if (!named) return BY_THE_SCORE
  return { zh: `${named.code} ${named.zh}`, en: `${named.code} ${named.en}` }
}
