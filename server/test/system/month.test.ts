import { dayOf } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { serve } from '../../src/serve.ts'
import {
  aCase,
  aPlace,
  aPlatform,
  aSilentTerminal,
  importRows,
  moveSmallCityIn,
} from './small-office.ts'

/** National Day 2026 lies from 1 to 7 October; Saturday 10 October is worked. */
const LAST_WORKING_DAY = dayOf('2026-09-30')
const FIRST_OF_OCTOBER = dayOf('2026-10-08')
const DUE = dayOf('2026-10-13')

describe('a month', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let code: string
  let subjectId: number

  beforeAll(async () => {
    place = await aPlace()
    await moveSmallCityIn(place.config, LAST_WORKING_DAY)
  })
  afterAll(() => place.remove())

  /** Starts the server as of a day, as `npm start -- --today` does, and stops it afterwards. */
  async function on<T>(today: number, work: (app: App) => Promise<T>): Promise<T> {
    const running = await serve({ ...place.config, sample: true, today }, aSilentTerminal())
    try {
      return await work(running.app)
    } finally {
      await running.stop()
    }
  }
  const gradesOf = async (app: App) => (await app.grading.gradesOf([subjectId])).get(subjectId)
  const publishedNow = async (app: App) => (await app.grading.listPublished(subjectId))[0]

  test('announces a downgrade, due after five working days', async () => {
    await on(LAST_WORKING_DAY, async (app) => {
      const platform = await aPlatform(app, 'blue')
      code = platform.code
      subjectId = platform.subjectId
      await importRows(app, [aCase(code, { 决定日期: '2026-09-29' })])
      const grades = await gradesOf(app)
      expect(grades?.live.grade).not.toBe('blue')
      expect(grades?.published).toMatchObject({ grade: 'blue', reason: 'first' })
      expect(grades?.notices).toMatchObject([
        {
          grade: grades?.live.grade,
          announcedDay: LAST_WORKING_DAY,
          dueDay: DUE,
          provisional: false,
        },
      ])
    })
  })

  test('sets everybody on the first working day, as of the last day of the month before', async () => {
    await on(dayOf('2026-10-07'), async (app) => {
      expect(await publishedNow(app), 'a holiday is no working day').toMatchObject({
        reason: 'first',
      })
    })
    await on(FIRST_OF_OCTOBER, async (app) => {
      const newest = await Promise.all(
        (await app.grading.listGrades({})).map(async ({ subjectId: id }) => {
          return (await app.grading.listPublished(id))[0]
        }),
      )
      const monthly = newest.filter((row) => row?.reason === 'monthly')
      expect(monthly.length).toBeGreaterThan(newest.length / 2)
      for (const row of monthly)
        expect(row).toMatchObject({ asOf: LAST_WORKING_DAY, decidedOnDay: FIRST_OF_OCTOBER })
      expect(await publishedNow(app), 'a downgrade waits for its notice').toMatchObject({
        grade: 'blue',
      })
    })
  })

  test('publishes the downgrade on the day after the due day, not on it', async () => {
    await on(DUE, async (app) => {
      expect(await publishedNow(app)).toMatchObject({ grade: 'blue' })
    })
    await on(DUE + 1, async (app) => {
      const grades = await gradesOf(app)
      expect(await publishedNow(app)).toMatchObject({
        grade: grades?.live.grade,
        reason: 'downgrade',
        effectiveDay: DUE + 1,
      })
      expect(grades?.live.grade).not.toBe('blue')
      expect(grades?.notices).toEqual([])
    })
  })

  test('has the colour back at once where the penalty is annulled', async () => {
    await on(DUE + 1, async (app) => {
      await importRows(app, [aCase(code, { 决定日期: '2026-09-29', 状态: '撤销' })])
      expect(await publishedNow(app)).toMatchObject({
        grade: 'blue',
        reason: 'correction',
        effectiveDay: DUE + 1,
      })
    })
  })
})
