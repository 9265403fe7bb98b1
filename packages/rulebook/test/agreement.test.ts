import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { coverageTotal } from '../src/index.ts'
import type { ExplanationLine } from '../src/index.ts'
import { assess, explainAll, planOf } from './engines/assess.ts'
import type { Outcome } from './engines/assess.ts'
import { ENGINES, fill } from './engines/engine.ts'
import { GOLDEN } from './golden/index.ts'
import { assessNaively, loadModel } from './naive/index.ts'
import type { NaiveAssessment } from './naive/index.ts'
import { anyRegister, rowsOf } from './registers/index.ts'

const model = loadModel()
const plan = planOf()

// A full run in CI asks for at least 1 000.
const NUM_RUNS = Number(process.env['LIANGMA_PROPERTY_RUNS'] ?? 40)

describe.each(Object.keys(ENGINES))('the statements on %s', async (name) => {
  const engine = await (ENGINES[name] as (typeof ENGINES)[string])()

  for (const [section, cases] of Object.entries(GOLDEN)) {
    test.each(cases)(
      `${section}: $name`,
      async ({ records, feeds, asOf, change, expect: wanted }) => {
        const changed = structuredClone(model)
        change?.(changed)
        const changedPlan = change ? planOf(stringify(changed)) : plan
        const [found] = await assess(engine, { plan: changedPlan, records, feeds }, [asOf])
        const { score, grade, decidedBy, decidedCode, vetoes, ceilings } = wanted
        expect(found?.get(1)).toMatchObject({
          score,
          grade,
          decidedBy,
          decidedCode,
          vetoes,
          ceilings,
          ...(wanted.groups ? { groups: wanted.groups } : {}),
          ...(wanted.bonus === undefined ? {} : { bonus: wanted.bonus }),
          ...(wanted.coverage ? { coverage: wanted.coverage.have } : {}),
        })
        if (wanted.coverage) expect(coverageTotal(changedPlan)).toBe(wanted.coverage.all)
      },
    )
  }

  test('agree with the naive interpreter on random registers', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister(model), async ({ records, feeds, asOf }) => {
        const found = await assess(engine, { plan, records, feeds }, asOf)
        const wanted = asOf.map((day) => assessNaively(model, { records, feeds }, day))
        expect(found.map(sorted)).toEqual(wanted.map((map) => sorted(mapValues(map, naiveOutcome))))
      }),
      { numRuns: NUM_RUNS },
    )
  })
})

describe.each(Object.keys(ENGINES))('the explanation on %s', async (name) => {
  const engine = await (ENGINES[name] as (typeof ENGINES)[string])()

  test('says of every line what the naive interpreter says', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister(model), async ({ records, feeds, asOf }) => {
        await fill(engine, rowsOf(records).rows)
        for (const day of asOf) {
          const lines = await explainAll(engine, { plan, records, feeds }, day)
          const wanted = assessNaively(model, { records, feeds }, day)
          expect(new Set(lines.keys())).toEqual(new Set(wanted.keys()))
          for (const [subject, found] of wanted) {
            expect(saidBy(lines.get(subject) ?? [])).toEqual(naiveLines(found))
          }
        }
      }),
      { numRuns: NUM_RUNS },
    )
  })
})

/** Points of every line that charges, and the records that kept points of their own. */
function saidBy(lines: ExplanationLine[]): unknown {
  const charged = lines.filter(({ role }) => role === 'indicator' || role === 'statutory')
  return {
    points: charged.map(({ code, before, afterEventOnce, afterCap, afterGroupCap }) => ({
      code,
      before,
      afterEventOnce,
      afterCap,
      afterGroupCap,
    })),
    items: charged
      .filter(({ figure }) => figure === null)
      .flatMap(({ code, items }) =>
        items
          .filter(({ counts }) => counts)
          .map(({ sourceKey, from, pointsAfterEvent }) =>
            [code, sourceKey, from, pointsAfterEvent].join(' '),
          ),
      )
      .toSorted(),
  }
}

function naiveLines(found: NaiveAssessment): unknown {
  return {
    points: [...found.indicators].map(([code, { reason: _, ...points }]) => ({ code, ...points })),
    items: found.charges
      .map(({ code, key, from, pointsAfterEvent }) => [code, key, from, pointsAfterEvent].join(' '))
      .toSorted(),
  }
}

function naiveOutcome(found: NaiveAssessment): Outcome {
  const { score, grade, decidedBy, decidedCode, vetoes, ceilings, bonus, statutory } = found
  const groups = Object.fromEntries(
    model.groups.map(({ code }) => [code, found.groups.get(code) ?? 0]),
  )
  const coverage = found.coverage.have
  return {
    score,
    grade,
    decidedBy,
    decidedCode,
    vetoes,
    ceilings,
    coverage,
    bonus,
    statutory,
    groups,
  }
}

function mapValues<A, B>(map: Map<number, A>, change: (value: A) => B): Map<number, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}

function sorted<T>(map: Map<number, T>): [number, T][] {
  return [...map].toSorted(([a], [b]) => a - b)
}
