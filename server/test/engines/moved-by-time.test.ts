import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SOURCE_KINDS, isoOf } from '@liangma/contracts'
import type { Day } from '@liangma/contracts'
import type { Plan } from '@liangma/rulebook'
import { bindTerms, constants } from '@liangma/rulebook'
import { stringify } from 'yaml'
import { assessNaively, loadModel } from '../../../packages/rulebook/test/naive/index.ts'
import type { Model } from '../../../packages/rulebook/test/naive/index.ts'
import {
  aListing,
  aPlatform,
  anAnnualReport,
  anyRegister,
  anyTrial,
  daysAgo,
  rowsOf,
} from '../../../packages/rulebook/test/registers/index.ts'
import type { RandomRegister } from '../../../packages/rulebook/test/registers/index.ts'
import type { Ground } from '../../src/modules/assessment/assessment.facts.ts'
import { movesEverybody } from '../../src/modules/assessment/assessment.rules.ts'
import { readMovedByTime } from '../../src/modules/assessment/register/moved-by-time.ts'
import { planOf, reportWith } from './agreement.ts'
import { isQuick, openEngines } from './engine-runner.ts'
import type { EngineRunner } from './engine-runner.ts'
import { naiveOutcome } from './outcome.ts'
import { spellRegister } from './spell-register.ts'

const RUNS_HERE = Number(process.env['LIANGMA_PROPERTY_RUNS'] ?? 60)
const RUNS_IN_CI = 300
const RUNS = process.env['CI'] ? RUNS_IN_CI : RUNS_HERE
const TIME_LIMIT_MS = 600_000

const shipped = loadModel()
const shippedPlan = planOf(stringify(shipped))

/** ClickHouse takes so long to understand a statement that it answers only so often. */
const SLOW_EVERY = 8

let engines: EngineRunner[]
beforeAll(async () => {
  engines = await openEngines()
})
afterAll(() => Promise.all(engines.map((engine) => engine.close())))

interface Trial {
  model: Model
  plan: Plan
  register: RandomRegister
}

const ASKED = {
  numRuns: RUNS,
  interruptAfterTimeLimit: TIME_LIMIT_MS,
  markInterruptAsFailure: true,
  endOnFailure: process.env['LIANGMA_PROPERTY_RUNS'] !== undefined,
}

test(
  'whoever is not moved by time has the same answer, line by line, as the naive interpreter reads it',
  { timeout: TIME_LIMIT_MS + 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister(shipped), (register) =>
        mustMoveAll({ model: shipped, plan: shippedPlan, register }),
      ),
      { ...ASKED, asyncReporter: reportWith(([register]) => spellRegister(register)) },
    )
  },
)

test(
  'the same by random rulebooks, which also count inspections',
  { timeout: TIME_LIMIT_MS + 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyTrial(shipped), ({ model, register }) =>
        mustMoveAll({ model, plan: planOf(stringify(model)), register }),
      ),
      { ...ASKED, asyncReporter: reportWith(([{ register }]) => spellRegister(register)) },
    )
  },
)

let trials = 0

/** On every engine, the slow ones now and then, from each of the register's days to the next. */
async function mustMoveAll(trial: Trial): Promise<void> {
  const { rows } = rowsOf(trial.register.records)
  const days = trial.register.asOf.toSorted((a, b) => a - b)
  trials += 1
  for (const engine of trials % SLOW_EVERY === 0 ? engines : engines.filter(isQuick)) {
    await engine.load(rows)
    for (const [i, day] of days.slice(1).entries())
      await mustMove(engine, trial, { since: days[i] as Day, day })
  }
}

async function mustMove(
  engine: EngineRunner,
  { model, plan, register }: Trial,
  days: { since: Day; day: Day },
): Promise<void> {
  const feeds = steadyFeeds(plan, register, days)
  const bound = bindTerms(plan, rowsOf(register.records).terms)
  const question = { bound, asOf: { day: days.day }, feeds }
  const moved = new Set((await readMovedByTime(groundOf(engine), question, days.since)).subjectIds)
  const [before, after] = [days.since, days.day].map((day) =>
    assessNaively(model, { ...register, feeds }, day),
  )
  const changed = [...(after ?? [])].flatMap(([id, now]) => {
    const was = before?.get(id)
    return was && saying(model, was) === saying(model, now) ? [] : [id]
  })
  const missed = changed.filter((id) => !moved.has(id))
  if (missed.length > 0)
    throw new Error(
      `${engine.name}, ${isoOf(days.since)} to ${isoOf(days.day)}: not found ${missed.join()}`,
    )
}

/** The feeds that were drawn; where one would be fresh on one of the days only, all of them fresh on both. */
function steadyFeeds(
  plan: Plan,
  { feeds }: RandomRegister,
  { since, day }: { since: Day; day: Day },
): RandomRegister['feeds'] {
  const run = { rulebookId: plan.id, rulebookVersion: plan.version, sequence: 0, feedDates: feeds }
  const moves = movesEverybody(plan, { ...run, asOf: since, medians: [] }, { ...run, asOf: day })
  return moves ? Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, day])) : feeds
}

type Found = Parameters<typeof naiveOutcome>[1]

/** All that an answer says, but why a figure was not judged. */
function saying(model: Model, found: Found): string {
  const outcome = naiveOutcome(model, found)
  const lines = Object.entries(outcome.lines).map(([code, line]) => [
    code,
    line.points,
    line.counting,
  ])
  return JSON.stringify({ ...outcome, lines })
}

function groundOf(engine: EngineRunner): Ground {
  return {
    dialect: engine.dialect,
    records: 'records',
    read: (statement) => engine.read(statement),
    stream: async function* <T>(statement: string) {
      yield await engine.read<T>(statement)
    },
    hold: async (points) =>
      constants(
        { subject_id: 'integer', slot: 'integer', points: 'integer' },
        points.map((row) => [row.subject_id, row.slot, row.points]),
      ),
  }
}

test('finds whose overdue report was ended by a listing that has come and gone between', async () => {
  const records = [
    ...[1, 2].flatMap((subject) => [aPlatform({ subject }), anAnnualReport(2025, { subject })]),
    aListing('abnormal', { subject: 2, on: daysAgo(5), removed: daysAgo(3) }),
  ]
  const register = { records, feeds: {}, asOf: [daysAgo(9), daysAgo(0)] }
  const trial = { model: shipped, plan: shippedPlan, register }
  await expect(mustMoveAll(trial)).resolves.toBeUndefined()
})

test('most are not moved', async () => {
  const [engine] = engines
  if (!engine) throw new Error('no engine')
  let [asked, moved] = [0, 0]
  for (const register of fc.sample(anyRegister(shipped), { numRuns: 40, seed: 5 })) {
    const { rows, terms } = rowsOf(register.records)
    await engine.load(rows)
    const [day] = register.asOf as [Day]
    const bound = bindTerms(shippedPlan, terms)
    const question = { bound, asOf: { day }, feeds: {} }
    const found = await readMovedByTime(groundOf(engine), question, day - 1)
    asked += new Set(rows.map((row) => row.subject_id)).size
    moved += found.subjectIds.length
  }
  expect(moved).toBeLessThan(asked)
  expect(moved).toBeGreaterThan(0)
})
