import type { Day } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'
import type { RunFacts, TrialDesk } from '../../assessment/index.ts'
import type { KnownRulebook } from '../../rulebooks/index.ts'
import type { RegistryService } from '../../registry/index.ts'
import * as statements from './comparison.statements.ts'
import { mergeGrades } from './merged-grades.rules.ts'
import type { MergedGrades } from './merged-grades.rules.ts'

/** How many subjects go from one grade to another, within a part of the register. */
export interface Flow {
  part: 'all' | 'county' | 'type' | 'size'
  /** Places in the merged grades. */
  grade_before: number
  grade_after: number
  county: string | null
  platform_type: string | null
  /** Place among the bounds of the size bands; -1: orders are not known. */
  size: number | null
  subjects: number
}

export interface ScoreCount {
  side: 'before' | 'after'
  /** Lower bound by `SCORE_STEP`. */
  step: number
  subjects: number
}

/** One side of a comparison: a rulebook on the whole register, its results in a table. */
export interface Side {
  known: KnownRulebook
  plan: Plan
  facts: RunFacts
  table: string
  /** Tenths of all subjects together by `group_1` …, and `statutory`. */
  lost: Record<string, number>
}

/** What was counted of two rulebooks on the same register; who changes stands in a table. */
export interface Comparison {
  before: Side
  after: Side
  merged: MergedGrades
  flows: Flow[]
  scores: ScoreCount[]
  changed: number
  hash: string
}

export interface ToCompare {
  before: KnownRulebook
  after: KnownRulebook
  asOf: Day
  /** Where who changes is left. */
  changesTable: string
  onStep?: (step: 'before' | 'after' | 'comparison') => void
}

/** Compares two rulebooks on the register of a desk, inside the engine. */
export class Comparer {
  readonly #registry: Pick<RegistryService, 'readPopulation' | 'revisions'>

  constructor(registry: Pick<RegistryService, 'readPopulation' | 'revisions'>) {
    this.#registry = registry
  }

  /** Throws `assessment.unknown_term`. */
  async compare(desk: TrialDesk, asked: ToCompare): Promise<Comparison> {
    const { asOf, onStep = () => undefined } = asked
    const population = await this.#population(desk, asked.before)
    onStep('before')
    const before = await resultsBy(desk, asked.before, asOf)
    onStep('after')
    const after = await resultsBy(desk, asked.after, asOf)
    onStep('comparison')
    const merged = mergeGrades(before.plan, after.plan)
    const compared = `${asked.changesTable}_compared`
    await desk.run(
      statements.comparedTable(compared, {
        before: before.table,
        after: after.table,
        population,
        merged,
        sizeBands: before.plan.peers.sizeBands,
      }),
    )
    const flows = await desk.read<Flow>(statements.countedFlows(compared))
    const scores = await desk.read<ScoreCount>(statements.countedScores(compared))
    await desk.run(statements.changesTable(asked.changesTable, compared, population))
    await desk.run(`DROP TABLE ${compared}`)
    const keys = merged.grades.map(({ key }) => key)
    const head = { before: asked.before.sha256, after: asked.after.sha256, asOf }
    const [list] = await desk.read<{ hash: string; changed: number }>(
      statements.changesHash(asked.changesTable, keys, head),
    )
    if (!list) throw new Error('a list has no hash')
    return { before, after, merged, flows, scores, ...list }
  }

  async #population(desk: TrialDesk, { rulebook }: KnownRulebook): Promise<string> {
    const kind = rulebook.appliesTo
    const { platforms, shops } = await this.#registry.revisions()
    const key = `population ${kind} ${kind === 'platform' ? platforms : shops}`
    const { table } = await desk.keep(key, (name) =>
      desk.takeIn(name, statements.POPULATION_COLUMNS, this.#registry.readPopulation(kind)),
    )
    return table
  }
}

/** Everybody by one rulebook; the same question on the same register is answered once. */
export async function resultsBy(desk: TrialDesk, known: KnownRulebook, asOf: Day): Promise<Side> {
  const { statement, plan, facts } = await desk.scoresBy({ rulebook: known, asOf })
  const { table, about: lost } = await desk.keep(statement, async (name) => {
    await desk.run(statements.resultsTable(name, statement, plan))
    const [sums] = await desk.read<Record<string, number>>(statements.pointsLost(name, plan))
    return sums ?? {}
  })
  return { known, plan, facts, table, lost }
}
