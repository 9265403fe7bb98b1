import { describe, expect, test } from 'vitest'
import { TEST_ENGINES, openTestDatabase } from '../../platform/database/testing.ts'
import { RegistryService } from './index.ts'
import type { PlatformFields, ShopFields } from './registry.entities.ts'

const NOWHERE = {
  longitude: null,
  latitude: null,
  sourceLongitude: null,
  sourceLatitude: null,
  sourceDatum: null,
}
const PLATFORM: PlatformFields = {
  ...NOWHERE,
  name: '虚构商城',
  operatorName: '虚构公司',
  platformType: 'trade',
  site: null,
  icpNumber: null,
  address: null,
  countyCode: '330782',
  onlineDay: null,
  ordersPerYear: null,
  attributes: {},
}
const SHOP: ShopFields = {
  ...NOWHERE,
  url: 'https://shop.fictional.example/1',
  period: '2026H1',
  merchantName: '虚构小店',
  shopName: null,
  address: null,
  countyCode: null,
  isRegistered: true,
  selfDeclaration: null,
  isOverLimit: null,
  verifiedDay: null,
  attributes: {},
}
const PLACED = {
  longitude: 120.075,
  latitude: 29.306,
  sourceLongitude: 120.075,
  sourceLatitude: 29.306,
  sourceDatum: 'WGS84',
}

describe.each(TEST_ENGINES)('the register for a map on %s', (engine) => {
  test('gives every shop with what is known of its place, and says when it changed', async () => {
    const { database, drop } = await openTestDatabase(engine)
    const registry = new RegistryService(database)
    const numbers = await registry.numbersForCodes(['91330782MA2FICT01X', '91330782MA2FICT02Q'])
    const [platformId = 0, merchantId = 0] = numbers.values()
    const confirm = async (batchId: number) =>
      database.transaction((trx) => registry.confirmStaged(trx, { batchId, dataAsOf: 20_000 }))
    const shop = (fields: Partial<ShopFields>) => ({
      subjectId: merchantId,
      platformId,
      fields: { ...SHOP, ...fields },
      sealedContact: null,
    })
    const pointsNow = async () => {
      const points = await Array.fromAsync(registry.readShopPoints())
      return points.toSorted((a, b) => (a.longitude ?? 0) - (b.longitude ?? 0))
    }

    await registry.stage(1, [
      { subjectId: platformId, platformId: null, fields: PLATFORM, sealedContact: null },
    ])
    await confirm(1)
    expect(await registry.revisions()).toEqual({ platforms: 1, shops: 0 })
    await registry.stage(2, [
      shop({}),
      shop({ url: 'https://shop.fictional.example/2', countyCode: '330782', ...PLACED }),
    ])
    await confirm(2)
    expect(await registry.revisions()).toEqual({ platforms: 1, shops: 1 })
    expect(await pointsNow()).toEqual([
      { platformId, countyCode: null, longitude: null, latitude: null },
      { platformId, countyCode: '330782', longitude: 120.075, latitude: 29.306 },
    ])
    // The same report, now with a place: nothing else differs.
    await registry.stage(3, [shop(PLACED)])
    expect(await confirm(3)).toBe(1)
    expect((await pointsNow()).map(({ longitude }) => longitude)).toEqual([120.075, 120.075])
    // An unregistered seller may live there.
    const seller = { ...PLACED, longitude: 120.0754, url: 'https://shop.fictional.example/3' }
    await registry.stage(4, [shop({ ...seller, isRegistered: false })])
    await confirm(4)
    expect((await pointsNow()).at(-1)).toMatchObject({ longitude: 120.08, latitude: 29.31 })
    await drop()
  })
})
