import { isWithin } from '@liangma/contracts'
import type { Problem, RouteAccess } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openHttp, openPublicHttp } from '../../src/http-servers.ts'
import type { HttpSettings } from '../../src/http-servers.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { aPlace, moveSmallCityIn } from '../system/small-office.ts'
import { everyCaller, everyStranger } from './askers.ts'
import type { Caller, Place } from './askers.ts'
import { expectedOf } from './expected.ts'

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string
  access: RouteAccess | undefined
}

const OURS = { 'x-requested-by': 'liangma', 'sec-fetch-site': 'same-origin' }
/** Files of the web build, a route each. */
const FILE_OF_WEB = /^\/(screen|portal|console)\//
const CREDIT_CODE = /\b[0-9A-HJ-NPQRTUWXY]{18}\b/g
const PATIENCE = 600_000

describe.each(['officers', 'public'] as const)('every route of the server of the %s', (which) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let here: Place
  let callers: Caller[]
  let strangers: Record<string, Record<string, string>>
  let countyOf: Map<string, { subjectId: number; countyCode: string | null }>
  const routes: Route[] = []
  const guarded = () => routes.filter(({ access }) => access !== 'everyone')

  beforeAll(async () => {
    place = await aPlace()
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    const settings: HttpSettings = {
      log: createLogger('silent'),
      onRoute: ({ method, url, config }) => {
        for (const each of [method].flat() as Route['method'][])
          if (String(each) !== 'HEAD' && !FILE_OF_WEB.test(url))
            routes.push({ method: each, url, access: config?.access })
      },
    }
    http = await (which === 'officers' ? openHttp : openPublicHttp)(app, settings)
    await http.ready()
    const ids = (await app.grading.listGrades({})).map(({ subjectId }) => subjectId)
    const platforms = await app.registry.listPlatforms(ids)
    countyOf = new Map(platforms.map((platform) => [platform.code, platform]))
    const [first, ...others] = platforms.filter(({ countyCode }) => countyCode !== null)
    const other = others.find(({ countyCode }) => countyCode !== first?.countyCode)
    if (!first || !other) throw new Error('the city has no two counties with platforms')
    here = first
    callers = await everyCaller(app, { here: first, elsewhere: other })
    strangers = await everyStranger(app)
  }, PATIENCE)
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  /** Of the platform here; numbers that nothing has, so that what is allowed changes nothing. */
  const addressOf = (url: string) =>
    url
      .replaceAll(/:([a-zA-Z]+)/g, (_, name: string) => (name === 'uscc' ? here.code : '999999'))
      .replace('*', 'x')
  const ask = async (
    { method, url }: Pick<Route, 'method' | 'url'>,
    headers: Record<string, string>,
  ) => {
    const payload = method === 'GET' ? {} : { payload: {} }
    const all = { accept: 'application/json', ...OURS, ...headers }
    const response = await http.inject({ method, url: addressOf(url), headers: all, ...payload })
    const isProblem = String(response.headers['content-type']).includes('problem+json')
    const code = isProblem ? response.json<Problem>().code : ''
    return { status: response.statusCode, code, body: response.body }
  }

  test('says who may call it', () => {
    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter(({ access }) => access === undefined)).toEqual([])
  })

  test(
    'refuses strangers, and whoever is no longer known, where not everyone may ask',
    async () => {
      const faults: unknown[] = []
      for (const route of routes)
        for (const [who, headers] of Object.entries(strangers)) {
          const { status, code } = await ask(route, headers)
          const isRefused = status === 401 && /^(auth|session)\./.test(code)
          // A sign-in with an empty body is malformed, not refused.
          if (isRefused !== (route.access !== 'everyone')) faults.push([route, who, status, code])
        }
      expect(faults).toEqual([])
    },
    PATIENCE,
  )

  test(
    'lets in by role and scope exactly whom the table lets in',
    async () => {
      const faults: unknown[] = []
      let asked = 0
      for (const route of guarded())
        for (const caller of callers) {
          asked += 1
          const expected = expectedHere(caller, route)
          const answer = await ask(route, await caller.headers())
          if (!isAs(expected, answer)) faults.push([route, caller.label, expected, answer.code])
        }
      expect(faults).toEqual([])
      expect(asked).toBeGreaterThan(100)
    },
    PATIENCE,
  )

  /** On the server of the public the bureau and other systems are strangers. */
  function expectedHere(caller: Caller, { access }: Route): 'in' | 401 | 403 | 404 {
    if (which === 'public' && caller.role !== 'platform') return 401
    return expectedOf(caller, { access: access ?? 'everyone', platform: here })
  }

  test(
    'shows nobody a platform outside his scope, and everybody those within',
    async () => {
      const faults: unknown[] = []
      let shown = 0
      for (const route of guarded().filter(({ method }) => method === 'GET'))
        for (const caller of callers) {
          if (expectedHere(caller, route) !== 'in') continue
          const { status, body } = await ask(route, await caller.headers())
          // A refusal repeats the code that was asked for.
          const codes = status < 300 ? platformsIn(body) : []
          shown += codes.length
          const beyond = codes.filter((code) => !isSeen(caller, code))
          if (beyond.length > 0) faults.push([route.url, caller.label, beyond])
        }
      expect(faults).toEqual([])
      expect(shown).toBeGreaterThan(which === 'officers' ? 100 : 0)
    },
    PATIENCE,
  )

  function platformsIn(body: string): string[] {
    return [...new Set(body.match(CREDIT_CODE))].filter((code) => countyOf.has(code))
  }

  function isSeen({ scope }: Caller, code: string): boolean {
    const platform = countyOf.get(code)
    return platform !== undefined && isWithin(scope, platform)
  }

  test('counts the platforms of a county, not of the city', async () => {
    if (which === 'public') return
    const officers = callers.filter(({ role }) => role === 'officer')
    const totals: number[] = []
    for (const caller of officers) {
      const { body } = await ask({ method: 'GET', url: '/api/v1/register' }, await caller.headers())
      totals.push((JSON.parse(body) as { total: number }).total)
    }
    const counted = officers.map(
      (caller) => [...countyOf.keys()].filter((code) => isSeen(caller, code)).length,
    )
    expect(totals).toEqual(counted)
    expect(totals[0]).toBeGreaterThan(totals[1] ?? 0)
  })
})

/** As expected: a refusal of the gate, or whatever else than one. */
function isAs(
  expected: 'in' | 401 | 403 | 404,
  { status, code }: { status: number; code: string },
) {
  if (expected === 'in')
    return status < 500 && status !== 401 && !/^(auth|session)\.|^subject\.not_found$/.test(code)
  if (expected === 404) return status === 404 && code === 'subject.not_found'
  return status === expected && /^(auth|session)\./.test(code)
}
