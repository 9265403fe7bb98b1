import type { Standing } from '@liangma/contracts'

export interface StandingCacheParts {
  find: (uscc: string) => Promise<Standing | undefined>
  /** Another text whenever any standing reads otherwise; one look serves all that is kept. */
  version: () => Promise<string>
  /** How long the version is believed without word of a change; 2 s unless told. */
  maxAgeMs?: number
  /** Credit codes kept at most; 2 000 unless told. */
  maxCodes?: number
  /** Milliseconds that only grow. */
  now?: () => number
}

/** A standing (undefined: never published) with whatever was made of it, such as badges. */
export interface CachedStanding {
  readonly standing: Standing | undefined
  /** Lives and dies with the standing, so nothing made of an older one is ever shown. */
  readonly made: Map<string, unknown>
}

interface Entry {
  readonly version: string
  readonly promise: Promise<CachedStanding>
  /** Set once the promise is kept. */
  cached?: CachedStanding
}

const MAX_AGE_MS = 2_000
const MAX_CODES = 2_000

/**
 * Standings as the public sees them, kept while none has changed: badges are asked for far more often than
 * grades change. `forget` is called for each change that this process hears of; a change that it does not
 * hear of shows after `maxAgeMs` all the same.
 */
export class StandingCache {
  readonly #parts: StandingCacheParts
  readonly #maxAgeMs: number
  readonly #maxCodes: number
  readonly #now: () => number
  readonly #entries = new Map<string, Entry>()
  #looked: { since: number; version: Promise<string> } | undefined
  /** What the last look found. */
  #version: string | undefined

  constructor(parts: StandingCacheParts) {
    this.#parts = parts
    this.#maxAgeMs = parts.maxAgeMs ?? MAX_AGE_MS
    this.#maxCodes = parts.maxCodes ?? MAX_CODES
    this.#now = parts.now ?? (() => performance.now())
  }

  /** What is known without asking; undefined where it has to be asked for. */
  peek(uscc: string): CachedStanding | undefined {
    if (!this.#isRecent()) return undefined
    const entry = this.#entries.get(uscc)
    return entry?.version === this.#version ? entry?.cached : undefined
  }

  /** Many who ask at once are answered by one look-up; a failed one is not kept. */
  async get(uscc: string): Promise<CachedStanding> {
    const version = await this.#look()
    const known = this.#entries.get(uscc)
    if (known?.version === version) return known.promise
    const entry: Entry = { version, promise: this.#load(uscc) }
    this.#keep(uscc, entry)
    try {
      entry.cached = await entry.promise
      return entry.cached
    } catch (error) {
      if (this.#entries.get(uscc) === entry) this.#entries.delete(uscc)
      throw error
    }
  }

  /** Any standing may have changed. */
  forget(): void {
    this.#entries.clear()
    this.#looked = undefined
    this.#version = undefined
  }

  async #load(uscc: string): Promise<CachedStanding> {
    return { standing: await this.#parts.find(uscc), made: new Map() }
  }

  #isRecent(): boolean {
    return this.#looked !== undefined && this.#now() - this.#looked.since < this.#maxAgeMs
  }

  /** The version, looked at once in a while for all who ask; before a standing is read, never after. */
  async #look(): Promise<string> {
    if (!this.#looked || !this.#isRecent())
      this.#looked = { since: this.#now(), version: this.#parts.version() }
    const looked = this.#looked
    try {
      const version = await looked.version
      if (this.#looked === looked) this.#version = version
      return version
    } catch (error) {
      if (this.#looked === looked) this.#looked = undefined
      throw error
    }
  }

  /** The oldest goes first where there are too many. */
  #keep(uscc: string, entry: Entry): void {
    this.#entries.delete(uscc)
    this.#entries.set(uscc, entry)
    if (this.#entries.size <= this.#maxCodes) return
    for (const oldest of this.#entries.keys()) {
      this.#entries.delete(oldest)
      return
    }
  }
}
