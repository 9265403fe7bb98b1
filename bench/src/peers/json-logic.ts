import { LogicEngine } from 'json-logic-engine'
import type { Plan, Slot } from '@liangma/rulebook'
import type { Band, Facts, Outcome } from './facts.ts'
import { NO_VALUE, bandsOf, factName } from './facts.ts'

/** A rule in JsonLogic: a constant, or an operator with what it is applied to. */
type Logic = number | boolean | { [operator: string]: Logic[] | string }

/**
 * JsonLogic, compiled by json-logic-engine to functions: one for the score, one for the colour by it. It
 * answers the result alone, so nobody learns from it why.
 */
export function jsonLogicModel(plan: Plan): (facts: Facts) => Promise<Outcome> {
  const engine = new LogicEngine()
  const scoreOf = engine.build(scoreLogic(plan)) as (facts: object) => number
  const gradeOf = engine.build(gradeLogic(plan)) as (facts: object) => number
  return async (facts) => {
    const score = scoreOf(facts)
    return { score, grade: plan.grades[gradeOf({ ...facts, score })]?.key ?? '' }
  }
}

function scoreLogic(plan: Plan): Logic {
  const { base, min, max } = plan.score
  const lines = linesOf(plan)
  const sumOf = (test: (slot: Slot) => boolean): Logic => ({
    '+': [0, ...plan.slots.filter(test).map(({ code }) => lines.get(code) ?? 0)],
  })
  const lost = [
    ...plan.groups.map(({ cap }, i) =>
      atMost(
        cap,
        sumOf(({ group }) => group === i),
      ),
    ),
    sumOf(({ role }) => role === 'statutory'),
  ]
  const bonus = atMost(
    plan.bonusCap,
    sumOf(({ role }) => role === 'bonus'),
  )
  const total: Logic = { '+': [{ '-': [base, { '+': lost }] }, bonus] }
  return atMost(max, min === null ? total : { max: [min, total] })
}

/** Points of each line, after its cap. */
function linesOf(plan: Plan): Map<string, Logic> {
  const bands = Map.groupBy(bandsOf(plan), ({ slot }) => slot)
  return new Map(
    plan.slots.map(({ slot, code, cap }) => {
      const own = bands.get(slot)
      return [code, atMost(cap, own ? bandLogic(own) : fact(factName(code)))]
    }),
  )
}

function bandLogic(bands: readonly Band[]): Logic {
  const [{ name, better }] = bands as [Band]
  const value = fact(name)
  const tests = bands
    .slice(0, -1)
    .flatMap(({ bound, points }): Logic[] => [
      { [better === 'higher' ? '>=' : '<=']: [value, bound ?? 0] },
      points,
    ])
  return { if: [{ '===': [value, NO_VALUE] }, 0, ...tests, bands.at(-1)?.points ?? 0] }
}

function gradeLogic(plan: Plan): Logic {
  const signs = (role: string) =>
    plan.slots.filter((slot) => slot.role === role).map((slot) => [slot, slot.grade ?? 0] as const)
  const rows = plan.grades.flatMap(({ atLeast }, i): Logic[] =>
    atLeast === null ? [] : [{ '>=': [fact('score'), atLeast] }, i],
  )
  const ceilings = signs('ceiling').map(([{ code }, grade]): Logic => ({
    if: [fact(factName(code)), grade, 0],
  }))
  const vetoes = signs('veto').flatMap(([{ code }, grade]): Logic[] => [
    fact(factName(code)),
    grade,
  ])
  const uncovered: Logic[] = plan.coverage ? [{ '!': [fact('covered')] }, plan.coverage.grade] : []
  return { if: [...uncovered, ...vetoes, { max: [{ if: [...rows, 0] }, ...ceilings] }] }
}

function fact(name: string): Logic {
  return { var: name }
}

function atMost(cap: number | null, value: Logic): Logic {
  return cap === null ? value : { min: [cap, value] }
}
