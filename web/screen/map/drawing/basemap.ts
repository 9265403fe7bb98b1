import type { ScreenMap } from '@liangma/contracts'
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'

type Basemap = NonNullable<ScreenMap['basemap']>

/** Name of the source of somebody else's map. */
export const BASEMAP = 'basemap'

export function basemapSource({ kind }: Basemap): SourceSpecification {
  const tiles = [`${window.location.origin}/basemap/{z}/{x}/{y}`]
  return kind === 'raster'
    ? { type: 'raster', tiles, tileSize: 256, minzoom: 3, maxzoom: 18 }
    : { type: 'vector', tiles, minzoom: 3, maxzoom: 14 }
}

/** Quiet and dark, since colour means a grade here; of vector tiles what the OpenMapTiles schema names. */
export function basemapLayers({ kind }: Basemap): LayerSpecification[] {
  if (kind === 'raster')
    return [
      {
        id: 'basemap-image',
        type: 'raster',
        source: BASEMAP,
        paint: {
          'raster-opacity': 0.55,
          'raster-saturation': -0.85,
          'raster-brightness-max': 0.55,
          'raster-fade-duration': 0,
        },
      },
    ]
  const vector = { source: BASEMAP, minzoom: 3 } as const
  return [
    {
      id: 'basemap-water',
      type: 'fill',
      ...vector,
      'source-layer': 'water',
      paint: { 'fill-color': '#0d2340' },
    },
    {
      id: 'basemap-roads',
      type: 'line',
      ...vector,
      'source-layer': 'transportation',
      paint: { 'line-color': '#2f4a70', 'line-width': 1 },
    },
    {
      id: 'basemap-borders',
      type: 'line',
      ...vector,
      'source-layer': 'boundary',
      paint: { 'line-color': '#3a5680', 'line-width': 0.75 },
    },
  ]
}
