import { PbfWriter } from 'pbf'

/** Side of a tile in its own units. */
export const EXTENT = 4_096

export type Attributes = Readonly<Record<string, string | number>>

// Numbers of the fields in the Mapbox Vector Tile specification 2.1, section 4.
const TILE = { layer: 3 } as const
const LAYER = { name: 1, feature: 2, key: 3, value: 4, extent: 5, version: 15 } as const
const FEATURE = { tags: 2, type: 3, geometry: 4 } as const
const VALUE = { text: 1, unsigned: 5 } as const
const POINT = 1
const MOVE_TO_ONCE = 9

/** One layer of points of a vector tile; attributes are texts and whole numbers from 0. */
export class TileLayer {
  readonly #name: string
  readonly #features = new PbfWriter()
  readonly #keys = new Map<string, number>()
  readonly #values = new Map<string | number, number>()

  constructor(name: string) {
    this.#name = name
  }

  add(x: number, y: number, attributes: Attributes): void {
    const tags: number[] = []
    for (const [key, value] of Object.entries(attributes))
      tags.push(placeIn(this.#keys, key), placeIn(this.#values, value))
    this.#features.writeMessage(LAYER.feature, writeFeature, { x, y, tags })
  }

  get isEmpty(): boolean {
    return this.#features.pos === 0
  }

  writeTo(tile: PbfWriter): void {
    const features = this.#features.finish()
    const layer = { name: this.#name, keys: this.#keys, values: this.#values, features }
    tile.writeMessage(TILE.layer, writeLayer, layer)
  }
}

/** A tile of those layers that hold anything. */
export function tileOf(...layers: readonly TileLayer[]): Uint8Array {
  const tile = new PbfWriter()
  for (const layer of layers) if (!layer.isEmpty) layer.writeTo(tile)
  return tile.finish()
}

function placeIn<T>(places: Map<T, number>, one: T): number {
  const known = places.get(one)
  if (known !== undefined) return known
  places.set(one, places.size)
  return places.size - 1
}

function writeFeature(
  { x, y, tags }: { x: number; y: number; tags: number[] },
  pbf: PbfWriter,
): void {
  pbf.writePackedVarint(FEATURE.tags, tags)
  pbf.writeVarintField(FEATURE.type, POINT)
  pbf.writePackedVarint(FEATURE.geometry, [MOVE_TO_ONCE, zigzag(x), zigzag(y)])
}

function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31)
}

interface Written {
  name: string
  keys: ReadonlyMap<string, number>
  values: ReadonlyMap<string | number, number>
  features: Uint8Array
}

function writeLayer({ name, keys, values, features }: Written, pbf: PbfWriter): void {
  pbf.writeVarintField(LAYER.version, 2)
  pbf.writeStringField(LAYER.name, name)
  appendBytes(pbf, features)
  for (const key of keys.keys()) pbf.writeStringField(LAYER.key, key)
  for (const value of values.keys()) pbf.writeMessage(LAYER.value, writeValue, value)
  pbf.writeVarintField(LAYER.extent, EXTENT)
}

/** Messages that are written already, as they are. */
function appendBytes(pbf: PbfWriter, bytes: Uint8Array): void {
  pbf.realloc(bytes.length)
  pbf.buf.set(bytes, pbf.pos)
  pbf.pos += bytes.length
}

function writeValue(value: string | number, pbf: PbfWriter): void {
  if (typeof value === 'string') pbf.writeStringField(VALUE.text, value)
  else pbf.writeVarintField(VALUE.unsigned, value)
}
