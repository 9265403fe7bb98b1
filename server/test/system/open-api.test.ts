import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { openHttp } from '../../src/http-servers.ts'
import type { HttpSettings } from '../../src/http-servers.ts'
import { DescribedApi } from './described-api.ts'
import type { ApiDocument } from './described-api.ts'
import { aCase, aPlace, aPlatform, moveSmallCityIn } from './small-office.ts'

async function aKeyOfEachRole(app: App, uscc: string): Promise<Record<string, string>[]> {
  const subjectId = (await aPlatform(app, 'blue')).subjectId
  const holders = [
    { role: 'source', kinds: ['cases'], source: null },
    { role: 'platform', subjectId, uscc },
    { role: 'officer', name: '张虚构', counties: null },
    { role: 'approver', name: '李虚构', counties: null },
  ] as const
  const headers: Record<string, string>[] = []
  for (const holder of holders) {
    const key = await app.identity.apiKeys.add({ label: holder.role, ...holder })
    headers.push({ 'x-api-key': key })
  }
  return headers
}

describe('the description of the API', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let api: DescribedApi
  let code: string
  const routes: { method: string; url: string }[] = []
  let keyHeaders: Record<string, string>[] = []

  beforeAll(async () => {
    place = await aPlace('pglite')
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    const onRoute: HttpSettings['onRoute'] = ({ method, url, schema }) => {
      for (const each of [method].flat())
        if (each !== 'HEAD' && !schema?.hide) routes.push({ method: each, url })
    }
    http = await openHttp(app, { log: createLogger('silent'), onRoute })
    await http.ready()
    const { body } = await http.inject({ url: '/api/openapi.json' })
    api = new DescribedApi(JSON.parse(body) as ApiDocument)
    code = (await aPlatform(app, 'blue')).code
    keyHeaders = await aKeyOfEachRole(app, code)
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  test('is OpenAPI 3.1 by the official schema', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone({ ...api.document }))
    expect([valid, errors]).toEqual([true, undefined])
    expect(validator.version).toBe('3.1')
    expect(api.document.servers[0]?.url).toMatch(/^\//)
  })

  test('describes every route that is not hidden, in a group that it explains', () => {
    expect(routes.length).toBeGreaterThan(10)
    const groups = new Set(api.document.tags.map(({ name }) => name))
    for (const { method, url } of routes) {
      const operation = api.findOperation(method, url)
      expect([url, operation?.summary]).toEqual([url, expect.stringMatching(/\w/)])
      expect([url, operation?.tags?.every((tag) => groups.has(tag))]).toEqual([url, true])
    }
    expect(api.document.tags.every(({ description }) => description.length > 10)).toBe(true)
  })

  test('gives an example of what goes in and comes out, and each follows its schema', () => {
    expect(api.withoutExample()).toEqual([])
    const examples = api.examples()
    expect(examples.length).toBeGreaterThan(30)
    for (const { place: at, schema, value } of examples)
      expect([at, value, api.faultsBy(schema, value)]).toEqual([at, value, []])
  })

  test('leaves no text of an example unsaid', () => {
    const unsaid = api.examples().filter(({ value }) => JSON.stringify(value).includes('"…"'))
    expect(unsaid.map(({ place: at, value }) => [at, JSON.stringify(value)])).toEqual([])
  })

  interface Request {
    method: string
    route: string
    url: string
    headers?: Record<string, string>
    payload?: string | object
  }

  async function judge(request: Request): Promise<number> {
    const { route, method, url, payload } = request
    const headers = { accept: 'application/json', ...request.headers }
    const asked = { method: method as 'GET', url, headers, ...(payload ? { payload } : {}) }
    const { statusCode: status, headers: told, body } = await http.inject(asked)
    const type = told['content-type']?.toString()
    const faults = api.faultsOf({ method, route, status, type, body })
    expect([method, url, status, faults]).toEqual([method, url, status, []])
    return status
  }

  /** The route's pattern filled by what its own examples say, the credit code by one of the city. */
  function addressOf(method: string, url: string, changes: Record<string, string> = {}): string {
    const parameters = api.findOperation(method, url)?.parameters ?? []
    const path = url.replaceAll(/:(\w+)/g, (_, name: string) => {
      const own = parameters.find((each) => each.in === 'path' && each.name === name)?.example
      return encodeURIComponent(changes[name] ?? (name === 'uscc' ? code : String(own)))
    })
    const needed = parameters.filter((each) => each.in === 'query' && each.required)
    const stated = needed.map(({ name, example }) => [name, String(example)] as const)
    const query = new URLSearchParams(Object.fromEntries(stated))
    return `${path}?${query.toString()}`
  }

  test('foretells every answer to a read: found, unknown and malformed, with each key and none', async () => {
    const statuses: number[] = []
    for (const { method, url: route } of routes.filter((each) => each.method === 'GET')) {
      const url = addressOf(method, route)
      const stranger = addressOf(method, route, { uscc: '91330700MA00000000' })
      const malformed = addressOf(method, route, { uscc: '!', batchId: '!', day: '!' })
      for (const each of [url, stranger, malformed, `${url}&lang=fr`, `${url}&limit=-1`])
        statuses.push(await judge({ method, route, url: each }))
      for (const headers of keyHeaders) await judge({ method, route, url, headers })
    }
    expect(statuses).toEqual(expect.arrayContaining([200, 400, 404]))
  })

  test('foretells every answer to a write: refused and malformed, with each key and none', async () => {
    const writes = routes.filter((each) => each.method !== 'GET')
    expect(writes.length).toBeGreaterThan(0)
    for (const { method, url: route } of writes) {
      const url = addressOf(method, route)
      for (const headers of [{}, ...keyHeaders])
        for (const body of bodiesFor(method, route))
          await judge({ method, route, url, ...body, headers: { ...headers, ...body.headers } })
    }
  })

  /** None where none is wanted; else the example, what is no JSON, and what is another's. */
  function bodiesFor(method: string, route: string): Pick<Request, 'payload' | 'headers'>[] {
    const content = api.findOperation(method, route)?.requestBody?.content
    if (!content) return [{}]
    const example = content['application/json']?.example as object
    const headers = { 'content-type': 'application/json' }
    return [
      { payload: example },
      { payload: '{"unknown":', headers },
      { payload: '{"unknown":1}', headers },
    ]
  }

  test('foretells the answers to pushed records: all in, some in, none in', async () => {
    const route = '/api/v1/records'
    const [headers = {}] = keyHeaders
    const good = aCase(code)
    const bad = aCase(code, { 决定书文号: '金虚罚〔2026〕2号', 决定日期: '2026-02-30' })
    const push = (payload: object) => judge({ method: 'POST', route, url: route, headers, payload })
    expect(await push({ kind: 'cases', records: [good] })).toBe(201)
    expect(await push({ kind: 'cases', records: [bad] })).toBe(422)
    expect(await push({ kind: 'cases', records: [good, bad], partial: true })).toBe(207)
  })
})
