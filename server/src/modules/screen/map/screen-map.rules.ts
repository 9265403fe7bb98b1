import type { BasemapSource } from '../basemap/basemap.rules.ts'
import type { Boundaries, GridPlace, ScreenMap } from '@liangma/contracts'

/** The map as far as there is one, with the frame in which all of it is seen. */
export function screenMapOf({
  boundaries,
  grid,
  basemap,
}: {
  boundaries: Boundaries | null
  grid: GridPlace[]
  basemap: BasemapSource | null
}): ScreenMap {
  return {
    bounds: boundaries && boundsOf(boundaries),
    boundaries,
    grid,
    // Where it comes from, and with which key, stays here.
    basemap: basemap && {
      kind: basemap.kind === 'mvt' ? 'vector' : 'raster',
      attribution: basemap.attribution,
      approval: basemap.approval,
    },
  }
}

function boundsOf({ counties }: Boundaries): NonNullable<ScreenMap['bounds']> {
  const bounds: NonNullable<ScreenMap['bounds']> = [180, 90, -180, -90]
  for (const { geometry } of counties.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const [x = 0, y = 0] of polygons.flat(2)) {
      bounds[0] = Math.min(bounds[0], x)
      bounds[1] = Math.min(bounds[1], y)
      bounds[2] = Math.max(bounds[2], x)
      bounds[3] = Math.max(bounds[3], y)
    }
  }
  return bounds
}
