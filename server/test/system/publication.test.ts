import type { GradeReceipt, PublicRecord } from '@liangma/contracts'
import { dayOf, gradeFaults } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import {
  CITY_DAY,
  aCase,
  aPlace,
  aPlatform,
  importRows,
  moveSmallCityIn,
  onDay,
} from './small-office.ts'

/** The five working days after 30 June 2026 end on Tuesday 7 July. */
const DUE = dayOf('2026-07-07')

describe.each(TEST_ENGINES)('publication on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let code: string

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
  })
  afterAll(() => place.remove())

  const on = <T>(day: number, work: (app: App) => Promise<T>) => onDay(place.config, day, work)
  const recordsOf = async (app: App): Promise<PublicRecord[]> =>
    (await app.publication.listHistory(code)).map(({ record }) => record)

  test('gives every published grade a receipt from which it follows', async () => {
    await on(CITY_DAY, async (app) => {
      const standings = await app.publication.listStandings({})
      const graded = await app.grading.listGrades({})
      expect(standings.length).toBe(graded.filter((row) => row.published).length)
      for (const standing of standings) {
        const receipt = await app.publication.getReceipt(standing.receiptId)
        expect([standing.uscc, gradeFaults(receipt.facts)]).toEqual([standing.uscc, []])
        expect(receipt.facts.grade).toBe(standing.grade)
      }
    })
  })

  test('keeps the colour while a downgrade is only announced, and publishes it when its days are over', async () => {
    await on(CITY_DAY, async (app) => {
      code = (await aPlatform(app, 'blue')).code
      await importRows(app, [aCase(code)])
      expect(await app.publication.findStanding(code)).toMatchObject({
        grade: 'blue',
        state: 'inForce',
      })
    })
    await on(DUE + 1, async (app) => {
      const standing = await app.publication.findStanding(code)
      expect(standing?.grade).not.toBe('blue')
      const [newest] = await recordsOf(app)
      expect(newest).toMatchObject({ type: 'liangma/grade/1', reason: 'downgrade' })
      const documents = (newest as GradeReceipt).facts.lines.flatMap((line) =>
        line.items.map((item) => item.document),
      )
      expect(documents).toContain('金虚罚〔2026〕1号')
    })
  })

  test('marks every grade corrected in which an annulled penalty counted, and has the colour back', async () => {
    await on(DUE + 1, async (app) => {
      await importRows(app, [aCase(code, { 状态: '撤销' })])
      const [correction, replaced, downgrade] = await recordsOf(app)
      expect(replaced).toMatchObject({ type: 'liangma/grade/1', reason: 'correction' })
      expect(correction).toMatchObject({
        type: 'liangma/correction/1',
        corrects: { receiptId: (downgrade as GradeReceipt).receiptId },
        corrected: { grade: 'blue' },
        because: [{ document: '金虚罚〔2026〕1号', why: 'annulled' }],
        replacedBy: { receiptId: (replaced as GradeReceipt).receiptId },
      })
      expect(await app.publication.findStanding(code)).toMatchObject({
        grade: 'blue',
        state: 'inForce',
      })
      expect(gradeFaults((replaced as GradeReceipt).facts)).toEqual([])
    })
  })
})
