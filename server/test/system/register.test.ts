import {
  platformHistory,
  platformList,
  platformRecordList,
  merchantList,
  problem,
} from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openHttp } from '../../src/http-servers.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import {
  aCase,
  aPlace,
  aPlatform,
  anOfficersKey,
  countLive,
  importRows,
  moveSmallCityIn,
} from './small-office.ts'

describe.each(TEST_ENGINES)('the register of officers on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let uscc: string
  let officer: string

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    http = await openHttp(app, { log: createLogger('silent') })
    await http.ready()
    uscc = (await aPlatform(app, 'blue')).code
    officer = await anOfficersKey(app)
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  const get = (path: string, key = officer) =>
    http.inject({ url: `/api/v1/${path}`, headers: { 'x-api-key': key } })
  const listed = async (query: string) =>
    platformList.parse((await get(`register?${query}`)).json())
  const recordsOf = async (query: string) =>
    platformRecordList.parse((await get(`register/${uscc}/records?${query}`)).json())

  test('counts by live grade as grading does, and lists what it counted', async () => {
    const live = await countLive(app)
    const { totals, total, platforms } = await listed('sort=score&limit=200')
    expect(platforms).toHaveLength(total)
    const counted = totals.filter(({ count }) => count > 0)
    expect(Object.fromEntries(counted.map(({ grade, count }) => [grade, count]))).toEqual(live)
    const scores = platforms.flatMap((each) => each.live?.score ?? [])
    expect(scores.map(Number)).toEqual(scores.map(Number).toSorted((a, b) => a - b))
  })

  test('follows a grade in the transaction that changes it', async () => {
    const before = (await listed('grade=red')).total
    await importRows(app, [aCase(uscc)])
    const { platforms } = await listed(`q=${uscc}`)
    const [{ live, hasNotice } = {}] = platforms
    expect(live?.grade).not.toBe('blue')
    expect(hasNotice).toBe(true)
    expect((await listed('notice=open')).platforms.map((each) => each.uscc)).toContain(uscc)
    expect((await listed(`grade=${live?.grade}&q=${uscc}`)).total).toBe(1)
    expect((await listed('grade=red')).total).toBeGreaterThanOrEqual(before)
  })

  test('tells how score and publications came about, each with its receipt', async () => {
    const history = platformHistory.parse((await get(`register/${uscc}/history`)).json())
    expect(history.live.length).toBeGreaterThan(0)
    expect(history.published[0]).toMatchObject({
      reason: 'first',
      receipt: { isCorrected: false, isWithdrawn: false },
    })
    const { receipt } = history.published[0]!
    const kept = await http.inject(`/receipts/${receipt?.receiptId}.json`)
    expect(kept.json()).toMatchObject({ subject: { uscc } })
    expect(history.thresholds.map(({ grade }) => grade)).toEqual(['blue', 'yellow', 'red'])
  })

  test('pages through the records of a platform, and shows one in all its revisions', async () => {
    const { records: all, kinds } = await recordsOf('limit=200')
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
    const paged: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await recordsOf(`limit=7${cursor && `&cursor=${cursor}`}`)
      paged.push(...page.records.map(({ record }) => record))
      cursor = page.nextCursor
    }
    expect(paged).toEqual(all.map(({ record }) => record))
    const cases = await recordsOf('kind=case')
    const [one] = cases.records
    expect(one).toMatchObject({ kind: 'case', isCurrent: true })
    const revisions = await recordsOf(`record=${encodeURIComponent(one!.record)}`)
    expect(revisions.records.map(({ revision }) => revision)).toEqual([1])
  })

  test('cuts lists to the caller’s counties, and knows no platform outside', async () => {
    const { platforms } = await listed('limit=200')
    const county = platforms.find((each) => each.uscc === uscc)?.county?.code ?? ''
    const elsewhere = platforms.find((each) => each.county && each.county.code !== county)
    const ofCounty = await app.identity.apiKeys.add({
      label: '县',
      role: 'officer',
      name: '李虚构',
      counties: [county],
    })
    const list = platformList.parse((await get('register?limit=200', ofCounty)).json())
    expect(new Set(list.platforms.map((each) => each.county?.code))).toEqual(new Set([county]))
    const shops = merchantList.parse((await get('merchants?limit=200', ofCounty)).json())
    const own = new Set(list.platforms.map((each) => each.uscc))
    expect(shops.merchants.every(({ platform }) => own.has(platform.uscc))).toBe(true)
    for (const path of ['history', 'records', 'merchants'])
      expect((await get(`register/${elsewhere?.uscc}/${path}`, ofCounty)).statusCode).toBe(404)
    expect((await get(`merchants?platform=${elsewhere?.uscc}`, ofCounty)).statusCode).toBe(404)
  })

  test('gives each list as a table to who may take it away', async () => {
    const admin = await anOfficersKey(app, 'admin')
    const { total } = await listed('')
    const shops = merchantList.parse((await get(`register/${uscc}/merchants`)).json())
    const lines = async (path: string) => (await get(path)).body.trim().split('\r\n').length - 1
    expect(await lines('register?format=csv&limit=5')).toBe(total)
    expect(await lines(`register/${uscc}/merchants?format=csv`)).toBe(shops.total)
    expect((await get('register?format=csv&lang=en')).body).toContain('Live grade,Score,Since')
    for (const path of ['register', 'merchants', `register/${uscc}/records`]) {
      const refused = await get(`${path}?format=xlsx`, admin)
      expect([path, refused.statusCode]).toEqual([path, 403])
      expect(problem.parse(refused.json()).code).toBe('auth.role_refused')
    }
  })
})
