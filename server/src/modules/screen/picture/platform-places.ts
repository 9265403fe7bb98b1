import type { PlatformPoint, PlatformPoints, ScreenCounty } from '@liangma/contracts'
import type { RegistryService } from '../../registry/index.ts'
import { countFaces } from './overview.rules.ts'
import type { Picture } from '../screen.ground.ts'
import type { SeenPlatform } from './public-picture.ts'

interface Place {
  /** Longitude, latitude in WGS84; null: not known. */
  point: [number, number] | null
  address: string | null
}

const PLATFORMS_AT_ONCE = 2_000

/** Where each published platform is, read again when the register of platforms has changed. */
export class PlatformPlaces {
  readonly #registry: Pick<RegistryService, 'listPlatforms'>
  readonly #places = new Map<number, Place>()
  #revision = -1

  constructor(registry: Pick<RegistryService, 'listPlatforms'>) {
    this.#registry = registry
  }

  get revision(): number {
    return this.#revision
  }

  find(subjectId: number): Place | undefined {
    return this.#places.get(subjectId)
  }

  async refresh(revision: number, { platforms }: Pick<Picture, 'platforms'>): Promise<void> {
    const isSame = revision === this.#revision
    const all = new Set([...platforms.keys(), ...this.#places.keys()])
    const wanted = [...all].filter((id) => !isSame || !this.#places.has(id))
    for (let at = 0; at < wanted.length; at += PLATFORMS_AT_ONCE)
      await this.#read(wanted.slice(at, at + PLATFORMS_AT_ONCE))
    this.#revision = revision
  }

  /** `platforms`: those that may be shown. */
  pointsOf(
    { platforms, revision }: { platforms: readonly SeenPlatform[]; revision: number },
    counties: readonly ScreenCounty[],
  ): PlatformPoints {
    const features = platforms.flatMap((seen) => this.#featureOf(seen) ?? [])
    const lost = platforms.filter((seen) => !this.#featureOf(seen))
    const byCounty = Map.groupBy(lost, ({ county }) => county?.code ?? null)
    const unplaced = [...counties, null].flatMap((county) => {
      const own = byCounty.get(county?.code ?? null) ?? []
      return own.length > 0 ? [{ county, platforms: own.length, faces: countFaces(own) }] : []
    })
    return { type: 'FeatureCollection', revision, features, unplaced }
  }

  #featureOf({ subjectId, uscc, name, county, face }: SeenPlatform): PlatformPoint | undefined {
    const { point, address } = this.#places.get(subjectId) ?? {}
    if (!point) return undefined
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: point },
      properties: { uscc, name, address: address ?? null, county: county?.code ?? null, face },
    }
  }

  async #read(subjectIds: number[]): Promise<void> {
    for (const platform of await this.#registry.listPlatforms(subjectIds)) {
      const { subjectId, longitude, latitude, address } = platform
      const point: Place['point'] =
        longitude === null || latitude === null ? null : [longitude, latitude]
      this.#places.set(subjectId, { point, address })
    }
  }
}
