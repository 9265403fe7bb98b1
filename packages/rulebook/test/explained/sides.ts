import type { Day } from '@liangma/contracts'
import { DECIDED_BY, differenceBetween, isSignRole } from '../../src/index.ts'
import type {
  DecidedBy,
  DifferencePart,
  ExplainedItem,
  ExplainedScore,
  ExplanationLine,
  Plan,
} from '../../src/index.ts'
import { because } from '../../src/explain/reasons.ts'
import type { ReasonCode } from '../../src/explain/reasons.ts'
import { gradeOfScore, scoreOf } from '../../src/plan/grades.ts'
import { TODAY, daysAgo } from '../registers/index.ts'
import { planOf } from '../engines/assess.ts'

const SHIPPED = planOf()

/** The first of the two days of a difference. */
export const EARLIER: Day = daysAgo(100)

/** A record that counts, of 5.0 points; `because` names why it does not, or why it costs nothing. */
export function anItem(
  said: Partial<Omit<ExplainedItem, 'reason'>> & { because?: ReasonCode } = {},
): ExplainedItem {
  const { because: why, ...own } = said
  const points = own.points ?? 50
  const counts = own.counts ?? (why === undefined || why === 'absorbed')
  return {
    sourceKey: 'bureau:K',
    eventKey: null,
    from: daysAgo(200),
    to: null,
    counts,
    points,
    pointsAfterEvent: counts && why === undefined ? points : 0,
    reason: why === undefined ? null : because(why, 'bureau:L'),
    remedies: { curedPlusDays: null, repairFrom: null, untilEnded: false },
    ...own,
  }
}

/** The line of a code: nothing read, or what its items come to; caps are said, not reckoned. */
export function aLine(
  plan: Plan,
  code: string,
  said: Partial<ExplanationLine> = {},
): ExplanationLine {
  const slot = plan.slots.find((each) => each.code === code)
  if (!slot) throw new Error(`the plan has no ${code}`)
  const { role, basis, zh, en } = slot
  const items = said.items ?? []
  const points = items.reduce((sum, { pointsAfterEvent }) => sum + pointsAfterEvent, 0)
  const afterEventOnce = said.afterEventOnce ?? points
  const afterCap = said.afterCap ?? afterEventOnce
  return {
    slot: slot.slot,
    code,
    role,
    basis,
    zh,
    en,
    group: slot.group === null ? null : (plan.groups[slot.group]?.code ?? null),
    hasData: null,
    fired: isSignRole(role) ? items.some(({ counts }) => counts) : afterEventOnce > 0,
    items,
    figure: null,
    before: afterEventOnce,
    afterEventOnce,
    afterCap,
    afterGroupCap: afterCap,
    nextEnd: null,
    reason: null,
    ...said,
  }
}

export interface SaidSide {
  plan?: Plan
  day?: Day
  lines?: ExplanationLine[]
  /** In place of what the score alone comes to. */
  grade?: string
  decided?: DecidedBy
  decidedSlot?: number
}

/** An explanation of subject 1 as of today, its score as the lines have it. */
export function aSide(said: SaidSide = {}): ExplainedScore {
  const { plan = SHIPPED, day = TODAY, lines = [], decided = 'score', decidedSlot = 0 } = said
  const sumOf = (test: (line: ExplanationLine) => boolean) =>
    lines.filter(test).reduce((sum, { afterGroupCap }) => sum + afterGroupCap, 0)
  const bonus = Math.min(
    plan.bonusCap,
    sumOf(({ role }) => role === 'bonus'),
  )
  const points = sumOf(({ role }) => role === 'indicator' || role === 'statutory')
  const score = scoreOf(plan, { points, bonus })
  const named = plan.grades.findIndex(({ key }) => key === said.grade)
  return {
    plan,
    lines,
    score: {
      subject_id: 1,
      as_of_day: day,
      score,
      coverage: 0,
      online: 1,
      signs: 0,
      bonus,
      statutory: sumOf(({ role }) => role === 'statutory'),
      grade: said.grade === undefined ? gradeOfScore(plan, { score, groups: [] }) : named,
      decided: DECIDED_BY.indexOf(decided),
      decided_slot: decidedSlot,
    },
  }
}

/** The sentences between two sides: of the earlier day and of today unless said. */
export function partsBetween(before: SaidSide, after: SaidSide): DifferencePart[] {
  return differenceBetween(aSide({ day: EARLIER, ...before }), aSide(after)).parts
}
