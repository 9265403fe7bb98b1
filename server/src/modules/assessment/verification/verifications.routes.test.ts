import { verificationList } from '@liangma/contracts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createHttp } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { aCaller, aGate } from '../../../platform/http/testing.ts'
import { createLogger } from '../../../platform/log/index.ts'
import { routeVerifications } from '../index.ts'
import { aFinding, aRegistration, openOffice } from '../testing.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let http: Http
const bugs: unknown[] = []

beforeAll(async () => {
  office = await openOffice()
  await office.confirm([aRegistration(1), aFinding(1, 'G2-02')])
  await office.assessment.runDay()
  http = await createHttp({
    logger: createLogger('silent'),
    version: '0',
    pages: { problem: () => '', apiDocs: () => '' },
    gate: aGate({ sun: aCaller({ name: '孙虚构' }), wang: aCaller({ role: 'officer' }) }),
  })
  const { verifications } = office.assessment
  routeVerifications(http, { verifications, onBug: (error) => void bugs.push(error) })
  await http.ready()
})
afterAll(async () => {
  await http.close()
  await office.close()
})

const ask = (method: 'GET' | 'POST', { query = '', caller = 'sun' } = {}) =>
  http.inject({
    method,
    url: `/api/v1/runs/verifications${query}`,
    headers: { 'x-api-key': caller },
  })
const list = async (query = '') => verificationList.parse((await ask('GET', { query })).json())

test('asked for by hand it goes on in the background, one at a time', async () => {
  const begun = await ask('POST')
  expect([begun.statusCode, begun.json()]).toMatchObject([202, { isRunning: true }])
  expect((await ask('POST')).json()).toMatchObject({ code: 'verification.under_way', status: 409 })
  await vi.waitFor(async () => expect((await list()).isRunning).toBe(false), 20_000)
  expect(await list()).toMatchObject({
    verifications: [{ outcome: 'same', startedBy: '孙虚构', sampled: 1, onFile: 1, records: 2 }],
    failure: null,
  })
  expect((await list('?outcome=open')).verifications).toEqual([])
})

test('can be taken away as a table', async () => {
  const { headers, body } = await ask('GET', { query: '?format=csv&lang=en' })
  expect(headers['content-type']).toContain('text/csv')
  expect(body).toContain('all the same')
})

test('a failure is told in words, and its details go to the log only', async () => {
  const broken = vi.spyOn(office.records, 'listAltered').mockRejectedValue(new Error('disk /dev/x'))
  await ask('POST')
  await vi.waitFor(async () => expect((await list()).failure?.en).toContain('see the log'), 20_000)
  expect([JSON.stringify(await list()).includes('/dev/x'), bugs.length]).toEqual([false, 1])
  broken.mockRestore()
})

test('only who may starts one', async () => {
  expect((await ask('POST', { caller: 'wang' })).statusCode).toBe(403)
  expect((await ask('GET', { caller: 'wang' })).statusCode).toBe(200)
})
