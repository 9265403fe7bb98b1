import type { CountyFeature } from '@liangma/contracts'
import type { FeatureCollection, Geometry } from 'geojson'
import { percent } from '../../figures.ts'
import { shareOfCounty } from './map-view.ts'
import type { MapView } from './map-view.ts'

type Bounds = [number, number, number, number]

/** The counties as areas that know their share, for MapLibre. */
export function countyAreas(view: MapView): FeatureCollection {
  return collection(view, (feature) => ({
    geometry: feature.geometry,
    words: '',
  }))
}

/** One point a county, with its name and what the layer says of it. */
export function countyLabels(view: MapView): FeatureCollection {
  return collection(view, ({ properties }) => {
    const { platforms, share, unplaced } = shareOfCounty(properties, view)
    const words = {
      share: `${platforms} · ${percent(share * platforms, platforms)}`,
      shops: '',
      platforms: unplaced > 0 ? view.words.unplaced(unplaced) : '',
    }[view.layer]
    return { geometry: { type: 'Point', coordinates: properties.label }, words }
  })
}

function collection(
  view: MapView,
  of: (feature: CountyFeature) => { geometry: Geometry; words: string },
): FeatureCollection {
  const features = view.screenMap.boundaries?.counties.features ?? []
  return {
    type: 'FeatureCollection',
    features: features.map((feature) => {
      const { geometry, words } = of(feature)
      const { name, share, isFew } = shareOfCounty(feature.properties, view)
      const properties = { code: feature.properties.code, name, share, isFew, words }
      return { type: 'Feature', geometry, properties }
    }),
  }
}

/** West, south, east, north of one county, or of all that there is to show. */
export function boundsOf({
  screenMap,
  region,
}: Pick<MapView, 'screenMap' | 'region'>): Bounds | null {
  const chosen = screenMap.boundaries?.counties.features.find(
    ({ properties }) => properties.code === region,
  )
  if (!chosen) return screenMap.bounds
  const { geometry } = chosen
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = NaN, y = NaN] of rings.flat()) {
    bounds[0] = Math.min(bounds[0], x)
    bounds[1] = Math.min(bounds[1], y)
    bounds[2] = Math.max(bounds[2], x)
    bounds[3] = Math.max(bounds[3], y)
  }
  return bounds
}
