import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTile } from '../testing.ts'
import { worldX, worldY } from './mercator.ts'
import type { Located, ShopIndex, Tile } from './shop-index.ts'
import { ShopGathering } from './shop-index.ts'
import type { Drawing, ShownPlatforms } from './shop-tiles.ts'
import { MOST_SHOPS, compositionTile, shopTile } from './shop-tiles.ts'

const FACES = ['blue', 'yellow', 'red', 'stale']
/** Every fifth platform was never published. */
const shown: ShownPlatforms = (id) =>
  id % 5 === 4 ? undefined : { face: FACES[id % 5] ?? '', uscc: `code${id}` }

/** Every shop, unfiltered. */
const all: Drawing = { shown, counties: null }
const aShop = { platformId: 1, countyCode: '330782' }

const around = { west: 119.1, east: 120.9, south: 28.5, north: 29.8 }
const shop = fc.record({
  platformId: fc.integer({ min: 1, max: 40 }),
  countyCode: fc.constantFrom('330782', '330783', null),
  longitude: fc.double({ min: around.west, max: around.east, noNaN: true }),
  latitude: fc.double({ min: around.south, max: around.north, noNaN: true }),
})

function indexOf(shops: readonly Located[]): ShopIndex {
  const gathering = new ShopGathering()
  for (const each of shops) gathering.add(each)
  return gathering.index()
}

/** Every tile of a zoom that a point lies in, once. */
function tilesOf(shops: readonly Located[], z: number): Tile[] {
  const tiles = shops.map((each) => tileAt(each, z))
  return [...new Map(tiles.map((tile) => [`${tile.x}/${tile.y}`, tile])).values()]
}

function tileAt({ longitude, latitude }: Located, z: number): Tile {
  const side = 2 ** (32 - z)
  return { z, x: Math.floor(worldX(longitude) / side), y: Math.floor(worldY(latitude) / side) }
}

function countFaces(shops: readonly Located[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { platformId } of shops) {
    const { face } = shown(platformId) ?? { face: 'unknown' }
    counts[face] = (counts[face] ?? 0) + 1
  }
  return counts
}

test('the composition tiles of every zoom add up to the register, face by face', () => {
  fc.assert(
    fc.property(fc.array(shop, { maxLength: 300 }), fc.integer({ min: 6, max: 12 }), (shops, z) => {
      const index = indexOf(shops)
      const sums: Record<string, number> = {}
      let count = 0
      for (const tile of tilesOf(shops, z)) {
        for (const { attributes } of readTile(compositionTile(index, tile, all))['agg'] ?? []) {
          const { n, ...faces } = attributes
          count += Number(n)
          for (const [face, own] of Object.entries(faces))
            sums[face] = (sums[face] ?? 0) + Number(own)
        }
      }
      expect(count).toBe(shops.length)
      expect(sums).toEqual(countFaces(shops))
    }),
  )
})

test('single shops stand in their own tile, at their own place, in every zoom', () => {
  fc.assert(
    fc.property(fc.array(shop, { maxLength: 60 }), fc.integer({ min: 13, max: 20 }), (shops, z) => {
      const index = indexOf(shops)
      let count = 0
      for (const tile of tilesOf(shops, z)) {
        const own = shops.filter((each) => {
          const { x, y } = tileAt(each, z)
          return x === tile.x && y === tile.y
        })
        const { shop: drawn = [], hidden } = readTile(shopTile(index, tile, all))
        expect(hidden).toBeUndefined()
        const side = 2 ** (32 - z)
        const at = (world: number) => Math.floor(((world % side) / side) * 4_096)
        const naive = own.map(({ platformId, longitude, latitude }) => {
          const { face, uscc } = shown(platformId) ?? { face: 'unknown', uscc: null }
          const attributes = uscc === null ? { face } : { face, platform: uscc }
          return { x: at(worldX(longitude)), y: at(worldY(latitude)), attributes }
        })
        expect(drawn.map((each) => JSON.stringify(each)).toSorted()).toEqual(
          naive.map((each) => JSON.stringify(each)).toSorted(),
        )
        count += drawn.length
      }
      expect(count).toBe(shops.length)
    }),
  )
})

test('of too many shops a tile shows a sample spread over it, and counts the rest', () => {
  // Two crowds of unequal size in one tile.
  const crowd = (count: number, longitude: number) =>
    Array.from({ length: count }, () => ({ ...aShop, longitude, latitude: 29.3 }))
  const shops = [...crowd(9_000, 120.075), ...crowd(1_000, 120.085)]
  const tile = tileAt({ ...aShop, longitude: 120.08, latitude: 29.3 }, 13)
  const { shop: drawn = [], hidden } = readTile(shopTile(indexOf(shops), tile, all))
  expect(drawn.length).toBe(MOST_SHOPS)
  expect(hidden?.[0]?.attributes).toEqual({ n: 10_000 - MOST_SHOPS })
  const places = [...Map.groupBy(drawn, ({ x }) => x).values()].map((own) => own.length)
  expect(places.toSorted((a, b) => a - b)).toEqual([400, 3_600])
})

test('a tile without shops is empty, at the edges of the world too', () => {
  const index = indexOf([{ ...aShop, longitude: 120, latitude: 29 }])
  expect(compositionTile(index, { z: 6, x: 0, y: 0 }, all).length).toBe(0)
  expect(compositionTile(index, { z: 12, x: 4_095, y: 4_095 }, all).length).toBe(0)
  expect(shopTile(index, { z: 20, x: 2 ** 20 - 1, y: 2 ** 20 - 1 }, all).length).toBe(0)
  expect(compositionTile(indexOf([]), { z: 6, x: 53, y: 26 }, all).length).toBe(0)
})

test('filters leave exactly the shops that a naive look leaves, in cells and one by one', () => {
  const filter = fc.record({
    counties: fc.constantFrom(null, new Set(['330782']), new Set<string>()),
    platform: fc.constantFrom(undefined, 'code1', 'code7', 'nobody'),
    grade: fc.constantFrom(undefined, 'blue', 'yellow', 'unknown'),
  })
  fc.assert(
    fc.property(fc.array(shop, { maxLength: 120 }), filter, (shops, { counties, ...choice }) => {
      const wanted = shops.filter(({ platformId, countyCode }) => {
        const { face, uscc } = shown(platformId) ?? { face: 'unknown', uscc: null }
        const isHere = counties === null || (countyCode !== null && counties.has(countyCode))
        const isOne = choice.platform === undefined || choice.platform === uscc
        return isHere && isOne && (choice.grade === undefined || choice.grade === face)
      })
      const index = indexOf(shops)
      const drawing = { shown, counties, ...choice }
      let [inCells, single] = [0, 0]
      for (const tile of tilesOf(shops, 11)) {
        const cells = readTile(compositionTile(index, tile, drawing))['agg'] ?? []
        for (const { attributes } of cells) inCells += Number(attributes['n'])
      }
      for (const tile of tilesOf(shops, 15))
        single += readTile(shopTile(index, tile, drawing))['shop']?.length ?? 0
      expect([inCells, single]).toEqual([wanted.length, wanted.length])
    }),
  )
})
