import gcoordModule from 'gcoord'
import { DomainError } from '@liangma/contracts'
import type { CountyFeature, ScreenCounty } from '@liangma/contracts'
import { z } from 'zod'
import type { Position, Ring } from './rings.ts'
import { findCrossing, labelPoint, sizeOf } from './rings.ts'

/** Datums in which boundaries come; CGCS2000 and WGS84 differ by centimetres. */
export const MAP_DATUMS = ['wgs84', 'cgcs2000', 'gcj02'] as const
export type MapDatum = (typeof MAP_DATUMS)[number]

const CHINA = { west: 73, east: 136, south: 3, north: 54 }
const MILLION = 1_000_000

/** Its types describe an ES module, its code is CommonJS. */
const gcoord = gcoordModule as unknown as typeof gcoordModule.default

const position = z
  .tuple([z.number(), z.number()], z.number())
  .transform(([x, y]): Position => [x, y])
const polygon = z.array(z.array(position)).min(1)
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        properties: z.record(z.string(), z.unknown()).nullish(),
        geometry: z.unknown(),
      }),
    )
    .min(1),
})
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
])

export interface BoundaryFile {
  /** Parsed JSON of any shape. */
  json: unknown
  name: string
  datum: MapDatum
  counties: readonly ScreenCounty[]
}

/**
 * Boundaries of every county in WGS84, in the order of the counties. Throws a `map.…` error that names the
 * feature and says what to do.
 */
export function readBoundaries({ json, name, datum, counties }: BoundaryFile): CountyFeature[] {
  const parsed = collection.safeParse(json)
  if (!parsed.success) throw new DomainError('map.not_geojson', { file: name })
  const found = new Map<string, CountyFeature>()
  for (const [i, { properties, geometry: shape }] of parsed.data.features.entries()) {
    const feature = nameOf(properties ?? {}, i)
    const county = countyOf(properties ?? {}, counties)
    if (!county) throw new DomainError('map.unknown_county', { feature })
    if (found.has(county.code)) throw new DomainError('map.county_twice', { feature })
    found.set(county.code, featureOf(county, polygonsOf(shape, feature), datum))
  }
  const missing = counties.filter(({ code }) => isNational(code) && !found.has(code))
  if (missing.length > 0)
    throw new DomainError('map.counties_missing', {
      counties: missing.map(({ zh, code }) => `${zh} ${code}`).join('、'),
    })
  return counties.flatMap(({ code }) => found.get(code) ?? [])
}

/** Only these have boundaries of their own; our extensions lie inside one of them. */
function isNational(code: string): boolean {
  return /^\d{6}$/.test(code)
}

function nameOf(properties: Record<string, unknown>, i: number): string {
  const name = properties['name'] ?? properties['NAME'] ?? properties['名称']
  return typeof name === 'string' && name !== '' ? name : `#${i + 1}`
}

/** Codes as 天地图 (`156330782`) and others (`330782`) write them, as number or text; else the name. */
function countyOf(
  properties: Record<string, unknown>,
  counties: readonly ScreenCounty[],
): ScreenCounty | undefined {
  const codes = ['adcode', 'code', 'gb', 'GB', '区县代码'].map((key) => textOf(properties[key]))
  const code = codes.find((each) => each !== '')?.replace(/^156(?=\d{6}$)/, '')
  if (code !== undefined) return counties.find((county) => county.code === code)
  const name = nameOf(properties, 0)
  return counties.find(({ zh }) => zh === name)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function polygonsOf(shape: unknown, feature: string): Ring[][] {
  const parsed = geometry.safeParse(shape)
  if (!parsed.success) throw new DomainError('map.no_polygon', { feature })
  const { type, coordinates } = parsed.data
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  for (const ring of polygons.flat()) checkRing(ring, feature)
  return polygons
}

function checkRing(ring: Ring, feature: string): void {
  const [first, last] = [ring[0], ring.at(-1)]
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  if (ring.length < 4 || !isClosed) throw new DomainError('map.open_ring', { feature })
  const outside = ring.find(([x, y]) => !isInChina(x, y))
  if (outside) throw new DomainError('map.outside', { feature, position: outside.join(', ') })
  const crossing = findCrossing(ring)
  if (crossing) throw new DomainError('map.crossing', { feature, position: crossing.join(', ') })
}

function isInChina(x: number, y: number): boolean {
  return x >= CHINA.west && x <= CHINA.east && y >= CHINA.south && y <= CHINA.north
}

function featureOf(county: ScreenCounty, polygons: Ring[][], datum: MapDatum): CountyFeature {
  const converted = polygons.map((rings) =>
    rings.map((ring) => ring.map((at) => toWgs84(at, datum))),
  )
  const largest = converted
    .flatMap(([outer]) => (outer ? [outer] : []))
    .reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a))
  const [x, y] = labelPoint(largest)
  return {
    type: 'Feature',
    properties: { ...county, label: [rounded(x), rounded(y)] },
    geometry: {
      type: 'MultiPolygon',
      coordinates: converted.map((rings) => rings.map((ring) => ring.map((at) => [...at]))),
    },
  }
}

function toWgs84([x, y]: Position, datum: MapDatum): Position {
  const [longitude, latitude] =
    datum === 'gcj02' ? gcoord.transform([x, y], gcoord.GCJ02, gcoord.WGS84) : [x, y]
  return [rounded(longitude), rounded(latitude)]
}

function rounded(degrees: number): number {
  return Math.round(degrees * MILLION) / MILLION
}
