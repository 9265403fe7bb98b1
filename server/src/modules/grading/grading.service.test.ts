import { dayOf, isoOf } from '@liangma/contracts'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { WorkCalendar, fixedClock, loadYear, readWorkCalendar } from '../../platform/clock/index.ts'
import type { Trx } from '../../platform/database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../platform/database/testing.ts'
import { EventBus } from '../../platform/events/index.ts'
import { type AssessedRow, GradingService } from './index.ts'

const SCALE = {
  ranked: ['blue', 'yellow', 'red'],
  unranked: ['unrated'],
  atOnce: ['V2', 'V3', 'V4'],
}
const calendar = await readWorkCalendar()
const opened = new Map<string, ReturnType<typeof openTestDatabase>>()
afterAll(async () => {
  for (const { drop } of await Promise.all(opened.values())) await drop()
})

/** One database an engine for the whole file, emptied for each test. */
async function anEmptyDatabase(engine: 'pglite' | 'postgres') {
  const open = opened.get(engine) ?? openTestDatabase(engine)
  opened.set(engine, open)
  const { database } = await open
  await sql`TRUNCATE grading.live_grades, grading.live_grade_changes, grading.pre_notices,
    grading.published_grades, grading.monthly_cycles, grading.approvals`.execute(database.db)
  return database
}

type Grades = Record<number, string>

/** A grading module with a clock to turn and a register to set; days as ISO dates. */
async function aGrading(engine: 'pglite' | 'postgres' = 'pglite') {
  const database = await anEmptyDatabase(engine)
  const events = new EventBus()
  let today = 0
  let assessments = 0
  let work: WorkCalendar = calendar
  let atMonthEnd: Grades = {}
  const row = (subjectId: number, grade: string, asOf: number): AssessedRow => {
    assessments += 1
    return {
      subjectId,
      grade,
      scoreTenths: { blue: 900, yellow: 700, red: 300 }[grade] ?? 1000,
      decidedBy: grade === 'unrated' ? 'coverage' : 'score',
      decidedCode: null,
      rulebookVersion: '2026.1',
      assessmentId: assessments,
      asOf,
    }
  }
  const rowsOf = (grades: Grades, asOf: number) =>
    Object.entries(grades).map(([id, grade]) => row(Number(id), grade, asOf))
  const service = () =>
    new GradingService({
      database,
      events,
      clock: fixedClock(today),
      calendar: work,
      scale: SCALE,
      assessAsOf: async (asOf) => rowsOf(atMonthEnd, asOf),
    })
  const on = (iso: string) => (today = dayOf(iso))
  return {
    database,
    service,
    setMonthEnd: (grades: Grades) => (atMonthEnd = grades),
    setCalendar: (next: WorkCalendar) => (work = next),
    async assess(iso: string, grades: Grades, asOf = iso) {
      on(iso)
      const rows = rowsOf(grades, dayOf(asOf))
      return database.transaction((trx) => service().onAssessed(trx, rows))
    },
    async first(iso: string) {
      on(iso)
      return service().publishFirst()
    },
    async day(iso: string) {
      on(iso)
      return service().runDay()
    },
    async told(subjectId: number) {
      const rows = await service().listPublished(subjectId)
      return rows
        .map((p) => `${p.grade} ${p.reason} ${isoOf(p.asOf)} ${isoOf(p.effectiveDay)}`)
        .toReversed()
    },
  }
}

test.for(TEST_ENGINES)(
  'a downgrade is published after five working days over National Day (%s)',
  async (engine) => {
    const grading = await aGrading(engine)
    await grading.assess('2026-09-21', { 1: 'blue' })
    await grading.first('2026-09-21')
    const { announced } = await grading.assess('2026-09-28', { 1: 'yellow' })
    expect(announced).toMatchObject([
      { subjectId: 1, from: 'blue', grade: 'yellow', provisional: false },
    ])
    expect(isoOf(announced[0]?.dueDay ?? 0)).toBe('2026-10-10')

    grading.setMonthEnd({ 1: 'yellow' })
    for (const day of ['2026-10-07', '2026-10-08', '2026-10-10']) await grading.day(day)
    expect(await grading.told(1)).toEqual(['blue first 2026-09-21 2026-09-21'])
    const { published } = await grading.day('2026-10-11')
    expect(published).toMatchObject([
      { subjectId: 1, from: 'blue', grade: 'yellow', reason: 'downgrade' },
    ])
    expect(await grading.told(1)).toEqual([
      'blue first 2026-09-21 2026-09-21',
      'yellow downgrade 2026-09-28 2026-10-11',
    ])
    const [inForce] = await grading.service().listPublished(1)
    expect(inForce).toMatchObject({
      scoreTenths: 700,
      assessmentId: 2,
      decidedOnDay: dayOf('2026-10-11'),
    })
  },
)

describe.each(TEST_ENGINES)('a pre-notice that is held on %s', (engine) => {
  const aHeldNotice = async () => {
    const grading = await aGrading(engine)
    await grading.assess('2026-11-02', { 1: 'blue' })
    await grading.first('2026-11-02')
    const { announced } = await grading.assess('2026-11-03', { 1: 'yellow' })
    const noticeId = announced[0]?.noticeId ?? 0
    const inside = <T>(work: (trx: Trx) => Promise<T>) =>
      grading.database.transaction(async (trx) => {
        await grading.service().lock(trx)
        return work(trx)
      })
    await inside((trx) => grading.service().hold(trx, noticeId))
    return {
      ...grading,
      noticeId,
      release: () => inside((trx) => grading.service().release(trx, noticeId)),
    }
  }

  test('is not published when its day comes, but at once when it is let go', async () => {
    const grading = await aHeldNotice()
    expect((await grading.day('2026-11-11')).published).toEqual([])
    await grading.day('2026-11-16')
    const { published } = await grading.release()
    expect(published).toMatchObject([{ grade: 'yellow', reason: 'downgrade' }])
    const [inForce] = await grading.service().listPublished(1)
    expect(inForce).toMatchObject({ decidedOnDay: dayOf('2026-11-16') })
    expect((await grading.release()).published).toEqual([])
    expect(await grading.service().findNotice(grading.noticeId)).toMatchObject({
      state: 'published',
      heldDay: dayOf('2026-11-03'),
      releasedDay: dayOf('2026-11-16'),
      closedDay: dayOf('2026-11-16'),
    })
  })

  test('is published on its own day where it is let go before', async () => {
    const grading = await aHeldNotice()
    await grading.day('2026-11-05')
    expect((await grading.release()).published).toEqual([])
    await grading.day('2026-11-11')
    const [inForce] = await grading.service().listPublished(1)
    expect(inForce).toMatchObject({ grade: 'yellow', decidedOnDay: dayOf('2026-11-11') })
  })

  test('is dropped by a recovery, and overtaken by a graver one', async () => {
    const recovered = await aHeldNotice()
    const { dropped } = await recovered.assess('2026-11-05', { 1: 'blue' })
    expect(dropped).toMatchObject([{ why: 'recovered' }])

    const overtaken = await aHeldNotice()
    await overtaken.assess('2026-11-04', { 1: 'red' })
    const day = await overtaken.day('2026-11-12')
    expect(day.published).toMatchObject([{ grade: 'red' }])
    expect(day.dropped).toMatchObject([{ to: 'yellow', why: 'overtaken' }])
  })

  test('keeps no lesser one from being published', async () => {
    const grading = await aGrading(engine)
    await grading.assess('2026-11-02', { 1: 'blue' })
    await grading.first('2026-11-02')
    await grading.assess('2026-11-03', { 1: 'yellow' })
    const { announced } = await grading.assess('2026-11-04', { 1: 'red' })
    await grading.database.transaction((trx) =>
      grading.service().hold(trx, announced[0]?.noticeId ?? 0),
    )
    await grading.day('2026-11-20')
    expect(await grading.told(1)).toEqual([
      'blue first 2026-11-02 2026-11-02',
      'yellow downgrade 2026-11-03 2026-11-20',
    ])
  })
})

test('a recovery during the pre-notice leaves the published grade alone', async () => {
  const grading = await aGrading()
  await grading.assess('2026-11-02', { 1: 'blue' })
  await grading.first('2026-11-02')
  await grading.assess('2026-11-03', { 1: 'red' })
  const { dropped } = await grading.assess('2026-11-05', { 1: 'blue' })
  expect(dropped).toMatchObject([{ subjectId: 1, why: 'recovered' }])
  await grading.day('2026-11-20')
  expect(await grading.told(1)).toEqual(['blue first 2026-11-02 2026-11-02'])
})

test('an upgrade is published at once, with the score it rests on', async () => {
  const grading = await aGrading()
  await grading.assess('2026-11-02', { 1: 'red', 2: 'blue' })
  await grading.first('2026-11-02')
  const { published } = await grading.assess('2026-11-14', { 1: 'blue', 2: 'blue' })
  expect(published).toMatchObject([{ subjectId: 1, from: 'red', grade: 'blue', reason: 'upgrade' }])
  const grades = (await grading.service().gradesOf([1])).get(1)
  expect(grades?.published).toMatchObject({ grade: 'blue', scoreTenths: 900, assessmentId: 3 })
})

test('a worse grade during a pre-notice gets five working days of its own', async () => {
  const grading = await aGrading()
  await grading.assess('2026-11-02', { 1: 'blue' })
  await grading.first('2026-11-02')
  await grading.assess('2026-11-03', { 1: 'yellow' })
  await grading.assess('2026-11-05', { 1: 'red' })
  await grading.day('2026-11-11')
  await grading.day('2026-11-12')
  await grading.day('2026-11-13')
  expect(await grading.told(1)).toEqual([
    'blue first 2026-11-02 2026-11-02',
    'yellow downgrade 2026-11-03 2026-11-11',
    'red downgrade 2026-11-05 2026-11-13',
  ])
})

test('the monthly setting takes the last day of the month before, once', async () => {
  const grading = await aGrading()
  await grading.assess('2026-10-20', { 1: 'blue', 2: 'unrated', 3: 'blue' })
  await grading.first('2026-10-20')
  await grading.assess('2026-10-26', { 2: 'blue', 3: 'unrated' })
  await grading.assess('2026-10-29', { 4: 'yellow' })
  grading.setMonthEnd({ 1: 'blue', 2: 'blue', 3: 'unrated', 4: 'yellow' })
  expect((await grading.day('2026-11-01')).cycle).toBeUndefined()
  const report = await grading.day('2026-11-02')
  expect(report.cycle).toEqual({ cycleDay: dayOf('2026-11-02'), asOf: dayOf('2026-10-31') })
  expect(report.published).toHaveLength(4)
  expect(await grading.day('2026-11-02')).toMatchObject({ cycle: undefined, published: [] })
  expect(await grading.day('2026-11-03')).toMatchObject({ cycle: undefined, published: [] })
  expect(await grading.told(2)).toEqual([
    'unrated first 2026-10-20 2026-10-20',
    'blue monthly 2026-10-31 2026-11-02',
  ])
  expect(await grading.told(3)).toContain('unrated monthly 2026-10-31 2026-11-02')
  expect(await grading.told(4)).toEqual(['yellow first 2026-10-31 2026-11-02'])
})

test('the monthly setting announces what became worse after the month’s end', async () => {
  const grading = await aGrading()
  await grading.assess('2026-10-20', { 1: 'blue' })
  await grading.assess('2026-11-01', { 1: 'red' })
  grading.setMonthEnd({ 1: 'blue' })
  const { published, announced } = await grading.day('2026-11-02')
  expect(published).toMatchObject([{ grade: 'blue', reason: 'first' }])
  expect(announced).toMatchObject([{ from: 'blue', grade: 'red', dueDay: dayOf('2026-11-09') }])
})

test('catches up after days on which nothing ran', async () => {
  const grading = await aGrading()
  await grading.assess('2026-08-20', { 1: 'blue', 2: 'blue' })
  await grading.first('2026-08-20')
  await grading.assess('2026-08-21', { 2: 'yellow' })
  await grading.assess('2026-10-20', { 5: 'blue' })
  grading.setMonthEnd({ 1: 'blue', 2: 'yellow', 5: 'blue' })
  const report = await grading.day('2026-10-20')
  expect(report.cycle?.asOf).toBe(dayOf('2026-09-30'))
  expect(await grading.told(1)).toEqual([
    'blue first 2026-08-20 2026-08-20',
    'blue monthly 2026-09-30 2026-10-20',
  ])
  expect(await grading.told(2)).toEqual([
    'blue first 2026-08-20 2026-08-20',
    'yellow downgrade 2026-08-21 2026-10-20',
    'yellow monthly 2026-09-30 2026-10-20',
  ])
  // It came after the day of the setting that was made up for.
  expect(await grading.told(5)).toEqual([])
  const [inForce] = await grading.service().listPublished(1)
  expect(inForce).toMatchObject({
    decidedOnDay: dayOf('2026-10-08'),
    effectiveDay: dayOf('2026-10-20'),
  })
})

test('a downgrade due in a year without a calendar waits for the calendar', async () => {
  const grading = await aGrading()
  await grading.assess('2026-12-21', { 1: 'blue' })
  await grading.first('2026-12-21')
  const { announced } = await grading.assess('2026-12-28', { 1: 'red' })
  expect(announced).toMatchObject([{ provisional: true, dueDay: dayOf('2027-01-04') }])
  grading.setMonthEnd({ 1: 'red' })
  expect(await grading.day('2027-01-06')).toMatchObject({ heldForCalendar: 1, published: [] })

  const aYear = (year: number, to: string) => {
    const holidays = [{ name: '元旦', from: `${year}-01-01`, to }]
    return loadYear({ year, source: '国办发明电', workdays: [], holidays }, `${year}.json`)
  }
  grading.setCalendar(WorkCalendar.from([aYear(2026, '2026-01-03'), aYear(2027, '2027-01-03')]))
  expect(await grading.day('2027-01-06')).toMatchObject({
    heldForCalendar: 0,
    published: [{ grade: 'red' }],
  })
  const [inForce] = await grading.service().listPublished(1)
  expect(inForce).toMatchObject({ decidedOnDay: dayOf('2027-01-06') })
})

test('first grades are published only for a register that never published', async () => {
  const grading = await aGrading()
  await grading.assess('2026-11-10', { 1: 'red', 2: 'unrated' })
  expect((await grading.first('2026-11-10')).published).toHaveLength(2)
  await grading.assess('2026-11-11', { 3: 'blue' })
  expect((await grading.first('2026-11-11')).published).toEqual([])
  expect(await grading.told(3)).toEqual([])
})

test('keeps every change of a live grade, and the day since which it holds', async () => {
  const grading = await aGrading()
  await grading.assess('2026-11-02', { 1: 'blue' })
  await grading.assess('2026-11-04', { 1: 'blue' })
  await grading.assess('2026-11-06', { 1: 'red' })
  await grading.assess('2026-11-07', { 1: 'blue' }, '2026-11-05')
  const live = (await grading.service().gradesOf([1])).get(1)?.live
  expect(live).toMatchObject({
    grade: 'red',
    sinceDay: dayOf('2026-11-06'),
    enteredDay: dayOf('2026-11-02'),
  })
  const { rows } = await sql`SELECT from_grade, to_grade FROM grading.live_grade_changes
    ORDER BY change_id`.execute(grading.database.db)
  expect(rows).toEqual([
    { from_grade: null, to_grade: 'blue' },
    { from_grade: 'blue', to_grade: 'red' },
  ])
  await expect(
    sql`DELETE FROM grading.live_grade_changes`.execute(grading.database.db),
  ).rejects.toThrow('append-only')
})

test('nothing is graded when the transaction of the assessment fails', async () => {
  const grading = await aGrading()
  const failing = grading.database.transaction(async (trx) => {
    const asOf = dayOf('2026-11-02')
    const row = {
      subjectId: 1,
      grade: 'blue',
      scoreTenths: 900,
      decidedBy: 'score',
      decidedCode: null,
    }
    await grading
      .service()
      .onAssessed(trx, [{ ...row, rulebookVersion: '2026.1', assessmentId: 1, asOf }])
    throw new Error('the record was refused')
  })
  await expect(failing).rejects.toThrow('the record was refused')
  expect(await grading.service().listGrades()).toEqual([])
})

test('lists grades by live and by published grade, page by page', async () => {
  const grading = await aGrading()
  await grading.assess('2026-11-02', { 1: 'blue', 2: 'yellow', 3: 'blue' })
  await grading.first('2026-11-02')
  await grading.assess('2026-11-03', { 3: 'red' })
  const list = async (filter: object) =>
    (await grading.service().listGrades(filter)).map((row) => row.subjectId)
  expect(await list({})).toEqual([1, 2, 3])
  expect(await list({ grade: 'red' })).toEqual([3])
  expect(await list({ publishedGrade: 'blue' })).toEqual([1, 3])
  expect(await list({ after: 1, limit: 1 })).toEqual([2])
})
