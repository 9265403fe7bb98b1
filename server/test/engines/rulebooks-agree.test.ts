import fc from 'fast-check'
import { afterAll, beforeAll, test } from 'vitest'
import { stringify } from 'yaml'
import { loadModel } from '../../../packages/rulebook/test/naive/index.ts'
import type { Model } from '../../../packages/rulebook/test/naive/index.ts'
import { anyTrial } from '../../../packages/rulebook/test/registers/index.ts'
import { mustAgree, planOf, reportWith } from './agreement.ts'
import { inTwoPaces, openEngines } from './engine-runner.ts'
import type { EngineRunner } from './engine-runner.ts'
import { spellRegister } from './spell-register.ts'

/** Random rulebooks, each with a random register: enough for a quick look, and all that CI asks for. */
const IN_CI = Boolean(process.env['CI'])
const RUNS = IN_CI ? 500 : Number(process.env['LIANGMA_PROPERTY_RUNS'] ?? 60)
const CLICKHOUSE_RUNS = IN_CI ? 100 : Math.ceil(RUNS / 8)
const TIME_LIMIT_MS = 1_800_000

const shipped = loadModel()

let engines: EngineRunner[]
beforeAll(async () => {
  engines = await openEngines()
})
afterAll(() => Promise.all(engines.map((engine) => engine.close())))

test.each(inTwoPaces(RUNS, CLICKHOUSE_RUNS))(
  '$names say of $runs random rulebooks what the naive interpreter says',
  { timeout: TIME_LIMIT_MS + 60_000 },
  async ({ names, runs }) => {
    const asked = engines.filter(({ name }) => names.includes(name))
    await fc.assert(
      fc.asyncProperty(anyTrial(shipped), async ({ model, register }) => {
        await mustAgree(asked, { plan: planOf(stringify(model)), model, register })
      }),
      {
        numRuns: runs,
        interruptAfterTimeLimit: TIME_LIMIT_MS,
        markInterruptAsFailure: true,
        endOnFailure: process.env['LIANGMA_PROPERTY_RUNS'] !== undefined,
        asyncReporter: reportWith(([{ model, register }]) =>
          [spellChanges(model), spellRegister(register)].join('\n'),
        ),
      },
    )
  },
)

/** What a rulebook says otherwise than the shipped one. */
function spellChanges(model: Model): string {
  const sections = Object.keys({ ...shipped, ...model }) as (keyof Model)[]
  return sections
    .flatMap((section) => [...changesIn(section, model)])
    .map((change) => stringify(change).trim())
    .join('\n')
}

function* changesIn(section: keyof Model, model: Model): Iterable<unknown> {
  const [old, now] = [shipped[section], model[section]]
  if (!Array.isArray(old) || !Array.isArray(now)) {
    if (JSON.stringify(old) !== JSON.stringify(now)) yield { [section]: now ?? null }
    return
  }
  const changed = now.filter((row, i) => JSON.stringify(row) !== JSON.stringify(old[i]))
  if (changed.length > 0) yield { [section]: changed }
}
