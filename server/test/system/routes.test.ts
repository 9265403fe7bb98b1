import { problem } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { openHttp } from '../../src/http-servers.ts'
import type { HttpSettings } from '../../src/http-servers.ts'
import { aPlace, aPlatform, moveSmallCityIn } from './small-office.ts'

interface Route {
  method: string
  url: string
  schema: {
    querystring?: z.ZodObject
    params?: z.ZodObject
    response?: Record<number, z.ZodType>
  }
}

/** Queries without which a route refuses; every other route answers without one. */
const NEEDED: Record<string, string> = { '/api/v1/quarantine/export': '?kind=cases' }

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
  const routes: Route[] = []
  const reads = () => routes.filter(({ method }) => method === 'GET')

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    const onRoute: HttpSettings['onRoute'] = ({ method, url, schema }) => {
      for (const each of [method].flat())
        routes.push({ method: each, url, schema: (schema ?? {}) as Route['schema'] })
    }
    http = await openHttp(app, { log: createLogger('silent'), onRoute })
    await http.ready()
    code = (await aPlatform(app, 'blue')).code
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  const addressOf = (url: string, params: Record<string, string> = {}) =>
    url.replace(':uscc', params['uscc'] ?? code).replace(':batchId', params['batchId'] ?? '1')
  const get = (url: string) => http.inject({ url, headers: { accept: 'application/json' } })

  test('answers 200 in the shape that its schema promises', async () => {
    expect(reads().length).toBeGreaterThan(15)
    for (const { url, schema } of reads()) {
      const response = await get(addressOf(url) + (NEEDED[url] ?? ''))
      expect([url, response.statusCode]).toEqual([url, 200])
      const shape = schema.response?.[200]
      if (response.headers['content-type']?.startsWith('application/json') && shape)
        expect([url, shape.safeParse(response.json()).error]).toEqual([url, undefined])
    }
  })

  test('answers 404 for a platform or batch that nobody knows', async () => {
    const named = reads().filter(({ schema }) => schema.params)
    expect(named.length).toBeGreaterThan(3)
    for (const { url } of named) {
      const response = await get(addressOf(url, { uscc: '91330700MA00000000', batchId: '999999' }))
      expect([url, response.statusCode]).toEqual([url, 404])
      const told = problem.parse(response.json())
      expect(told.code).toMatch(/^(subject|import)\.not_found$/)
    }
  })

  test('answers 400 to a malformed query and says where', async () => {
    let asked = 0
    for (const { url, schema } of reads()) {
      for (const name of Object.keys(schema.querystring?.shape ?? {})) {
        const bad = BAD[name]
        if (!bad) continue
        asked += 1
        const query = new URLSearchParams({ kind: 'cases', [name]: bad })
        const response = await get(`${addressOf(url)}?${query.toString()}`)
        expect([url, name, response.statusCode]).toEqual([url, name, 400])
        const told = problem.parse(response.json())
        expect(told.errors).toMatchObject([{ in: 'querystring', path: `/${name}` }])
      }
    }
    expect(asked).toBeGreaterThan(10)
  })

  test('answers 400 to a code or number that cannot be one', async () => {
    for (const { url } of reads().filter(({ schema }) => schema.params)) {
      const response = await get(addressOf(url, { uscc: '1', batchId: 'one' }))
      expect([url, response.statusCode]).toEqual([url, 400])
      expect(problem.parse(response.json()).errors).toMatchObject([{ in: 'params' }])
    }
  })

  test('answers a day ahead with a sentence', async () => {
    const ahead = await get(`/api/v1/register/${code}/assessment?as_of=2027-01-01`)
    expect([ahead.statusCode, problem.parse(ahead.json()).code]).toEqual([
      422,
      'assessment.day_ahead',
    ])
  })
})
