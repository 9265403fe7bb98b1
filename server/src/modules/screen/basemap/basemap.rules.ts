/** Kinds of base map: 天地图 and others by WMTS in Web Mercator, plain tiles of images, vector tiles. */
export type BasemapKind = 'wmts-w' | 'xyz' | 'mvt'

/** Where a base map comes from, and what must stand beside it. */
export interface BasemapSource {
  kind: BasemapKind
  url: string
  /** Asked for with each tile; never told to a browser. */
  key: string | undefined
  attribution: string
  /** 审图号; null: the public does not see it (地图管理条例). */
  approval: string | null
}

export interface BasemapTile {
  z: number
  x: number
  y: number
}

/** Last part of a 天地图 path: layer and matrix set, `vec_w`. */
const WMTS_LAYER = /\/([a-z]+)_w\/wmts\/?$/i

/** The address of one tile; the only way in which whoever asks has a say in it is three whole numbers. */
export function tileUrl({ kind, url, key }: BasemapSource, { z, x, y }: BasemapTile): string {
  if (kind !== 'wmts-w') {
    const parts: Record<string, string> = { z: `${z}`, x: `${x}`, y: `${y}`, key: key ?? '' }
    return url.replace(/\{(z|x|y|key)\}/g, (_, name: string) =>
      encodeURIComponent(parts[name] ?? ''),
    )
  }
  const address = new URL(url)
  const query = {
    SERVICE: 'WMTS',
    REQUEST: 'GetTile',
    VERSION: '1.0.0',
    LAYER: WMTS_LAYER.exec(address.pathname)?.[1] ?? '',
    STYLE: 'default',
    TILEMATRIXSET: 'w',
    FORMAT: 'tiles',
    TILEMATRIX: `${z}`,
    TILEROW: `${y}`,
    TILECOL: `${x}`,
    ...(key === undefined ? {} : { tk: key }),
  }
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address.href
}

const IMAGES = ['image/png', 'image/jpeg', 'image/webp']
const VECTORS = [
  'application/x-protobuf',
  'application/vnd.mapbox-vector-tile',
  'application/protobuf',
]

/** The type under which a tile leaves; null: it is nothing that a map is made of. */
export function tileType(kind: BasemapKind, contentType: string | null): string | null {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (kind !== 'mvt') return IMAGES.includes(type) ? type : null
  return VECTORS.includes(type) ? 'application/vnd.mapbox-vector-tile' : null
}

const LONGEST_SECONDS = 86_400
const USUAL_SECONDS = 3_600

/** How long a tile may be kept by what its server says, a day at most. */
export function keptSeconds(cacheControl: string | null): number {
  if (cacheControl === null) return USUAL_SECONDS
  if (/\b(no-store|private)\b/.test(cacheControl)) return 0
  const told = /\bmax-age=(\d{1,9})/.exec(cacheControl)?.[1]
  return told === undefined ? USUAL_SECONDS : Math.min(Number(told), LONGEST_SECONDS)
}
