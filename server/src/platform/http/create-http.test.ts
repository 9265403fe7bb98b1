import {
  DomainError,
  creditCode,
  isoDay,
  platformListQuery,
  problem,
  pushRequest,
} from '@liangma/contracts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createLogger } from '../log/index.ts'
import { HOT_ROUTE, RefusedRows, createHttp, problems } from './index.ts'

const OPEN = { config: { access: 'everyone' } } as const

async function anApp() {
  const lines: string[] = []
  const logger = createLogger('info', { write: (line) => void lines.push(line) })
  const app = await createHttp({
    logger,
    version: '0.1.0',
    bodyLimitBytes: 1_048_576,
    pages: {
      problem: (told, language) => `<p>${language} ${told.code}</p>`,
      apiDocs: (operations) => operations.map((each) => `${each.method} ${each.path}`).join('\n'),
    },
    checks: [{ name: 'database', check: () => Promise.resolve() }],
  })
  app.get(
    '/api/v1/things/:uscc',
    {
      config: { access: 'everyone' },
      schema: {
        summary: 'One thing',
        params: z.object({ uscc: creditCode }),
        querystring: z.object({ day: isoDay.optional() }),
        response: { 200: z.object({ ok: z.boolean() }), ...problems(404) },
      },
    },
    ({ params }) => {
      if (params.uscc.startsWith('9')) return { ok: true }
      throw new DomainError('subject.not_found', { code: params.uscc })
    },
  )
  app.get(
    '/api/v1/list',
    { ...OPEN, schema: { querystring: platformListQuery } },
    ({ query }) => query,
  )
  app.post('/api/v1/records', { ...OPEN, schema: { body: pushRequest } }, () => {
    throw new RefusedRows('input.malformed', { detail: 'x' }, [
      { in: 'row', row: 2, column: '决定日期', code: 'date.malformed', zh: '坏', en: 'bad' },
    ])
  })
  app.get('/boom', OPEN, () => {
    throw new Error('the database password is hunter2')
  })
  return { app, lines }
}

test('tells an expected failure by its code, status and both sentences', async () => {
  const { app } = await anApp()
  const response = await app.inject({ url: '/api/v1/things/123456789012345?lang=en' })
  expect(response.statusCode).toBe(404)
  expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  const told = problem.parse(response.json())
  expect(told).toMatchObject({
    type: 'urn:liangma:problem:subject.not_found',
    title: 'Not Found',
    instance: '/api/v1/things/123456789012345',
    requestId: response.headers['x-request-id'],
    detail: 'The register holds no subject with the credit code 123456789012345.',
  })
  expect(told.zh).toContain('登记簿')
})

test('says where and what is wrong with malformed input, in both languages', async () => {
  const { app } = await anApp()
  const response = await app.inject({ url: '/api/v1/things/91?day=2026-02-30' })
  expect(response.statusCode).toBe(400)
  const told = problem.parse(response.json())
  expect(told.code).toBe('input.malformed')
  expect(told.errors?.[0]).toMatchObject({ in: 'params', path: '/uscc' })
  expect(told.detail).toContain('uscc 应不少于 15 个字符')

  const day = await app.inject({ url: '/api/v1/things/91330702MA2E4T3X0N?day=2026-02-30&lang=en' })
  expect(problem.parse(day.json()).detail).toBe(
    'The request is malformed: day must be a real date, YYYY-MM-DD',
  )
})

test('names the record and the column of a malformed batch', async () => {
  const { app } = await anApp()
  const payload = { kind: 'cases', records: [{ 决定书文号: '1' }, { 决定日期: {} }] }
  const response = await app.inject({ method: 'POST', url: '/api/v1/records', payload })
  expect(problem.parse(response.json()).errors).toMatchObject([
    { in: 'body', path: '/records/1/决定日期', row: 2, column: '决定日期' },
  ])
  const refused = await app.inject({
    method: 'POST',
    url: '/api/v1/records',
    payload: { kind: 'cases', records: [{}] },
  })
  expect(problem.parse(refused.json()).errors).toMatchObject([{ in: 'row', row: 2 }])
})

test.each([
  { payload: '{"kind":', type: 'application/json', told: [400, 'http.not_json'] },
  { payload: '', type: 'application/json', told: [400, 'http.not_json'] },
  { payload: 'kind=cases', type: 'text/plain', told: [415, 'http.media_type'] },
  { payload: aLargeBody(), type: 'application/json', told: [413, 'http.too_large'] },
])('refuses a body that cannot be read: $type, $told', async ({ payload, type, told }) => {
  const { app } = await anApp()
  const headers = { 'content-type': type }
  const response = await app.inject({ method: 'POST', url: '/api/v1/records', payload, headers })
  expect([response.statusCode, problem.parse(response.json()).code]).toEqual(told)
})

function aLargeBody(): string {
  return JSON.stringify({ a: 'x'.repeat(1_048_577) })
}

test('tells nothing of a bug but its number, and logs all of it', async () => {
  const { app, lines } = await anApp()
  const response = await app.inject({ url: '/boom', headers: { authorization: 'Bearer s3cret' } })
  expect(response.statusCode).toBe(500)
  expect(response.body).not.toContain('hunter2')
  expect(problem.parse(response.json()).zh).toContain(String(response.headers['x-request-id']))
  const log = lines.join('')
  expect(log).toContain('hunter2')
  expect(log).toContain(String(response.headers['x-request-id']))
  expect(log).not.toContain('s3cret')
})

test('answers an unknown address with a problem to programs and a page to browsers', async () => {
  const { app } = await anApp()
  const accept = 'text/html,application/xhtml+xml'
  const page = await app.inject({ url: '/nowhere?lang=en', headers: { accept } })
  expect([page.statusCode, page.body]).toEqual([404, '<p>en http.not_found</p>'])
  const api = await app.inject({ url: '/api/v1/nowhere', headers: { accept } })
  expect(problem.parse(api.json()).code).toBe('http.not_found')
})

test('sends the security headers with every answer, failures included', async () => {
  const { app } = await anApp()
  for (const url of ['/healthz', '/boom', '/nowhere', '/api/openapi.json']) {
    const { headers } = await app.inject({ url })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-powered-by']).toBeUndefined()
  }
})

test('logs the route and never the query', async () => {
  const { app, lines } = await anApp()
  await app.inject({ url: '/api/v1/list?q=张三' })
  expect(lines.join('')).toContain('/api/v1/list')
  expect(lines.join('')).not.toContain('q=')
})

test('takes an empty filter of a form for none', async () => {
  const { app } = await anApp()
  const response = await app.inject({ url: '/api/v1/list?q=&county=&grade=&limit=20' })
  expect(response.json()).toEqual({ limit: 20, sort: 'entry', order: 'asc' })
})

test('describes its operations as OpenAPI 3.1 and on a page', async () => {
  const { app } = await anApp()
  const document = (await app.inject({ url: '/api/openapi.json' })).json()
  expect(document.openapi).toBe('3.1.0')
  expect(document.components.schemas.Problem.properties.requestId.type).toBe('string')
  const responses = document.paths['/api/v1/things/{uscc}'].get.responses
  expect(responses['404'].content['application/problem+json'].schema.$ref).toContain('Problem')
  const request = document.paths['/api/v1/records'].post.requestBody.content['application/json']
  expect(Object.keys(document.components.schemas)).toContain(request.schema.$ref.split('/').at(-1))
  expect(document.components.schemas.AssessmentInput).toBeUndefined()
  expect(JSON.stringify(document)).not.toContain('Default Response')
  const docs = await app.inject({ url: '/api/docs' })
  expect(docs.body).toContain('GET /api/v1/things/{uscc}')
})

test('puts examples together from those of the parts', async () => {
  const { app } = await anApp()
  const { paths } = (await app.inject({ url: '/api/openapi.json' })).json()
  const things = paths['/api/v1/things/{uscc}'].get
  expect(things.parameters.map((each: { example: unknown }) => each.example)).toEqual([
    '2026-11-23',
    '91330702MA2E4T3X0N',
  ])
  expect(things.responses['200'].content['application/json'].example).toEqual({ ok: true })
  expect(things.responses['404'].content['application/problem+json'].example).toBeUndefined()
  const { example } = paths['/api/v1/records'].post.requestBody.content['application/json']
  expect(pushRequest.parse(example).kind).toBe('listings')
})

test('is alive while it is not ready', async () => {
  const app = await createHttp({
    logger: createLogger('silent'),
    version: '0.1.0',
    pages: { problem: () => '', apiDocs: () => '' },
    checks: [{ name: 'database', check: () => Promise.reject(new Error('gone')) }],
  })
  expect((await app.inject({ url: '/healthz' })).json()).toEqual({
    status: 'alive',
    version: '0.1.0',
  })
  const ready = await app.inject({ url: '/readyz' })
  expect([ready.statusCode, ready.json()]).toEqual([
    503,
    { status: 'not_ready', checks: [{ name: 'database', ok: false }] },
  ])
})

test('leaves a hot route its own headers, but not its failures', async () => {
  const { app, lines } = await anApp()
  app.get('/hot', HOT_ROUTE, (_request, reply) => reply.header('cache-control', 'public').send('x'))
  app.get('/hot/boom', HOT_ROUTE, () => {
    throw new Error('bug')
  })
  const { headers } = await app.inject({ url: '/hot' })
  expect(headers['cache-control']).toBe('public')
  expect(Object.keys(headers)).not.toContain('vary')
  const failure = await app.inject({ url: '/hot/boom' })
  expect(failure.headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    vary: 'Accept, Accept-Language',
  })
  const { requestId } = problem.parse(failure.json())
  expect(lines.join()).toContain(`"reqId":"${requestId}"`)
})
