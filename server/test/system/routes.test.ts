import { isAllowed, problem, WHOLE_CITY } from '@liangma/contracts'
import type { RouteAccess } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { openHttp, openPublicHttp } from '../../src/http-servers.ts'
import type { HttpSettings } from '../../src/http-servers.ts'
import {
  aCase,
  aPlace,
  aPlatform,
  aSessionOf,
  anOfficersKey,
  importRows,
  moveSmallCityIn,
} from './small-office.ts'

interface Route {
  method: string
  url: string
  access: RouteAccess | undefined
  schema: {
    querystring?: z.ZodObject
    params?: z.ZodObject
    response?: Record<number, z.ZodType>
  }
}

/** Queries without which a route refuses; every other route answers without one. */
const NEEDED: Record<string, string> = { '/api/v1/quarantine/export': '?kind=cases' }

const NOBODYS = '00000000-0000-4000-8000-000000000000'
/** Live only for an hour, or come from a report; each in a test of its own. */
const OF_UPLOADS = /-previews\/:previewId|\/own\/reports\/:batchId/
/** Made only at night; the dumps have a test of their own. */
const OF_DUMPS = '/open-data/dumps/:day/:file'
/** An image has to show something honest, whatever it is asked for. */
const BADGE = '/badge/:uscc.svg'
/** Whatever is asked for, strangers hear the same: not published. */
const OPEN_TO_ALL = [BADGE, '/p/:uscc', '/p/:uscc.json']

/** Whose key each route is asked with: the first whom it lets in. */
const KEY_ROLES = ['officer', 'admin', 'auditor', 'platform'] as const

/** What stands for the parameters of an address; 1 for any other. */
const USUAL = { x: '53', y: '26', rulebook: 'platform', version: '2026.1' }

/** A value that each parameter of a query refuses. */
const BAD: Record<string, string> = {
  lang: 'fr',
  as_of: '2026-02-30',
  limit: '-1',
  kind: 'nonsense',
  v: '',
}

describe.each(TEST_ENGINES)('every route on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let code: string
  let cookie: string
  let simulationId: string
  let merchant: string
  const routes: Route[] = []
  const keys: Record<(typeof KEY_ROLES)[number], string> = {
    officer: '',
    admin: '',
    auditor: '',
    platform: '',
  }
  const reads = () => routes.filter(({ method, url }) => method === 'GET' && url !== OF_DUMPS)
  const standing = () => reads().filter(({ url }) => !OF_UPLOADS.test(url) && url !== '/')

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    const onRoute: HttpSettings['onRoute'] = ({ method, url, config, schema }) => {
      for (const each of [method].flat())
        routes.push({
          method: each,
          url,
          access: config?.access,
          schema: (schema ?? {}) as Route['schema'],
        })
    }
    http = await openHttp(app, { log: createLogger('silent'), onRoute })
    await http.ready()
    const platform = await aPlatform(app, 'blue')
    code = platform.code
    const { subjectId } = platform
    const { apiKeys } = app.identity
    for (const role of ['officer', 'admin', 'auditor'] as const)
      keys[role] = await anOfficersKey(app, role)
    cookie = await aSessionOf(app, 'officer')
    keys.platform = await apiKeys.add({ label: '平台', role: 'platform', subjectId, uscc: code })
    // A first notice to the platform.
    await importRows(app, [aCase(code)])
    const author = { subjectId, uscc: code, login: 'platform' }
    await app.redress.submit(author, 1, { text: '处罚已被撤销', contested: [] })
    const tried = { rulebook: { id: 'platform', version: '2026.1' }, edits: [], inspections: [] }
    const by = { login: 'sun', name: '孙虚构' }
    const run = await app.simulations.start({ ...tried, backtestMonths: 1 }, by)
    await run.ended
    simulationId = run.wish.id
    const filter = { search: null, platformId: null, countyCode: null }
    const page = { cursor: undefined, limit: 50 }
    const { rows } = await app.registry.search.listShops(WHOLE_CITY, { filter, page })
    merchant = rows.find(({ merchantCode }) => merchantCode !== null)?.merchantCode ?? ''
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  const addressOf = (url: string, params: Record<string, string> = {}) =>
    url.replaceAll(/:([a-zA-Z]+)/g, (_, name: string) => {
      const usual = {
        uscc: code,
        merchant,
        simulationId,
        z: url.includes('/agg/') ? '6' : '13',
        ...USUAL,
      }
      const known: Record<string, string> = { ...usual, ...params }
      return known[name] ?? '1'
    })
  const byKey = (key: string) => ({ 'x-api-key': key })
  const get = (url: string, headers: Record<string, string> = byKey(keys.officer)) =>
    http.inject({ url, headers: { accept: 'application/json', ...headers } })
  /** By what a route lets in: a session, or the key of a platform where it answers of that platform. */
  const keyFor = ({ access }: Route): Record<string, string> => {
    if (access === 'signedIn') return { cookie }
    if (typeof access !== 'object') return byKey(keys.officer)
    return byKey(
      KEY_ROLES.map((role) => isAllowed(role, access.may) && keys[role]).find(Boolean) || '',
    )
  }

  test('answers 200 in the shape that its schema promises', async () => {
    expect(reads().length).toBeGreaterThan(25)
    for (const route of standing()) {
      const { url, schema } = route
      const response = await get(addressOf(url) + (NEEDED[url] ?? ''), keyFor(route))
      expect([url, response.statusCode]).toEqual([url, 200])
      const shape = schema.response?.[200]
      if (response.headers['content-type']?.startsWith('application/json') && shape?.safeParse)
        expect([url, shape.safeParse(response.json()).error]).toEqual([url, undefined])
    }
  })

  test('answers 404 for a platform, batch, notice or receipt that nobody knows', async () => {
    const named = reads().filter(({ url, schema }) => schema.params && url !== BADGE)
    expect(named.length).toBeGreaterThan(8)
    const nobody = {
      uscc: '91330700MA00000000',
      merchant: '91330700MA00000000',
      batchId: '999999',
      id: '999999',
      noticeId: '999999',
      statementId: '999999',
      previewId: NOBODYS,
      simulationId: NOBODYS,
      rowId: '999999',
      accountId: '999999',
      version: '1999.1',
      x: '999999',
    }
    for (const route of named) {
      const { url } = route
      const response = await get(addressOf(url, nobody), keyFor(route))
      expect([url, response.statusCode]).toEqual([url, 404])
      if (response.headers['content-type']?.startsWith('text/html')) {
        expect(response.body).toContain('未公示')
        continue
      }
      const told = problem.parse(response.json())
      expect(told.code).toMatch(
        /^((subject|account|import|preview|row|notice|receipt|pre_notice|statement|simulation|rulebook)\.not_found|grade\.not_published|map\.no_tile)$/,
      )
    }
  })

  test('answers 400 to a malformed query and says where', async () => {
    let asked = 0
    for (const route of reads()) {
      const { url, schema } = route
      for (const name of Object.keys(schema.querystring?.shape ?? {})) {
        const bad = BAD[name]
        if (!bad) continue
        asked += 1
        const query = new URLSearchParams(NEEDED[url])
        query.set(name, bad)
        const response = await get(`${addressOf(url)}?${query.toString()}`, keyFor(route))
        expect([url, name, response.statusCode]).toEqual([url, name, 400])
        const told = problem.parse(response.json())
        expect(told.errors).toMatchObject([{ in: 'querystring', path: `/${name}` }])
      }
    }
    expect(asked).toBeGreaterThan(20)
  })

  test('answers 400 to a code or number that cannot be one', async () => {
    const named = reads().filter(({ url, schema }) => schema.params && !OPEN_TO_ALL.includes(url))
    expect(named.length).toBeGreaterThan(5)
    const wrong = {
      uscc: '1',
      merchant: '1',
      batchId: 'one',
      id: 'one',
      noticeId: 'one',
      statementId: 'one',
      previewId: 'one',
      simulationId: 'one',
      rowId: 'one',
      accountId: 'one',
      version: '*',
      x: 'one',
    }
    for (const route of named) {
      const { url } = route
      const response = await get(addressOf(url, wrong), keyFor(route))
      expect([url, response.statusCode]).toEqual([url, 400])
      expect(problem.parse(response.json()).errors).toMatchObject([{ in: 'params' }])
    }
  })

  test('leads whoever opens the address of the officers to the console', async () => {
    const { statusCode, headers } = await http.inject({ url: '/' })
    expect([statusCode, headers.location]).toEqual([302, '/console/'])
  })

  test('answers a null character with a sentence', async () => {
    for (const url of ['/p?q=%00', '/api/v1/register?q=%00', '/api/v1/grades?q=a%00']) {
      const response = await get(url)
      const { code: told } = problem.parse(response.json())
      expect([url, response.statusCode, told]).toEqual([url, 400, 'http.nul_character'])
    }
  })

  test('has nothing of the officers on the server of the public', async () => {
    const open: string[] = []
    const onRoute: HttpSettings['onRoute'] = ({ url }) => void open.push(url)
    const publicHttp = await openPublicHttp(app, { log: createLogger('silent'), onRoute })
    await publicHttp.ready()
    const answers = await publicHttp.inject({ url: '/p', headers: { accept: 'text/html' } })
    await publicHttp.close()
    expect(answers.statusCode).toBe(200)
    expect(open.length).toBeGreaterThan(20)
    const mayBeOpen =
      /^\/($|p$|p\/|badge\/|receipts\/|verify$|changes$|shops$|sources$|rulebooks($|\/)|\.well-known\/|open-data|assets\/|(screen|portal)($|\/)|healthz|readyz|api\/(docs|openapi\.json)|api\/v1\/(grades|platforms|changes|inbox|own|screen|sessions?|sign-in-ways)(?=$|\/|\.))/
    expect(open.filter((url) => !mayBeOpen.test(url))).toEqual([])
  })

  test('answers a day ahead with a sentence', async () => {
    const ahead = await get(`/api/v1/register/${code}/assessment?as_of=2027-01-01`)
    expect([ahead.statusCode, problem.parse(ahead.json()).code]).toEqual([
      422,
      'assessment.day_ahead',
    ])
  })
})
