import type { ScreenChange } from '@liangma/contracts'
import type { PublicPlace } from '../../publication/index.ts'
import { HEARTBEAT, changeText, helloText } from './event-text.ts'
import { FeedClient } from './feed-client.ts'
import { Turns } from '../../../platform/turns/index.ts'

const CHANGES_AT_ONCE = 200
const HEARTBEAT_MS = 15_000
/** A change that no notification tells of is told after this. */
const LOOK_MS = 2_000
/** Tries to meet the others while changes keep coming. */
const TRIES = 100

/** Changes in their order, each with the place of whoever knows it and all before it. */
export interface Followed<T extends Placed> {
  newest: () => Promise<PublicPlace>
  after: (place: PublicPlace, limit: number) => Promise<FollowedPage<T>>
}

interface Placed {
  place: PublicPlace
}

export interface FollowedPage<T extends Placed> {
  changes: readonly T[]
  /** Where to go on. */
  place: PublicPlace
  /** Whether there is nothing more, as of one moment. */
  isAll: boolean
}

/** Which changes a client may be told of. */
export type Sees = (change: ScreenChange) => boolean

export interface FeedParts<T extends Placed> {
  changes: Followed<T>
  /**
   * Called before a look: whoever is told of a change must see it wherever else he looks. Answers another
   * text whenever anything on the screen reads otherwise.
   */
  refresh: () => Promise<string>
  /** What a screen is told of a change. */
  say: (change: T) => ScreenChange
  onBug: (error: unknown) => void
  /** Milliseconds between two heartbeats; 15 s unless told. */
  heartbeatMs?: number
  /** Milliseconds between two looks; 2 s unless told. */
  lookMs?: number
}

/**
 * Every published change to every client, once and in order. One reader follows publication for all
 * who are up to date; one who connects with an old place catches up by himself first and then joins them
 * at a moment at which both stand at the same place.
 */
export class ChangeFeed<T extends Placed = Placed> {
  readonly #parts: FeedParts<T>
  readonly #clients = new Set<FeedClient>()
  readonly #turns = new Turns()
  #place: PublicPlace | undefined
  #version: string | undefined
  #isLookDue = false
  #timers: NodeJS.Timeout[] = []

  constructor(parts: FeedParts<T>) {
    this.#parts = parts
  }

  get size(): number {
    return this.#clients.size
  }

  /** Something may have been published. Many calls at once make one look. */
  wake(): void {
    if (this.#isLookDue || this.#clients.size === 0) return
    this.#isLookDue = true
    this.#turns
      .run(async () => {
        this.#isLookDue = false
        await this.#look()
      })
      .catch((error: unknown) => this.#parts.onBug(error))
  }

  /**
   * A new client; from `after` on, or from now where it is undefined or none of this register. It is told of
   * what it `sees`, of everything unless told.
   */
  connect(after: PublicPlace | undefined, sees?: Sees): FeedClient {
    const client = new FeedClient(sees)
    this.#join(client, after).catch((error: unknown) => {
      client.drop()
      this.#parts.onBug(error)
    })
    return client
  }

  /** Everything after a place, then the end: for those who cannot keep a connection open. */
  async textAfter(after: PublicPlace | undefined, sees?: Sees): Promise<string> {
    await this.#parts.refresh()
    let place = await this.#knownPlace(after)
    let text = ''
    for (;;) {
      const page = await this.#parts.changes.after(place, CHANGES_AT_ONCE)
      text += this.#textOf(page, sees)
      place = page.place
      if (page.isAll || text.length > MOST_TEXT) return text + (page.isAll ? helloText(place) : '')
    }
  }

  async #join(client: FeedClient, after: PublicPlace | undefined): Promise<void> {
    await this.#parts.refresh()
    let place = await this.#knownPlace(after)
    for (let isAll = false; !isAll && client.isOpen;) {
      const page = await this.#parts.changes.after(place, CHANGES_AT_ONCE)
      await client.sendSlowly(this.#textOf(page, client.sees))
      ;({ place, isAll } = page)
    }
    await this.#turns.run(async () => {
      if (client.isOpen) this.#add(client, await this.#meet(client, place))
    })
  }

  /** Brings the client and all others to one place; nobody else reads meanwhile. */
  async #meet(client: FeedClient, place: PublicPlace): Promise<PublicPlace> {
    if (this.#clients.size === 0) {
      this.#place = undefined
      this.#version = await this.#parts.refresh()
    }
    for (let tries = 0; tries < TRIES; tries += 1) {
      const here = (this.#place ??= place)
      if (isSame(here, place)) return place
      await this.#look()
      if (isSame(this.#place, place)) return place
      const page = await this.#parts.changes.after(place, CHANGES_AT_ONCE)
      client.send(this.#textOf(page, client.sees))
      place = page.place
    }
    client.drop()
    return place
  }

  #add(client: FeedClient, place: PublicPlace): void {
    if (!client.isOpen) return
    client.send(helloText(place))
    this.#clients.add(client)
    client.onClose(() => this.#leave(client))
    if (this.#clients.size === 1) this.#startTimers()
    // Of what came while there was nobody to tell, nobody was woken.
    this.wake()
  }

  #leave(client: FeedClient): void {
    this.#clients.delete(client)
    if (this.#clients.size > 0) return
    for (const timer of this.#timers) clearInterval(timer)
    this.#timers = []
  }

  #startTimers(): void {
    const { heartbeatMs = HEARTBEAT_MS, lookMs = LOOK_MS } = this.#parts
    this.#timers = [
      setInterval(() => this.#sendAll(HEARTBEAT), heartbeatMs),
      setInterval(() => this.wake(), lookMs),
    ]
  }

  /** Reads on for all who are up to date. */
  async #look(): Promise<void> {
    const version = await this.#parts.refresh()
    let isNews = version !== this.#version
    this.#version = version
    for (let isAll = false; !isAll && this.#place;) {
      const page = await this.#parts.changes.after(this.#place, CHANGES_AT_ONCE)
      isNews ||= !isSame(this.#place, page.place)
      this.#place = page.place
      isAll = page.isAll
      if (isNews) this.#tellAll(page)
    }
  }

  #sendAll(text: string): void {
    for (const client of this.#clients) client.send(text)
  }

  /** Made once for all who see everything. */
  #tellAll(page: FollowedPage<T>): void {
    const end = page.isAll ? helloText(page.place) : ''
    const whole = this.#textOf(page) + end
    for (const client of this.#clients)
      client.send(client.sees === undefined ? whole : this.#textOf(page, client.sees) + end)
  }

  #textOf({ changes }: FollowedPage<T>, sees?: Sees): string {
    const said = changes.map((each) => ({ place: each.place, change: this.#parts.say(each) }))
    const seen = sees ? said.filter(({ change }) => sees(change)) : said
    return seen.map(({ place, change }) => changeText(place, change)).join('')
  }

  /** A place that this register has not reached is of another one: what is lost cannot be told. */
  async #knownPlace(after: PublicPlace | undefined): Promise<PublicPlace> {
    const newest = await this.#parts.changes.newest()
    if (!after) return newest
    const isReached = after.recordId <= newest.recordId && after.revision <= newest.revision
    return isReached ? after : newest
  }
}

/** Characters of one answer that ends; who wants more asks again with the last id. */
const MOST_TEXT = 1_000_000

function isSame(a: PublicPlace | undefined, b: PublicPlace): boolean {
  return a?.recordId === b.recordId && a.revision === b.revision
}
