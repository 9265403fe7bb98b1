import { assessment, problem, pushAnswer } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { openHttp } from '../../src/http-servers.ts'
import {
  CITY_DAY,
  aCase,
  aPlace,
  aPlatform,
  anOfficersKey,
  moveSmallCityIn,
} from './small-office.ts'

describe.each(TEST_ENGINES)('POST /api/v1/records on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let code: string
  let key: string
  let reader: string

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config, fixedClock(CITY_DAY))
    http = await openHttp(app, { log: createLogger('silent') })
    code = (await aPlatform(app, 'blue')).code
    key = await app.identity.apiKeys.add({
      label: '执法系统',
      role: 'source',
      kinds: ['cases'],
      source: null,
    })
    reader = await anOfficersKey(app)
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  const push = (body: object, headers: Record<string, string> = { 'x-api-key': key }) =>
    http.inject({ method: 'POST', url: '/api/v1/records', payload: body, headers })
  const caseOf = (number: string, changes: Record<string, string> = {}) =>
    aCase(code, { 决定书文号: number, ...changes })
  const scoreNow = async () => {
    const headers = { 'x-api-key': reader }
    const response = await http.inject({ url: `/api/v1/register/${code}/assessment`, headers })
    return assessment.parse(response.json())
  }
  const known = () => app.records.lastSequence()

  test('refuses a request without a key, with a wrong one, and of another kind', async () => {
    const body = { kind: 'cases', records: [caseOf('K1')] }
    const before = await known()
    const name = '张虚构'
    const officer = await app.identity.apiKeys.add({
      label: '审核',
      role: 'officer',
      name,
      counties: null,
    })
    const refusals: [object, Record<string, string>, number, string][] = [
      [body, {}, 401, 'auth.missing'],
      [body, { 'x-api-key': 'lm_wrong' }, 401, 'auth.refused'],
      [{ ...body, kind: 'listings' }, { 'x-api-key': key }, 403, 'auth.kind_refused'],
      [body, { 'x-api-key': officer }, 403, 'auth.role_refused'],
    ]
    for (const [sent, headers, status, told] of refusals) {
      const response = await push(sent, headers)
      expect([response.statusCode, problem.parse(response.json()).code]).toEqual([status, told])
    }
    expect(await known()).toBe(before)
  })

  test('refuses a body of another shape and says where', async () => {
    const bodies = [
      {},
      { kind: 'cases', records: [] },
      { kind: 'cases', records: [{ 决定日期: {} }] },
    ]
    for (const body of bodies) {
      const response = await push(body)
      expect(response.statusCode).toBe(400)
      expect(problem.parse(response.json()).errors?.[0]).toMatchObject({ in: 'body' })
    }
  })

  test('takes nothing in where one row is bad, and names its row and column', async () => {
    const before = await known()
    const bad = caseOf('R2', { 决定日期: '2026-02-30' })
    const response = await push({ kind: 'cases', records: [caseOf('R1'), bad] })
    expect(response.statusCode).toBe(422)
    const told = problem.parse(response.json())
    expect(told.code).toBe('import.rows_refused')
    expect(told.errors).toMatchObject([{ in: 'row', row: 2, column: '决定日期' }])
    expect(told.errors?.[0]?.zh).not.toBe(told.errors?.[0]?.en)
    expect(await known()).toBe(before)
    const headers = { 'x-api-key': reader }
    const { batches } = (await http.inject({ url: '/api/v1/imports?limit=1', headers })).json()
    expect(batches[0]).toMatchObject({ state: 'failed', failure: { code: 'import.rows_refused' } })
  })

  test('takes the good rows in where that was asked for, and keeps the others', async () => {
    const bad = caseOf('P2', { 决定日期: '昨天' })
    const response = await push({
      kind: 'cases',
      partial: true,
      records: [caseOf('P1', { 严重程度: '轻微', 是否公示: '否' }), bad],
    })
    expect(response.statusCode).toBe(207)
    const answer = pushAnswer.parse(response.json())
    expect(answer).toMatchObject({ rows: 2, accepted: 1, quarantined: 1 })
    expect(answer.errors).toMatchObject([{ row: 2, column: '决定日期' }])
  })

  test('changes the live score at once with one good record', async () => {
    const before = await scoreNow()
    const response = await push({ kind: 'cases', records: [caseOf('G1')] })
    expect([response.statusCode, pushAnswer.parse(response.json()).accepted]).toEqual([201, 1])
    const after = await scoreNow()
    expect(Number(after.score)).toBeLessThan(Number(before.score))
    expect(JSON.stringify(after.lines)).toContain('cases:G1')
    const [detail] = (await app.grading.listGrades({})).filter(
      ({ live }) => live.scoreTenths === Math.round(Number(after.score) * 10),
    )
    expect(detail, 'the stored live grade moved with it').toBeDefined()
  })

  test('answers a repeated Idempotency-Key as before, and refuses it for another body', async () => {
    const headers = { 'x-api-key': key, 'idempotency-key': 'night-run-7' }
    const body = { kind: 'cases', records: [caseOf('I1', { 严重程度: '轻微' })] }
    const first = await push(body, headers)
    const before = await known()
    const again = await push(body, headers)
    expect([again.statusCode, again.json()]).toEqual([first.statusCode, first.json()])
    expect(await known()).toBe(before)
    const other = await push({ ...body, records: [caseOf('I2')] }, headers)
    expect([other.statusCode, problem.parse(other.json()).code]).toEqual([
      422,
      'request.key_reused',
    ])
    expect(await known()).toBe(before)
  })
})
