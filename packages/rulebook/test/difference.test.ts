import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Day } from '@liangma/contracts'
import { differenceBetween } from '../src/index.ts'
import type { ExplainedScore, Plan, ScoreDifference } from '../src/index.ts'
import { explainScores, planOf } from './engines/assess.ts'
import { ENGINES, fill } from './engines/engine.ts'
import { loadModel } from './naive/index.ts'
import { anyTrial, rowsOf } from './registers/index.ts'
import type { RandomRegister } from './registers/index.ts'

const RUNS = process.env['CI'] ? 100 : Number(process.env['LIANGMA_PROPERTY_RUNS'] ?? 10)
const engine = await (ENGINES['duckdb'] as (typeof ENGINES)[string])()
const shipped = loadModel()

test(
  'between any days and any versions the sentences add up to the difference of the scores',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyTrial(shipped), async ({ model, register }) => {
        await fill(engine, rowsOf(register.records).rows)
        const plans = [planOf(stringify(model)), planOf(stringify(shipped))]
        const found = await everySide(plans, register)
        for (const [id, sides] of found)
          for (const [before, after] of pairsOf(sides)) {
            const difference = differenceBetween(before, after)
            expect([id, sumOf(difference)]).toEqual([id, after.score.score - before.score.score])
            expect(difference.gradeStep === null).toBe(
              difference.before.grade === difference.after.grade,
            )
            expect(sizesOf(difference)).toEqual(sizesOf(difference).toSorted((a, b) => b - a))
            expect(sumOf(differenceBetween(after, before))).toBe(-difference.scoreTenths + 0)
          }
      }),
      { numRuns: RUNS },
    )
  },
)

/** Every subject under each plan on each day. */
async function everySide(
  plans: readonly Plan[],
  { records, feeds, asOf }: RandomRegister,
): Promise<Map<number, ExplainedScore[]>> {
  const found = new Map<number, ExplainedScore[]>()
  for (const plan of plans)
    for (const day of asOf.toSorted((a: Day, b: Day) => a - b))
      for (const [id, side] of await explainScores(engine, { plan, records, feeds }, day))
        found.set(id, [...(found.get(id) ?? []), side])
  return found
}

function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, i) => all.slice(i).map((other): [T, T] => [one, other]))
}

function sumOf({ parts }: ScoreDifference): number {
  return parts.reduce((sum, part) => sum + part.scoreTenths, 0)
}

function sizesOf({ parts }: ScoreDifference): number[] {
  return parts.map(({ scoreTenths }) => Math.abs(scoreTenths))
}
