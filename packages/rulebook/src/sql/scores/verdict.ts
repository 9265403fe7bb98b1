import type { Plan, PlanGrade, Slot } from '../../plan/plan.ts'
import type { StatementContext } from '../options.ts'
import { isSign } from './lanes.ts'

/** What decided a grade, as `decided` of a score row. */
export const DECIDED_BY = [
  'coverage',
  'veto',
  'score',
  'ceiling',
  'total',
  'component',
  'state',
] as const
export type DecidedBy = (typeof DECIDED_BY)[number]

/** Score = base, points and bonus, clamped once. */
export function clamped(context: StatementContext, summed: string): string {
  const { plan } = context.bound
  const { settled } = context.dialect
  const kept = [
    'subject_id, as_of_day, online, coverage, bonus, statutory, signs',
    ...inspectionColumn(context),
    ...groupColumns(plan),
  ].join(', ')
  return `SELECT ${kept},
  ${withinBounds(plan)} AS score
FROM (SELECT ${kept},
  ${total(plan)} AS total
FROM (${summed}${settled}) x${settled}) y`
}

/** Points go the way the rulebook says, a bonus always in favour of the subject. */
function total(plan: Plan): string {
  const { base, direction, better } = plan.score
  const [points, favour] = [direction === 'add' ? '+' : '-', better === 'higher' ? '+' : '-']
  const first = `${base} ${favour} bonus ${points} statutory`
  return [first, ...groupColumns(plan)].join(` ${points} `)
}

function withinBounds({ score: { min, max } }: Plan): string {
  const bounds = [
    ...(min === null ? [] : [`WHEN total < ${min} THEN ${min}`]),
    ...(max === null ? [] : [`WHEN total > ${max} THEN ${max}`]),
  ]
  return bounds.length === 0 ? 'total' : `CASE ${bounds.join(' ')} ELSE total END`
}

function groupColumns({ groups }: Plan): string[] {
  return groups.map((_, i) => `group_${i + 1}`)
}

/** The column that counts inspections, where a state asks for it. */
export function inspectionColumn({ bound }: StatementContext, prefix = ''): string[] {
  return bound.plan.inspectionStates.length > 0 ? [`${prefix}inspections`] : []
}

/** One answer to "what is the grade": when, which grade, who decided, and the slot or group of that. */
interface Arm {
  when: string
  grade: string
  decided: DecidedBy
  slot: string
}

/** Section 8: state, coverage, veto, score, ceiling; the first that applies decides. */
export function graded(context: StatementContext, scored: string): string {
  const { plan } = context.bound
  const { settled } = context.dialect
  const signs = plan.slots.filter(isSign)
  const holds = (slot: Slot) => holding(context, signs.indexOf(slot))
  const vetoes = signs.filter(({ role }) => role === 'veto')
  const ceilings = worstFirst(signs.filter(({ role }) => role === 'ceiling'))
  const kept = [
    'subject_id, as_of_day, score, coverage, online, bonus, statutory',
    ...groupColumns(plan),
    'signs',
    ...inspectionColumn(context),
  ].join(', ')
  const arms = armsOf(context, { vetoCount: vetoes.length, holds })
  const last = otherwiseDecided(plan)
  return `SELECT ${kept},
  ${answer(arms, 'grade')} ELSE score_grade END AS grade,
  ${answer(arms, 'decided')} ELSE ${DECIDED_BY.indexOf(last)} END AS decided,
  ${answer(arms, 'slot')} ELSE 0 END AS decided_slot
FROM (SELECT ${kept},
  ${firstOf(rowsThatHold(plan, bothConditions))} AS score_grade,
  ${[
    ...totalGrade(plan),
    `${firstSign(vetoes.map((slot) => ({ when: holds(slot), then: slot.grade ?? 0 })))} AS veto_grade`,
    `${firstSign(vetoes.map((slot) => ({ when: holds(slot), then: slot.slot })))} AS veto_slot`,
    `${firstSign(ceilings.map((slot) => ({ when: holds(slot), then: slot.grade ?? 0 })))} AS ceiling_grade`,
    `${firstSign(ceilings.map((slot) => ({ when: holds(slot), then: slot.slot })))} AS ceiling_slot`,
  ].join(',\n  ')}
FROM (${scored}${settled}) z${settled}) g`
}

function armsOf(
  context: StatementContext,
  { vetoCount, holds }: { vetoCount: number; holds: (slot: Slot) => string },
): Arm[] {
  const { plan } = context.bound
  const { coverage } = plan
  const arms = stateArms(plan, holds)
  if (coverage) {
    const when = `online = 0 OR coverage < ${requiredCoverage(plan)}`
    arms.push({ when, grade: String(coverage.grade), decided: 'coverage', slot: '0' })
  }
  arms.push(
    {
      when: vetoCount > 0 ? `signs % ${2 ** vetoCount} > 0` : '1 = 0',
      grade: 'veto_grade',
      decided: 'veto',
      slot: 'veto_slot',
    },
    {
      when: 'ceiling_grade > score_grade',
      grade: 'ceiling_grade',
      decided: 'ceiling',
      slot: 'ceiling_slot',
    },
  )
  if (hasComponents(plan)) {
    const when = 'score_grade > total_grade'
    arms.push({ when, grade: 'score_grade', decided: 'component', slot: greatestGroup(plan) })
  }
  return arms
}

function stateArms(plan: Plan, holds: (slot: Slot) => string): Arm[] {
  const states = plan.slots.filter(({ role }) => role === 'state')
  return states.map((slot) => {
    const counted = plan.inspectionStates.find((own) => own.slot === slot.slot)
    const worse = counted?.worseThan ?? null
    const few = `inspections < ${counted?.fewerThan ?? 0}`
    const when = worse === null ? few : `${few} AND score_grade > ${worse}`
    return {
      when: counted ? when : holds(slot),
      grade: String(slot.grade ?? 0),
      decided: 'state',
      slot: String(slot.slot),
    }
  })
}

/** The arms as one CASE, its ELSE left to the caller; long ones break before the ceiling. */
function answer(arms: Arm[], what: 'grade' | 'decided' | 'slot'): string {
  const cases = arms.map((arm) => {
    const then = what === 'decided' ? DECIDED_BY.indexOf(arm.decided) : arm[what]
    const before = arm.decided === 'ceiling' && what !== 'decided' ? '\n    ' : ' '
    return `${before}WHEN ${arm.when} THEN ${then}`
  })
  return `CASE${cases.join('')}`
}

/** Whether grades ask something of every group, so that one of them may decide. */
export function hasComponents({ grades }: Pick<Plan, 'grades'>): boolean {
  return grades.some(({ eachAtMost }) => eachAtMost !== null)
}

function otherwiseDecided(plan: Plan): DecidedBy {
  return hasComponents(plan) ? 'total' : 'score'
}

/** The grade by the total alone: where it is better than the grade, a component decided. */
function totalGrade(plan: Plan): string[] {
  if (!hasComponents(plan)) return []
  return [`${firstOf(rowsThatHold(plan, ofTotal))} AS total_grade`]
}

function rowsThatHold(plan: Plan, condition: (plan: Plan, row: PlanGrade) => string) {
  return plan.grades.flatMap((row, i) =>
    row.isState ? [] : [{ when: condition(plan, row), then: i }],
  )
}

function ofTotal(_: Plan, { atLeast, atMost }: PlanGrade): string {
  if (atLeast !== null) return `score >= ${atLeast}`
  return atMost === null ? '1 = 1' : `score <= ${atMost}`
}

function bothConditions(plan: Plan, row: PlanGrade): string {
  const { eachAtMost } = row
  const components = groupColumns(plan).map((group) => `${group} <= ${eachAtMost}`)
  return [ofTotal(plan, row), ...(eachAtMost === null ? [] : components)].join(' AND ')
}

/** The place, from 1, of the component with the most points; of equal ones the first. */
function greatestGroup(plan: Plan): string {
  const groups = groupColumns(plan)
  const cases = groups.slice(0, -1).map((group, i) => {
    const others = groups.slice(i + 1).map((other) => `${group} >= ${other}`)
    return `WHEN ${others.join(' AND ')} THEN ${i + 1}`
  })
  return cases.length === 0 ? '1' : `CASE ${cases.join(' ')} ELSE ${groups.length} END`
}

function holding({ dialect }: StatementContext, bit: number): string {
  return `${dialect.bits('signs', { from: bit, count: 1 })} = 1`
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
  return Math.ceil(((plan.coverage?.minShare ?? 0) * coverageTotal(plan)) / 1_000_000)
}

/** Tenths: the sum of all indicator caps. */
export function coverageTotal(plan: Plan): number {
  return plan.slots
    .filter(({ role }) => role === 'indicator')
    .reduce((sum, { cap }) => sum + (cap ?? 0), 0)
}
