import { contact, inboxList, noticeOnFile, problem } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { framePages } from '../../pages/index.ts'
import { TEST_ENGINES } from '../../platform/database/testing.ts'
import { createHttp } from '../../platform/http/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { createLogger } from '../../platform/log/index.ts'
import { aCaller, aGate, aPlatformCaller } from '../../platform/http/testing.ts'
import { routeInbox } from './index.ts'
import type { NoticesRoom } from './testing.ts'
import { aPublication, anAnnouncement, openNotices } from './testing.ts'

const INBOX = '/api/v1/inbox'
const USCC = '91330782MA2F000000'
const CALLERS = {
  own: aPlatformCaller(1, USCC),
  other: aPlatformCaller(2, '91330782MA2F000001'),
  officer: aCaller({ role: 'officer' }),
  push: aCaller({ role: 'source' }),
}

describe.each(TEST_ENGINES)('the inbox on %s', (engine) => {
  let room: NoticesRoom
  let http: Http
  beforeAll(async () => {
    room = await openNotices(engine)
    await room.addPlatforms(2)
    const gate = aGate(CALLERS)
    const logger = createLogger('silent')
    http = await createHttp({ logger, version: '0', pages: framePages, gate })
    routeInbox(http, { notices: room.notices })
    await room.emit('grade.announced', { notices: [anAnnouncement()] })
    await room.emit('publication.made', {
      publications: [1, 2, 3, 4].map((receiptId) => aPublication({ receiptId })),
    })
    await room.emit('source.late', { kind: 'cases', dataAsOf: null, day: 20_000 })
  })
  afterAll(async () => {
    await http.close()
    await room.drop()
  })

  const ask = (key: keyof typeof CALLERS | null, url: string, payload?: object) =>
    http.inject({
      method: payload ? 'PUT' : 'GET',
      url,
      headers: key ? { 'x-api-key': key } : {},
      ...(payload ? { payload } : {}),
    })
  const list = async (key: 'own' | 'other', query = '') =>
    inboxList.parse((await ask(key, `${INBOX}${query}`)).json())

  it('lists a platform’s notices, newest first, page by page, each once', async () => {
    const all = await list('own')
    expect(all).toMatchObject({ unread: 5, nextCursor: null })
    expect(all.notices.map(({ kind }) => kind)).toEqual([
      'lowered',
      'lowered',
      'lowered',
      'lowered',
      'preNotice',
    ])
    const first = await list('own', '?limit=2')
    const second = await list('own', `?limit=2&cursor=${first.nextCursor}`)
    const third = await list('own', `?limit=2&cursor=${second.nextCursor}`)
    expect(third.nextCursor).toBeNull()
    expect([first, second, third].flatMap(({ notices }) => notices)).toEqual(all.notices)
  })

  it('marks a notice read when it is opened, and gives its exact words', async () => {
    const [entry] = (await list('own', '?kind=preNotice')).notices
    const url = `${INBOX}/${entry?.noticeId}`
    const opened = noticeOnFile.parse((await ask('own', url)).json())
    const kept = await room.notices.get(opened.noticeId)
    expect(opened).toMatchObject({
      uscc: USCC,
      readBy: CALLERS.own.name,
      template: { number: 'N-11', version: 2 },
      zh: { title: kept.titleZh, text: kept.textZh },
      sha256: kept.sha256,
      deliveries: [],
    })
    expect(opened.readAt).not.toBeNull()
    expect((await list('own')).unread).toBe(4)
    expect((await list('own', '?unread=false')).notices).toEqual([
      { ...entry, readAt: opened.readAt },
    ])
    expect((await list('own', '?unread=true')).notices).toHaveLength(4)
  })

  it('says how a notice is on its way', async () => {
    const url = 'https://platform.example/in'
    await ask('own', `${INBOX}/contact`, { webhook: url })
    const [entry] = (await list('own')).notices
    await room.notices.resend(entry?.noticeId ?? 0, 'webhook')
    const opened = noticeOnFile.parse((await ask('own', `${INBOX}/${entry?.noticeId}`)).json())
    expect(opened.deliveries).toEqual([
      {
        channel: 'webhook',
        state: 'waiting',
        attempts: 0,
        failureKind: null,
        failureWords: null,
        deliveredAt: null,
      },
    ])
  })

  it('shows a platform nothing of another’s, nor of the bureau’s', async () => {
    expect(await list('other')).toEqual({ unread: 0, notices: [], nextCursor: null })
    const all = await room.notices.list({ limit: 10 })
    for (const { noticeId } of all) {
      const answer = await ask('other', `${INBOX}/${noticeId}`)
      expect(answer.statusCode).toBe(404)
      expect(problem.parse(answer.json()).code).toBe('notice.not_found')
    }
  })

  it('keeps where notices are to go, and never shows the secret', async () => {
    const url = `${INBOX}/contact`
    const before = contact.parse((await ask('other', url)).json())
    expect(before).toEqual({ email: null, webhook: null, hasWebhookSecret: false, language: 'zh' })
    const wanted = { email: 'credit@platform.example', webhook: 'https://platform.example/in' }
    const webhookSecret = 'hush-hush-hush-hush'
    const answer = await ask('other', url, { ...wanted, webhookSecret, language: 'en' })
    expect(contact.parse(answer.json())).toEqual({
      ...wanted,
      hasWebhookSecret: true,
      language: 'en',
    })
    expect(answer.body).not.toContain('hush')
    expect((await ask('other', url)).json()).toEqual(answer.json())
  })

  it.each([
    [{ email: 'not an address' }, 400],
    [{ email: 'a@b.example\r\nBcc: c@d.example' }, 400],
    [{ webhook: 'ftp://platform.example/in' }, 400],
    [{ webhook: 'javascript:alert(1)' }, 400],
    [{ webhook: 'http://platform.example/in' }, 422],
    [{ webhook: 'https://platform.example/in', webhookSecret: 'short' }, 400],
    [{ webhook: 'https://platform.example/in', webhookSecret: 'a secret with\nlines' }, 400],
    [{ language: 'fr' }, 400],
    [{ phone: '1' }, 400],
  ])('refuses the contact %j', async (payload, status) => {
    const before = (await ask('own', `${INBOX}/contact`)).json()
    const answer = await ask('own', `${INBOX}/contact`, payload)
    expect(answer.statusCode).toBe(status)
    problem.parse(answer.json())
    expect((await ask('own', `${INBOX}/contact`)).json()).toEqual(before)
  })

  it.each([INBOX, `${INBOX}/1`, `${INBOX}/contact`])('opens %s to platforms only', async (url) => {
    expect((await ask(null, url)).statusCode).toBe(401)
    expect((await ask('officer', url)).statusCode).toBe(403)
    expect((await ask('push', url)).statusCode).toBe(403)
  })

  it('refuses to set a contact for whoever is no platform', async () => {
    expect((await ask(null, `${INBOX}/contact`, {})).statusCode).toBe(401)
    expect((await ask('officer', `${INBOX}/contact`, {})).statusCode).toBe(403)
  })

  it.each(['/abc', '/0', '?cursor=x', '?limit=0', '?unread=perhaps'])(
    'answers %s with what is wrong',
    async (rest) => {
      expect((await ask('own', `${INBOX}${rest}`)).statusCode).toBe(400)
    },
  )
})
