import { WHOLE_CITY } from '@liangma/contracts'
import type { Scope } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { RegistryService } from '../index.ts'
import type { PlatformFields, ShopFields } from '../registry.entities.ts'
import type { NotedGrades } from './platform-grades.queries.ts'

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
  operatorName: '金华虚构公司',
  platformType: 'trade',
  site: null,
  icpNumber: null,
  address: null,
  countyCode: null,
  onlineDay: null,
  ordersPerYear: null,
  attributes: {},
}
const SHOP: ShopFields = {
  ...NOWHERE,
  url: '',
  period: '2026H1',
  merchantName: '',
  shopName: null,
  address: null,
  countyCode: null,
  isRegistered: true,
  selfDeclaration: null,
  isOverLimit: null,
  verifiedDay: null,
  attributes: {},
}
const NOTED: Omit<NotedGrades, 'subjectId'> = {
  liveGrade: 'blue',
  scoreTenths: 900,
  sinceDay: 20_000,
  publishedGrade: 'blue',
  hasNotice: false,
}

type PlatformsWanted = Parameters<RegistryService['search']['countPlatforms']>[1]
type ShopsWanted = Parameters<RegistryService['search']['listShops']>[1]['filter']

const PLATFORMS: Partial<PlatformFields>[] = [
  { name: '甲丙商城', countyCode: '330782', site: 'https://www.first.example/' },
  { name: '乙市集', countyCode: '330782', address: '义乌市听溪路 5 号', platformType: 'live' },
  { name: '丁（义乌）商城', countyCode: '330783', operatorName: 'ABC公司' },
  { name: '戊商城' },
]
const CODES = [
  '91330782MA2FICT01X',
  '91330782MA2FICT02Q',
  '91330783MA2FICT03A',
  '91330702MA2FICT04B',
]
const GRADES: (Partial<NotedGrades> | null)[] = [
  { scoreTenths: 700, liveGrade: 'yellow', hasNotice: true },
  { sinceDay: 20_100, publishedGrade: 'yellow' },
  { liveGrade: 'unrated', scoreTenths: null },
  null,
]
const SHOPS: (Partial<ShopFields> & { platform: number; merchant: number })[] = [
  { platform: 0, merchant: 0, merchantName: '义乌听溪文具店', url: 'https://first.example/s/1' },
  {
    platform: 0,
    merchant: 1,
    merchantName: '东阳木雕',
    url: 'https://first.example/s/2',
    countyCode: '330783',
  },
  {
    platform: 2,
    merchant: 0,
    merchantName: '义乌听溪文具店',
    shopName: '文具 ＡＢ 馆',
    url: 'http://www.third.example/x',
  },
  {
    platform: 3,
    merchant: 1,
    merchantName: '溪听',
    address: '云岫路 1 号',
    url: 'https://fourth.example/1',
  },
]

const ALL: PlatformsWanted = {
  search: null,
  countyCode: null,
  platformType: null,
  grade: null,
  publishedGrade: null,
  hasNotice: null,
}
const ANY_SHOP: ShopsWanted = { search: null, platformId: null, countyCode: null }
const PAGE = { cursor: undefined, limit: 50 }
const BY_ENTRY = { sort: 'entry', isDescending: false } as const

describe.each(TEST_ENGINES)('search in the register on %s', (engine) => {
  let registry: RegistryService
  let drop: () => Promise<void>
  let ids: number[]

  beforeAll(async () => {
    const opened = await openTestDatabase(engine)
    drop = opened.drop
    registry = new RegistryService(opened.database)
    const numbers = await registry.numbersForCodes(CODES)
    ids = CODES.map((code) => numbers.get(code) ?? 0)
    const persons = await registry.numbersForPersons(['a-hash'])
    const firms = await registry.numbersForCodes(['91330782MA2SELL09K'])
    const merchants = [...firms.values(), ...persons.values()]
    await registry.stage(1, [
      ...PLATFORMS.map((fields, i) => ({
        subjectId: ids[i]!,
        platformId: null,
        fields: { ...PLATFORM, ...fields },
        sealedContact: null,
      })),
      ...SHOPS.map(({ platform, merchant, ...fields }) => ({
        subjectId: merchants[merchant]!,
        platformId: ids[platform]!,
        fields: { ...SHOP, ...fields },
        sealedContact: null,
      })),
    ])
    await opened.database.transaction(async (trx) => {
      await registry.confirmStaged(trx, { batchId: 1, dataAsOf: 20_000 })
      await registry.search.noteGrades(
        trx,
        GRADES.flatMap((grades, i) =>
          grades ? [{ ...NOTED, ...grades, subjectId: ids[i]! }] : [],
        ),
      )
    })
  })
  afterAll(() => drop())

  const platformsFound = async (filter: Partial<PlatformsWanted>, scope: Scope = WHOLE_CITY) => {
    const page = { filter: { ...ALL, ...filter }, order: BY_ENTRY, page: PAGE }
    const { rows } = await registry.search.listPlatforms(scope, page)
    const counts = await registry.search.countPlatforms(scope, page.filter)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
    return rows.map(({ subjectId }) => ids.indexOf(subjectId)).toSorted((a, b) => a - b)
  }
  const shopsFound = async (filter: Partial<ShopsWanted>, scope: Scope = WHOLE_CITY) => {
    const asked = { filter: { ...ANY_SHOP, ...filter }, page: PAGE }
    const { rows, total } = await registry.search.listShops(scope, asked)
    expect(total).toEqual({ count: rows.length, isMore: false })
    const urls = SHOPS.map(({ url }) => url)
    return rows.map(({ url }) => urls.indexOf(url)).toSorted((a, b) => a - b)
  }

  test.each([
    ['two characters of a name', '丙商', [0]],
    ['one character', '乙', [1]],
    ['part of an operator, in any case', 'abc公', [2]],
    ['brackets of either width', '(义乌)', [2]],
    ['part of an address', '听溪路', [1]],
    ['part of a site', 'first.example', [0]],
    ['the beginning of a code', '91330782', [0, 1]],
    ['characters that stand apart', '甲商', []],
    ['a pattern, literally', '%_', []],
  ])('finds platforms by %s', async (_, search, found) => {
    expect(await platformsFound({ search })).toEqual(found)
  })

  test.each<[string, Partial<PlatformsWanted>, number[]]>([
    ['county', { countyCode: '330783' }, [2]],
    ['type', { platformType: 'live' }, [1]],
    ['live grade', { grade: 'yellow' }, [0]],
    ['not rated, and never assessed', { grade: 'unrated' }, [2, 3]],
    ['published grade', { publishedGrade: 'blue' }, [0, 2]],
    ['an open pre-notice', { hasNotice: true }, [0]],
    ['no open pre-notice', { hasNotice: false }, [1, 2, 3]],
  ])('filters platforms by %s', async (_, filter, found) => {
    expect(await platformsFound(filter)).toEqual(found)
  })

  test('shows nobody outside the scope', async () => {
    const yiwu: Scope = { reach: 'counties', counties: ['330782'] }
    const own: Scope = { reach: 'platform', subjectId: ids[2]!, uscc: CODES[2]! }
    expect(await platformsFound({}, yiwu)).toEqual([0, 1])
    expect(await platformsFound({ countyCode: '330783' }, yiwu)).toEqual([])
    expect(await platformsFound({}, own)).toEqual([2])
    expect(await platformsFound({}, { reach: 'counties', counties: [] })).toEqual([])
    expect(await shopsFound({}, yiwu)).toEqual([0, 1])
    expect(await shopsFound({ search: '文具' }, own)).toEqual([2])
    expect(await shopsFound({ platformId: ids[0]! }, own)).toEqual([])
    expect(await shopsFound({}, { reach: 'counties', counties: [] })).toEqual([])
  })

  test.each([
    ['entry', false, [0, 1, 2, 3]],
    ['entry', true, [3, 2, 1, 0]],
    ['score', false, [0, 1, 2, 3]],
    ['score', true, [1, 0, 3, 2]],
    ['since', true, [1, 2, 0, 3]],
  ] as const)('pages by %s (descending: %s) without a gap', async (sort, isDescending, order) => {
    const found: number[] = []
    let cursor: string | undefined
    do {
      const page = { cursor, limit: 1 }
      const answer = await registry.search.listPlatforms(WHOLE_CITY, {
        filter: ALL,
        order: { sort, isDescending },
        page,
      })
      found.push(...answer.rows.map(({ subjectId }) => ids.indexOf(subjectId)))
      cursor = answer.nextCursor ?? undefined
    } while (cursor !== undefined && found.length < 9)
    expect(found).toEqual(order)
  })

  test('pages by name in the order of the database', async () => {
    const order = { sort: 'name', isDescending: false } as const
    const list = (cursor: string | undefined, limit: number) =>
      registry.search.listPlatforms(WHOLE_CITY, { filter: ALL, order, page: { cursor, limit } })
    const whole = (await list(undefined, 50)).rows.map(({ name }) => name)
    const first = await list(undefined, 3)
    const second = await list(first.nextCursor ?? undefined, 3)
    expect([...first.rows, ...second.rows].map(({ name }) => name)).toEqual(whole)
    expect(second.nextCursor).toBeNull()
  })

  test.each([
    ['two characters of a name', '听溪', [0, 2]],
    ['the name of the shop, of either width', 'ab 馆', [2]],
    ['part of an address', '云岫路', [3]],
    ['the beginning of a web address', 'third.example', [2]],
    ['a whole web address', 'https://first.example/s/2', [1]],
    ['the beginning of a code', '91330782MA2S', [0, 2]],
    ['the middle of a web address, which is no beginning', 'irst.example', []],
  ])('finds shops by %s', async (_, search, found) => {
    expect(await shopsFound({ search })).toEqual(found)
  })

  test('filters shops by platform and county, and tells who a merchant is', async () => {
    expect(await shopsFound({ platformId: ids[0]! })).toEqual([0, 1])
    expect(await shopsFound({ countyCode: '330783' })).toEqual([1])
    const { rows } = await registry.search.listShops(WHOLE_CITY, { filter: ANY_SHOP, page: PAGE })
    expect(rows[0]).toMatchObject({ merchantCode: '91330782MA2SELL09K', platformName: '甲丙商城' })
    expect(rows[1]).toMatchObject({ merchantCode: null })
  })

  test('pages through shops without a gap, and counts anew when the register changes', async () => {
    const list = (cursor?: string) =>
      registry.search.listShops(WHOLE_CITY, { filter: ANY_SHOP, page: { cursor, limit: 3 } })
    const first = await list()
    const second = await list(first.nextCursor ?? undefined)
    expect([first.rows.length, second.rows.length, second.nextCursor]).toEqual([3, 1, null])
    expect(new Set([...first.rows, ...second.rows].map(({ url }) => url)).size).toBe(4)
  })
})
