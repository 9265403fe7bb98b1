import type { RegistryService } from '../../registry/index.ts'
import type { ShopIndex } from './shop-index.ts'
import { ShopGathering } from './shop-index.ts'

/** Every shop as of one revision of the register. */
export interface ShelvedShops {
  revision: number
  index: ShopIndex
  /** All shops by platform and county, also those without a point; null: no county known. */
  counts: ReadonlyMap<number, ReadonlyMap<string | null, number>>
}

type ShopReading = Pick<RegistryService, 'readShopPoints'>

/** The index of shops, made again when the register has others; until then the one before is shown. */
export class ShopShelf {
  readonly #registry: ShopReading
  #shops: ShelvedShops | undefined
  #making: Promise<ShelvedShops> | undefined

  constructor(registry: ShopReading) {
    this.#registry = registry
  }

  /** Makes the first index, or begins to make the next: a million shops take a second or two. */
  async refresh(revision: number): Promise<void> {
    if (this.#shops?.revision === revision) return
    this.#making ??= this.#make(revision)
    if (this.#shops === undefined) await this.#making
    // A failure is met by the next who asks.
    else this.#making.catch(() => undefined)
  }

  get(): ShelvedShops {
    if (!this.#shops) throw new Error('the shops are shown before they were read')
    return this.#shops
  }

  async #make(revision: number): Promise<ShelvedShops> {
    try {
      const gathering = new ShopGathering()
      const counts = new Map<number, Map<string | null, number>>()
      for await (const shop of this.#registry.readShopPoints()) {
        const { platformId, countyCode, longitude, latitude } = shop
        const own = counts.get(platformId) ?? new Map<string | null, number>()
        if (own.size === 0) counts.set(platformId, own)
        own.set(countyCode, (own.get(countyCode) ?? 0) + 1)
        if (longitude !== null && latitude !== null)
          gathering.add({ platformId, countyCode, longitude, latitude })
      }
      this.#shops = { revision, index: gathering.index(), counts }
      return this.#shops
    } finally {
      this.#making = undefined
    }
  }
}

/** Sums over what `counts` of the shelf holds, of counties that are wanted. */
export function shopSums(
  { counts }: Pick<ShelvedShops, 'counts'>,
  isWanted: (county: string | null) => boolean,
): { byCounty: Map<string | null, number>; byPlatform: Map<number, number> } {
  const byCounty = new Map<string | null, number>()
  const byPlatform = new Map<number, number>()
  for (const [platformId, own] of counts)
    for (const [county, shops] of own) {
      if (!isWanted(county)) continue
      byCounty.set(county, (byCounty.get(county) ?? 0) + shops)
      byPlatform.set(platformId, (byPlatform.get(platformId) ?? 0) + shops)
    }
  return { byCounty, byPlatform }
}
