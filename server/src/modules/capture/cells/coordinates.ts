import gcoordModule from 'gcoord'
import type { Column } from '../rows/columns.ts'
import type { Row } from '../rows/row.ts'

export const DATUMS = {
  WGS84: 'WGS84',
  GCJ02: 'GCJ02',
  BD09: 'BD09',
  CGCS2000: 'CGCS2000',
} as const
type Datum = keyof typeof DATUMS

type Position = [number, number]

/** Its types describe an ES module, its code is CommonJS. */
const gcoord = gcoordModule as unknown as typeof gcoordModule.default

/** CGCS2000 and WGS84 differ by centimetres. */
const TO_WGS84: Record<Datum, (position: Position) => Position> = {
  WGS84: (position) => position,
  CGCS2000: (position) => position,
  GCJ02: (position) => gcoord.transform(position, gcoord.GCJ02, gcoord.WGS84),
  BD09: (position) => gcoord.transform(position, gcoord.BD09, gcoord.WGS84),
}

const CHINA = { west: 73.4, east: 135.2, south: 3.4, north: 53.7 }
const MILLION = 1_000_000

interface Point {
  longitude: number | null
  latitude: number | null
  sourceLongitude: number | null
  sourceLatitude: number | null
  sourceDatum: Datum | null
}

interface PointColumns {
  longitude: Column<number>
  latitude: Column<number>
  datum: Column<Datum>
}

/**
 * A point in WGS84 (six decimals) beside what the source gave. Without a datum the point is unknown:
 * guessing one would be wrong by half a kilometre.
 */
export function readPoint(row: Row, columns: PointColumns): Point {
  const sourceLongitude = row.read(columns.longitude)
  const sourceLatitude = row.read(columns.latitude)
  const sourceDatum = row.read(columns.datum)
  const source = { sourceLongitude, sourceLatitude, sourceDatum }
  const unknown = { longitude: null, latitude: null, ...source }
  if (sourceLongitude === null || sourceLatitude === null) {
    refuseHalf(row, columns)
    return unknown
  }
  if (!isInChina(sourceLongitude, sourceLatitude)) {
    const isSwapped = isInChina(sourceLatitude, sourceLongitude)
    row.refuse(columns.longitude, isSwapped ? 'point.swapped' : 'point.outside')
    return unknown
  }
  if (sourceDatum === null) return unknown
  const [longitude, latitude] = TO_WGS84[sourceDatum]([sourceLongitude, sourceLatitude])
  return { longitude: rounded(longitude), latitude: rounded(latitude), ...source }
}

function refuseHalf(row: Row, { longitude, latitude }: PointColumns): void {
  const [x, y] = [row.text(longitude), row.text(latitude)]
  if (x === '' && y !== '') row.refuse(longitude, 'point.half')
  if (x !== '' && y === '') row.refuse(latitude, 'point.half')
}

function isInChina(longitude: number, latitude: number): boolean {
  return (
    longitude >= CHINA.west &&
    longitude <= CHINA.east &&
    latitude >= CHINA.south &&
    latitude <= CHINA.north
  )
}

function rounded(degrees: number): number {
  return Math.round(degrees * MILLION) / MILLION
}
