import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { coverageTotal } from '@liangma/rulebook'
import { stringify } from 'yaml'
import type { GoldenCase } from '../../../packages/rulebook/test/golden/index.ts'
import { GOLDEN } from '../../../packages/rulebook/test/golden/index.ts'
import { loadModel } from '../../../packages/rulebook/test/naive/index.ts'
import { anyRegister } from '../../../packages/rulebook/test/registers/index.ts'
import { mustAgree, planOf, reportWith } from './agreement.ts'
import { assessOn } from './assess-register.ts'
import { ENGINE_NAMES, inTwoPaces, openEngines } from './engine-runner.ts'
import type { EngineRunner } from './engine-runner.ts'
import type { Outcome } from './outcome.ts'
import { spellRegister } from './spell-register.ts'

/** Random registers: enough for a quick look, and all that CI asks for. */
const IN_CI = Boolean(process.env['CI'])
const RUNS = IN_CI ? 1_500 : 200
/** An old ClickHouse takes a fifth of a second to understand the scores, however few there are. */
const CLICKHOUSE_RUNS = IN_CI ? 200 : 20

/** Shrinking a disagreement runs all engines again and again; what it has found by then is told. */
const TIME_LIMIT_MS = 1_800_000

const SHIPPED = new URL('../../../rulebooks/platform-2026.1.yaml', import.meta.url)
const model = loadModel()
const plan = planOf(readFileSync(SHIPPED, 'utf8'))

let engines: EngineRunner[]
beforeAll(async () => {
  engines = await openEngines()
})
afterAll(() => Promise.all(engines.map((engine) => engine.close())))

describe.each(ENGINE_NAMES)('%s', (name) => {
  for (const [section, cases] of Object.entries(GOLDEN)) {
    test.each(cases)(
      `${section}: $name`,
      async ({ records, feeds, asOf, change, expect: wanted }) => {
        const changed = structuredClone(model)
        change?.(changed)
        const itsPlan = change ? planOf(stringify(changed)) : plan
        const engine = engines.find((one) => one.name === name) as EngineRunner
        const outcomes = await assessOn(engine, itsPlan, { records, feeds, asOf: [asOf] })
        const found = { ...outcomes.get(asOf)?.get(1), all: coverageTotal(itsPlan) } as Found
        expect(spokenOf(found, wanted)).toEqual(wanted)
      },
    )
  }
})

type Found = Outcome & { all: number }

/** An outcome reduced to what a golden case speaks of. */
function spokenOf(found: Found, wanted: GoldenCase['expect']): Record<string, unknown> {
  const { coverage: have, all } = found
  const spoken = { ...found, coverage: { have, all }, winners: winnersOf(found) }
  const points = Object.keys(wanted.points ?? {}).map((code) => [
    code,
    found.lines[code]?.points[2],
  ])
  const groups = Object.keys(wanted.groups ?? {}).map((code) => [code, found.groups[code]])
  const facts = {
    ...spoken,
    points: Object.fromEntries(points),
    groups: Object.fromEntries(groups),
  }
  return Object.fromEntries(Object.entries(facts).filter(([name]) => Object.hasOwn(wanted, name)))
}

/** The records that kept the points of their event. */
function winnersOf({ lines }: Outcome): string[] {
  return Object.values(lines)
    .flatMap(({ counting }) => counting)
    .flatMap((item) => (item.endsWith(': 0') ? [] : [item.replace(/ from \d+: \d+$/, '')]))
    .toSorted()
}

test.each(inTwoPaces(RUNS, CLICKHOUSE_RUNS))(
  '$names say of $runs random registers what the naive interpreter says',
  { timeout: TIME_LIMIT_MS + 60_000 },
  async ({ names, runs }) => {
    const asked = engines.filter(({ name }) => names.includes(name))
    await fc.assert(
      fc.asyncProperty(anyRegister(model), async (register) => {
        await mustAgree(asked, { plan, model, register })
      }),
      {
        numRuns: runs,
        interruptAfterTimeLimit: TIME_LIMIT_MS,
        markInterruptAsFailure: true,
        asyncReporter: reportWith(([register]) => spellRegister(register)),
      },
    )
  },
)
