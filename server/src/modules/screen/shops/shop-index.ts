import { WORLD, morton, worldX, worldY } from './mercator.ts'
import { sortedPlaces } from './sort-by-code.ts'

/** A square of the map: at zoom z the world is 2^z × 2^z of them. */
export interface Tile {
  z: number
  x: number
  y: number
}

/** A stretch of the index. */
export interface Range {
  from: number
  /** Exclusive. */
  to: number
}

const CODE_ZOOM = 16
/** From code units at zoom 16 to the world's. */
const SHIFT = 16

/**
 * Points of shops in typed arrays, sorted along a Z-curve, so that every tile down to zoom 16 is one
 * stretch and a million take 20 MB. What may change by the minute, a platform's face, is not in it.
 */
export class ShopIndex {
  /** In world units, by place. */
  readonly x: Uint32Array
  readonly y: Uint32Array
  /** Place in `platformIds`, by place. */
  readonly platform: Uint32Array
  readonly platformIds: readonly number[]
  /** Place in `counties`, by place. */
  readonly county: Uint32Array
  /** County codes; null: not known. */
  readonly counties: readonly (string | null)[]
  readonly #codes: Uint32Array

  constructor({ x, y, platform, platformIds, county, counties }: Gathered) {
    const codes = new Uint32Array(x.length)
    for (let i = 0; i < codes.length; i += 1)
      codes[i] = morton((x[i] ?? 0) >>> SHIFT, (y[i] ?? 0) >>> SHIFT)
    const places = sortedPlaces(codes)
    this.#codes = inOrder(codes, places)
    this.x = inOrder(x, places)
    this.y = inOrder(y, places)
    this.platform = inOrder(platform, places)
    this.platformIds = platformIds
    this.county = inOrder(county, places)
    this.counties = counties
  }

  get size(): number {
    return this.x.length
  }

  /** The shops in a tile, and maybe some around it where the zoom is beyond 16: look at `contains`. */
  rangeOf({ z, x, y }: Tile): Range {
    const deeper = Math.max(0, z - CODE_ZOOM)
    const code = morton(x >>> deeper, y >>> deeper)
    const span = 4 ** Math.max(0, CODE_ZOOM - z)
    return { from: this.#firstFrom(code * span), to: this.#firstFrom((code + 1) * span) }
  }

  /** The place of the first code that is not smaller. */
  #firstFrom(code: number): number {
    let [low, high] = [0, this.#codes.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#codes[middle] ?? 0) < code) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The corner and the side of a tile in world units. */
export function squareOf({ z, x, y }: Tile): { left: number; top: number; side: number } {
  const side = WORLD / 2 ** z
  return { left: x * side, top: y * side, side }
}

interface Gathered {
  x: Uint32Array
  y: Uint32Array
  platform: Uint32Array
  platformIds: readonly number[]
  county: Uint32Array
  counties: readonly (string | null)[]
}

function inOrder(values: Uint32Array, places: Uint32Array): Uint32Array {
  const ordered = new Uint32Array(values.length)
  for (let i = 0; i < ordered.length; i += 1) ordered[i] = values[places[i] ?? 0] ?? 0
  return ordered
}

/** Gathers points one by one, of any number, for an index. */
export class ShopGathering {
  #x = new Uint32Array(1_024)
  #y = new Uint32Array(1_024)
  #platform = new Uint32Array(1_024)
  #county = new Uint32Array(1_024)
  #size = 0
  readonly #platformIds = new Places<number>()
  readonly #counties = new Places<string | null>()

  add({ platformId, countyCode, longitude, latitude }: Located): void {
    if (this.#size === this.#x.length) this.#grow()
    this.#x[this.#size] = worldX(longitude)
    this.#y[this.#size] = worldY(latitude)
    this.#platform[this.#size] = this.#platformIds.of(platformId)
    this.#county[this.#size] = this.#counties.of(countyCode)
    this.#size += 1
  }

  index(): ShopIndex {
    return new ShopIndex({
      x: this.#x.subarray(0, this.#size),
      y: this.#y.subarray(0, this.#size),
      platform: this.#platform.subarray(0, this.#size),
      platformIds: this.#platformIds.all,
      county: this.#county.subarray(0, this.#size),
      counties: this.#counties.all,
    })
  }

  #grow(): void {
    this.#x = doubled(this.#x)
    this.#y = doubled(this.#y)
    this.#platform = doubled(this.#platform)
    this.#county = doubled(this.#county)
  }
}

/** Each value once, under a small number. */
class Places<T> {
  readonly all: T[] = []
  readonly #places = new Map<T, number>()

  of(value: T): number {
    const known = this.#places.get(value)
    if (known !== undefined) return known
    this.#places.set(value, this.all.length)
    return this.all.push(value) - 1
  }
}

export interface Located {
  platformId: number
  countyCode: string | null
  longitude: number
  latitude: number
}

function doubled(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2)
  larger.set(values)
  return larger
}
