import { dayOf } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { aCase, aPlace, aPlatform, importRows, moveSmallCityIn, onDay } from './small-office.ts'

const FIRST = dayOf('2026-06-30')
const DUE = dayOf('2026-07-07')
const reviewer = { name: '王虚构', login: 'wang' }
const approver = { name: '李虚构', login: 'li' }

/** From a penalty to what two people decide about the statement on it, with nothing faked. */
describe.each(TEST_ENGINES)('a statement on a pre-notice on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let author = { subjectId: 0, uscc: '', login: 'platform' }
  const penalties = ['1', '2'].map((n) => `金虚罚〔2026〕${n}号`)

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
  })
  afterAll(() => place.remove())

  const on = <T>(day: number, work: (app: App) => Promise<T>) => onDay(place.config, day, work)
  const rows = (changes: Record<string, string> = {}) =>
    penalties.map((决定书文号) => aCase(author.uscc, { 决定书文号, ...changes }))
  const openNotice = async (app: App) => {
    const grades = (await app.grading.gradesOf([author.subjectId])).get(author.subjectId)
    const notice = grades?.notices.at(-1)
    if (!notice) throw new Error('no pre-notice is open')
    return notice
  }
  const told = async (app: App) =>
    (await app.notices.list({ subjectId: author.subjectId, limit: 100 }))
      .map(({ kind }) => kind)
      .toReversed()
  const published = async (app: App) => (await app.grading.listPublished(author.subjectId))[0]

  test('holds back what was announced, and tells that it was received', async () => {
    await on(FIRST, async (app) => {
      const { subjectId, code } = await aPlatform(app, 'blue')
      author = { ...author, subjectId, uscc: code }
      await importRows(app, rows())
      const { noticeId } = await openNotice(app)
      const notice = await app.grading.findNotice(noticeId)
      const grounds = await app.redress.reading.groundsOf(notice!)
      expect(grounds.map(({ record }) => record)).toEqual(
        expect.arrayContaining(penalties.map((number) => `cases:${number}`)),
      )
      const contested = [`cases:${penalties[0]}`]
      await app.redress.submit(author, noticeId, { text: '处罚已被撤销', contested })
      expect(await told(app)).toEqual(['first', 'preNotice', 'statementReceived'])
    })
    await on(DUE + 3, async (app) => {
      expect(await published(app)).toMatchObject({ grade: 'blue' })
    })
  })

  test('lets the correction at its source decide where it is upheld', async () => {
    await on(DUE + 3, async (app) => {
      const { noticeId } = await openNotice(app)
      const statement = (await app.redress.reading.ofNotices([noticeId])).get(noticeId)?.at(-1)
      const statementId = statement?.statementId ?? 0
      const records = penalties.map((number) => `cases:${number}`)
      const upheld = { outcome: 'upheld' as const, reason: '复议已撤销', records }
      await app.redress.propose(reviewer, statementId, upheld)
      await app.redress.confirm(approver, statementId, '同意')
      await importRows(app, rows({ 状态: '撤销' }))
      expect(await app.redress.reading.get(statementId)).toMatchObject({ state: 'corrected' })
      expect(await told(app)).toEqual([
        'first',
        'preNotice',
        'statementReceived',
        'statementUpheld',
        'preNoticeDropped',
      ])
      expect(await published(app)).toMatchObject({ grade: 'blue' })
    })
  })

  test('publishes in the night after the last day where nothing was corrected', async () => {
    const day = dayOf('2026-07-13')
    penalties.push('金虚罚〔2026〕3号', '金虚罚〔2026〕4号')
    await on(day, async (app) => {
      await importRows(app, rows().slice(2))
      const { noticeId } = await openNotice(app)
      await app.redress.submit(author, noticeId, { text: '处罚不当', contested: [] })
      const statement = (await app.redress.reading.ofNotices([noticeId])).get(noticeId)?.at(-1)
      const statementId = statement?.statementId ?? 0
      const records = [`cases:${penalties[2]}`]
      const upheld = { outcome: 'upheld' as const, reason: '应予更正', records }
      await app.redress.propose(reviewer, statementId, upheld)
      await app.redress.confirm(approver, statementId, '同意')
    })
    await on(dayOf('2026-07-27'), async (app) => {
      expect(await published(app)).toMatchObject({ grade: 'blue' })
    })
    await on(dayOf('2026-07-28'), async (app) => {
      expect(await published(app)).toMatchObject({
        reason: 'downgrade',
        decidedOnDay: dayOf('2026-07-28'),
      })
      expect((await told(app)).slice(-2)).toEqual(['holdEnded', 'lowered'])
      expect(await Array.fromAsync(app.publication.audit())).toEqual([])
    })
  })
})
