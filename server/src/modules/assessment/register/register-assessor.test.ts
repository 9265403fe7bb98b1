import { afterAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { Runs } from '../index.ts'
import type { FeedDates } from '../index.ts'
import { ALL_FRESH, TODAY, aFinding, aRegistration, complaints, openOffice } from '../testing.ts'

describe.each(TEST_ENGINES)('the day’s work on %s', async (engine) => {
  let today = TODAY
  let feeds: FeedDates = {}
  const office = await openOffice(engine, {
    clock: { today: () => today, now: () => new Date() },
    feedDates: async () => feeds,
  })
  afterAll(office.close)
  const runs = new Runs(office.database)
  const { assessment, confirm } = office
  const lastRun = async () => (await runs.list({ limit: 1 })).runs[0]
  const onTime = () => (feeds = { ...ALL_FRESH, findings: today, complaints: today })
  const nextDay = async (days = 1) => {
    today += days
    onTime()
    await assessment.runDay()
    return lastRun()
  }

  test('assesses everybody on the first day', async () => {
    onTime()
    await confirm([
      ...[1, 2, 3, 4].map((subjectId) => aRegistration(subjectId)),
      aFinding(1, 'G2-02', { occurred: TODAY - 178 }),
      aFinding(2, 'G2-02', { occurred: TODAY - 177 }),
      aFinding(3, 'G2-02', { occurred: TODAY - 100 }),
      ...complaints(4, { count: 40, closed: TODAY - 88, onTime: false }),
    ])
    expect(await nextDay()).toMatchObject({ trigger: 'day', subjects: 4, changed: 0 })
  })

  test('then only those of whom something starts or stops counting', async () => {
    expect(await nextDay()).toMatchObject({ trigger: 'day', subjects: 2, changed: 2 })
    expect(await assessment.listLatest([1])).toMatchObject([{ scoreTenths: 1000, asOf: today }])
    expect(await nextDay()).toMatchObject({ trigger: 'day', subjects: 1, changed: 1 })
    expect(await nextDay()).toMatchObject({
      trigger: 'day',
      subjects: 0,
      changed: 0,
      asOf: '2026-11-27',
    })
  })

  test('and nobody a second time on the same day', async () => {
    const before = await lastRun()
    await assessment.runDay()
    expect(await lastRun()).toEqual(before)
  })

  test('comes to what a run of everybody comes to', async () => {
    const { summary } = await assessment.assessRegister({ asOf: today, store: true })
    expect(summary).toMatchObject({ subjectCount: 4, changedCount: 0 })
  })

  test('looks again at who was assessed on a day that had no day’s work', async () => {
    today += 1
    onTime()
    await confirm([aFinding(3, 'G2-02', { occurred: today, eventKey: 'later' })])
    expect(await nextDay()).toMatchObject({ trigger: 'day', subjects: 1, changed: 0 })
  })

  test('assesses everybody where a person asks for it', async () => {
    today += 1
    onTime()
    await assessment.runDay(today, { by: '孙虚构', onProgress: () => undefined })
    expect(await lastRun()).toMatchObject({ startedBy: '孙虚构', subjects: 4 })
  })

  test('assesses everybody where a source has become late', async () => {
    today += 1
    await assessment.runDay()
    expect(await lastRun()).toMatchObject({ trigger: 'day', subjects: 0 })
    today += 40
    await assessment.runDay()
    expect(await lastRun()).toMatchObject({ trigger: 'day', subjects: 4, gradeChanges: 4 })
  })
})
