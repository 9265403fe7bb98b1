import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { lookOf } from '../../../grades/faces.ts'

/**
 * Cells of 32 × 32 a tile are 16 pixels wide at least: with a radius of 7 no two circles meet, so none hides
 * another and areas can be compared.
 */
const LARGEST_RADIUS = 7

/** Circles within circles: all shops, then those of platforms that are red, yellow or blue, and so on inwards. */
const RINGS = [
  { id: 'agg-all', colour: lookOf('unknown').colour, faces: null },
  { id: 'agg-blue', colour: '#3f86e0', faces: ['blue', 'yellow', 'red'] },
  { id: 'agg-yellow', colour: lookOf('yellow').colour, faces: ['yellow', 'red'] },
  { id: 'agg-red', colour: lookOf('red').colour, faces: ['red'] },
] as const

export function compositionLayers(maxzoom: number): LayerSpecification[] {
  return RINGS.map(({ id, colour, faces }) => ({
    id,
    type: 'circle',
    source: 'agg',
    'source-layer': 'agg',
    maxzoom,
    paint: {
      'circle-color': colour,
      'circle-opacity': faces === null ? 0.55 : 1,
      'circle-radius': radius(faces, 1_000),
    },
  }))
}

/**
 * Sizes the circles by the cells in sight: the fullest twentieth has the largest radius, so that neither a city
 * seen from afar saturates nor a village disappears. True where something changed.
 */
export function fitComposition(map: MapLibreMap, before: number): number {
  const counts = map
    .querySourceFeatures('agg', { sourceLayer: 'agg' })
    .map(({ properties }) => Number(properties['n']))
    .sort((one, other) => one - other)
  const full = counts[Math.floor(counts.length * 0.95)] ?? before
  if (Math.abs(full - before) < before * 0.15) return before
  for (const { id, faces } of RINGS) map.setPaintProperty(id, 'circle-radius', radius(faces, full))
  return full
}

/** Area says how many: radius = largest · √(n / full) · √(share of these faces). */
function radius(faces: readonly string[] | null, full: number): ExpressionSpecification {
  const all: ExpressionSpecification = ['get', 'n']
  const some: ExpressionSpecification =
    faces === null
      ? all
      : ['+', ...faces.map((face): ExpressionSpecification => ['coalesce', ['get', face], 0])]
  const fill: ExpressionSpecification = ['min', 1, ['/', all, full]]
  return ['*', LARGEST_RADIUS, ['sqrt', ['*', fill, ['/', some, all]]]]
}
