import type { Random } from '../random.ts'

export interface County {
  /** 区县代码: GB/T 2260, or the house's own extension for the development zone. */
  code: string
  name: string
  /** Prefix of credit codes registered there. */
  division: string
  /** First words of its decision numbers. */
  office: string
  longitude: number
  latitude: number
  weight: number
}

const county = (
  code: string,
  name: string,
  rest: { office: string; at: [number, number]; weight: number; division?: string },
): County => ({
  code,
  name,
  division: rest.division ?? code,
  office: rest.office,
  longitude: rest.at[0],
  latitude: rest.at[1],
  weight: rest.weight,
})

/** The ten counties, by approximate seat (WGS84) and share of the city's platforms. */
export const COUNTIES: readonly County[] = [
  county('330702', '婺城区', { office: '金婺', at: [119.57, 29.09], weight: 12 }),
  county('330703', '金东区', { office: '金东', at: [119.69, 29.1], weight: 7 }),
  county('330723', '武义县', { office: '武', at: [119.82, 28.89], weight: 3 }),
  county('330726', '浦江县', { office: '浦', at: [119.89, 29.45], weight: 4 }),
  county('330727', '磐安县', { office: '磐', at: [120.45, 29.05], weight: 1.2 }),
  county('330781', '兰溪市', { office: '兰', at: [119.46, 29.21], weight: 5 }),
  county('330782', '义乌市', { office: '义', at: [120.08, 29.31], weight: 36 }),
  county('330783', '东阳市', { office: '东', at: [120.24, 29.29], weight: 9 }),
  county('330784', '永康市', { office: '永', at: [120.05, 28.89], weight: 11 }),
  county('JH-KFQ', '金华开发区', {
    office: '金开',
    at: [119.65, 29.08],
    weight: 12,
    division: '330702',
  }),
]

const WEIGHTS = Object.fromEntries(COUNTIES.map((c, i) => [String(i), c.weight]))

export function pickCounty(random: Random): County {
  return COUNTIES[Number(random.pickWeighted(WEIGHTS))] as County
}

type Datum = 'WGS84' | 'GCJ02' | 'BD09' | 'CGCS2000'
const DATUMS: Record<Datum, number> = { WGS84: 30, GCJ02: 40, BD09: 15, CGCS2000: 15 }

export interface Position {
  longitude: number
  latitude: number
  datum: Datum
}

/** A point some kilometres around a county's seat, told in one of the four datums. */
export function pickPosition(random: Random, around: County): Position {
  const longitude = around.longitude + random.normal() * 0.03
  const latitude = around.latitude + random.normal() * 0.025
  const datum = random.pickWeighted(DATUMS)
  const [x, y] = SHIFT[datum](longitude, latitude)
  return { longitude: x, latitude: y, datum }
}

type Shift = (longitude: number, latitude: number) => [number, number]

// CGCS2000 and WGS84 agree within centimetres.
const SHIFT: Record<Datum, Shift> = {
  WGS84: (x, y) => [x, y],
  CGCS2000: (x, y) => [x, y],
  GCJ02: toGcj02,
  BD09: (x, y) => toBd09(...toGcj02(x, y)),
}

const SEMI_AXIS = 6_378_245
const ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943

function toGcj02(longitude: number, latitude: number): [number, number] {
  const x = longitude - 105
  const y = latitude - 35
  const phi = (latitude * Math.PI) / 180
  const magic = 1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2
  const meridian = (SEMI_AXIS * (1 - ECCENTRICITY_SQUARED)) / magic ** 1.5
  const parallel = (SEMI_AXIS / Math.sqrt(magic)) * Math.cos(phi)
  return [
    longitude + (eastOffset(x, y) * 180) / (parallel * Math.PI),
    latitude + (northOffset(x, y) * 180) / (meridian * Math.PI),
  ]
}

function toBd09(x: number, y: number): [number, number] {
  const turn = (Math.PI * 3000) / 180
  const radius = Math.hypot(x, y) + 0.000_02 * Math.sin(y * turn)
  const angle = Math.atan2(y, x) + 0.000_003 * Math.cos(x * turn)
  return [radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006]
}

function eastOffset(x: number, y: number): number {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
  return base + waves(x, [20, 6], [20, 2]) + waves(x, [20, 1], [40, 1 / 3]) + farWaves(x)
}

function northOffset(x: number, y: number): number {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
  const far = waves(y, [160, 1 / 12], [320, 1 / 30])
  return base + waves(x, [20, 6], [20, 2]) + waves(y, [20, 1], [40, 1 / 3]) + far
}

function farWaves(x: number): number {
  return waves(x, [150, 1 / 12], [300, 1 / 30])
}

function waves(at: number, ...terms: [number, number][]): number {
  const sum = terms.reduce((total, [a, f]) => total + a * Math.sin(at * f * Math.PI), 0)
  return (sum * 2) / 3
}
