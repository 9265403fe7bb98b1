import type { Day, PlatformType } from '@liangma/contracts'
import type { Random } from '../random.ts'
import { createRandom, shuffledIndexes } from '../random.ts'
import type { Conduct } from '../tuning.ts'
import * as tuning from '../tuning.ts'
import { creditCode } from './codes.ts'
import { hostLabel, platformNames, streetAddress, tradeName } from './names.ts'
import type { County, Position } from './places.ts'
import { pickCounty, pickPosition } from './places.ts'

export interface Platform {
  index: number
  code: string
  name: string
  /** 主办单位 */
  owner: string
  type: PlatformType
  county: County
  position: Position
  site: string
  icp: string
  address: string
  online: Day | null
  ordersPerYear: number | null
  conduct: Conduct
  /** Its place among the platforms of the same conduct, from 0. */
  ordinal: number
  /** Its merchants are those numbered from `merchantsFrom` up to but not with `merchantsTo`. */
  merchantsFrom: number
  merchantsTo: number
}

export interface City {
  seed: number
  today: Day
  merchants: number
  complaints: number
  platforms: readonly Platform[]
  /** Running sums of what draws complaints to each platform. */
  complaintPull: Float64Array
}

export interface CitySize {
  seed: number
  today: Day
  platforms: number
  merchants: number
  complaints: number
}

const TYPES: Record<PlatformType, number> = {
  trade: 40,
  catering: 10,
  live: 12,
  social: 6,
  wholesale: 14,
  crossBorder: 10,
  service: 8,
}
const TWIN_EVERY = 97
const FIRST_TWIN = 11

/** Builds the platforms of the city; merchants and history are derived from them when needed. */
export function buildCity(size: CitySize): City {
  const conducts = shareOutConduct(size)
  const platforms = conducts.map((conduct, index) => buildPlatform(size, index, conduct))
  nameTwins(platforms)
  shareOutMerchants(platforms, size.merchants)
  const { seed, today, merchants, complaints } = size
  return { seed, today, merchants, complaints, platforms, complaintPull: sumPull(platforms) }
}

/** The platform that the next complaint is about. */
export function pickPlatform(city: City, random: Random): Platform {
  const pull = city.complaintPull
  const aim = random.next() * (pull.at(-1) ?? 0)
  let low = 0
  let high = pull.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pull[middle] as number) > aim) high = middle
    else low = middle + 1
  }
  return city.platforms[low] as Platform
}

interface Place {
  conduct: Conduct
  ordinal: number
}

// Shares are dealt out exactly, so that a small city has its red platforms too.
function shareOutConduct(size: CitySize): Place[] {
  const order = shuffledIndexes(size.platforms, createRandom(size.seed, 'conduct'))
  const places: Place[] = []
  let share = 0
  let dealt = 0
  for (const [conduct, part] of Object.entries(tuning.CONDUCT_SHARES) as [Conduct, number][]) {
    share += part
    const until = Math.min(size.platforms, Math.round(share * size.platforms))
    for (let ordinal = 0; dealt < until; ordinal++) {
      places[order[dealt++] as number] = { conduct, ordinal }
    }
  }
  for (; dealt < size.platforms; dealt++) {
    places[order[dealt] as number] = { conduct: 'exemplary', ordinal: dealt }
  }
  return places
}

function buildPlatform(size: CitySize, index: number, place: Place): Platform {
  const random = createRandom(size.seed, 'platform', index)
  const type = random.pickWeighted(TYPES)
  const county = pickCounty(random)
  const names = platformNames(random, tradeName(index), { county: county.name, type })
  return {
    index,
    type,
    county,
    ...place,
    code: creditCode('platform', index, { division: county.division, form: 1 }),
    name: names.platform,
    owner: names.owner,
    position: pickPosition(random, county),
    site: `https://www.${hostLabel(index)}.example`,
    icp: `浙ICP备99${String(index + 1).padStart(6, '0')}号-1`,
    address: streetAddress(random, county.name),
    online: pickOnline(random, size.today, place.conduct),
    ordersPerYear: pickOrders(random, place.conduct),
    merchantsFrom: 0,
    merchantsTo: 0,
  }
}

function pickOnline(random: Random, today: Day, conduct: Conduct): Day | null {
  if (conduct === 'undated') return null
  if (conduct === 'new') return today - random.between(4, 84)
  return today - random.between(420, 4_200)
}

function pickOrders(random: Random, conduct: Conduct): number | null {
  const { logMean, logSpread, least, most } = tuning.ORDERS
  const drawn = Math.exp(logMean + random.normal() * logSpread)
  const orders = Math.round(Math.min(most, Math.max(least, drawn)))
  if (random.chance(tuning.SHARES.ordersUnknown)) return null
  return conduct === 'new' ? Math.ceil(orders / 20) : orders
}

// Two firms of one name are the reason why a name alone may never attach anything.
function nameTwins(platforms: Platform[]): void {
  for (let i = FIRST_TWIN; i + 1 < platforms.length; i += TWIN_EVERY) {
    const [first, twin] = [platforms[i] as Platform, platforms[i + 1] as Platform]
    twin.owner = first.owner
  }
}

function shareOutMerchants(platforms: Platform[], merchants: number): void {
  const pull = platforms.map((p) => sizeOf(p) ** tuning.MERCHANTS_BY_ORDERS_EXPONENT)
  const total = pull.reduce((sum, part) => sum + part, 0)
  let reached = 0
  for (const [i, platform] of platforms.entries()) {
    platform.merchantsFrom = Math.floor((reached / total) * merchants)
    reached += pull[i] as number
    platform.merchantsTo = Math.floor((reached / total) * merchants)
  }
  const last = platforms.at(-1)
  if (last) last.merchantsTo = merchants
}

function sumPull(platforms: readonly Platform[]): Float64Array {
  let sum = 0
  return Float64Array.from(platforms, (platform) => {
    const factor = tuning.BEHAVIOUR[platform.conduct].complaintFactor
    sum += sizeOf(platform) ** tuning.COMPLAINTS_BY_ORDERS_EXPONENT * factor
    return sum
  })
}

function sizeOf(platform: Platform): number {
  return platform.ordersPerYear ?? tuning.ORDERS.least
}
