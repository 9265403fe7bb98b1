import { spellTenths } from '@liangma/contracts'
import type { Words } from '@liangma/contracts'
import type { ExplanationLine } from '../explain/explanation.ts'
import { scoreOf } from '../plan/grades.ts'
import { slotOf } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { DifferencePart, ExplainedScore } from './score-difference.ts'
import { effectOn, moved, sayOf } from './sides.ts'
import type { Sides } from './sides.ts'

interface Capped extends Words {
  code: string
}

/** What the cap of a line takes back otherwise. */
export function capParts(
  sides: Sides,
  { before, after }: { before: ExplanationLine; after: ExplanationLine },
): DifferencePart[] {
  const cut = (plan: Plan, line: ExplanationLine) =>
    effectOn(plan, line.role, line.afterEventOnce) - effectOn(plan, line.role, line.afterCap)
  const scoreTenths = cut(sides.before.plan, before) - cut(sides.after.plan, after)
  const caps: Caps = [
    slotOf(sides.before.plan, before.slot).cap,
    slotOf(sides.after.plan, after.slot).cap,
  ]
  const isMore = after.afterEventOnce - after.afterCap > before.afterEventOnce - before.afterCap
  return cutPart(after, { cause: 'cap', scoreTenths, caps, isMore })
}

/** What the cap of each group takes back otherwise. */
export function groupCapParts(sides: Sides): DifferencePart[] {
  const groups = new Map<string, Capped>(
    [...sides.before.plan.groups, ...sides.after.plan.groups].map((group) => [group.code, group]),
  )
  return [...groups.values()].flatMap((group) => {
    const own = ({ lines }: ExplainedScore) => lines.filter((line) => line.group === group.code)
    const scoreTenths = moved(sides, (side) =>
      sum(own(side), (line) => -effectOn(side.plan, line.role, line.afterCap - line.afterGroupCap)),
    )
    const cut = moved(sides, (side) => sum(own(side), (line) => line.afterCap - line.afterGroupCap))
    const capIn = ({ plan }: ExplainedScore) =>
      plan.groups.find(({ code }) => code === group.code)?.cap ?? null
    const caps: Caps = [capIn(sides.before), capIn(sides.after)]
    return cutPart(group, { cause: 'groupCap', scoreTenths, caps, isMore: cut > 0 })
  })
}

/** What the cap of the bonus, the bounds of the score and the full score itself make otherwise. */
export function wholeParts(sides: Sides): DifferencePart[] {
  const bonusCut = moved(sides, (side) => met(side) - side.score.bonus)
  const ofBonus = moved(
    sides,
    (side) => -effectOn(side.plan, 'bonus', met(side) - side.score.bonus),
  )
  const caps: Caps = [sides.before.plan.bonusCap, sides.after.plan.bonusCap]
  const bonus = cutWords({ caps, isMore: bonusCut > 0 })
  return [
    ...wholePart('bonusCap', ofBonus, { zh: `加分：${bonus.zh}`, en: `Bonus: ${bonus.en}` }),
    ...wholePart(
      'base',
      moved(sides, ({ plan }) => plan.score.base),
      {
        zh: `起评分由 ${baseOf(sides.before)} 变为 ${baseOf(sides.after)}`,
        en: `The score to begin with changes from ${baseOf(sides.before)} to ${baseOf(sides.after)}`,
      },
    ),
    ...wholePart('bounds', moved(sides, beyondBounds), boundWords(sides.after.plan)),
  ]
}

type Caps = [before: number | null, after: number | null]

function cutPart(
  line: Capped,
  cut: { cause: 'cap' | 'groupCap'; scoreTenths: number; caps: Caps; isMore: boolean },
): DifferencePart[] {
  const { cause, scoreTenths } = cut
  return scoreTenths === 0 ? [] : [sayOf(line, { cause, scoreTenths }, cutWords(cut))]
}

function cutWords({ caps: [before, after], isMore }: { caps: Caps; isMore: boolean }): Words {
  if (before !== after) {
    const [old, now] = [capWords(before), capWords(after)]
    return {
      zh: `上限由${old.zh}变为${now.zh}`,
      en: `its cap changes from ${old.en} to ${now.en}`,
    }
  }
  const cap = spellTenths(after ?? 0)
  return isMore
    ? {
        zh: `合计超过上限 ${cap} 分，超出部分不计`,
        en: `above its cap of ${cap}; what is beyond does not count`,
      }
    : { zh: `合计超出上限 ${cap} 分的部分减少`, en: `less of it is beyond its cap of ${cap}` }
}

function capWords(cap: number | null): Words {
  if (cap === null) return { zh: '不设上限', en: 'none' }
  return { zh: ` ${spellTenths(cap)} 分`, en: spellTenths(cap) }
}

function wholePart(
  cause: 'bonusCap' | 'base' | 'bounds',
  scoreTenths: number,
  words: Words,
): DifferencePart[] {
  return scoreTenths === 0 ? [] : [{ cause, code: null, record: null, scoreTenths, ...words }]
}

/** The bonuses that hold, before the cap of all of them. */
function met({ lines }: ExplainedScore): number {
  return sum(lines, ({ role, afterGroupCap }) => (role === 'bonus' ? afterGroupCap : 0))
}

function baseOf({ plan }: ExplainedScore): string {
  return spellTenths(plan.score.base)
}

/** By how much the bounds move the score of a side. */
function beyondBounds({ plan, score: { bonus }, lines }: ExplainedScore): number {
  const points = sum(lines, ({ role, afterGroupCap }) => (role === 'bonus' ? 0 : afterGroupCap))
  const unbounded = { ...plan, score: { ...plan.score, min: null, max: null } }
  return scoreOf(plan, { points, bonus }) - scoreOf(unbounded, { points, bonus })
}

function boundWords({ score: { min, max } }: Plan): Words {
  const range = `${min === null ? '' : spellTenths(min)}–${max === null ? '' : spellTenths(max)}`
  return {
    zh: `得分以 ${range} 为限，超出部分不计`,
    en: `The score stays within ${range}; what is beyond does not count`,
  }
}

function sum<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((total, row) => total + of(row), 0)
}
