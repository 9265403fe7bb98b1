import { platformPoints, screenDue, screenOverview, screenPlatform } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { worldX, worldY } from '../../../src/modules/screen/shops/mercator.ts'
import { TEST_ENGINES } from '../../../src/platform/database/testing.ts'
import { Screen } from '../screens.ts'
import { aCase, aPlace, aPlatform, importRows, moveSmallCityIn } from '../small-office.ts'
import { WallOffice } from './wall-office.ts'

/** What officers know before the end of a pre-notice, and nobody else may. */
describe.each(TEST_ENGINES)('published and live grades on %s', (engine) => {
  let office: WallOffice
  let platform: Awaited<ReturnType<typeof aPlatform>>
  let before: string[]
  let watching: Screen
  const screens: Screen[] = []
  const keys = { city: '', here: '', elsewhere: '' }

  beforeAll(async () => {
    const { config, remove } = await aPlace(engine)
    await moveSmallCityIn(config)
    office = await WallOffice.open(config, remove)
    const { app } = office
    platform = await aPlatform(app, 'blue')
    keys.city = await office.keyOf(null)
    keys.here = await office.keyOf([platform.countyCode ?? ''])
    keys.elsewhere = await office.keyOf(platform.countyCode === '330726' ? ['330727'] : ['330726'])
    before = await allThePublicSees()
    watching = await aScreen('publicHttp', '')
    await aScreen('http', '/live', keys.city)
    await aScreen('http', '/live', keys.here)
    await aScreen('http', '/live', keys.elsewhere)
    await importRows(app, [aCase(platform.code)])
  })
  afterAll(async () => {
    for (const screen of screens) screen.disconnect()
    await office.close()
  })

  async function aScreen(server: 'http' | 'publicHttp', look: string, key?: string) {
    const headers: Record<string, string> = key === undefined ? {} : { 'x-api-key': key }
    const screen = new Screen(() => office.wallOf(server) + look, headers)
    screens.push(screen)
    await screen.connect()
    return screen
  }
  const live = async (path: string, key?: string) => {
    const headers = key === undefined ? {} : { 'x-api-key': key }
    return office.http.inject({ url: `/api/v1/screen/live/${path}`, headers })
  }

  /** Every public answer about grades, as text; how far sources reach may change. */
  async function allThePublicSees(): Promise<string[]> {
    const { longitude, latitude } = platform
    const tileAt = (z: number) =>
      `${z}/${[worldX(longitude ?? 0), worldY(latitude ?? 0)].map((at) => Math.floor(at / 2 ** (32 - z))).join('/')}`
    const paths = [
      'platforms',
      `platforms/${platform.code}`,
      'changes',
      'shops',
      'map',
      'looks',
      `tiles/agg/6/${tileAt(6).slice(2)}.mvt`,
      `tiles/shop/${tileAt(13)}.mvt`,
      'events?after=0-0',
    ].map((path) => `/api/v1/screen/${path}`)
    const texts: string[] = []
    for (const url of [...paths, `/p?q=${platform.code}`, '/changes', '/shops']) {
      const { statusCode, body } = await office.publicHttp.inject({ url })
      expect([url, statusCode]).toEqual([url, 200])
      texts.push(body)
    }
    const { body } = await office.publicHttp.inject({ url: '/api/v1/screen/overview' })
    const { sources: _, ...overview } = JSON.parse(body) as { sources: unknown }
    return [...texts, JSON.stringify(overview)]
  }

  test('the public sees nothing of an announced downgrade, in no answer and in no event', async () => {
    const graded = (await office.app.grading.gradesOf([platform.subjectId])).get(platform.subjectId)
    expect(graded?.notices.length).toBe(1)
    expect(graded?.live.grade).not.toBe('blue')
    expect(await allThePublicSees()).toEqual(before)
    expect(watching.changes).toEqual([])
    const { published, here } = { published: 'published', here: office.publicHttp }
    expect((await here.inject({ url: '/api/v1/screen/looks' })).json()).toEqual({
      looks: [published],
    })
    for (const path of ['overview', 'platforms', 'events', 'due', 'tiles/agg/6/53/26.mvt'])
      for (const key of [undefined, keys.city]) {
        const headers = key === undefined ? {} : { 'x-api-key': key }
        const answer = await here.inject({ url: `/api/v1/screen/live/${path}`, headers })
        expect([path, answer.statusCode]).toEqual([path, 404])
      }
  })

  test('officers see the live grade, hear of it at once, and what is due', async () => {
    const { code, name } = platform
    const { face } = screenPlatform.parse((await live(`platforms/${code}`, keys.city)).json())
    expect(face).not.toBe('blue')
    const points = platformPoints.parse((await live('platforms', keys.city)).json())
    const point = points.features.find(({ properties }) => properties.uscc === code)
    expect(point?.properties.face).toBe(face)
    const due = screenDue.parse((await live('due', keys.city)).json())
    expect(due.notices).toMatchObject([{ uscc: code, name, from: 'blue', to: face }])
    expect(due.later + due.soon).toBe(1)
    const { totals } = screenOverview.parse((await live('overview', keys.city)).json())
    expect(totals.platforms).toBe((await office.app.registry.listPlatformIds()).length)
    const [, city, here] = screens
    await expect.poll(() => city?.changes.map(({ change }) => change)).toEqual(['live'])
    await expect.poll(() => here?.changes.map(({ change }) => change)).toEqual(['live'])
  })

  test('an officer of another county sees and hears nothing of it', async () => {
    const { code } = platform
    expect((await live(`platforms/${code}`, keys.elsewhere)).statusCode).toBe(404)
    expect((await live('platforms', keys.elsewhere)).body).not.toContain(code)
    expect(screenDue.parse((await live('due', keys.elsewhere)).json()).notices).toEqual([])
    const { counties, totals } = screenOverview.parse(
      (await live('overview', keys.elsewhere)).json(),
    )
    expect(counties.length).toBe(1)
    expect(totals.platforms).toBe(counties[0]?.platforms)
    const region = await live(`overview?region=${platform.countyCode}`, keys.elsewhere)
    expect(region.statusCode).toBe(404)
    expect(screens[3]?.changes).toEqual([])
    const told = await live('events?after=0-0', keys.elsewhere)
    expect(told.body).not.toContain(code)
    expect((await live('events?after=0-0', keys.here)).body).toContain(code)
  })

  test('nobody sees live grades without a key, or with one of a platform', async () => {
    const { code: uscc, subjectId } = platform
    const key = await office.app.identity.apiKeys.add({
      label: '平台',
      role: 'platform',
      subjectId,
      uscc,
    })
    for (const path of ['overview', 'platforms', 'due', 'events', 'tiles/agg/6/53/26.mvt']) {
      expect([path, (await live(path)).statusCode]).toEqual([path, 401])
      expect([path, (await live(path, key)).statusCode]).toEqual([path, 403])
    }
  })
})
