import { dayWork, runList } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { createHttp } from '../../../platform/http/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import { aCaller, aGate } from '../../../platform/http/testing.ts'
import { createLogger } from '../../../platform/log/index.ts'
import { DayWork, Runs, routeRuns } from '../index.ts'
import type { DayRequest } from '../index.ts'
import { TODAY, aListing, aRegistration, openOffice } from '../testing.ts'

async function aServer(runs: Pick<Runs, 'list'>, runDay: (asked: DayRequest) => Promise<unknown>) {
  const bugs: unknown[] = []
  const work = new DayWork({ runDay, onBug: (error) => void bugs.push(error) })
  const http = await createHttp({
    logger: createLogger('silent'),
    version: '0',
    pages: { problem: () => '', apiDocs: () => '' },
    gate: aGate({ sun: aCaller({ name: '孙虚构' }), wang: aCaller({ role: 'officer' }) }),
  })
  routeRuns(http, { runs, work })
  await http.ready()
  return { http, bugs }
}

const ask = (http: Http, method: 'GET' | 'POST', { path = '', caller = 'sun' } = {}) =>
  http.inject({ method, url: `/api/v1/runs${path}`, headers: { 'x-api-key': caller } })
const stateOf = async (http: Http) =>
  dayWork.parse((await ask(http, 'GET', { path: '/current' })).json())

describe.each(TEST_ENGINES)('runs on %s', (engine) => {
  let office: Awaited<ReturnType<typeof openOffice>>
  let today = TODAY
  beforeAll(async () => {
    office = await openOffice(engine, { clock: { today: () => today, now: () => new Date() } })
  })
  afterAll(() => office.close())

  test('are kept with who asked, and how many results and grades changed', async () => {
    await office.confirm([aRegistration(1), aRegistration(2)])
    await office.confirm([aListing(1, 'serious')])
    today += 1
    const { http } = await aServer(new Runs(office.database), (asked) =>
      office.assessment.runDay(today, asked),
    )
    expect((await ask(http, 'POST')).statusCode).toBe(202)
    await vi.waitFor(async () => expect((await stateOf(http)).state).toBe('done'), 10_000)
    const list = runList.parse((await ask(http, 'GET')).json())
    expect(list.runs).toMatchObject([
      { trigger: 'day', startedBy: '孙虚构', engine: 'duckdb', subjects: 2 },
      { trigger: 'records', startedBy: null, engine: 'postgres', changed: 1, gradeChanges: 1 },
      { trigger: 'records', subjects: 2, changed: 2, gradeChanges: 0 },
    ])
    const page = runList.parse(
      (await ask(http, 'GET', { path: '?limit=1&trigger=records' })).json(),
    )
    expect(page.runs).toMatchObject([{ gradeChanges: 1 }])
    const next = await ask(http, 'GET', {
      path: `?limit=1&trigger=records&cursor=${page.nextCursor}`,
    })
    expect(runList.parse(next.json()).runs).toMatchObject([{ gradeChanges: 0 }])
    await http.close()
  })
})

const NO_RUNS = { list: async () => ({ runs: [], nextCursor: null }) }

test('one at a time, seen as it goes', async () => {
  const end = Promise.withResolvers<void>()
  const { http } = await aServer(NO_RUNS, async ({ onProgress }) => {
    onProgress('scores', 3, 10)
    await end.promise
  })
  expect((await stateOf(http)).state).toBe('idle')
  await ask(http, 'POST')
  expect(await stateOf(http)).toMatchObject({
    state: 'running',
    step: 'scores',
    done: 3,
    total: 10,
  })
  expect((await ask(http, 'POST')).json()).toMatchObject({ status: 409, code: 'run.under_way' })
  end.resolve()
  await vi.waitFor(async () => expect((await stateOf(http)).state).toBe('done'))
  expect((await ask(http, 'POST')).statusCode).toBe(202)
  await http.close()
})

test('a failure is told in words, and its details go to the log only', async () => {
  const { http, bugs } = await aServer(NO_RUNS, () => Promise.reject(new Error('disk /dev/x')))
  await ask(http, 'POST')
  await vi.waitFor(async () => expect((await stateOf(http)).state).toBe('failed'))
  const { failure } = await stateOf(http)
  expect(failure?.code).toBe('run.stumbled')
  expect([JSON.stringify(failure).includes('/dev/x'), bugs.length]).toEqual([false, 1])
  await http.close()
})

test('only who may starts one', async () => {
  const { http } = await aServer(NO_RUNS, async () => undefined)
  expect((await ask(http, 'POST', { caller: 'wang' })).statusCode).toBe(403)
  expect((await ask(http, 'GET', { caller: 'wang' })).statusCode).toBe(200)
  await http.close()
})
