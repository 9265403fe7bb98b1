import { TILE_LAYERS } from '@liangma/contracts'
import type { Face } from '@liangma/contracts'
import type { ShopIndex, Tile } from './shop-index.ts'
import { squareOf } from './shop-index.ts'
import { EXTENT, TileLayer, tileOf } from './tile-layer.ts'

/** What the public sees of a platform, for its shops; without a code where it was never published. */
export interface ShownPlatform {
  face: Face
  uscc: string | null
}

/** By the subject's number; undefined for a platform never published. */
export type ShownPlatforms = (platformId: number) => ShownPlatform | undefined

/** Which shops are drawn, and how; every filter narrows. */
export interface Drawing {
  shown: ShownPlatforms
  /** County codes; null: all, also those without a county. */
  counties: ReadonlySet<string> | null
  /** Credit code of the only platform wanted. */
  platform?: string | undefined
  /** The only face wanted. */
  grade?: Face | undefined
}

/** Cells a side of a composition tile. */
const CELLS = 32
const CELL_BITS = 5
const CELL_SIDE = EXTENT / CELLS
/** Single shops in one tile at most; beyond it a picture shows nothing any more. */
export const MOST_SHOPS = 4_000

const NEVER_SHOWN: ShownPlatform = { face: 'unknown', uscc: null }

/** How many shops show which face, by cells: the composition of an area, whatever its zoom. */
export function compositionTile(index: ShopIndex, tile: Tile, drawing: Drawing): Uint8Array {
  const { faces, faceOf } = facesByPlatform(index, drawing.shown)
  const masks = masksOf(index, drawing)
  const counts = countCells(index, tile, { faceOf, faces: faces.length, masks })
  const layer = new TileLayer(TILE_LAYERS.agg)
  for (let cell = 0; cell < CELLS * CELLS; cell += 1) {
    const own = faces.map((face, i) => [face, counts[cell * faces.length + i] ?? 0] as const)
    const n = own.reduce((sum, [, count]) => sum + count, 0)
    if (n === 0) continue
    const [column, row] = [cell % CELLS, Math.floor(cell / CELLS)]
    const attributes = Object.fromEntries(own.filter(([, count]) => count > 0))
    layer.add((column + 0.5) * CELL_SIDE, (row + 0.5) * CELL_SIDE, { n, ...attributes })
  }
  return tileOf(layer)
}

/** One bit for each platform and each county: whether its shops are wanted. */
interface Masks {
  platform: Uint8Array
  county: Uint8Array
}

/** null: all shops are wanted. */
function masksOf(
  { platformIds, counties }: ShopIndex,
  { shown, counties: wanted, platform, grade }: Drawing,
): Masks | null {
  if (wanted === null && platform === undefined && grade === undefined) return null
  const isWanted = ({ face, uscc }: ShownPlatform) =>
    (platform === undefined || uscc === platform) && (grade === undefined || face === grade)
  const isHere = (code: string | null) => wanted === null || (code !== null && wanted.has(code))
  return {
    platform: Uint8Array.from(platformIds, (id) => Number(isWanted(shown(id) ?? NEVER_SHOWN))),
    county: Uint8Array.from(counties, (code) => Number(isHere(code))),
  }
}

/** Each face once, and which of them each platform of the index shows. */
function facesByPlatform(
  { platformIds }: ShopIndex,
  shown: ShownPlatforms,
): { faces: Face[]; faceOf: Uint8Array } {
  const places = new Map<Face, number>()
  const faceOf = Uint8Array.from(platformIds, (id) => {
    const { face } = shown(id) ?? NEVER_SHOWN
    const place = places.get(face) ?? places.size
    places.set(face, place)
    return place
  })
  return { faces: [...places.keys()], faceOf }
}

function countCells(
  index: ShopIndex,
  tile: Tile,
  { faceOf, faces, masks }: { faceOf: Uint8Array; faces: number; masks: Masks | null },
): Uint32Array {
  const { x, y, platform } = index
  const { from, to } = index.rangeOf(tile)
  const shift = 32 - tile.z - CELL_BITS
  const counts = new Uint32Array(CELLS * CELLS * faces)
  for (let i = from; i < to; i += 1) {
    if (masks && !isDrawn(index, i, masks)) continue
    const column = ((x[i] ?? 0) >>> shift) & (CELLS - 1)
    const row = ((y[i] ?? 0) >>> shift) & (CELLS - 1)
    const at = (row * CELLS + column) * faces + (faceOf[platform[i] ?? 0] ?? 0)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

/** Single shops; of too many a sample spread evenly over the tile, and the number of those left out. */
export function shopTile(index: ShopIndex, tile: Tile, drawing: Drawing): Uint8Array {
  const { shown } = drawing
  const places = placesIn(index, tile, masksOf(index, drawing))
  const { left, top, side } = squareOf(tile)
  const layer = new TileLayer(TILE_LAYERS.shop)
  const drawn = Math.min(places.length, MOST_SHOPS)
  for (let n = 0; n < drawn; n += 1) {
    // In the order of the Z-curve every n-th is a sample of the area.
    const i = places[Math.floor((n * places.length) / drawn)] ?? 0
    const { face, uscc } = shown(index.platformIds[index.platform[i] ?? 0] ?? 0) ?? NEVER_SHOWN
    const at = (world: number, corner: number) => Math.floor(((world - corner) / side) * EXTENT)
    const platform = uscc === null ? {} : { platform: uscc }
    layer.add(at(index.x[i] ?? 0, left), at(index.y[i] ?? 0, top), { face, ...platform })
  }
  const hidden = new TileLayer(TILE_LAYERS.hidden)
  if (places.length > drawn) hidden.add(EXTENT / 2, EXTENT / 2, { n: places.length - drawn })
  return tileOf(layer, hidden)
}

function isDrawn({ platform, county }: ShopIndex, i: number, masks: Masks): boolean {
  return (masks.platform[platform[i] ?? 0] ?? 0) + (masks.county[county[i] ?? 0] ?? 0) === 2
}

function placesIn(index: ShopIndex, tile: Tile, masks: Masks | null): number[] {
  const { from, to } = index.rangeOf(tile)
  const { left, top, side } = squareOf(tile)
  const places: number[] = []
  for (let i = from; i < to; i += 1) {
    if (masks && !isDrawn(index, i, masks)) continue
    const [east, south] = [(index.x[i] ?? 0) - left, (index.y[i] ?? 0) - top]
    if (east >= 0 && east < side && south >= 0 && south < side) places.push(i)
  }
  return places
}
