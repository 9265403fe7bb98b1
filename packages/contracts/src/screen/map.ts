import { z } from 'zod'
import { count, creditCode, sha256Hex } from '../api/basics.ts'
import { faceCounts, faceKey, lonLat, screenCounty } from './faces.ts'

/** Where a county stands in the tile-grid cartogram: the map without boundaries, and its accessible twin. */
export const gridPlace = z
  .object({ county: screenCounty, row: count, column: count })
  .meta({ id: 'GridPlace', description: 'Rows and columns from 0, north-west first' })
export type GridPlace = z.infer<typeof gridPlace>

const position = z.array(z.number()).min(2)
const ring = z.array(position).min(4)

export const countyFeature = z
  .object({
    type: z.literal('Feature'),
    properties: z.object({
      ...screenCounty.shape,
      label: lonLat.meta({ description: 'A point inside, for its name' }),
    }),
    geometry: z.discriminatedUnion('type', [
      z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
      z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
    ]),
  })
  .meta({
    id: 'CountyFeature',
    examples: [
      {
        type: 'Feature',
        properties: { code: '330782', zh: '义乌市', en: 'Yiwu', label: [119.9967, 29.2968] },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [119.8, 29.1],
              [120.2, 29.1],
              [120.1, 29.5],
              [119.8, 29.1],
            ],
          ],
        },
      },
    ],
  })
export type CountyFeature = z.infer<typeof countyFeature>

/** Boundaries of the counties in WGS84, and what must stand beside them. */
export const boundaries = z
  .object({
    attribution: z.string().meta({ examples: ['天地图'] }),
    approval: z
      .string()
      .nullable()
      .meta({
        description: '审图号; null: show "示意图，未标注审图号"',
        examples: ['GS(2024)0650号'],
      }),
    sha256: sha256Hex.meta({ description: 'Of the file as it was imported' }),
    counties: z.object({
      type: z.literal('FeatureCollection'),
      features: z.array(countyFeature),
    }),
  })
  .meta({ id: 'Boundaries' })
export type Boundaries = z.infer<typeof boundaries>

/** `GET /api/v1/screen/map` */
export const screenMap = z
  .object({
    bounds: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .nullable()
      .meta({
        description: 'West, south, east, north of the boundaries; null: none',
        examples: [[119.23, 28.53, 120.78, 29.69]],
      }),
    boundaries: boundaries
      .nullable()
      .meta({ description: 'null: none, or none that may be shown here; draw the grid' }),
    grid: z.array(gridPlace),
    basemap: z
      .object({
        kind: z.enum(['raster', 'vector']),
        attribution: z.string().meta({ examples: ['天地图'] }),
        approval: z
          .string()
          .nullable()
          .meta({ description: '审图号', examples: ['GS(2024)0650号'] }),
      })
      .nullable()
      .meta({
        description: 'Tiles at /basemap/{z}/{x}/{y}; null: none, or none that may be shown here',
      }),
  })
  .meta({ id: 'ScreenMap' })
export type ScreenMap = z.infer<typeof screenMap>

export const platformPoint = z
  .object({
    type: z.literal('Feature'),
    geometry: z.object({ type: z.literal('Point'), coordinates: lonLat }),
    properties: z.object({
      uscc: creditCode,
      name: z.string().meta({ examples: ['虚构商城'] }),
      address: z
        .string()
        .nullable()
        .meta({ examples: ['义乌市虚构路1号'] }),
      county: z
        .string()
        .nullable()
        .meta({ description: 'County code', examples: ['330782'] }),
      face: faceKey,
    }),
  })
  .meta({ id: 'PlatformPoint' })
export type PlatformPoint = z.infer<typeof platformPoint>

/** `GET /api/v1/screen/platforms`: GeoJSON, and a count of those that have no point. */
export const platformPoints = z
  .object({
    type: z.literal('FeatureCollection'),
    revision: count,
    features: z.array(platformPoint),
    unplaced: z
      .array(z.object({ county: screenCounty.nullable(), platforms: count, faces: faceCounts }))
      .meta({ description: 'Without coordinates: a number on the county, never a dot' }),
  })
  .meta({ id: 'PlatformPoints' })
export type PlatformPoints = z.infer<typeof platformPoints>
