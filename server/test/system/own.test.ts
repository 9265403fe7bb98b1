import { ownAssessment, ownBadge, ownPlatform, platformHistory, problem } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { openPublicHttp } from '../../src/http-servers.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import type { Http } from '../../src/platform/http/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import {
  CITY_DAY,
  aCase,
  aPlace,
  aPlatform,
  anOfficersKey,
  importRows,
  moveSmallCityIn,
} from './small-office.ts'

const OWN = '/api/v1/own'

describe.each(TEST_ENGINES)('what a platform reads of itself on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let http: Http
  let own: Awaited<ReturnType<typeof aPlatform>>
  const keys = { own: '', other: '', officer: '' }

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    http = await openPublicHttp(app, { log: createLogger('silent') })
    own = await aPlatform(app, 'blue')
    await importRows(app, [
      aCase(own.code, { 决定书文号: '虚构9号', 违法行为: '致电 13800000000' }),
    ])
    const [other] = (await app.registry.listPlatforms(await app.registry.listPlatformIds())).filter(
      ({ code }) => code !== own.code,
    )
    for (const [name, platform] of [
      ['own', own],
      ['other', other!],
    ] as const)
      keys[name] = await app.identity.apiKeys.add({
        label: platform.name,
        role: 'platform',
        subjectId: platform.subjectId,
        uscc: platform.code,
      })
    keys.officer = await anOfficersKey(app)
  })
  afterAll(async () => {
    await http.close()
    await app.close()
    await place.remove()
  })

  const ask = (path: string, key: keyof typeof keys | null = 'own') =>
    http.inject({
      url: `${OWN}${path}`,
      headers: { accept: 'application/json', ...(key ? { 'x-api-key': keys[key] } : {}) },
    })

  test('its registration, both grades, and the days that are left to answer', async () => {
    const seen = ownPlatform.parse((await ask('')).json())
    expect(seen).toMatchObject({
      uscc: own.code,
      live: { grade: 'yellow', decidedCode: 'C3' },
      published: { grade: 'blue' },
      standing: { state: 'inForce' },
      preNotices: [{ fromGrade: 'blue', toGrade: 'yellow', workingDaysLeft: 5 }],
      unreadNotices: 2,
      contact: { email: null },
    })
  })

  test('its score as officers see it, and what brings each point back', async () => {
    const seen = ownAssessment.parse((await ask('/assessment')).json())
    const officers = await app.assessment.explain(own.subjectId)
    expect(seen.recordsDigest).toBe(officers.recordsDigest)
    const ceiling = seen.remedies.find(({ code }) => code === 'C3')
    expect(ceiling).toMatchObject({
      record: 'cases:虚构9号',
      action: 'repair',
      earliest: expect.stringMatching(/^20\d\d-/),
      office: { zh: '作出行政处罚决定的机关' },
    })
    const costly = seen.lines.filter(
      ({ section, counted }) => section !== 'bonus' && Number(counted) > 0,
    )
    const cured = new Set(seen.remedies.map(({ code }) => code))
    expect(costly.map(({ code }) => code).filter((code) => !cured.has(code))).toEqual([])
  })

  test('neither personal data, nor the bureau’s files, nor another firm', async () => {
    const { body } = await ask('/assessment')
    expect(body).not.toContain('13800000000')
    expect(body).toContain('致电 ***')
    const seen = ownAssessment.parse(JSON.parse(body))
    expect(seen.sources.map(({ lastBatch }) => lastBatch)).toEqual(seen.sources.map(() => null))
    const others = (await app.registry.listPlatforms(await app.registry.listPlatformIds())).filter(
      ({ code }) => code !== own.code,
    )
    for (const each of others) {
      expect(body).not.toContain(each.code)
      expect(body).not.toContain(each.name)
    }
  })

  test('a past day, and none that is ahead', async () => {
    const past = ownAssessment.parse((await ask('/assessment?as_of=2026-05-31')).json())
    expect([past.asOf, past.ceilings]).toEqual(['2026-05-31', []])
    const ahead = await ask('/assessment?as_of=2027-01-01')
    expect([ahead.statusCode, problem.parse(ahead.json()).code]).toEqual([
      422,
      'assessment.day_ahead',
    ])
    expect((await ask('/assessment?as_of=2026-02-30')).statusCode).toBe(400)
  })

  test('how it came about, with the receipt of each published grade', async () => {
    const seen = platformHistory.parse((await ask('/history')).json())
    expect(seen.uscc).toBe(own.code)
    expect(seen.live.at(-1)).toMatchObject({ grade: 'yellow', asOf: '2026-06-30' })
    expect(seen.published.at(-1)).toMatchObject({
      grade: 'blue',
      receipt: { receiptId: expect.any(Number) },
    })
  })

  test('its badge, with an address checked against its registered site', async () => {
    const { site } = own
    const seen = ownBadge.parse((await ask('/badge?address=imitator.example')).json())
    expect(seen).toMatchObject({ site, check: { host: 'imitator.example', isRegistered: false } })
    expect(seen.variants[0]?.html).toContain(own.code)
  })

  test('a reply as the public would read it', async () => {
    const preview = (text: string) =>
      http.inject({
        method: 'POST',
        url: `${OWN}/reply-preview`,
        headers: { 'x-api-key': keys.own },
        payload: { text },
      })
    expect((await preview('<b>已整改</b> 电话 13800000000')).json()).toEqual({
      text: '已整改 电话 ***',
    })
    expect((await preview('')).statusCode).toBe(400)
  })

  test('nothing of it reaches another platform, an officer or a stranger', async () => {
    for (const path of ['', '/assessment', '/history', '/badge']) {
      const other = await ask(path, 'other')
      expect([path, other.statusCode, other.body.includes(own.code)]).toEqual([path, 200, false])
      expect((await ask(path, 'officer')).statusCode).toBe(401)
      expect((await ask(path, null)).statusCode).toBe(401)
    }
    expect(app.clock.today()).toBe(CITY_DAY)
  })
})
