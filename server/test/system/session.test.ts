import { problem, session } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { keepDemoAccounts } from '../../src/demo-accounts.ts'
import { openHttp, openPublicHttp } from '../../src/http-servers.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { aPlace, moveSmallCityIn } from './small-office.ts'

const OURS = { 'x-requested-by': 'liangma', 'sec-fetch-site': 'same-origin' }
const URL = '/api/v1/session'

describe('a session over HTTP', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let publicHttp: Http
  const passwords: Record<string, string> = {}

  beforeAll(async () => {
    place = await aPlace()
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    const settings = { log: createLogger('silent'), trustedProxies: ['127.0.0.1'] }
    http = await openHttp(app, settings)
    publicHttp = await openPublicHttp(app, settings)
    for (const { login, password } of await keepDemoAccounts(app))
      passwords[login] = String(password)
  })
  afterAll(async () => {
    await http.close()
    await publicHttp.close()
    await app.close()
    await place.remove()
  })

  const signIn = (
    login: string,
    { at = http, headers = OURS }: { at?: Http; headers?: Record<string, string> } = {},
  ) =>
    at.inject({ method: 'POST', url: URL, headers, payload: { login, password: passwords[login] } })
  const cookieOf = async (login: string, at = http) => {
    const [set] = [(await signIn(login, { at })).headers['set-cookie']].flat()
    return String(set).split(';', 1)[0] ?? ''
  }
  const codeOf = (response: { json: () => unknown }) => problem.parse(response.json()).code

  test('is a cookie that no script reads and no other site sends', async () => {
    const answer = await signIn('officer')
    expect(session.parse(answer.json())).toMatchObject({ login: 'officer', role: 'officer' })
    expect(answer.headers['set-cookie']).toMatch(
      /^liangma_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const behindTls = await signIn('officer', {
      headers: { ...OURS, 'x-forwarded-proto': 'https' },
    })
    expect(behindTls.headers['set-cookie']).toMatch(/; HttpOnly; Secure; SameSite=Lax$/)
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('opens what the role may, and ends with the sign-out', async () => {
    const cookie = await cookieOf('auditor')
    const get = (url: string) => http.inject({ url, headers: { cookie } })
    expect(session.parse((await get(URL)).json())).toMatchObject({ name: '沈审计', hasTotp: false })
    expect((await get('/api/v1/register')).statusCode).toBe(200)
    expect((await get('/api/v1/inbox')).statusCode).toBe(403)
    const out = await http.inject({ method: 'DELETE', url: URL, headers: { ...OURS, cookie } })
    expect([out.statusCode, out.headers['set-cookie']]).toEqual([
      204,
      'liangma_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    ])
    expect([(await get(URL)).statusCode, codeOf(await get(URL))]).toEqual([401, 'session.ended'])
  })

  test.each([
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'x-requested-by': 'liangma', 'sec-fetch-site': 'cross-site' }],
    [{ 'x-requested-by': 'liangma', 'sec-fetch-site': 'same-site' }],
    [{ 'x-requested-by': 'liangma', origin: 'https://evil.example' }],
    [{ 'x-requested-by': 'liangma', origin: 'null' }],
  ] as Record<string, string>[][])('refuses a write that %j sends', async (...[headers = {}]) => {
    const cookie = await cookieOf('approver')
    const asked = {
      method: 'DELETE',
      url: '/api/v1/sessions',
      headers: { ...headers, cookie },
    } as const
    const answer = await http.inject(asked)
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'session.foreign_origin'])
    const entering = await signIn('approver', { headers })
    expect([entering.statusCode, codeOf(entering)]).toEqual([403, 'session.foreign_origin'])
  })

  test('takes a write from its own page, by what an old browser says of it as well', async () => {
    const cookie = await cookieOf('approver')
    for (const from of [OURS, { 'x-requested-by': 'liangma', origin: 'http://localhost:8080' }]) {
      const headers = { ...from, host: 'localhost:8080', cookie }
      const answer = await http.inject({ method: 'DELETE', url: '/api/v1/sessions', headers })
      expect(answer.statusCode).toBe(204)
    }
  })

  test('lets do nothing before the first password is changed, and all afterwards', async () => {
    const wish = { role: 'officer', counties: null, subjectId: null, uscc: null } as const
    const { firstPassword } = await app.identity.accounts.add(
      { login: 'first', name: '新虚构', usesProvider: false, ...wish },
      { name: '钱管理' },
    )
    passwords['first'] = String(firstPassword)
    const cookie = await cookieOf('first')
    const headers = { ...OURS, cookie }
    expect(
      session.parse((await http.inject({ url: URL, headers })).json()).mustChangePassword,
    ).toBe(true)
    for (const url of ['/api/v1/register', '/api/v1/sessions', '/api/v1/sources'])
      expect(codeOf(await http.inject({ url, headers }))).toBe('session.password_first')
    const change = (next: string) =>
      http.inject({
        method: 'PUT',
        url: `${URL}/password`,
        headers,
        payload: { current: firstPassword, next },
      })
    expect(codeOf(await change('short'))).toBe('password.too_short')
    expect((await change('seven-quiet-lanterns')).statusCode).toBe(204)
    expect((await http.inject({ url: '/api/v1/register', headers })).statusCode).toBe(200)
  })

  test('lets only platforms in on the server of the public, and has no desk there', async () => {
    const bureau = await signIn('officer', { at: publicHttp })
    expect([bureau.statusCode, codeOf(bureau)]).toEqual([401, 'sign_in.refused'])
    const cookie = await cookieOf('platform', publicHttp)
    expect(cookie).toMatch(/^liangma_public_session=/)
    expect(
      (await publicHttp.inject({ url: '/api/v1/inbox', headers: { cookie } })).statusCode,
    ).toBe(200)
    // Browsers send the officers' cookie to every port of a host: it is not looked at, nor its token believed.
    const officers = await cookieOf('officer')
    const renamed = officers.replace('liangma_', 'liangma_public_')
    for (const [carried, code] of [
      [officers, 'auth.missing'],
      [renamed, 'session.ended'],
    ] as const) {
      const answer = await publicHttp.inject({ url: URL, headers: { cookie: carried } })
      expect([answer.statusCode, codeOf(answer)]).toEqual([401, code])
    }
    for (const url of ['/api/v1/register', '/console/', '/imports'])
      expect((await publicHttp.inject({ url, headers: { cookie } })).statusCode).toBe(404)
  })

  test('is no account that a key of the API has', async () => {
    const key = await app.identity.apiKeys.add({
      label: '审核',
      role: 'officer',
      name: '王虚构',
      counties: null,
    })
    const answer = await http.inject({ url: URL, headers: { 'x-api-key': key } })
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'session.no_account'])
  })

  test('puts every write on record, refused ones too, but no mere reading', async () => {
    const cookie = await cookieOf('reviewer')
    const headers = { ...OURS, cookie, 'user-agent': 'Fictional/1.0' }
    await http.inject({ url: '/api/v1/register', headers })
    await http.inject({ method: 'DELETE', url: '/api/v1/sessions/999', headers })
    const payload = { why: '紧急' }
    await http.inject({ method: 'POST', url: '/api/v1/pre-notices/7/approvals', headers, payload })
    await http.inject({ url: '/api/v1/quarantine/export?kind=cases&format=csv', headers })
    const filter = {
      who: 'reviewer',
      act: null,
      uscc: null,
      from: null,
      before: null,
      after: null,
    }
    const entries = await app.identity.audit.list({ ...filter, limit: 9 })
    expect(entries.map(({ act, params, status }) => [act, params, status])).toEqual([
      ['GET /api/v1/quarantine/export', { kind: 'cases', format: 'csv' }, 200],
      ['POST /api/v1/pre-notices/:noticeId/approvals', { noticeId: '7' }, 403],
      ['DELETE /api/v1/sessions/:sessionId', { sessionId: 999 }, 204],
      ['sign-in password', {}, null],
    ])
    expect(entries[1]).toMatchObject({ name: '周复核', role: 'reviewer', address: '127.0.0.1' })
  })
})
