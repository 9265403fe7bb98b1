import { PbfReader } from 'pbf'

/** A feature of a vector tile, as a reader who knows nothing of our writer sees it. */
export interface ReadFeature {
  x: number
  y: number
  attributes: Record<string, string | number>
}

interface ReadLayer {
  name: string
  extent: number
  version: number
  keys: string[]
  values: (string | number)[]
  features: { tags: number[]; geometry: number[]; type: number }[]
}

/** Reads the points of a vector tile by layers (Mapbox Vector Tile 2.1). */
export function readTile(bytes: Uint8Array): Record<string, ReadFeature[]> {
  const layers: ReadLayer[] = []
  new PbfReader(bytes).readFields((field, into: ReadLayer[], pbf) => {
    if (field === 3) into.push(pbf.readMessage(readLayer, emptyLayer()))
  }, layers)
  return Object.fromEntries(layers.map((layer) => [layer.name, featuresOf(layer)]))
}

function emptyLayer(): ReadLayer {
  return { name: '', extent: 0, version: 0, keys: [], values: [], features: [] }
}

function readLayer(field: number, layer: ReadLayer, pbf: PbfReader): void {
  if (field === 15) layer.version = pbf.readVarint()
  if (field === 1) layer.name = pbf.readString()
  if (field === 2)
    layer.features.push(pbf.readMessage(readFeature, { tags: [], geometry: [], type: 0 }))
  if (field === 3) layer.keys.push(pbf.readString())
  if (field === 4) layer.values.push(...pbf.readMessage(readValue, []))
  if (field === 5) layer.extent = pbf.readVarint()
}

function readFeature(
  field: number,
  feature: { tags: number[]; geometry: number[]; type: number },
  pbf: PbfReader,
): void {
  if (field === 2) feature.tags = pbf.readPackedVarint()
  if (field === 3) feature.type = pbf.readVarint()
  if (field === 4) feature.geometry = pbf.readPackedVarint()
}

function readValue(field: number, values: (string | number)[], pbf: PbfReader): void {
  if (field === 1) values.push(pbf.readString())
  if (field === 5) values.push(pbf.readVarint())
}

function featuresOf({ name, extent, version, keys, values, features }: ReadLayer): ReadFeature[] {
  if (version !== 2 || extent !== 4_096) throw new Error(`layer ${name}: not as we say it is`)
  return features.map(({ tags, geometry: [command, x = 0, y = 0], type }) => {
    if (type !== 1 || command !== 9) throw new Error(`layer ${name}: not a point`)
    const attributes: Record<string, string | number> = {}
    for (let i = 0; i < tags.length; i += 2)
      attributes[keys[tags[i] ?? -1] ?? '?'] = values[tags[i + 1] ?? -1] ?? '?'
    return { x: unzigzag(x), y: unzigzag(y), attributes }
  })
}

function unzigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1)
}
