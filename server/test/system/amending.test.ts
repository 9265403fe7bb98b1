import type { GradeReceipt } from '@liangma/contracts'
import { dayOf, gradeFaults, isoOf } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { openApp } from '../../src/app.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
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

describe.each(TEST_ENGINES)('what is public, between the months, on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let code: string

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
  })
  afterAll(() => place.remove())

  const on = <T>(day: number, work: (app: App) => Promise<T>) => onDay(place.config, day, work)
  const newestOf = async (app: App) => {
    const standing = await app.publication.findStanding(code)
    if (!standing) throw new Error('never published')
    return app.publication.getReceipt(standing.receiptId)
  }
  /** A general penalty, published: a few points, no ceiling. */
  const aGeneralCase = (changes: Record<string, string> = {}) =>
    aCase(code, { 决定书文号: '金虚罚〔2026〕9号', 严重程度: '一般', ...changes })
  const documentsOf = (receipt: GradeReceipt) =>
    receipt.facts.lines.flatMap((line) => line.items.map((item) => item.document))

  test('a veto V2–V4 is published at once with the approval of two officers, and of no fewer', async () => {
    await on(CITY_DAY, async (app) => {
      code = (await aPlatform(app, 'blue')).code
      await importRows(app, [aCase(code, { 否决情形: 'V2' })])
      const [notice] = await app.grading.listPreNotices()
      const approve = (officer: string) =>
        app.grading.approveAtOnce({
          noticeId: notice?.noticeId ?? 0,
          officer,
          why: '责令停业期间仍在经营',
        })
      expect((await approve('王虚构')).outcome.published).toEqual([])
      await expect(approve('王虚构')).rejects.toMatchObject({ code: 'approval.same_officer' })
      expect((await app.publication.findStanding(code))?.grade).toBe('blue')
      expect((await approve('李虚构')).outcome.published).toMatchObject([
        { grade: 'red', reason: 'veto' },
      ])
      expect(await newestOf(app)).toMatchObject({
        reason: 'veto',
        facts: { grade: 'red', decided: { by: 'veto', code: 'V2' } },
      })
      await expect(approve('赵虚构')).rejects.toMatchObject({ code: 'approval.no_notice' })
    })
  })

  test('any other downgrade waits, whoever approves', async () => {
    await on(CITY_DAY, async (app) => {
      const other = (await aPlatform(app, 'blue')).code
      await importRows(app, [aCase(other, { 决定书文号: '金虚罚〔2026〕2号' })])
      const notice = (await app.grading.listPreNotices()).find((each) => each.decidedBy !== 'veto')
      const approval = { noticeId: notice?.noticeId ?? 0, officer: '王虚构', why: '试' }
      await expect(app.grading.approveAtOnce(approval)).rejects.toMatchObject({
        code: 'approval.not_possible',
      })
    })
  })

  test('an annulled veto has the old colour back at once, marked corrected', async () => {
    await on(CITY_DAY, async (app) => {
      await importRows(app, [aCase(code, { 否决情形: 'V2', 状态: '撤销' })])
      const receipt = await newestOf(app)
      expect(receipt).toMatchObject({ reason: 'correction', facts: { grade: 'blue' } })
      expect(documentsOf(receipt)).not.toContain('金虚罚〔2026〕1号')
    })
  })

  test('a repaired penalty is no longer shown, though the colour stays', async () => {
    await on(CITY_DAY, async (app) => {
      await importRows(app, [aGeneralCase()])
      await app.publishAsOf(CITY_DAY)
    })
    await on(CITY_DAY + 1, async (app) => {
      await app.publishAsOf(CITY_DAY + 1)
      const before = await newestOf(app)
      expect(documentsOf(before)).toContain('金虚罚〔2026〕9号')
      await importRows(app, [aGeneralCase({ 修复日期: isoOf(CITY_DAY + 1) })])
      const after = await newestOf(app)
      expect(after).toMatchObject({ reason: 'repair', facts: { grade: before.facts.grade } })
      expect(documentsOf(after)).not.toContain('金虚罚〔2026〕9号')
      expect(gradeFaults(after.facts)).toEqual([])
    })
  })

  test('a penalty whose period is over is no longer shown from that day on', async () => {
    // A minor one is shown for 90 days.
    const short = {
      决定书文号: '金虚罚〔2026〕10号',
      严重程度: '轻微',
      决定日期: isoOf(CITY_DAY + 3 - 90),
    }
    await on(CITY_DAY + 2, async (app) => {
      await importRows(app, [aCase(code, short)])
      await app.publishAsOf(CITY_DAY + 2)
      expect(documentsOf(await newestOf(app))).toContain('金虚罚〔2026〕10号')
    })
    await on(CITY_DAY + 3, async (app) => {
      const receipt = await newestOf(app)
      expect(receipt).toMatchObject({ reason: 'expiry', day: isoOf(CITY_DAY + 3) })
      expect(documentsOf(receipt)).not.toContain('金虚罚〔2026〕10号')
      await app.runDay()
      expect((await newestOf(app)).receiptId).toBe(receipt.receiptId)
    })
  })

  test('a published grade is taken back by two officers, and shows grey', async () => {
    await on(DUE, async (app) => {
      const withdraw = (officer: string) =>
        app.publication.withdraw({ uscc: code, officer, why: '误公示' })
      expect(await withdraw('王虚构')).toMatchObject({ isWithdrawn: false })
      await expect(withdraw('王虚构')).rejects.toMatchObject({ code: 'approval.same_officer' })
      expect(await app.publication.findStanding(code)).toMatchObject({ state: 'inForce' })
      expect(await withdraw('李虚构')).toMatchObject({ isWithdrawn: true })
      expect(await app.publication.findStanding(code)).toMatchObject({ state: 'revoked' })
      await expect(withdraw('赵虚构')).rejects.toMatchObject({ code: 'withdrawal.done' })
      const [entry] = await app.publication.listHistory(code)
      expect(entry?.record).toMatchObject({ type: 'liangma/withdrawal/1', why: '误公示' })
    })
  })

  test('late data turn colours grey, and a day without the daily work does too', async () => {
    const late = CITY_DAY + 60
    await on(late, async (app) => {
      const states = (await app.publication.listStandings({})).map(({ grade, state }) =>
        grade === 'unrated' ? 'none' : state,
      )
      expect(new Set(states)).not.toContain('inForce')
    })
    const app = await openApp(place.config, fixedClock(late + 3))
    const coloured = await app.publication.listStandings({ state: 'inForce' })
    await app.close()
    expect(coloured).toEqual([])
  })

  test('every receipt comes out of the records again, the corrected ones too', async () => {
    await on(CITY_DAY + 60, async (app) => {
      const entries = await app.publication.listEntries({ limit: 200 })
      const receipts = entries.flatMap(({ record }) =>
        record.type === 'liangma/grade/1' ? [record] : [],
      )
      expect(receipts.length).toBeGreaterThan(10)
      for (const receipt of receipts)
        expect([receipt.receiptId, await app.publication.recompute(receipt)]).toEqual([
          receipt.receiptId,
          [],
        ])
      expect(await Array.fromAsync(app.publication.audit())).toEqual([])
    })
  })
})
