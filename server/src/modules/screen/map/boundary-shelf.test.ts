import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DomainError } from '@liangma/contracts'
import type { Boundaries } from '@liangma/contracts'
import { afterAll, expect, test } from 'vitest'
import type { MapSource } from './boundary-shelf.ts'
import { BoundaryShelf, packagedMap } from './boundary-shelf.ts'
import { screenMapOf } from './screen-map.rules.ts'

const root = mkdtempSync(join(tmpdir(), 'liangma-map-'))
afterAll(() => rmSync(root, { recursive: true }))

const COUNTIES = [
  { code: '330782', zh: '义乌市', en: 'Yiwu' },
  { code: '330783', zh: '东阳市', en: 'Dongyang' },
  // An extension of our own lies inside another county.
  { code: 'JH-KFQ', zh: '金华开发区', en: 'Development Zone' },
]
const NOW = new Date('2026-11-23T02:00:00.000Z')

type Ring = [number, number][]
const square = (west: number, south: number): Ring => [
  [west, south],
  [west + 0.5, south],
  [west + 0.5, south + 0.25],
  [west, south + 0.25],
  [west, south],
]
const feature = (properties: object, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
})
const yiwu = feature({ adcode: 330782, name: '义乌市' }, [square(119.5, 29.25)])
const dongyang = feature(
  { adcode: '156330783', name: '东阳市' },
  [[square(120, 29.25)]],
  'MultiPolygon',
)

let files = 0
async function importMap(json: unknown, changes: Partial<MapSource> = {}) {
  files += 1
  const path = join(root, `counties-${files}.geojson`)
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json))
  const shelf = new BoundaryShelf(join(root, String(files)))
  const source: MapSource = {
    path,
    datum: 'cgcs2000',
    attribution: '虚构测绘',
    approval: '虚审字(2026)1号',
    licence: null,
    ...changes,
  }
  const meta = await shelf.import(source, { counties: COUNTIES, now: NOW })
  return { shelf, meta }
}
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

test('takes an official file as it is, and keeps where it came from beside it', async () => {
  const { shelf, meta } = await importMap(collection(dongyang, yiwu))
  const found = (await shelf.find()) as Boundaries
  expect(found).toMatchObject({ attribution: '虚构测绘', approval: '虚审字(2026)1号' })
  expect(found.counties.features.map(({ properties }) => properties.zh)).toEqual([
    '义乌市',
    '东阳市',
  ])
  expect(found.counties.features[0]).toMatchObject({
    properties: { code: '330782', label: [119.75, 29.375] },
    geometry: { type: 'MultiPolygon', coordinates: [[square(119.5, 29.25)]] },
  })
  expect(meta).toMatchObject({ datum: 'cgcs2000', importedAt: NOW.toISOString() })
  const kept = readFileSync(join(root, String(files), 'map', 'meta.json'), 'utf8')
  expect(JSON.parse(kept)).toEqual(meta)
  expect(meta.sha256).toBe(found.sha256)
  expect(screenMapOf({ boundaries: found, grid: [], basemap: null }).bounds).toEqual([
    119.5, 29.25, 120.5, 29.5,
  ])
})

test('converts GCJ-02, which lies half a kilometre off', async () => {
  const { shelf } = await importMap(collection(yiwu, dongyang), { datum: 'gcj02' })
  const [county] = (await shelf.find())?.counties.features ?? []
  const [x = 0, y = 0] = [county?.geometry.coordinates ?? []].flat(4)
  expect(119.5 - x).toBeCloseTo(0.0047, 3)
  expect(29.25 - y).toBeCloseTo(-0.003, 3)
})

test('makes a map of the whole city from the package', async () => {
  const codes = '330702 330703 330723 330726 330727 330781 330782 330783 330784'.split(' ')
  const counties = codes.map((code) => ({ code, zh: code, en: code }))
  const shelf = new BoundaryShelf(join(root, 'package'))
  const meta = await shelf.import(await packagedMap(counties), { counties, now: NOW })
  expect(meta).toMatchObject({ datum: 'gcj02', approval: null, source: '330700.json' })
  const found = await shelf.find()
  expect(found?.counties.features.length).toBe(9)
  const [west, south, east, north] =
    screenMapOf({ boundaries: found, grid: [], basemap: null }).bounds ?? []
  expect([west, south, east, north].map((each) => Math.round((each ?? 0) * 10) / 10)).toEqual([
    119.2, 28.5, 120.8, 29.7,
  ])
})

test.each([
  ['no JSON', '{"type":', 'map.not_geojson'],
  ['another document', { type: 'Topology' }, 'map.not_geojson'],
  ['nothing in it', collection(), 'map.not_geojson'],
  [
    'a county of another city',
    collection(feature({ adcode: 330102 }, [square(120, 30)])),
    'map.unknown_county',
  ],
  [
    'a county without code or name',
    collection(feature({}, [square(120, 30)])),
    'map.unknown_county',
  ],
  ['a county twice', collection(yiwu, yiwu), 'map.county_twice'],
  [
    'lines',
    collection(feature({ adcode: 330782 }, square(120, 29), 'LineString')),
    'map.no_polygon',
  ],
  ['words for numbers', collection(feature({ adcode: 330782 }, [[['x', 'y']]])), 'map.no_polygon'],
  [
    'an open ring',
    collection(feature({ adcode: 330782 }, [square(120, 29).slice(0, 4)])),
    'map.open_ring',
  ],
  ['latitude first', collection(feature({ adcode: 330782 }, [square(29, 120)])), 'map.outside'],
  [
    'projected metres',
    collection(feature({ adcode: 330782 }, [square(13_360_000, 3_400_000)])),
    'map.outside',
  ],
  ['a county too few', collection(yiwu), 'map.counties_missing'],
] as const)('refuses %s and says what to do', async (_, json, code) => {
  const refused = await importMap(json).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(DomainError)
  expect((refused as DomainError).code).toBe(code)
})

test('refuses a boundary that crosses itself, and says where', async () => {
  const bow: Ring = [
    [120, 29],
    [120.4, 29.3],
    [120.4, 29],
    [120, 29.3],
    [120, 29],
  ]
  const refused = importMap(
    collection(feature({ adcode: 330782, name: '义乌市' }, [bow]), dongyang),
  )
  await expect(refused).rejects.toMatchObject({
    code: 'map.crossing',
    data: { feature: '义乌市', position: '120, 29' },
  })
})

test('keeps the map of before where the next is refused, and shows a new one at once', async () => {
  const { shelf } = await importMap(collection(yiwu, dongyang))
  const first = await shelf.find()
  const path = join(root, 'second.geojson')
  const source: MapSource = { path, datum: 'wgs84', attribution: '', approval: null, licence: null }
  const office = { counties: COUNTIES, now: NOW }
  await expect(shelf.import(source, office)).rejects.toMatchObject({ code: 'map.unreadable' })
  writeFileSync(path, JSON.stringify(collection(yiwu)))
  await expect(shelf.import(source, office)).rejects.toMatchObject({ code: 'map.counties_missing' })
  expect(await shelf.find()).toEqual(first)
  writeFileSync(path, JSON.stringify(collection(yiwu, dongyang)))
  await shelf.import(source, office)
  expect((await shelf.find())?.approval).toBeNull()
})

test('a city that nobody gave a map has none', async () => {
  expect(await new BoundaryShelf(join(root, 'nowhere')).find()).toBeNull()
  const elsewhere = [{ code: '990101', zh: '虚构区', en: 'Nowhere' }]
  await expect(packagedMap(elsewhere)).rejects.toMatchObject({ code: 'map.not_in_package' })
})
