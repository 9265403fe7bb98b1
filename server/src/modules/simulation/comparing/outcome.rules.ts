import { PLATFORM_TYPE_WORDS, spellTenths } from '@liangma/contracts'
import type {
  GradeCounts,
  InspectionRate,
  SimulationOutcome,
  SimulationPart,
  Words,
} from '@liangma/contracts'
import { SCORE_STEP } from './comparison.statements.ts'
import type { Comparison, Flow, Side } from './comparison.ts'
import { hoursOf } from './inspection-hours.rules.ts'
import type { MergedGrade } from './merged-grades.rules.ts'
import { moveOf } from './merged-grades.rules.ts'
import { warningsOf } from './warnings.rules.ts'

export interface OutcomeSettings {
  counties: ReadonlyMap<string, Words>
  inspections: readonly InspectionRate[]
}

const UNKNOWN: Words = { zh: '未知', en: 'unknown' }
const STATUTORY: Words = { zh: '法定扣分项', en: 'Statutory rows' }

/** What was counted, as people read it. */
export function outcomeOf(
  comparison: Comparison,
  { counties, inspections }: OutcomeSettings,
): SimulationOutcome {
  const { flows, merged, before, after } = comparison
  const { grades } = merged
  const all = flows.filter(({ part }) => part === 'all')
  const gradeCounts = countGrades(grades, all)
  const parts = (part: Flow['part'], name: (flow: Flow) => Words & { key: string }) =>
    partsOf(
      grades,
      flows.filter((flow) => flow.part === part),
      name,
    )
  const { appliesTo } = after.plan
  // Only platforms come in types and sizes.
  const ofPlatforms: typeof parts = (...asked) => (appliesTo === 'platform' ? parts(...asked) : [])
  const sizes = ofPlatforms('size', (flow) =>
    sizeWords(before.plan.peers.sizeBands, flow.size ?? -1),
  )
  const whole = countMoves(grades, all)
  const groups = groupsOf(before, after)
  return {
    appliesTo,
    sequence: before.facts.sequence,
    subjects: whole.subjects,
    changed: comparison.changed,
    gradeChanges: whole.gradeChanges,
    better: whole.better,
    worse: whole.worse,
    changesHash: comparison.hash,
    grades: gradeCounts,
    flow: all
      .map(({ grade_before, grade_after, subjects }) => {
        return {
          from: grades[grade_before]?.key ?? '',
          to: grades[grade_after]?.key ?? '',
          subjects,
        }
      })
      .toSorted((a, b) => b.subjects - a.subjects),
    scores: scoreSteps(comparison),
    counties: parts('county', ({ county }) => wordsFor(county, (code) => counties.get(code))),
    types: ofPlatforms('type', ({ platform_type: type }) =>
      wordsFor(type, (key) => PLATFORM_TYPE_WORDS[key as keyof typeof PLATFORM_TYPE_WORDS]),
    ),
    sizes,
    groups: groups.map(({ code, zh, en, ...points }) => {
      return { code, zh, en, before: textOf(points.before), after: textOf(points.after) }
    }),
    hours: hoursOf(gradeCounts, inspections),
    warnings: warningsOf({
      grades: gradeCounts,
      groups: groups.map((group) => ({ ...group, points: group.after ?? 0 })),
      sizes,
      ...whole,
    }),
  }
}

function countGrades(grades: readonly MergedGrade[], flows: readonly Flow[]): GradeCounts[] {
  return grades.map(({ key, zh, en, isState }, place) => {
    const count = (side: 'grade_before' | 'grade_after') =>
      flows.reduce((sum, flow) => sum + (flow[side] === place ? flow.subjects : 0), 0)
    return { key, zh, en, isState, before: count('grade_before'), after: count('grade_after') }
  })
}

function countMoves(grades: readonly MergedGrade[], flows: readonly Flow[]) {
  const counts = { subjects: 0, gradeChanges: 0, better: 0, worse: 0 }
  for (const { grade_before, grade_after, subjects } of flows) {
    const move = moveOf(grades[grade_before], grades[grade_after])
    counts.subjects += subjects
    if (move !== 'same') counts.gradeChanges += subjects
    if (move === 'better') counts.better += subjects
    if (move === 'worse') counts.worse += subjects
  }
  return counts
}

function partsOf(
  grades: readonly MergedGrade[],
  flows: readonly Flow[],
  name: (flow: Flow) => Words & { key: string },
): SimulationPart[] {
  const named = flows.map((flow) => ({ flow, ...name(flow) }))
  return [...Map.groupBy(named, ({ key }) => key)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => {
      const own = rows.map(({ flow }) => flow)
      const { zh, en } = rows[0] ?? UNKNOWN
      const { gradeChanges: _, ...counts } = countMoves(grades, own)
      const perGrade = countGrades(grades, own).map(({ key: grade, before, after }) => {
        return { key: grade, before, after }
      })
      return { key, zh, en, ...counts, grades: perGrade }
    })
}

function wordsFor(key: string | null, find: (key: string) => Words | undefined) {
  if (key === null) return { key: '', ...UNKNOWN }
  const { zh, en } = find(key) ?? { zh: key, en: key }
  return { key, zh, en }
}

/** A band by the orders a year that it begins and ends with. */
function sizeWords(bounds: readonly number[], place: number): Words & { key: string } {
  if (place < 0) return { key: '', zh: '年订单量未知', en: 'an unknown number of orders' }
  const spell = (count: number) => count.toLocaleString('en').replaceAll(',', ' ')
  const [least, below] = [bounds[place - 1], bounds[place]]
  const key = String(place)
  if (least === undefined && below === undefined)
    return { key, zh: '任意年订单量', en: 'any number of orders' }
  if (least === undefined)
    return {
      key,
      zh: `年订单不足 ${spell(below ?? 0)}`,
      en: `fewer than ${spell(below ?? 0)} orders a year`,
    }
  if (below === undefined)
    return { key, zh: `年订单 ${spell(least)} 以上`, en: `${spell(least)} orders a year and more` }
  return {
    key,
    zh: `年订单 ${spell(least)}–${spell(below)}`,
    en: `${spell(least)} to ${spell(below)} orders a year`,
  }
}

/** Groups of either rulebook, then statutory rows; tenths of all subjects together. */
function groupsOf(before: Side, after: Side) {
  const codes = [...new Set([...after.plan.groups, ...before.plan.groups].map(({ code }) => code))]
  const groups = codes.map((code) => {
    const words = [...after.plan.groups, ...before.plan.groups].find((own) => own.code === code)
    const points = { before: groupPoints(before, code), after: groupPoints(after, code) }
    return { code, zh: words?.zh ?? code, en: words?.en ?? code, ...points }
  })
  const statutory = { before: before.lost.statutory ?? 0, after: after.lost.statutory ?? 0 }
  return [...groups, { code: 'S', ...STATUTORY, ...statutory }]
}

function groupPoints({ plan, lost }: Side, code: string): number | null {
  const place = plan.groups.findIndex((group) => group.code === code)
  return place === -1 ? null : (lost[`group_${place + 1}`] ?? 0)
}

function textOf(tenths: number | null): string | null {
  return tenths === null ? null : spellTenths(tenths)
}

/** Every step from the lowest score to the highest, empty ones too. */
function scoreSteps({ scores }: Comparison) {
  const steps = scores.map(({ step }) => step)
  if (steps.length === 0) return []
  const first = Math.min(...steps)
  const count = Math.max(...steps) - first + 1
  return Array.from({ length: count }, (_, i) => {
    const at = (side: 'before' | 'after') =>
      scores.find((row) => row.side === side && row.step === first + i)?.subjects ?? 0
    return { from: spellTenths((first + i) * SCORE_STEP), before: at('before'), after: at('after') }
  })
}
