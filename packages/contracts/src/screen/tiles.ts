import { z } from 'zod'
import { blankAsAbsent, creditCode } from '../api/basics.ts'
import { faceKey } from './faces.ts'

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

/** A tile of the base map: the world at z 3 down to houses at z 18. */
export const basemapTileParams = z.object({
  z: z.coerce.number().int().min(3).max(18),
  x: tilePart,
  y: tilePart,
})

/** `?county=&platform=&grade=`: which shops are drawn; every filter narrows. */
export const tileQuery = z.object({
  county: z
    .string()
    .max(20)
    .regex(/^[\w-]*$/)
    .optional()
    .transform(blankAsAbsent)
    .meta({ description: 'County code of the shop', examples: ['330782'] }),
  platform: creditCode.optional().meta({ description: 'Only shops on this platform' }),
  grade: faceKey.optional().meta({ description: 'Only shops of platforms that show this face' }),
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
