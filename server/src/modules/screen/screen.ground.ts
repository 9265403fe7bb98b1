import type { ScaleStep, ScreenCounty, SourceList } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { GradingService } from '../grading/index.ts'
import type { PublicChanges } from '../publication/index.ts'
import type { RegistryService } from '../registry/index.ts'
import type { BasemapSource } from './basemap/basemap.rules.ts'
import type { BoundaryShelf } from './map/boundary-shelf.ts'
import { LivePicture } from './picture/live-picture.ts'
import { firstDayOfChanges } from './picture/overview.rules.ts'
import { PlatformPlaces } from './picture/platform-places.ts'
import { PublicPicture } from './picture/public-picture.ts'
import type { SeenPlatform } from './picture/public-picture.ts'
import { UpToDate } from './picture/up-to-date.ts'
import { ShopShelf } from './shops/shop-shelf.ts'

export interface ScreenParts {
  changes: PublicChanges
  grading: Pick<GradingService, 'listSteps' | 'liveChanges' | 'listPreNotices'>
  registry: Pick<
    RegistryService,
    'listCounties' | 'listPlatforms' | 'listPlatformIds' | 'readShopPoints' | 'revisions'
  >
  sources: () => Promise<SourceList>
  /** Grades of the rulebook in force, best first. */
  scale: () => readonly ScaleStep[]
  boundaries: Pick<BoundaryShelf, 'find'>
  /** Somebody else's map below ours; null: none. */
  basemap: BasemapSource | null
  clock: Clock
  isSample: boolean
  /** Hears of what went wrong where nobody waits for an answer. */
  onBug: (error: unknown) => void
}

/** Which grades a wall shows: those that the public sees, or those that officers know already. */
export type ScreenLook = 'published' | 'live'

/** What a wall is drawn from, whichever grades it shows. */
export interface Picture {
  platforms: ReadonlyMap<number, SeenPlatform>
  revision: number
  /** Another text whenever anything in it differs. */
  version: string
}

/** All that walls hold in memory: read once, and from then on only what changed. */
export class ScreenGround {
  readonly parts: ScreenParts
  readonly places: PlatformPlaces
  readonly shops: ShopShelf
  readonly #pictures: { published: PublicPicture; live: LivePicture }
  readonly #fresh: Record<ScreenLook, UpToDate>
  #counties: ScreenCounty[] = []

  constructor(parts: ScreenParts) {
    const { changes, grading, registry, clock } = parts
    this.parts = parts
    const published = new PublicPicture({
      changes,
      listSteps: (since, ids) => grading.listSteps(since, ids),
      since: () => firstDayOfChanges(clock.today()),
    })
    const { liveChanges } = grading
    this.#pictures = { published, live: new LivePicture({ liveChanges, registry, published }) }
    this.places = new PlatformPlaces(registry)
    this.shops = new ShopShelf(registry)
    this.#fresh = {
      published: new UpToDate(() => this.#readPublished()),
      live: new UpToDate(() => this.#readLive()),
    }
  }

  get counties(): readonly ScreenCounty[] {
    return this.#counties
  }

  picture(look: ScreenLook): Picture {
    return this.#pictures[look]
  }

  /** Another text whenever anything drawn from it differs, also over a restart. Once it was refreshed. */
  version(look: ScreenLook): string {
    return `${this.#pictures[look].version}-${this.places.revision}-${this.shops.get().revision}`
  }

  /** Something may have changed. */
  forget(): void {
    this.#fresh.published.forget()
    this.#fresh.live.forget()
  }

  /** Live grades are read only where somebody asks for them. */
  refresh(look: ScreenLook): Promise<void> {
    return this.#fresh[look].now()
  }

  async listCounties(): Promise<ScreenCounty[]> {
    const counties = await this.parts.registry.listCounties()
    return counties.map(({ countyCode: code, nameZh: zh, nameEn: en }) => ({ code, zh, en }))
  }

  async #readPublished(): Promise<void> {
    const revisions = await this.parts.registry.revisions()
    this.#counties = await this.listCounties()
    await this.#pictures.published.refresh()
    await this.places.refresh(revisions.platforms, this.#pictures.published)
    await this.shops.refresh(revisions.shops)
  }

  async #readLive(): Promise<void> {
    await this.refresh('published')
    const { platforms } = await this.parts.registry.revisions()
    await this.#pictures.live.refresh(platforms, this.#counties)
    await this.places.refresh(platforms, this.#pictures.live)
  }
}
