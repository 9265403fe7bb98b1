import type { Plan, Slot } from '@liangma/rulebook'
import type { ConditionProperties, RuleProperties } from 'json-rules-engine'
import { Engine } from 'json-rules-engine'
import type { Band, Facts, Outcome } from './facts.ts'
import { NO_VALUE, bandsOf, factName } from './facts.ts'

/**
 * json-rules-engine: a rule a band, a line, a veto and a ceiling; the events that fire are the reasons.
 * It has no arithmetic, so caps, sums and colour are plain code on its events.
 */
export function jsonRulesModel(plan: Plan): (facts: Facts) => Promise<Outcome> {
  const engine = new Engine(rulesOf(plan), { allowUndefinedFacts: false })
  return async (facts) => {
    const { events } = await engine.run(facts)
    const fired = new Map<number, number>()
    for (const { params } of events) {
      const { slot, points, name } = params as { slot: number; points: number; name: string }
      fired.set(slot, points === NO_VALUE ? Number(facts[name]) : points)
    }
    return addUp(plan, fired, facts['covered'] === true)
  }
}

function rulesOf(plan: Plan): RuleProperties[] {
  return [
    ...bandsOf(plan)
      .filter(({ points }) => points > 0)
      .map((band) => rule(band, { ...band, all: bandConditions(band) })),
    ...plan.slots.filter(({ shape }) => shape === 'each').map(slotRule),
  ]
}

function slotRule(slot: Slot): RuleProperties {
  const name = factName(slot.code)
  const isSign = slot.role === 'veto' || slot.role === 'ceiling'
  const holds = isSign
    ? { fact: name, operator: 'equal', value: true }
    : { fact: name, operator: 'greaterThan', value: 0 }
  return rule({ name, slot: slot.slot }, { points: isSign ? 0 : NO_VALUE, all: [holds] })
}

function bandConditions({ name, better, bound, before }: Band): ConditionProperties[] {
  const compare = (operator: string, value: number) => ({ fact: name, operator, value })
  const isHigher = better === 'higher'
  return [
    compare('greaterThan', NO_VALUE),
    ...(bound === null
      ? []
      : [compare(isHigher ? 'greaterThanInclusive' : 'lessThanInclusive', bound)]),
    ...(before === null ? [] : [compare(isHigher ? 'lessThan' : 'greaterThan', before)]),
  ]
}

function rule(
  { name, slot }: { name: string; slot: number },
  { points, all }: { points: number; all: ConditionProperties[] },
): RuleProperties {
  return { conditions: { all }, event: { type: 'fired', params: { name, slot, points } } }
}

function addUp(plan: Plan, fired: ReadonlyMap<number, number>, isCovered: boolean): Outcome {
  const sumOf = (test: (slot: Slot) => boolean) =>
    plan.slots
      .filter(test)
      .reduce((sum, { slot, cap }) => sum + Math.min(cap ?? Infinity, fired.get(slot) ?? 0), 0)
  const lost = plan.groups.reduce(
    (total, { cap }, i) =>
      total +
      Math.min(
        cap ?? Infinity,
        sumOf(({ group }) => group === i),
      ),
    sumOf(({ role }) => role === 'statutory'),
  )
  const bonus = Math.min(
    plan.bonusCap,
    sumOf(({ role }) => role === 'bonus'),
  )
  const { base, min, max } = plan.score
  const score = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, base - lost + bonus))
  return { score, grade: plan.grades[gradeOf(plan, { score, fired, isCovered })]?.key ?? '' }
}

function gradeOf(
  plan: Plan,
  {
    score,
    fired,
    isCovered,
  }: { score: number; fired: ReadonlyMap<number, number>; isCovered: boolean },
): number {
  if (!isCovered && plan.coverage) return plan.coverage.grade
  const held = plan.slots.filter(({ slot, grade }) => grade !== null && fired.has(slot))
  const veto = held.find(({ role }) => role === 'veto')
  if (veto) return veto.grade ?? 0
  const own = plan.grades.findIndex(({ atLeast }) => atLeast !== null && score >= atLeast)
  return Math.max(own, ...held.map(({ grade }) => grade ?? 0))
}
