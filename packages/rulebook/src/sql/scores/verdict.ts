import type { Plan, Slot } from '../../plan/plan.ts'
import type { StatementContext } from '../options.ts'

/** What decided a grade, as `decided` of a score row. */
export const DECIDED_BY = ['coverage', 'veto', 'score', 'ceiling'] as const
export type DecidedBy = (typeof DECIDED_BY)[number]

/** Score = clamp(min, max, base − groups − statutory + bonus), clamped once. */
export function clamped({ bound: { plan } }: StatementContext, summed: string): string {
  const { base, min, max } = plan.score
  const groups = plan.groups.map((_, i) => `group_${i + 1}`)
  const total = [`${base} + bonus - statutory`, ...groups].join(' - ')
  return `SELECT subject_id, as_of_day, online, coverage, bonus, statutory, signs, ${groups.join(', ')},
  CASE WHEN total < ${min} THEN ${min} WHEN total > ${max} THEN ${max} ELSE total END AS score
FROM (SELECT subject_id, as_of_day, online, coverage, bonus, statutory, signs, ${groups.join(', ')},
  ${total} AS total
FROM (${summed}) x) y`
}

/** Section 8: coverage, veto, score, ceiling; the first that applies decides. */
export function graded(context: StatementContext, scored: string): string {
  const { plan } = context.bound
  const signs = plan.slots.filter(({ role }) => role === 'veto' || role === 'ceiling')
  const vetoes = signs.filter(({ role }) => role === 'veto')
  const ceilings = signs.filter(({ role }) => role === 'ceiling')
  const holds = (slot: Slot) => holding(context, signs.indexOf(slot))
  const groups = plan.groups.map((_, i) => `group_${i + 1}`)
  const kept = `subject_id, as_of_day, score, coverage, online, bonus, statutory, ${groups.join(', ')}, signs`
  const vetoed = vetoes.length > 0 ? `signs % ${2 ** vetoes.length} > 0` : '1 = 0'
  const unrated = `online = 0 OR coverage < ${requiredCoverage(plan)}`
  return `SELECT ${kept},
  CASE WHEN ${unrated} THEN ${plan.coverage.grade} WHEN ${vetoed} THEN veto_grade
    WHEN ceiling_grade > score_grade THEN ceiling_grade ELSE score_grade END AS grade,
  CASE WHEN ${unrated} THEN 0 WHEN ${vetoed} THEN 1 WHEN ceiling_grade > score_grade THEN 3 ELSE 2 END AS decided,
  CASE WHEN ${unrated} THEN 0 WHEN ${vetoed} THEN veto_slot
    WHEN ceiling_grade > score_grade THEN ceiling_slot ELSE 0 END AS decided_slot
FROM (SELECT ${kept},
  ${firstOf(plan.grades.flatMap(({ atLeast }, i) => (atLeast === null ? [] : [{ when: `score >= ${atLeast}`, then: i }])))} AS score_grade,
  ${firstSign(vetoes.map((slot) => ({ when: holds(slot), then: slot.grade ?? 0 })))} AS veto_grade,
  ${firstSign(vetoes.map((slot) => ({ when: holds(slot), then: slot.slot })))} AS veto_slot,
  ${firstSign(worstFirst(ceilings).map((slot) => ({ when: holds(slot), then: slot.grade ?? 0 })))} AS ceiling_grade,
  ${firstSign(worstFirst(ceilings).map((slot) => ({ when: holds(slot), then: slot.slot })))} AS ceiling_slot
FROM (${scored}) z) g`
}

function holding({ dialect }: StatementContext, bit: number): string {
  return `(${bit === 0 ? 'signs' : dialect.divide('signs', String(2 ** bit))}) % 2 = 1`
}

/** Most subjects have no sign at all: saying so first spares the engine the rest. */
function firstSign(cases: { when: string; then: number }[]): string {
  return cases.length === 0 ? '0' : firstOf([{ when: 'signs = 0', then: 0 }, ...cases])
}

function firstOf(cases: { when: string; then: number }[]): string {
  return `CASE ${cases.map(({ when, then }) => `WHEN ${when} THEN ${then}`).join(' ')} ELSE 0 END`
}

/** The ceiling that allows least decides; of equal ones the first in the rulebook. */
function worstFirst(ceilings: Slot[]): Slot[] {
  return ceilings.toSorted((a, b) => (b.grade ?? 0) - (a.grade ?? 0) || a.slot - b.slot)
}

/** Tenths of caps that must have data: the least integer that is at least the share. */
export function requiredCoverage(plan: Plan): number {
  return Math.ceil((plan.coverage.minShare * coverageTotal(plan)) / 1_000_000)
}

/** Tenths: the sum of all indicator caps. */
export function coverageTotal(plan: Plan): number {
  return plan.slots
    .filter(({ role }) => role === 'indicator')
    .reduce((sum, { cap }) => sum + (cap ?? 0), 0)
}
