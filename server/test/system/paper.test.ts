import { isoOf, problem } from '@liangma/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openHttp } from '../../src/http-servers.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { CITY_DAY, aPlace, aPlatform, anOfficersKey, moveSmallCityIn } from './small-office.ts'

let place: Awaited<ReturnType<typeof aPlace>>
let app: App
let http: Http
let platform: Awaited<ReturnType<typeof aPlatform>>
const keys = { officer: '', elsewhere: '', own: '', auditor: '' }

beforeAll(async () => {
  place = await aPlace()
  await moveSmallCityIn(place.config)
  app = await openApp(place.config)
  http = await openHttp(app, { log: createLogger('silent') })
  platform = await aPlatform(app, 'yellow')
  const { apiKeys } = app.identity
  keys.officer = await anOfficersKey(app)
  keys.auditor = await anOfficersKey(app, 'auditor')
  keys.elsewhere = await apiKeys.add({
    label: '别处',
    role: 'officer',
    name: '李虚构',
    counties: ['999999'],
  })
  keys.own = await apiKeys.add({
    label: platform.name,
    role: 'platform',
    subjectId: platform.subjectId,
    uscc: platform.code,
  })
})
afterAll(async () => {
  await http.close()
  await app.close()
  await place.remove()
})

const take = (query = '', key: keyof typeof keys = 'officer', code = platform.code) =>
  http.inject({
    url: `/api/v1/${key === 'own' ? 'own' : `register/${code}`}/assessment.pdf${query}`,
    headers: { 'x-api-key': keys[key] },
  })

test('officers and the platform itself take the score along, and that is put on record', async () => {
  for (const key of ['officer', 'own'] as const) {
    const answer = await take('', key)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(answer.headers['content-disposition']).toContain(
      `filename="credit-assessment-${platform.code.toLowerCase()}-${isoOf(CITY_DAY)}.pdf"`,
    )
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  }
  const audit = await http.inject({
    url: '/api/v1/audit?limit=20',
    headers: { 'x-api-key': keys.auditor },
  })
  const { entries } = audit.json<{ entries: { act: string }[] }>()
  const acts = entries.map(({ act }) => act)
  expect(acts).toEqual(
    expect.arrayContaining([
      'GET /api/v1/register/:uscc/assessment.pdf',
      'GET /api/v1/own/assessment.pdf',
    ]),
  )
})

test('the same day and moment give the same bytes, another day and language others', async () => {
  const first = await take()
  expect((await take()).rawPayload.equals(first.rawPayload)).toBe(true)
  for (const query of ['?as_of=2026-05-31', '?lang=en'])
    expect((await take(query)).rawPayload.equals(first.rawPayload)).toBe(false)
})

test.each([
  ['?as_of=2027-01-01', 422, 'assessment.day_ahead'],
  ['?as_of=2026-02-30', 400, 'input.malformed'],
])('refuses %s', async (query, status, code) => {
  for (const key of ['officer', 'own'] as const) {
    const answer = await take(query, key)
    expect([answer.statusCode, problem.parse(answer.json()).code]).toEqual([status, code])
  }
})

test('hides what is of another county, or of nobody', async () => {
  expect((await take('', 'elsewhere')).statusCode).toBe(404)
  expect((await take('', 'officer', '91330702MA2E4T3X0N')).statusCode).toBe(404)
})

test('a platform takes no other firm’s', async () => {
  const answer = await http.inject({
    url: `/api/v1/register/${platform.code}/assessment.pdf`,
    headers: { 'x-api-key': keys.own },
  })
  expect(answer.statusCode).toBe(403)
})
