import type { Standing } from '@liangma/contracts'

export interface StandingCacheParts {
  find: (uscc: string) => Promise<Standing | undefined>
  /** How long a standing is believed without word of a change; 2 s unless told. */
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
  readonly since: number
  readonly promise: Promise<CachedStanding>
  /** Set once the promise is kept. */
  cached?: CachedStanding
}

const MAX_AGE_MS = 2_000
const MAX_CODES = 2_000

/**
 * Standings as the public sees them, kept for a moment: badges are asked for far more often than grades
 * change. `forget` is called for each change that this process hears of; a change that it does not hear
 * of shows after `maxAgeMs` all the same.
 */
export class StandingCache {
  readonly #find: StandingCacheParts['find']
  readonly #maxAgeMs: number
  readonly #maxCodes: number
  readonly #now: () => number
  readonly #entries = new Map<string, Entry>()

  constructor(parts: StandingCacheParts) {
    this.#find = parts.find
    this.#maxAgeMs = parts.maxAgeMs ?? MAX_AGE_MS
    this.#maxCodes = parts.maxCodes ?? MAX_CODES
    this.#now = parts.now ?? (() => performance.now())
  }

  /** What is known without asking; undefined where it has to be asked for. */
  peek(uscc: string): CachedStanding | undefined {
    const entry = this.#entries.get(uscc)
    return entry && this.#isFresh(entry) ? entry.cached : undefined
  }

  /** Many who ask at once are answered by one look-up; a failed one is not kept. */
  async get(uscc: string): Promise<CachedStanding> {
    const known = this.#entries.get(uscc)
    if (known && this.#isFresh(known)) return known.promise
    const entry: Entry = { since: this.#now(), promise: this.#load(uscc) }
    this.#keep(uscc, entry)
    try {
      entry.cached = await entry.promise
      return entry.cached
    } catch (error) {
      if (this.#entries.get(uscc) === entry) this.#entries.delete(uscc)
      throw error
    }
  }

  /** The standing of a credit code, or of all, may have changed. */
  forget(uscc?: string): void {
    if (uscc === undefined) this.#entries.clear()
    else this.#entries.delete(uscc)
  }

  async #load(uscc: string): Promise<CachedStanding> {
    return { standing: await this.#find(uscc), made: new Map() }
  }

  #isFresh(entry: Entry): boolean {
    return this.#now() - entry.since < this.#maxAgeMs
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
