import type { Day } from '@liangma/contracts'
import type { BoundPlan, ExplainedItem, ExplanationLine, ScoreRow } from '@liangma/rulebook'
import type { Explained } from '../assessment.calculation.ts'
import type { Laboratory } from './laboratory.ts'
import { findSmallestSet } from './path.rules.ts'
import type { ItemRemedy, PathAction } from './remedies.rules.ts'
import { remedyOf } from './remedies.rules.ts'
import type { SupposedDays } from './scenarios.ts'

export interface PathStep extends ItemRemedy {
  /** `source:id` of the record. */
  record: string
  code: string
}

/** Why there is no path: lack of data is not cured; all together are too little; not all were tried. */
export type NoPath = 'coverage' | 'notEnough' | 'bounded'

export interface PathToBest {
  state: 'reached' | 'path' | 'none'
  reason: NoPath | null
  steps: PathStep[]
  isBounded: boolean
  /** The day on which all steps have taken effect, with score and grade on it; else null. */
  day: Day | null
  scoreTenths: number | null
  grade: string | null
}

/** A record that can be ended, all its lines together. */
interface Curable {
  weight: number
  step: PathStep
  /** As if it had ended by the as-of day: this decides which set is enough. */
  ended: SupposedDays
  /** As it can really go: this says what the score will be. */
  real: SupposedDays
}

// A veto outweighs any points, a ceiling any but a veto.
const SIGN_WEIGHT: Partial<Record<ExplanationLine['role'], number>> = {
  veto: 1_000_000,
  ceiling: 100_000,
}

const NOTHING = { steps: [], isBounded: false, day: null, scoreTenths: null, grade: null }

/** The smallest set of cures, repairs, removals and filings that gives the best grade. */
export async function findPathToBest(
  laboratory: Laboratory,
  bound: BoundPlan,
  explained: Explained,
): Promise<PathToBest> {
  const { score } = explained
  if (score.grade === 0) return { state: 'reached', reason: null, ...NOTHING }
  if (explained.result.decidedBy === 'coverage')
    return { state: 'none', reason: 'coverage', ...NOTHING }
  const curables = curablesOf(bound, explained)
  const asOf = score.as_of_day
  const tryOut = async (sets: readonly (readonly Curable[])[]) => {
    const scenarios = sets.map((set) => ({ asOf, supposed: supposed(set, 'ended') }))
    return (await laboratory.tryOut(scenarios)).map((row) => row.grade === 0)
  }
  const { found, bounded } = await findSmallestSet(curables, tryOut, lastDayOf)
  if (!found)
    return {
      state: 'none',
      reason: bounded ? 'bounded' : 'notEnough',
      ...NOTHING,
      isBounded: bounded,
    }
  const day = lastDayOf(found)
  const [then] = await laboratory.tryOut([{ asOf: day, supposed: supposed(found, 'real') }])
  return {
    state: 'path',
    reason: null,
    steps: found.map(({ step }) => step),
    isBounded: bounded,
    day,
    ...outcomeOf(bound, then as ScoreRow),
  }
}

/** The day on which all of a set have taken effect. */
function lastDayOf(set: readonly Curable[]): Day {
  return Math.max(...set.map(({ step }) => step.freeFrom))
}

function outcomeOf({ plan }: BoundPlan, row: ScoreRow) {
  return { scoreTenths: row.score, grade: plan.grades[row.grade]?.key ?? '' }
}

function supposed(
  set: readonly Curable[],
  which: 'ended' | 'real',
): ReadonlyMap<string, SupposedDays> {
  return new Map(set.map((curable) => [curable.step.record, curable[which]]))
}

/** Records that count and can be ended, the heaviest first. */
function curablesOf(bound: BoundPlan, { lines, items, score }: Explained): Curable[] {
  const kinds = new Map(items.map((row) => [row.source_key, bound.dictionary.get(row.term)?.kind]))
  const found = lines
    .filter(({ role }) => role !== 'bonus')
    .flatMap((line) => line.items.filter(({ counts }) => counts).map((item) => ({ line, item })))
    .flatMap(({ line, item }) => {
      const isReport = kinds.get(item.sourceKey) === 'annualReport'
      const curable = curableOf({ line, item }, { asOf: score.as_of_day, isReport })
      return curable ? [curable] : []
    })
  const byRecord = Map.groupBy(found, ({ step }) => step.record)
  return [...byRecord.values()].map(joined).toSorted((a, b) => b.weight - a.weight)
}

function curableOf(
  { line, item }: { line: ExplanationLine; item: ExplainedItem },
  { asOf, isReport }: { asOf: Day; isReport: boolean },
): Curable | undefined {
  const weight = (SIGN_WEIGHT[line.role] ?? 0) + item.pointsAfterEvent
  const remedy = remedyOf(item, { asOf, isReport })
  if (!remedy) return undefined
  const step = { record: item.sourceKey, code: line.code, ...remedy }
  return { weight, step, ...SUPPOSED[remedy.action](item, { asOf, remedy }) }
}

type Supposing = (
  item: ExplainedItem,
  at: { asOf: Day; remedy: ItemRemedy },
) => Pick<Curable, 'ended' | 'real'>

const endedNow: Supposing = (_item, { asOf }) => ({
  ended: { ended: asOf },
  real: { ended: asOf },
})

const SUPPOSED: Record<PathAction, Supposing> = {
  delist: endedNow,
  file: endedNow,
  cure: ({ remedies }, { asOf }) => ({
    ended: { cured: asOf - (remedies.curedPlusDays ?? 0) },
    real: { cured: asOf },
  }),
  repair: (_item, { asOf, remedy }) => ({
    ended: { repaired: asOf },
    real: { repaired: remedy.earliest },
  }),
}

/** What ends a record ends it in all its lines; it is named by the heaviest. */
function joined(same: Curable[]): Curable {
  const [first, ...rest] = same.toSorted((a, b) => b.weight - a.weight) as [Curable, ...Curable[]]
  return rest.reduce(
    (all, one) => ({
      weight: all.weight + one.weight,
      step: {
        ...all.step,
        earliest: Math.max(all.step.earliest, one.step.earliest),
        freeFrom: Math.max(all.step.freeFrom, one.step.freeFrom),
      },
      ended: earliestOf(all.ended, one.ended),
      real: { ...one.real, ...all.real },
    }),
    first,
  )
}

function earliestOf(one: SupposedDays, other: SupposedDays): SupposedDays {
  const cured = Math.min(one.cured ?? Infinity, other.cured ?? Infinity)
  return { ...one, ...other, ...(Number.isFinite(cured) ? { cured } : {}) }
}
