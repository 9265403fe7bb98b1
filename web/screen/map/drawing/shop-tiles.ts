import { apiOf } from '../../data/screen-api.ts'
import type { MapView } from './map-view.ts'

/** Addresses of the tiles of shops, by source. */
export interface ShopTiles {
  agg: string[]
  shop: string[]
}

/** Only those that the view wants: the server leaves out the others. */
export function shopTiles({
  look,
  region,
  grade,
}: Pick<MapView, 'look' | 'region' | 'grade'>): ShopTiles {
  const query = new URLSearchParams()
  if (region !== null) query.set('county', region)
  if (grade !== null) query.set('grade', grade)
  const choice = query.toString() === '' ? '' : `?${query.toString()}`
  const tiles = (kind: string) => [
    `${window.location.origin}${apiOf(look)}/tiles/${kind}/{z}/{x}/{y}.mvt${choice}`,
  ]
  return { agg: tiles('agg'), shop: tiles('shop') }
}
