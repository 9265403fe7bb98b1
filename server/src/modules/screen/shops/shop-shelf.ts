import type { RegistryService } from '../../registry/index.ts'
import type { ShopIndex } from './shop-index.ts'
import { ShopGathering } from './shop-index.ts'

/** Every shop as of one revision of the register. */
export interface ShelvedShops {
  revision: number
  index: ShopIndex
  /** All shops by county, also those without a point; null: no county known. */
  byCounty: ReadonlyMap<string | null, number>
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
      const byCounty = new Map<string | null, number>()
      for await (const {
        platformId,
        countyCode,
        longitude,
        latitude,
      } of this.#registry.readShopPoints()) {
        byCounty.set(countyCode, (byCounty.get(countyCode) ?? 0) + 1)
        if (longitude !== null && latitude !== null)
          gathering.add({ platformId, longitude, latitude })
      }
      this.#shops = { revision, index: gathering.index(), byCounty }
      return this.#shops
    } finally {
      this.#making = undefined
    }
  }
}
