import type { Words } from '@liangma/contracts'
import { isSignRole, slotOf } from '../plan/plan.ts'
import { capParts, groupCapParts, wholeParts } from './caps.ts'
import { decidedWords } from './decided-words.ts'
import { figureParts } from './figures.ts'
import { recordParts } from './records.ts'
import type {
  DifferenceEnd,
  DifferencePart,
  ExplainedScore,
  ScoreDifference,
} from './score-difference.ts'
import { effectOn, linePairs, sayOf, sidesOf } from './sides.ts'
import type { LinePair, Sides } from './sides.ts'
import { signParts, thresholdParts } from './signs.ts'

/**
 * Why a subject's score and grade are other than they were: two explanations of it, as of two days
 * (`before` not after `after`) or by two versions, in sentences whose points add up to the difference of
 * the scores. Throws a plain Error where they would not.
 */
export function differenceBetween(before: ExplainedScore, after: ExplainedScore): ScoreDifference {
  const sides = sidesOf(before, after)
  const ends = { before: endOf(before), after: endOf(after) }
  const scoreTenths = after.score.score - before.score.score
  const isOtherGrade = ends.before.grade !== ends.after.grade
  const parts = [
    ...linePairs(sides).flatMap((pair) => linePairParts(sides, pair)),
    ...groupCapParts(sides),
    ...wholeParts(sides),
    ...(isOtherGrade ? thresholdParts(sides) : []),
  ]
  const explained = parts.reduce((sum, part) => sum + part.scoreTenths, 0)
  if (explained !== scoreTenths)
    throw new Error(`subject ${after.score.subject_id}: ${explained} of ${scoreTenths} explained`)
  return {
    ...ends,
    scoreTenths,
    gradeStep: isOtherGrade ? gradeStepWords(ends) : null,
    parts: parts.toSorted((a, b) => Math.abs(b.scoreTenths) - Math.abs(a.scoreTenths)),
  }
}

function linePairParts(sides: Sides, pair: LinePair): DifferencePart[] {
  const { before, after } = pair
  const line = after ?? before
  if (line && isSignRole(line.role)) return signParts(sides, pair)
  if (!before || !after) return rowParts(sides, pair)
  const both = { before, after }
  const isJudged = [
    slotOf(sides.before.plan, before.slot),
    slotOf(sides.after.plan, after.slot),
  ].some(({ shape }) => shape !== 'each')
  const parts = isJudged ? figureParts(sides, both) : recordParts(sides, both)
  return [...parts, ...capParts(sides, both)]
}

/** A row that only one of the versions has. */
function rowParts(sides: Sides, { before, after }: LinePair): DifferencePart[] {
  if (after) {
    const scoreTenths = effectOn(sides.after.plan, after.role, after.afterCap)
    const words = { zh: '规则新版本新设', en: 'new in the other version' }
    return scoreTenths === 0 ? [] : [sayOf(after, { cause: 'rowCame', scoreTenths }, words)]
  }
  if (!before) return []
  const scoreTenths = -effectOn(sides.before.plan, before.role, before.afterCap)
  const words = { zh: '规则新版本不再设置', en: 'the other version no longer has it' }
  return scoreTenths === 0 ? [] : [sayOf(before, { cause: 'rowGone', scoreTenths }, words)]
}

function endOf({ plan, score }: ExplainedScore): DifferenceEnd {
  const grade = plan.grades[score.grade]
  if (!grade) throw new Error(`no grade for subject ${score.subject_id}`)
  return {
    day: score.as_of_day,
    rulebook: { id: plan.id, version: plan.version },
    scoreTenths: score.score,
    grade: grade.key,
    gradeWords: { zh: grade.zh, en: grade.en },
    decided: decidedWords(plan, score),
  }
}

function gradeStepWords({ before, after }: { before: DifferenceEnd; after: DifferenceEnd }): Words {
  const [old, now] = [decidedGrade(before), decidedGrade(after)]
  return { zh: `等级由${old.zh}变为${now.zh}`, en: `The grade changes from ${old.en} to ${now.en}` }
}

function decidedGrade({ gradeWords, decided }: DifferenceEnd): Words {
  return { zh: `${gradeWords.zh}（${decided.zh}）`, en: `${gradeWords.en} (${decided.en})` }
}
