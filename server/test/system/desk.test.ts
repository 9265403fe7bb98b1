import {
  deskNotice,
  deskNoticeList,
  preNoticeList,
  preNoticeOnFile,
  problem,
  withdrawalList,
  workList,
} from '@liangma/contracts'
import type { BureauRole } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openHttp } from '../../src/http-servers.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { OutgoingWorker, failed } from '../../src/platform/outgoing/index.ts'
import { aChannel } from '../../src/platform/outgoing/testing.ts'
import { CITY_DAY, aCase, aPlace, aPlatform, importRows, moveSmallCityIn } from './small-office.ts'

const KEYS = {
  wang: ['reviewer', '王虚构', null],
  li: ['approver', '李虚构', null],
  zhao: ['approver', '赵虚构', null],
  qian: ['auditor', '钱虚构', null],
  near: ['approver', '孙虚构', 'near'],
  far: ['approver', '周虚构', 'far'],
} as const satisfies Record<string, readonly [BureauRole, string, string | null]>
type Who = keyof typeof KEYS

describe.each(TEST_ENGINES)('the desk on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let platform: Awaited<ReturnType<typeof aPlatform>>
  const keys = new Map<string, string>()
  const penalties = ['1', '2'].map((n) => `金虚罚〔2026〕${n}号`)

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config, fixedClock(CITY_DAY))
    platform = await aPlatform(app, 'blue')
    for (const [who, [role, name, where]] of Object.entries(KEYS)) {
      const own = platform.countyCode ?? ''
      const counties = where === null ? null : [where === 'near' ? own : '330799']
      keys.set(who, await app.identity.apiKeys.add({ label: who, role, name, counties }))
    }
    http = await openHttp(app, { log: createLogger('silent') })
    await app.notices.setContact(platform.subjectId, {
      email: null,
      webhook: 'https://platform.example/in',
      language: 'zh',
    })
    await importRows(
      app,
      penalties.map((决定书文号) => aCase(platform.code, { 决定书文号 })),
    )
    const author = { subjectId: platform.subjectId, uscc: platform.code, login: 'platform' }
    await app.redress.submit(author, await noticeId(), { text: '处罚已被撤销', contested: [] })
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  const noticeId = async () => {
    const grades = await app.grading.gradesOf([platform.subjectId])
    return grades.get(platform.subjectId)?.notices[0]?.noticeId ?? 0
  }
  const ask = (who: Who, url: string, payload?: object) =>
    http.inject({
      method: payload ? 'POST' : 'GET',
      url,
      headers: { 'x-api-key': keys.get(who) },
      ...(payload ? { payload } : {}),
    })
  const work = async (who: Who) => workList.parse((await ask(who, '/api/v1/work')).json())
  const ownItems = async (who: Who) =>
    (await work(who)).items
      .filter((item) => item.platform?.uscc === platform.code)
      .map(({ kind, may }) => [kind, may])

  test('lists what waits, with what each may do about it', async () => {
    expect(await ownItems('wang')).toEqual([['statementToReview', ['review']]])
    expect(await ownItems('qian')).toEqual([['statementToReview', []]])
    const [item] = (await work('wang')).items.filter(({ kind }) => kind === 'statementToReview')
    expect(item).toMatchObject({
      title: { zh: expect.stringMatching(/^拟由蓝下调为/) },
      platform: { name: platform.name, grade: 'blue' },
      workingDays: 5,
      about: { statementId: 1, noticeId: await noticeId() },
    })
  })

  test('shows everything about a pre-notice on one page, and counts what waits', async () => {
    const proposal = { outcome: 'notUpheld', reason: '处罚决定已生效' }
    await ask('wang', '/api/v1/statements/1/proposal', proposal)
    expect(await ownItems('li')).toEqual([['statementToApprove', ['approve']]])
    expect((await work('li')).counters.toApprove).toBe(1)
    const url = `/api/v1/pre-notices/${await noticeId()}`
    const page = preNoticeOnFile.parse((await ask('qian', url)).json())
    expect(page).toMatchObject({
      state: 'open',
      isHeld: true,
      statement: { state: 'proposed' },
      statements: [{ text: '处罚已被撤销' }],
    })
    expect(page.liveGrade).toBe(page.toGrade)
    expect(page.grounds.map(({ record }) => record)).toEqual(
      expect.arrayContaining(penalties.map((number) => `cases:${number}`)),
    )
    expect(page.history.map(({ kind, by }) => [kind, by])).toEqual([
      ['announced', null],
      ['received', platform.code],
      ['proposedNotUpheld', '王虚构'],
    ])
    const list = preNoticeList.parse((await ask('qian', '/api/v1/pre-notices')).json())
    expect(list.preNotices.map((each) => each.noticeId)).toContain(page.noticeId)
  })

  test('cuts everything to the counties of who asks', async () => {
    const own = await noticeId()
    const letters = await app.notices.list({ subjectId: platform.subjectId, limit: 1 })
    const letter = letters[0]?.noticeId
    for (const url of [`/api/v1/pre-notices/${own}`, `/api/v1/notices/${letter}`]) {
      expect((await ask('near', url)).statusCode).toBe(200)
      expect((await ask('far', url)).statusCode).toBe(404)
    }
    expect(await ownItems('near')).toEqual([['statementToApprove', ['approve']]])
    const far = await work('far')
    expect([far.total, far.items]).toEqual([0, []])
    const none = deskNoticeList.parse((await ask('far', '/api/v1/notices')).json())
    expect(none.notices).toEqual([])
    const why = { why: '责令停业期间仍在经营' }
    expect((await ask('far', `/api/v1/pre-notices/${own}/approvals`, why)).statusCode).toBe(404)
    expect((await ask('near', `/api/v1/pre-notices/${own}/approvals`, why)).statusCode).toBe(422)
  })

  test('has a withdrawal wait for a second person', async () => {
    const request = { uscc: platform.code, why: '误公示' }
    expect((await ask('wang', '/api/v1/withdrawals', request)).statusCode).toBe(403)
    await ask('li', '/api/v1/withdrawals', request)
    const list = async () =>
      withdrawalList.parse((await ask('qian', '/api/v1/withdrawals')).json()).withdrawals
    expect(await list()).toMatchObject([
      { uscc: platform.code, state: 'pending', grade: 'blue', approvals: [{ officer: '李虚构' }] },
    ])
    const waiting = ['withdrawalToApprove', ['approve']]
    expect(await ownItems('li')).toContainEqual(['withdrawalToApprove', []])
    expect(await ownItems('zhao')).toContainEqual(waiting)
    await ask('zhao', '/api/v1/withdrawals', request)
    expect(await list()).toMatchObject([{ state: 'done', withdrawalId: expect.any(Number) }])
    expect(await ownItems('zhao')).not.toContainEqual(waiting)
  })

  test('shows how notices fared, and sends one again', async () => {
    const refused = failed({ kind: 'refused', isPermanent: true, words: 'HTTP 401' })
    const webhook = { ...aChannel(() => refused), name: 'webhook' }
    await new OutgoingWorker({
      database: app.database,
      channels: [webhook],
      log: createLogger('silent'),
    }).drain()
    const dead = deskNoticeList.parse((await ask('qian', '/api/v1/notices?delivery=dead')).json())
    expect(dead.notices[0]).toMatchObject({
      name: platform.name,
      readBy: null,
      deliveries: [{ channel: 'webhook', state: 'dead', failure: 'HTTP 401' }],
    })
    const kinds = (await ownItems('wang')).map(([kind]) => kind)
    expect(kinds).toContain('undelivered')
    const url = `/api/v1/notices/${dead.notices[0]?.noticeId}`
    expect((await ask('qian', `${url}/resend`, { channel: 'webhook' })).statusCode).toBe(403)
    const sent = await ask('wang', `${url}/resend`, { channel: 'webhook' })
    expect(deskNotice.parse(sent.json()).deliveries).toMatchObject([{ state: 'waiting' }])
    const none = await ask('wang', `${url}/resend`, { channel: 'email' })
    expect([none.statusCode, problem.parse(none.json()).code]).toEqual([422, 'notice.no_address'])

    const reader = { subjectId: platform.subjectId, name: '陈虚构' }
    await app.notices.read(dead.notices[0]?.noticeId ?? 0, reader)
    const opened = deskNotice.parse((await ask('qian', url)).json())
    expect(opened).toMatchObject({ readBy: '陈虚构', readAt: expect.any(String) })
    const unread = await ask('qian', `/api/v1/notices?unread=true&uscc=${platform.code}`)
    const shown = deskNoticeList.parse(unread.json()).notices.map(({ noticeId: id }) => id)
    expect(shown).not.toContain(opened.noticeId)
    expect(shown.length).toBeGreaterThan(0)
  })

  test('lists notices page by page, each once', async () => {
    const all = deskNoticeList.parse((await ask('qian', '/api/v1/notices?limit=200')).json())
    const seen: number[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const answer = await ask('qian', `/api/v1/notices?limit=5&cursor=${cursor}`)
      const page = deskNoticeList.parse(answer.json())
      seen.push(...page.notices.map((each) => each.noticeId))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(all.notices.map((each) => each.noticeId))
  })
})
