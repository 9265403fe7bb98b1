import type {
  ScreenChanges,
  ScreenChangesQuery,
  ScreenCounty,
  ScreenDue,
  ScreenMap,
  ScreenOverview,
  ScreenPlatform,
  ScreenShops,
} from '@liangma/contracts'
import { DomainError, isRankedStep, isoOf } from '@liangma/contracts'
import { dueOf } from './due.rules.ts'
import { openFeed } from './feed/open-feed.ts'
import type { OpenFeed } from './feed/open-feed.ts'
import { gridOf } from './map/county-places.ts'
import { screenMapOf } from './map/screen-map.rules.ts'
import { KeptAnswers } from './picture/kept-answers.ts'
import { legendOf } from './picture/legend.ts'
import { changeRows, platformOf, reasonList, shopRows } from './picture/lists.rules.ts'
import type { ReasonList } from './picture/lists.rules.ts'
import { firstDayOfChanges, overviewOf } from './picture/overview.rules.ts'
import type { SeenPlatform } from './picture/public-picture.ts'
import { isWithinReach } from './reach.ts'
import type { Reach } from './reach.ts'
import type { Picture, ScreenGround, ScreenLook } from './screen.ground.ts'
import type { Tile } from './shops/shop-index.ts'
import { shopSums } from './shops/shop-shelf.ts'
import { compositionTile, shopTile } from './shops/shop-tiles.ts'
import type { ShownPlatform } from './shops/shop-tiles.ts'

/** Rows of one list at most; whoever wants more narrows it. */
const MOST_ROWS = 1_000

export interface TileChoice {
  county?: string | undefined
  platform?: string | undefined
  grade?: string | undefined
  reach: Reach
}

/** A wall with one kind of grade: a picture held in memory, and everything that is drawn from it. */
export class ScreenService {
  readonly feed: OpenFeed
  readonly #ground: ScreenGround
  readonly #look: ScreenLook
  readonly #overviews = new KeptAnswers<ScreenOverview>()

  constructor(ground: ScreenGround, look: ScreenLook) {
    this.#ground = ground
    this.#look = look
    this.feed = openFeed(ground, look)
  }

  /** Something may have changed: to be called for every change that this process hears of. */
  wake(): void {
    this.#ground.forget()
    this.feed.wake()
  }

  /** Another text whenever points or tiles may read otherwise, also over a restart. */
  async version(): Promise<string> {
    await this.#ground.refresh(this.#look)
    return this.#ground.version(this.#look)
  }

  /** Throws `screen.unknown_region`, also for a county out of reach. */
  async overview(region: string | null, reach: Reach = null): Promise<ScreenOverview> {
    await this.#ground.refresh(this.#look)
    if (region !== null && !this.#countiesIn(reach).some(({ code }) => code === region))
      throw new DomainError('screen.unknown_region', { region })
    const key = JSON.stringify([region, reach])
    return this.#overviews.get(key, this.#ground.version(this.#look), () =>
      this.#overviewOf(region, reach),
    )
  }

  async #overviewOf(region: string | null, reach: Reach): Promise<ScreenOverview> {
    const { scale, clock, isSample, sources } = this.#ground.parts
    const isWanted = (county: string | null) => isWithinReach(reach, county)
    const core = overviewOf({
      platforms: this.#platformsIn(reach),
      shops: shopSums(this.#ground.shops.get(), isWanted).byCounty,
      counties: this.#countiesIn(reach),
      region,
      legend: legendOf(scale()),
      ranked: this.#ranked(),
      today: clock.today(),
    })
    const { sources: states } = await sources()
    const reached = states.map(({ lastBatch: _, source: __, ...state }) => state)
    return { revision: this.#picture.revision, isSample, ...core, sources: reached }
  }

  async platforms(reach: Reach = null) {
    await this.#ground.refresh(this.#look)
    const { revision } = this.#picture
    const platforms = this.#platformsIn(reach)
    return this.#ground.places.pointsOf({ platforms, revision }, this.#countiesIn(reach))
  }

  /** What the wall tells of one platform. Throws `grade.not_published`, also where it is out of reach. */
  async platform(uscc: string, reach: Reach = null): Promise<ScreenPlatform> {
    await this.#ground.refresh(this.#look)
    const seen = this.#platformsIn(reach).find((each) => each.uscc === uscc)
    if (!seen) throw new DomainError('grade.not_published', { code: uscc })
    const { byPlatform } = shopSums(this.#ground.shops.get(), () => true)
    return platformOf(seen, {
      address: this.#ground.places.find(seen.subjectId)?.address ?? null,
      shops: byPlatform.get(seen.subjectId) ?? 0,
      ranked: this.#ranked(),
    })
  }

  /** The changes behind the bars of the twelve months. */
  async changes(query: ScreenChangesQuery): Promise<ScreenChanges> {
    await this.#ground.refresh(this.#look)
    const first = isoOf(firstDayOfChanges(this.#ground.parts.clock.today()))
    const rows = changeRows(this.#platformsIn(null), { query, ranked: this.#ranked(), first })
    return { total: rows.length, changes: rows.slice(0, MOST_ROWS) }
  }

  /** Shops by platform, of one county or of the city. */
  async shops(region: string | undefined): Promise<ScreenShops> {
    await this.#ground.refresh(this.#look)
    const isWanted = (county: string | null) => region === undefined || county === region
    const { byPlatform } = shopSums(this.#ground.shops.get(), isWanted)
    return shopRows(byPlatform, this.#picture.platforms)
  }

  /** Announced downgrades of platforms within reach, by how long they may still state their case. */
  async due(reach: Reach): Promise<ScreenDue> {
    await this.#ground.refresh(this.#look)
    const { grading, clock } = this.#ground.parts
    const platforms = this.#platformsIn(reach)
    return dueOf(await grading.listPreNotices(), { platforms, today: clock.today() })
  }

  /** A line of the rulebook by its code, and the platforms that it costs points now. */
  async reason(code: string): Promise<ReasonList> {
    await this.#ground.refresh(this.#look)
    return reasonList(this.#platformsIn(null), code)
  }

  /** `isForPublic`: maps without a 审图号 are not shown to it (地图管理条例). */
  async map(isForPublic: boolean): Promise<ScreenMap> {
    const counties = await this.#ground.listCounties()
    const found = await this.#ground.parts.boundaries.find()
    const { basemap } = this.#ground.parts
    const shown = <T extends { approval: string | null }>(map: T | null) =>
      isForPublic && map?.approval === null ? null : map
    return screenMapOf({
      boundaries: shown(found),
      grid: gridOf(counties),
      basemap: shown(basemap),
    })
  }

  /** Throws `map.no_tile`. */
  async tile(layer: 'agg' | 'shop', tile: Tile, choice: TileChoice): Promise<Uint8Array> {
    const side = 2 ** tile.z
    if (tile.x >= side || tile.y >= side)
      throw new DomainError('map.no_tile', { tile: `${tile.z}/${tile.x}/${tile.y}` })
    await this.#ground.refresh(this.#look)
    const draw = layer === 'agg' ? compositionTile : shopTile
    const { platform, grade } = choice
    return draw(this.#ground.shops.get().index, tile, {
      shown: (id) => this.#shown(id),
      counties: countiesOf(choice),
      platform,
      grade,
    })
  }

  get #picture(): Picture {
    return this.#ground.picture(this.#look)
  }

  #platformsIn(reach: Reach): SeenPlatform[] {
    const all = [...this.#picture.platforms.values()]
    return all.filter(({ county }) => isWithinReach(reach, county?.code ?? null))
  }

  #countiesIn(reach: Reach): ScreenCounty[] {
    return this.#ground.counties.filter(({ code }) => isWithinReach(reach, code))
  }

  #ranked(): string[] {
    const { scale } = this.#ground.parts
    return scale()
      .filter(isRankedStep)
      .map(({ key }) => key)
  }

  #shown(platformId: number): ShownPlatform | undefined {
    const seen = this.#picture.platforms.get(platformId)
    return seen && { face: seen.face, uscc: seen.uscc }
  }
}

/** The counties whose shops are drawn: what is asked for, as far as it is within reach. */
function countiesOf({ county, reach }: TileChoice): ReadonlySet<string> | null {
  if (county === undefined) return reach && new Set(reach)
  return new Set(isWithinReach(reach, county) ? [county] : [])
}
