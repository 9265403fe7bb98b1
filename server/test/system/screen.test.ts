import type { AddressInfo } from 'node:net'
import { WHOLE_CITY, faceOf, platformPoints, screenMap, screenOverview } from '@liangma/contracts'
import type { ScreenOverview } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { openApp } from '../../src/app.ts'
import { openServers } from '../../src/http-servers.ts'
import { worldX, worldY } from '../../src/modules/screen/shops/mercator.ts'
import { readTile } from '../../src/modules/screen/testing.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { createLogger } from '../../src/platform/log/index.ts'
import { Screen, publishAgain } from './screens.ts'
import { aPlace, moveSmallCityIn } from './small-office.ts'

describe.each(TEST_ENGINES)('the wall on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let servers: Awaited<ReturnType<typeof openServers>>
  let base: string

  async function open() {
    app = await openApp(place.config)
    const config = { ...place.config, publicSite: { ...place.config.publicSite, port: 0 } }
    servers = await openServers(app, { config, log: createLogger('silent') })
    const { http, publicHttp } = servers
    await http.listen({ host: '127.0.0.1', port: 0 })
    await publicHttp?.ready()
    base = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}/api/v1/screen`
  }
  async function close() {
    await servers.publicHttp?.close()
    await servers.http.close()
    await servers.stopWatching()
    await app.close()
  }

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    await open()
  })
  afterAll(async () => {
    await close()
    await place.remove()
  })

  const get = async (path: string) => {
    const answer = await fetch(`${base}/${path}`)
    expect([path, answer.status]).toEqual([path, 200])
    return answer
  }
  const overviewNow = async (query = ''): Promise<ScreenOverview> =>
    screenOverview.parse(await (await get(`overview${query}`)).json())

  /** Counted one by one from what is published, without any of the screen's code. */
  async function recount(county?: string) {
    const standings = await app.publication.listStandings({ limit: 1_000, county })
    const faces: Record<string, number> = {}
    const reasons = new Map<string, { platforms: number; points: number }>()
    for (const standing of standings) {
      const face = faceOf(standing)
      faces[face] = (faces[face] ?? 0) + 1
      if (standing.state !== 'inForce') continue
      const { facts } = await app.publication.getReceipt(standing.receiptId)
      for (const { code, role, counted } of facts.lines) {
        if (role === 'bonus' || counted === 0) continue
        const { platforms, points } = reasons.get(code) ?? { platforms: 0, points: 0 }
        reasons.set(code, { platforms: platforms + 1, points: points + counted })
      }
    }
    return { platforms: standings.length, faces, reasons }
  }

  async function expectRecounted(county?: string) {
    const overview = await overviewNow(county === undefined ? '' : `?region=${county}`)
    const { platforms, faces, reasons } = await recount(county)
    expect(overview.totals).toMatchObject({ platforms, faces })
    for (const { code, ...total } of overview.reasons)
      expect(total).toMatchObject(reasons.get(code) ?? {})
    expect(overview.reasons.length).toBe(Math.min(8, reasons.size))
    return overview
  }

  test('counts what a naive recount counts, of the city and of each county', async () => {
    const overview = await expectRecounted()
    expect(overview.reasons.length).toBeGreaterThan(0)
    expect(overview.changes.length).toBe(12)
    expect(overview.sources.length).toBeGreaterThan(8)
    expect(overview.counties.length).toBeGreaterThan(9)
    const sum = (pick: (county: ScreenOverview['counties'][number]) => number) =>
      overview.counties.reduce((total, county) => total + pick(county), 0)
    expect(sum(({ platforms }) => platforms)).toBe(overview.totals.platforms)
    expect(sum(({ shops }) => shops)).toBe(overview.totals.shops)
    for (const { county } of overview.counties) if (county) await expectRecounted(county.code)
    expect((await fetch(`${base}/overview?region=330102`)).status).toBe(404)
  })

  test('follows a withdrawal as soon as word of it comes', async () => {
    const [standing] = await app.publication.listStandings({ limit: 1, state: 'inForce' })
    const { uscc = '', grade = '' } = standing ?? {}
    const before = await overviewNow()
    for (const officer of ['王虚构', '李虚构'])
      await app.publication.withdraw({ uscc, officer, why: '误公示' })
    const { revision } = await app.publication.changes.newest()
    await expect.poll(async () => (await overviewNow()).revision).toBe(revision)
    const after = await expectRecounted()
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(after.totals.faces['revoked']).toBe(1)
    expect(after.totals.faces[grade] ?? 0).toBe((before.totals.faces[grade] ?? 0) - 1)
  })

  test('has each published platform as a point or in the count of those without one', async () => {
    const points = platformPoints.parse(await (await get('platforms')).json())
    const standings = await app.publication.listStandings({ limit: 1_000 })
    const lost = points.unplaced.reduce((total, { platforms }) => total + platforms, 0)
    expect(points.features.length + lost).toBe(standings.length)
    for (const { properties, geometry } of points.features) {
      const standing = standings.find(({ uscc }) => uscc === properties.uscc)
      const platform = await app.registry.getPlatform(properties.uscc, WHOLE_CITY)
      expect([properties.name, properties.face]).toEqual([
        standing?.name,
        standing && faceOf(standing),
      ])
      expect(geometry.coordinates).toEqual([platform.longitude, platform.latitude])
    }
  })

  test('draws tiles whose shops are those of the register', async () => {
    const shops = await Array.fromAsync(app.registry.readShopPoints())
    const placed = shops.filter(({ longitude }) => longitude !== null)
    expect(placed.length).toBeGreaterThan(30)
    const countIn = async (layer: string, z: number) => {
      const side = 2 ** (32 - z)
      const tiles = new Set(
        placed.map(({ longitude, latitude }) =>
          [worldX(longitude ?? 0), worldY(latitude ?? 0)]
            .map((at) => Math.floor(at / side))
            .join('/'),
        ),
      )
      let count = 0
      for (const tile of tiles) {
        const answer = await get(`tiles/${layer}/${z}/${tile}.mvt`)
        expect(answer.headers.get('content-encoding')).toBe('gzip')
        const features = readTile(new Uint8Array(await answer.arrayBuffer()))[layer] ?? []
        for (const { attributes } of features) count += Number(attributes['n'] ?? 1)
      }
      return count
    }
    expect(await countIn('agg', 6)).toBe(placed.length)
    expect(await countIn('agg', 11)).toBe(placed.length)
    expect(await countIn('shop', 14)).toBe(placed.length)
    const path = `tiles/agg/6/53/26.mvt`
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect((await fetch(`${base}/${path}`, { headers: { 'if-none-match': etag } })).status).toBe(
      304,
    )
  })

  test('shows boundaries without an approval number to officers only', async () => {
    const { packagedMap } = await import('../../src/modules/screen/index.ts')
    const counties = (await app.registry.listCounties()).map(
      ({ countyCode: code, nameZh: zh, nameEn: en }) => ({ code, zh, en }),
    )
    const mapFor = async (server = servers.http) =>
      screenMap.parse((await server.inject({ url: '/api/v1/screen/map' })).json())
    expect(await mapFor()).toMatchObject({ boundaries: null, bounds: null })
    const source = await packagedMap(counties)
    await app.boundaries.import(source, { counties, now: app.clock.now() })
    expect((await mapFor()).boundaries?.counties.features.length).toBe(9)
    const shown = servers.publicHttp ?? undefined
    expect(await mapFor(shown)).toMatchObject({ boundaries: null })
    await app.boundaries.import(
      { ...source, approval: '虚审字1号' },
      { counties, now: app.clock.now() },
    )
    expect(await mapFor(shown)).toMatchObject({ boundaries: { approval: '虚审字1号' } })
    const { grid } = await mapFor()
    expect(grid.length).toBe(10)
    expect(new Set(grid.map(({ row, column }) => `${row}/${column}`)).size).toBe(10)
  })

  test('tells fifty screens each change once and in order, whoever comes, goes or was away at a restart', async () => {
    const begin = await app.publication.changes.newest()
    const screens = Array.from({ length: 50 }, () => new Screen(() => base))
    await Promise.all(screens.map((screen) => screen.connect()))
    for (let round = 0; round < 12; round += 1) {
      await Promise.all([publishAgain(app, round), publishAgain(app, round + 3)])
      // Two leave in the middle of whatever they are told, and come back later.
      for (const i of [round, round + 20]) screens[i]?.disconnect()
      if (round % 3 === 2)
        for (const screen of screens) if (!screen.isConnected) await screen.connect()
    }
    await close()
    await open()
    await publishAgain(app, 1)
    await Promise.all(screens.map((screen) => screen.connect()))
    await publishAgain(app, 2)

    const entries = await app.publication.listEntries({ after: begin.recordId, limit: 1_000 })
    expect(entries.length).toBeGreaterThan(20)
    const ids = entries.map(({ recordId }) => recordId)
    await Promise.all(screens.map((screen) => screen.reached(ids.at(-1) ?? 0)))
    for (const screen of screens) {
      expect(screen.changes.map(({ recordId }) => recordId)).toEqual(ids)
      expect(screen.changes.every(({ change }) => change === 'grade')).toBe(true)
    }
    for (const screen of screens) screen.disconnect()
  }, 60_000)
})
