import { DomainError } from '@liangma/contracts'
import type { BasemapSource, BasemapTile } from './basemap.rules.ts'
import { keptSeconds, tileType, tileUrl } from './basemap.rules.ts'

export interface BasemapAnswer {
  bytes: Buffer
  type: string
  /** How long a browser may keep it. */
  seconds: number
}

interface Kept {
  answer: Promise<BasemapAnswer>
  until: number
}

const TIMEOUT_MS = 5_000
const MOST_BYTES = 2_097_152
/** Tiles in memory; the wall of a city is made of some hundreds. */
const MOST_TILES = 500

/** Tiles of somebody else's map, fetched for browsers that know neither its address nor its key. */
export class Basemap {
  readonly source: BasemapSource
  readonly #timeoutMs: number
  readonly #tiles = new Map<string, Kept>()

  constructor(source: BasemapSource, { timeoutMs = TIMEOUT_MS }: { timeoutMs?: number } = {}) {
    this.source = source
    this.#timeoutMs = timeoutMs
  }

  /** Many who ask for the same tile wait for one answer. Throws `map.no_tile`, `map.basemap_down`. */
  tile(tile: BasemapTile): Promise<BasemapAnswer> {
    const key = `${tile.z}/${tile.x}/${tile.y}`
    const kept = this.#tiles.get(key)
    if (kept && kept.until > performance.now()) return kept.answer
    const answer = this.#fetch(tile)
    this.#keep(key, { answer, until: Infinity })
    answer.then(
      ({ seconds }) => this.#keep(key, { answer, until: performance.now() + seconds * 1_000 }),
      () => this.#tiles.delete(key),
    )
    return answer
  }

  /** The oldest goes first where there are too many. */
  #keep(key: string, kept: Kept): void {
    this.#tiles.delete(key)
    this.#tiles.set(key, kept)
    for (const oldest of this.#tiles.keys()) {
      if (this.#tiles.size <= MOST_TILES) return
      this.#tiles.delete(oldest)
    }
  }

  async #fetch(tile: BasemapTile): Promise<BasemapAnswer> {
    const response = await this.#ask(tile)
    if (response.status === 404 || response.status === 204)
      throw new DomainError('map.no_tile', { tile: `${tile.z}/${tile.x}/${tile.y}` })
    const type = tileType(this.source.kind, response.headers.get('content-type'))
    if (!response.ok || type === null) {
      await response.body?.cancel()
      throw new DomainError('map.basemap_down')
    }
    const bytes = await readSome(response)
    return { bytes, type, seconds: keptSeconds(response.headers.get('cache-control')) }
  }

  /** What goes wrong is told without the address: the key is in it. */
  async #ask(tile: BasemapTile): Promise<Response> {
    try {
      return await fetch(tileUrl(this.source, tile), {
        // Another address than the one that was set up is none of ours.
        redirect: 'error',
        signal: AbortSignal.timeout(this.#timeoutMs),
        headers: { accept: 'image/*, application/x-protobuf' },
      })
    } catch {
      throw new DomainError('map.basemap_down')
    }
  }
}

/** Throws `map.basemap_down` for more bytes than a tile has, or for a body that breaks off. */
async function readSome(response: Response): Promise<Buffer> {
  const blocks: Uint8Array[] = []
  let size = 0
  try {
    for await (const block of response.body ?? []) {
      blocks.push(block)
      size += block.length
      if (size > MOST_BYTES) throw new Error('too large')
    }
  } catch {
    throw new DomainError('map.basemap_down')
  }
  return Buffer.concat(blocks)
}
