import type {
  ScaleStep,
  ScreenChange,
  ScreenCounty,
  ScreenMap,
  ScreenOverview,
  SourceList,
} from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type { Clock } from '../../platform/clock/index.ts'
import type { GradingService } from '../grading/index.ts'
import type { PublicChange, PublicChanges } from '../publication/index.ts'
import type { RegistryService } from '../registry/index.ts'
import { ChangeFeed } from './feed/change-feed.ts'
import type { BoundaryShelf } from './map/boundary-shelf.ts'
import { gridOf } from './map/county-places.ts'
import { screenMapOf } from './map/screen-map.rules.ts'
import { KeptAnswers } from './picture/kept-answers.ts'
import { legendOf } from './picture/legend.ts'
import { firstDayOfChanges, overviewOf } from './picture/overview.rules.ts'
import { PlatformPlaces } from './picture/platform-places.ts'
import { PublicPicture } from './picture/public-picture.ts'
import type { Tile } from './shops/shop-index.ts'
import { ShopShelf } from './shops/shop-shelf.ts'
import { compositionTile, shopTile } from './shops/shop-tiles.ts'
import type { ShownPlatform } from './shops/shop-tiles.ts'

export interface ScreenParts {
  changes: PublicChanges
  grading: Pick<GradingService, 'listSteps'>
  registry: Pick<RegistryService, 'listCounties' | 'listPlatforms' | 'readShopPoints' | 'revisions'>
  sources: () => Promise<SourceList>
  /** Grades of the rulebook in force, best first. */
  scale: readonly ScaleStep[]
  boundaries: Pick<BoundaryShelf, 'find'>
  clock: Clock
  isSample: boolean
  /** Hears of what went wrong where nobody waits for an answer. */
  onBug: (error: unknown) => void
}

/** How long the picture is believed without word of a change. */
const MAX_AGE_MS = 2_000

/** The wall: one picture of what is public, held in memory, and everything that is drawn from it. */
export class ScreenService {
  readonly feed: ChangeFeed
  readonly #parts: ScreenParts
  readonly #picture: PublicPicture
  readonly #places: PlatformPlaces
  readonly #shops: ShopShelf
  readonly #overviews = new KeptAnswers<ScreenOverview>()
  #counties: ScreenCounty[] = []
  #refreshing: Promise<void> | undefined
  #isOld = true
  #refreshedAt = 0

  constructor(parts: ScreenParts) {
    const { changes, grading, registry, clock } = parts
    this.#parts = parts
    this.#picture = new PublicPicture({
      changes,
      listSteps: (since, ids) => grading.listSteps(since, ids),
      since: () => firstDayOfChanges(clock.today()),
    })
    this.#places = new PlatformPlaces(registry)
    this.#shops = new ShopShelf(registry)
    this.feed = new ChangeFeed({
      changes,
      refresh: async () => {
        this.#isOld = true
        await this.#refresh()
        return this.#version()
      },
      say: (change) => this.#say(change),
      onBug: parts.onBug,
    })
  }

  /** Something may have been published: to be called for every change that this process hears of. */
  wake(): void {
    this.#isOld = true
    this.feed.wake()
  }

  /** Another text whenever points or tiles may read otherwise, also over a restart. */
  async version(): Promise<string> {
    await this.#refresh()
    return this.#version()
  }

  /** Throws `screen.unknown_region`. */
  async overview(region: string | null): Promise<ScreenOverview> {
    await this.#refresh()
    if (region !== null && !this.#counties.some(({ code }) => code === region))
      throw new DomainError('screen.unknown_region', { region })
    return this.#overviews.get(region ?? '', this.#version(), () => this.#overviewOf(region))
  }

  async #overviewOf(region: string | null): Promise<ScreenOverview> {
    const { scale, clock, isSample, sources } = this.#parts
    const core = overviewOf({
      platforms: this.#picture.platforms.values(),
      shops: this.#shops.get().byCounty,
      counties: this.#counties,
      region,
      legend: legendOf(scale),
      ranked: scale.filter(({ atLeast }) => atLeast !== null).map(({ key }) => key),
      today: clock.today(),
    })
    const { sources: states } = await sources()
    const reach = states.map(({ lastBatch: _, source: __, ...state }) => state)
    return { revision: this.#picture.revision, isSample, ...core, sources: reach }
  }

  async platforms() {
    await this.#refresh()
    return this.#places.pointsOf(this.#picture, this.#counties)
  }

  /** `isForPublic`: boundaries without a 审图号 are not shown to it (地图管理条例). */
  async map(isForPublic: boolean): Promise<ScreenMap> {
    const counties = await this.#listCounties()
    const found = await this.#parts.boundaries.find()
    const shown = isForPublic && found?.approval === null ? null : found
    return screenMapOf({ boundaries: shown, grid: gridOf(counties) })
  }

  /** Throws `map.no_tile`. */
  async tile(layer: 'agg' | 'shop', tile: Tile): Promise<Uint8Array> {
    const side = 2 ** tile.z
    if (tile.x >= side || tile.y >= side)
      throw new DomainError('map.no_tile', { tile: `${tile.z}/${tile.x}/${tile.y}` })
    await this.#refresh()
    const draw = layer === 'agg' ? compositionTile : shopTile
    return draw(this.#shops.get().index, tile, (id) => this.#shown(id))
  }

  #shown(platformId: number): ShownPlatform | undefined {
    const seen = this.#picture.platforms.get(platformId)
    return seen && { face: seen.face, uscc: seen.standing.uscc }
  }

  #version(): string {
    return `${this.#picture.version}-${this.#places.revision}-${this.#shops.get().revision}`
  }

  /** Many who ask at once wait for one refresh. */
  async #refresh(): Promise<void> {
    if (this.#refreshing) await this.#refreshing
    if (!this.#isOld && performance.now() - this.#refreshedAt < MAX_AGE_MS) return
    this.#refreshing ??= this.#bringUpToDate()
      .catch((error: unknown) => {
        this.#isOld = true
        throw error
      })
      .finally(() => (this.#refreshing = undefined))
    await this.#refreshing
  }

  async #bringUpToDate(): Promise<void> {
    // Before the first look: what changes meanwhile makes it old again.
    this.#isOld = false
    this.#refreshedAt = performance.now()
    const revisions = await this.#parts.registry.revisions()
    this.#counties = await this.#listCounties()
    await this.#picture.refresh()
    await this.#places.refresh(revisions.platforms, this.#picture)
    await this.#shops.refresh(revisions.shops)
  }

  async #listCounties(): Promise<ScreenCounty[]> {
    const counties = await this.#parts.registry.listCounties()
    return counties.map(({ countyCode: code, nameZh: zh, nameEn: en }) => ({ code, zh, en }))
  }

  #say({ standing, from, to, record }: PublicChange): ScreenChange {
    const isGrade = record?.type === 'liangma/grade/1'
    return {
      change: CHANGES[record?.type ?? 'moved'],
      uscc: standing.uscc,
      name: standing.name,
      county: standing.county,
      point: this.#places.find(standing.subjectId)?.point ?? null,
      from,
      to,
      reason: isGrade ? record.reason : null,
      because: isGrade ? record.facts.decided.words : null,
      at: record?.at ?? standing.changedAt,
    }
  }
}

const CHANGES = {
  'liangma/grade/1': 'grade',
  'liangma/correction/1': 'correction',
  'liangma/withdrawal/1': 'withdrawal',
  moved: 'standing',
} as const satisfies Record<string, ScreenChange['change']>
