import type { Server } from 'node:http'
import { session } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openHttp } from '../../src/http-servers.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { CLIENT, aProvider } from './identity-provider.ts'
import { aPlace } from './small-office.ts'

const HOST = 'desk.fictional.example:8080'
const WISH = {
  role: 'officer',
  counties: null,
  subjectId: null,
  uscc: null,
  usesProvider: true,
} as const

/** Signs in at the provider as a person would, and answers where it sends the browser at the end. */
async function signInThere(start: string, login: string): Promise<string> {
  const jar = new Map<string, string>()
  const go = async (url: string, body?: URLSearchParams): Promise<string> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const asked = {
      redirect: 'manual',
      headers: { cookie },
      ...(body ? { method: 'POST', body } : {}),
    }
    const response = await fetch(url, asked as RequestInit)
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';', 1)[0] ?? '').split('=')
      jar.set(name, value)
    }
    return new URL(response.headers.get('location') ?? '', url).href
  }
  let place = await go(start)
  for (const prompt of ['login', 'consent']) {
    place = await go(place, new URLSearchParams({ prompt, login, password: 'x' }))
    place = await go(place)
  }
  return place
}

describe('signing in through an identity provider', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let server: Server

  beforeAll(async () => {
    place = await aPlace()
    const { issuer, ...there } = await aProvider(() => `http://${HOST}`)
    server = there.server
    const provider = { name: '浙政钉', issuer, ...CLIENT }
    app = await openApp({ ...place.config, provider })
    http = await openHttp(app, { log: createLogger('silent') })
    const { accounts } = app.identity
    for (const login of ['wang', 'chen@bureau.example', 'wang@bureau.example'])
      await accounts.add({ ...WISH, login, name: login }, { name: '钱管理' })
    const byPassword = { ...WISH, login: 'zhao', name: '赵虚构', usesProvider: false }
    await accounts.add(byPassword, { name: '钱管理' })
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    server.close()
    await place.remove()
  })

  const get = (url: string, cookie = '') => http.inject({ url, headers: { host: HOST, cookie } })
  const begin = async (next = '/console/platforms?q=1') => {
    const response = await get(`/auth/oidc/start?next=${encodeURIComponent(next)}`)
    const cookie = String(response.headers['set-cookie']).split(';', 1)[0] ?? ''
    return { there: String(response.headers.location), cookie }
  }
  const comeBack = async (login: string, next?: string) => {
    const { there, cookie } = await begin(next)
    const back = new URL(await signInThere(there, login))
    return { back: back.pathname + back.search, cookie }
  }
  const arrive = async (login: string, next?: string) => {
    const { back, cookie } = await comeBack(login, next)
    const { headers } = await get(back, cookie)
    const token = [headers['set-cookie']]
      .flat()
      .find((each) => each?.startsWith('liangma_session='))
    return { location: headers.location, cookie: String(token).split(';', 1)[0] ?? '' }
  }
  const failure = (code: string) => `/console/sign-in?failure=${code}`

  test('is offered by its name', async () => {
    expect((await get('/api/v1/sign-in-ways')).json()).toEqual({
      hasPassword: true,
      provider: { name: '浙政钉', href: '/auth/oidc/start' },
      isSample: false,
    })
  })

  test('lets in whom an administrator expects, and leads on to where one wanted', async () => {
    const { location, cookie } = await arrive('wang')
    expect(location).toBe('/console/platforms?q=1')
    const told = session.parse((await get('/api/v1/session', cookie)).json())
    expect(told).toMatchObject({ login: 'wang', hasPassword: false, mustChangePassword: false })
    expect((await arrive('wang')).location).toBe('/console/platforms?q=1')
    expect((await arrive('chen')).location).toBe('/console/platforms?q=1')
  })

  test.each(['https://evil.example/', '//evil.example/', 'javascript:alert(1)', '/\\evil.example'])(
    'does not lead on to %s',
    async (next) => {
      expect((await arrive('wang', next)).location).toMatch(/^\/(console\/)?$|^\/console\/$/)
    },
  )

  test.each([
    ['stranger', 'nobody has an account for'],
    ['liar', 'has an address that nobody has verified'],
    ['zhao', 'signs in by password'],
    ['twin', 'claims the login of somebody else who is linked'],
  ])('refuses %s, who %s', async (login) => {
    await arrive('wang')
    const { location, cookie } = await arrive(login)
    expect([location, cookie]).toEqual([failure('provider.unknown_person'), 'undefined'])
  })

  test('refuses a blocked account', async () => {
    const { accounts } = app.identity
    const { accountId } = await accounts.getByLogin('chen@bureau.example')
    await accounts.setBlocked(accountId, true, { name: '钱管理', accountId: null })
    expect((await arrive('chen')).location).toBe(failure('sign_in.blocked'))
  })

  test('refuses a wrong state, a wrong nonce, a wrong verifier, a used code and no cookie', async () => {
    const { back, cookie } = await comeBack('wang')
    const [name = '', sealed = ''] = cookie.split('=')
    const travel = JSON.parse(app.keys.open(Buffer.from(sealed, 'base64url'))) as object
    const changed = (changes: object) =>
      `${name}=${app.keys.seal(JSON.stringify({ ...travel, ...changes })).toString('base64url')}`
    const bad = [
      '',
      `${name}=nonsense`,
      changed({ state: 'another' }),
      changed({ begunAt: 0 }),
      (await begin()).cookie,
      changed({ nonce: 'another' }),
      cookie,
    ]
    for (const each of bad)
      expect((await get(back, each)).headers.location).toBe(failure('provider.refused'))
    const other = await comeBack('wang')
    const verifier = 'x'.repeat(43)
    const [, own = ''] = other.cookie.split('=')
    const ownTravel = JSON.parse(app.keys.open(Buffer.from(own, 'base64url'))) as object
    const value = app.keys.seal(JSON.stringify({ ...ownTravel, verifier })).toString('base64url')
    const answer = await get(other.back, `${name}=${value}`)
    expect(answer.headers.location).toBe(failure('provider.refused'))
  })

  test('says that the provider is away, and tries again the next time', async () => {
    await app.close()
    await http.close()
    const away = { name: '浙政钉', issuer: 'http://127.0.0.1:9', ...CLIENT }
    app = await openApp({ ...place.config, provider: away })
    http = await openHttp(app, { log: createLogger('silent') })
    for (let i = 0; i < 2; i += 1)
      expect((await get('/auth/oidc/start')).headers.location).toBe(failure('provider.unreachable'))
  })
})
