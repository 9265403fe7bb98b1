import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { loadModel } from '../../../../packages/rulebook/test/naive/index.ts'
import { anyRegister, anyTrial } from '../../../../packages/rulebook/test/registers/index.ts'
import { dayOf } from '@liangma/contracts'
import type { Simulation } from '@liangma/contracts'
import { TEST_ENGINES } from '../../platform/database/testing.ts'
import {
  ALL_FRESH,
  TODAY,
  aFinding,
  aListing,
  aPenalty,
  aRegistration,
} from '../assessment/testing.ts'
import { knownRulebook } from '../rulebooks/index.ts'
import { readDraft } from './index.ts'
import { SUN, aRequest, comparedOrdinarily, openTrialOffice } from './testing.ts'

const SHIPPED = readFileSync(
  new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url),
  'utf8',
)
const BLUE_FROM = ['grades', 0, 'atLeast']
const PAGE = { which: 'grades', limit: 50 } as const

describe.each(TEST_ENGINES)('a simulation on %s', (engine) => {
  let office: Awaited<ReturnType<typeof openTrialOffice>>
  beforeAll(async () => {
    office = await openTrialOffice(engine)
    await office.confirm([
      ...[1, 2, 3, 4].map((id) => aRegistration(id)),
      aFinding(1, 'G2-02', { occurred: TODAY - 30 }),
      aListing(2, 'serious', { occurred: TODAY - 100 }),
      aPenalty(3, 'serious', { occurred: TODAY - 40 }),
    ])
  })
  afterAll(() => office.close())

  test('of the rulebook in force changes nobody', async () => {
    const { state, outcome } = await office.simulate({})
    expect(state).toBe('done')
    expect(outcome).toMatchObject({ subjects: 4, changed: 0, gradeChanges: 0, better: 0, worse: 0 })
    expect(outcome?.hours.difference).toBe(0)
  })

  test('says who changes, from where to where, and why', async () => {
    const { id, outcome } = await office.simulate({ edits: [{ path: BLUE_FROM, value: 990 }] })
    expect(outcome).toMatchObject({ changed: 1, gradeChanges: 1, worse: 1, better: 0 })
    expect(outcome?.flow).toContainEqual({ from: 'blue', to: 'yellow', subjects: 1 })
    expect(outcome?.hours).toMatchObject({ difference: 2 * 6 - 1 * 4 })
    const { changes, total } = await office.simulations.changesOf(id, PAGE)
    expect(total).toBe(1)
    expect(changes).toMatchObject([
      {
        code: 'subject-1',
        move: 'worse',
        before: { grade: 'blue', score: '98.0' },
        after: { grade: 'yellow', score: '98.0' },
        reasons: [{ code: 'blue', points: '0.0' }],
      },
    ])
  })

  test('a changed weight is told with its points', async () => {
    const text = SHIPPED.replace(/(code: G2-02[\s\S]*?points: )20/, '$1120').replace(
      /(code: G2-02[\s\S]*?cap: )\d+/,
      '$1140',
    )
    const { id, outcome } = await office.simulate({ rulebook: { text } })
    expect(outcome?.changed).toBe(1)
    const { changes } = await office.simulations.changesOf(id, { ...PAGE, which: 'all' })
    expect(changes[0]?.reasons).toMatchObject([{ code: 'G2-02', points: '-10.0' }])
  })

  test('pages by code, filters by grade and county, and refuses what is not there', async () => {
    const edits = [{ path: ['score', 'base'], value: 990 }]
    const { id } = await office.simulate({ edits })
    const { simulations } = office
    const all = { which: 'all', limit: 2 } as const
    const first = await simulations.changesOf(id, all)
    expect(first.total).toBeGreaterThan(2)
    const next = await simulations.changesOf(id, { ...all, cursor: first.nextCursor ?? '' })
    const codes = [...first.changes, ...next.changes].map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].toSorted())
    expect((await simulations.changesOf(id, { ...all, from: 'nonsense' })).total).toBe(0)
    expect((await simulations.changesOf(id, { ...all, county: "3'3" })).total).toBe(0)
    await expect(simulations.changesOf('nobody', all)).rejects.toMatchObject({
      code: 'simulation.not_found',
    })
  })

  test('refuses a day ahead, a text that is no rulebook, and an edit of nothing', async () => {
    const start = (request: Parameters<typeof aRequest>[0]) =>
      office.simulations.start(aRequest(request), SUN)
    await expect(start({ asOf: '2027-01-01' })).rejects.toMatchObject({
      code: 'assessment.day_ahead',
    })
    await expect(start({ rulebook: { text: 'id: [' } })).rejects.toMatchObject({
      code: 'rulebook.invalid',
    })
    await expect(
      start({ edits: [{ path: ['indicators', 999], yaml: 'a: 1' }] }),
    ).rejects.toMatchObject({ code: 'simulation.edit_lost' })
    await expect(start({ rulebook: { id: 'platform', version: '1999.1' } })).rejects.toMatchObject({
      code: 'rulebook.not_found',
    })
  })

  test('of the same person takes the place of the last, and of another stands beside it', async () => {
    const mine = await office.simulate({})
    const another = await office.simulate({}, { login: 'qian', name: '钱虚构' })
    await office.simulate({})
    expect(() => office.simulations.get(mine.id)).toThrow('no such simulation')
    expect(office.simulations.get(another.id).view().state).toBe('done')
  })

  test('is cancelled where it is, and the next one runs', async () => {
    const run = await office.simulations.start(aRequest({ backtestMonths: 36 }), SUN)
    run.cancel()
    await run.ended
    expect(run.view()).toMatchObject({ state: 'cancelled', failure: null, step: null })
    expect((await office.simulate({})).state).toBe('done')
  })

  test('what is signed is what is shown, and moves with the records', async () => {
    const edits = [{ path: BLUE_FROM, value: 990 }]
    const shown = await office.simulate({ edits })
    const { known } = readDraft(SHIPPED, edits)
    const signed = await office.simulations.changesToSign(known, TODAY)
    expect(signed).toMatchObject({ hash: shown.outcome?.changesHash, changedCount: 1 })
    await office.confirm([aFinding(4, 'G2-02', { occurred: TODAY - 3 })])
    const later = await office.simulations.changesToSign(known, TODAY)
    expect(later.changedCount).toBe(2)
    expect([later.hash === signed.hash, later.sequence > signed.sequence]).toEqual([false, true])
  })

  test('another list of grades is compared by its keys', async () => {
    const text = readFileSync(
      new URL('../../../../packages/rulebook/test/schemes/food-hygiene.yaml', import.meta.url),
      'utf8',
    ).replace('appliesTo: merchant', 'appliesTo: platform')
    const { outcome, failure } = await office.simulate({ rulebook: { text } })
    if (failure) expect(failure.code).toBe('assessment.unknown_term')
    else expect(outcome?.grades.map(({ key }) => key)).toContain('blue')
  })
})

describe('months gone by', () => {
  let office: Awaited<ReturnType<typeof openTrialOffice>>
  beforeAll(async () => {
    office = await openTrialOffice()
    await office.confirm([
      ...[1, 2, 3, 4].map((id) => aRegistration(id)),
      // Below blue from March on under the draft; a serious penalty in July.
      aFinding(1, 'G2-04', { occurred: dayOf('2026-03-10') }),
      aPenalty(1, 'serious', { occurred: dayOf('2026-07-15') }),
      // A penalty that nothing foretold.
      aPenalty(2, 'serious', { occurred: dayOf('2026-08-20') }),
      // Warned of as well, so that the median lies between two.
      aFinding(4, 'G2-04', { occurred: dayOf('2026-06-03') }),
      aPenalty(4, 'serious', { occurred: dayOf('2026-07-03') }),
      // Below blue under the draft, and nothing comes of it.
      aFinding(3, 'G2-04', { occurred: dayOf('2026-05-02') }),
    ])
  })
  afterAll(() => office.close())

  test('say how stable both are, and how early they would have warned', async () => {
    const edits = [{ path: BLUE_FROM, value: 980 }]
    const months: number[] = []
    const run = await office.simulations.start(aRequest({ edits, backtestMonths: 12 }), SUN)
    const watch = setInterval(() => months.push(run.view().done), 5)
    await run.ended
    clearInterval(watch)
    const { state, backtest } = run.view()
    expect(state).toBe('done')
    expect(backtest?.months).toHaveLength(12)
    expect(backtest?.months.at(-1)).toMatchObject({ day: '2026-10-31' })
    expect(backtest?.months[0]).toMatchObject({ day: '2025-11-30', rated: 0 })
    expect(backtest?.notBest.before).toMatchObject({ penalties: 3, warned: 0, medianDays: null })
    expect(backtest?.notBest.after).toMatchObject({
      penalties: 3,
      warned: 2,
      // 106 days of the one, 3 of the other.
      medianDays: 54,
      falseAlarms: 1,
    })
    expect(backtest?.worst.after.warned).toBe(0)
    const march = backtest?.months.find(({ day }) => day === '2026-03-31')
    expect(march).toMatchObject({ rated: 4, changedBefore: 0, changedAfter: 1, differ: 1 })
  })
})

/** Random registers by random rulebooks, against two ordinary assessments. */
test(
  'comes to the same as two ordinary assessments, on random registers',
  { timeout: 300_000 },
  async () => {
    let feeds = ALL_FRESH
    const office = await openTrialOffice('pglite', { feedDates: async () => feeds })
    const model = loadModel()
    let runs = 0
    const size = { platforms: 5, records: 12 }
    const trials = fc.record({ trial: anyTrial(model, size), register: anyRegister(model, size) })
    await fc.assert(
      fc.asyncProperty(trials, async ({ trial, register }) => {
        runs += 1
        feeds = register.feeds
        const base = runs * 10_000
        await office.confirm(
          register.records.map((record) => ({
            ...record,
            subjectId: record.subjectId + base,
            platformId: record.platformId === null ? null : record.platformId + base,
            source: `${record.source}${runs}`,
            // Whatever a drawn rulebook may ask of a record.
            inspection: record.inspection ?? 'J1',
            points: record.points ?? 20,
          })),
        )
        const text = stringify(trial.model)
        const asOf = Math.min(TODAY, ...register.asOf)
        const { assessment, rulebooks } = office
        const after = knownRulebook(text, 'drawn.yaml')
        const before = rulebooks.inForce('platform', asOf)
        const ordinary = async (rulebook: typeof after) => {
          const { rows } = await assessment.assessRegister({ asOf, rulebook, store: false })
          return { known: rulebook, rows }
        }
        const wanted = comparedOrdinarily(await ordinary(before), await ordinary(after), asOf)
        expect(found(await office.simulate({ rulebook: { text }, asOf: isoDay(asOf) }))).toEqual(
          wanted,
        )
      }),
      { numRuns: Number(process.env['LIANGMA_PROPERTY_RUNS'] ?? 8), endOnFailure: true },
    )
    await office.close()
  },
)

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

function found({ outcome }: Simulation) {
  if (!outcome) throw new Error('no outcome')
  const { subjects, changed, gradeChanges, changesHash } = outcome
  const flow = Object.fromEntries(
    outcome.flow.map((each) => [`${each.from} → ${each.to}`, each.subjects]),
  )
  return { subjects, changed, gradeChanges, flow, changesHash }
}
