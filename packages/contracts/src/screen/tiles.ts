import { z } from 'zod'

const tilePart = z.coerce.number().int().min(0)

/** `agg`: composition of shops by cells, z 6–12. */
export const aggTileParams = z.object({
  z: z.coerce.number().int().min(6).max(12),
  x: tilePart,
  y: tilePart,
})

/** `shop`: single shops, z 13–20. */
export const shopTileParams = z.object({
  z: z.coerce.number().int().min(13).max(20),
  x: tilePart,
  y: tilePart,
})

/**
 * Names inside our vector tiles (Mapbox Vector Tile 2.1, extent 4096).
 *
 * `tiles/agg`: layer `agg`, one point a cell of 32×32 that holds shops, at the cell's centre; attributes `n`
 * (all shops) and one count for each face that occurs, by its key (`blue`, `yellow`, … `unknown`).
 *
 * `tiles/shop`: layer `shop`, one point a shop; attributes `face`, and `platform` (credit code) where the
 * platform was ever published. At most 4 000; layer `hidden` then holds one point with `n`, the shops not shown.
 */
export const TILE_LAYERS = { agg: 'agg', shop: 'shop', hidden: 'hidden' } as const
