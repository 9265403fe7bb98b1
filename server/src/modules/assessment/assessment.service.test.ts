import type { CreditRecord } from '@liangma/contracts'
import { dayOf } from '@liangma/contracts'
import { afterAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../platform/database/testing.ts'
import {
  ALL_FRESH,
  TODAY,
  aFinding,
  aListing,
  aMetric,
  aPenalty,
  aRecord,
  aRegistration,
  complaints,
  openOffice,
} from './testing.ts'

const bonus = (subjectId: number, code: string) =>
  aRecord({ subjectId, source: 'bonuses', term: { kind: 'bonus', code } })

/** The worked examples of the semantics, as subjects 1–6 of one register. */
const EXAMPLES: CreditRecord[] = [
  ...[1, 2, 3, 4, 5, 6].map((subjectId) => aRegistration(subjectId)),
  bonus(1, 'B1'),
  bonus(1, 'B7'),
  aFinding(2, 'G1-01', {
    tier: 'first',
    cured: dayOf('2026-10-20'),
    occurred: dayOf('2026-10-01'),
  }),
  aMetric(2, 'G1-03', { k: 481, n: 500, occurred: dayOf('2026-10-31') }),
  aFinding(2, 'G9-01', { tier: 'within10wd', occurred: dayOf('2026-08-10') }),
  bonus(2, 'B1'),
  aListing(3, 'abnormal', { occurred: dayOf('2026-07-10') }),
  aRecord({
    subjectId: 3,
    source: 'annualReports',
    term: { kind: 'annualReport', year: 2025 },
    occurred: dayOf('2026-01-01'),
  }),
  aListing(4, 'serious', { occurred: dayOf('2026-07-10') }),
  aFinding(4, 'G1-02', { occurred: dayOf('2026-10-01') }),
  aFinding(4, 'G2-03', { tier: 'other', occurred: dayOf('2026-10-01') }),
  aFinding(4, 'G2-02', { occurred: dayOf('2026-10-01') }),
  aPenalty(5, 'serious', { occurred: dayOf('2026-07-01') }),
  aFinding(6, 'G2-02', { occurred: dayOf('2026-10-01'), eventKey: 'E1' }),
  aPenalty(6, 'general', { occurred: dayOf('2026-10-05'), eventKey: 'E1' }),
]

const EXPECTED = [
  { subjectId: 1, scoreTenths: 1000, grade: 'blue', decidedBy: 'score', decidedCode: null },
  { subjectId: 2, scoreTenths: 950, grade: 'blue', decidedBy: 'score', decidedCode: null },
  { subjectId: 3, scoreTenths: 800, grade: 'yellow', decidedBy: 'score', decidedCode: null },
  { subjectId: 4, scoreTenths: 930, grade: 'red', decidedBy: 'veto', decidedCode: 'V1' },
  { subjectId: 5, scoreTenths: 850, grade: 'yellow', decidedBy: 'ceiling', decidedCode: 'C3' },
  { subjectId: 6, scoreTenths: 950, grade: 'blue', decidedBy: 'score', decidedCode: null },
]

describe.each(TEST_ENGINES)('assessment on %s', async (engine) => {
  const office = await openOffice(engine)
  const { assessment, announced, confirm, database, records } = office
  afterAll(office.close)

  test('assesses what a confirmation touched, in its transaction', async () => {
    await confirm(EXAMPLES)
    expect(await assessment.listLatest()).toMatchObject(EXPECTED)
    expect(announced.flat().map((row) => row.subjectId)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('comes to the same on DuckDB and stores nothing twice', async () => {
    const stored = await assessment.listLatest()
    const { rows, summary } = await assessment.assessRegister({ asOf: TODAY, store: true })
    const kept = ['subjectId', 'scoreTenths', 'grade', 'decidedBy', 'decidedCode', 'sums'] as const
    const shown = (row: (typeof rows)[number]) => kept.map((key) => row[key])
    expect(rows.toSorted((a, b) => a.subjectId - b.subjectId).map(shown)).toEqual(stored.map(shown))
    expect(summary).toMatchObject({
      changedCount: 0,
      subjectCount: 6,
      countByGrade: { blue: 3, yellow: 2, red: 1 },
    })
    expect(await assessment.countByGrade()).toEqual({ blue: 3, yellow: 2, red: 1 })
  })

  test('stores only whom a new record changed', async () => {
    announced.length = 0
    await confirm([aPenalty(1, 'general', { occurred: dayOf('2026-11-01') })])
    expect(announced.flat()).toMatchObject([{ subjectId: 1, score: 990, grade: 'blue' }])
  })

  test('rolls everything back with the record that caused it', async () => {
    const before = await assessment.listLatest()
    const failing = database.transaction(async (trx) => {
      await records.withdraw(trx, {
        subjectId: 3,
        source: 'listings',
        sourceIds: [EXAMPLES[12]!.sourceId],
      })
      throw new Error('power went')
    })
    await expect(failing).rejects.toThrow('power went')
    expect(await assessment.listLatest()).toEqual(before)
  })

  test('leaves alone subjects that are not registered platforms', async () => {
    await confirm([aPenalty(77, 'serious')])
    expect(await assessment.listLatest([77])).toEqual([])
    await expect(assessment.explain(77)).rejects.toMatchObject({ code: 'assessment.not_assessed' })
  })

  test('recomputes what is on file from what it rested on, later records notwithstanding', async () => {
    for (const { assessmentId } of await assessment.listLatest('all', TODAY))
      expect(await assessment.replay(assessmentId)).toMatchObject({ differences: [] })
    const [old] = await assessment.listLatest([6])
    await confirm([
      aPenalty(6, 'general', { occurred: dayOf('2026-11-02') }),
      ...complaints(6, { count: 12, closed: TODAY }),
    ])
    const { stored, differences } = await assessment.replay(old!.assessmentId)
    expect({ stored, differences }).toMatchObject({ stored: { scoreTenths: 950 }, differences: [] })
    expect((await assessment.listLatest([6]))[0]!.scoreTenths).not.toBe(950)
  })

  test('stores each subject as of a past day, without touching the newest', async () => {
    announced.length = 0
    const newest = await assessment.listLatest()
    const past = await assessment.storedAsOf(dayOf('2026-06-30'))
    expect(past.find((row) => row.subjectId === 4)).toMatchObject({
      grade: 'blue',
      scoreTenths: 1000,
    })
    expect(await assessment.storedAsOf(dayOf('2026-06-30'))).toEqual(past)
    expect(announced).toEqual([])
    expect(await assessment.listLatest()).toEqual(newest)
  })

  test('answers what-if by another rulebook and stores nothing', async () => {
    const newest = office.rulebooks.current()
    const plan = { ...newest.plan, version: 'draft', score: { ...newest.plan.score, base: 900 } }
    const { rows } = await assessment.assessRegister({
      asOf: TODAY,
      rulebook: { ...newest, plan },
      store: false,
    })
    expect(rows.find((row) => row.subjectId === 3)).toMatchObject({ scoreTenths: 700 })
    expect((await assessment.listLatest([3]))[0]!.scoreTenths).toBe(800)
  })
})

describe.each(TEST_ENGINES)('peers on %s', async (engine) => {
  const office = await openOffice(engine)
  const { assessment, confirm } = office
  afterAll(office.close)

  test('follow when complaints of one move the median of all', async () => {
    await confirm([1, 2, 3, 4, 5].map((subjectId) => aRegistration(subjectId)))
    await confirm([
      ...complaints(1, { count: 40, closed: TODAY - 5 }),
      ...[2, 3, 4, 5].flatMap((subjectId) =>
        complaints(subjectId, { count: 10, closed: TODAY - 5 }),
      ),
    ])
    const [one] = await assessment.listLatest([1])
    expect(one).toMatchObject({ scoreTenths: 940, peerTenths: { 'G8-01': 60 } })
    await confirm(
      [3, 4, 5].flatMap((subjectId) => complaints(subjectId, { count: 20, closed: TODAY - 5 })),
    )
    const [after] = await assessment.listLatest([1])
    expect(after).toMatchObject({ scoreTenths: 1000, peerTenths: {} })
    const { summary } = await assessment.assessRegister({ asOf: TODAY, store: true })
    expect(summary.changedCount).toBe(0)
  })
})

describe.each(TEST_ENGINES)('a large confirmation on %s', async (engine) => {
  const office = await openOffice(engine, { mostInATransaction: 2 })
  afterAll(office.close)

  test('is assessed after its transaction, once', async () => {
    const { assessment, confirm, announced } = office
    await confirm([1, 2, 3].map((subjectId) => aRegistration(subjectId)))
    expect(await assessment.listLatest()).toEqual([])
    await assessment.runPending()
    expect(await assessment.listLatest()).toHaveLength(3)
    await assessment.runPending()
    expect(announced).toHaveLength(1)
  })
})

describe.each(TEST_ENGINES)('a record that the rulebook does not know on %s', async (engine) => {
  const office = await openOffice(engine)
  afterAll(office.close)

  test('stops the assessment and is named', async () => {
    const unknown = aFinding(1, 'G1-99', { sourceId: 'odd' })
    const failing = office.confirm([aRegistration(1), unknown])
    await expect(failing).rejects.toMatchObject({
      code: 'assessment.unknown_term',
      data: { record: 'findings:odd', term: 'finding:G1-99:-' },
    })
    expect(await office.records.lastSequence()).toBe(0)
  })
})

test('brings a day later what time has ended', async () => {
  let today = TODAY
  const clock = { today: () => today, now: () => new Date() }
  const feedDates = async () => ({ ...ALL_FRESH, findings: today, complaints: today })
  const office = await openOffice('pglite', { clock, feedDates })
  await office.confirm([aRegistration(1), aFinding(1, 'G2-02', { occurred: TODAY - 179 })])
  expect(await office.assessment.listLatest([1])).toMatchObject([{ scoreTenths: 980 }])
  today += 1
  await office.assessment.runDay()
  await office.assessment.runDay()
  expect(await office.assessment.listLatest([1])).toMatchObject([{ scoreTenths: 1000 }])
  expect(office.announced).toHaveLength(2)
  await office.close()
})
