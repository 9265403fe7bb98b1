const EMPTY = 0
const START_SLOTS = 1 << 12

/**
 * Remembers which keys a file has shown and with what content, in twelve bytes a row. Two different
 * keys may look alike (one in 2^64): the caller reads conflicting rows again and compares the keys.
 */
export class SeenKeys {
  #high = new Uint32Array(START_SLOTS)
  #low = new Uint32Array(START_SLOTS)
  #content = new Uint32Array(START_SLOTS)
  #size = 0

  /** `new` the first time; then `same` or `conflict` by whether the content is the first one's. */
  see(key: string, content: string): 'new' | 'same' | 'conflict' {
    if (this.#size * 2 > this.#high.length) this.#grow()
    const high = hashOf(key, 0x811c9dc5) || 1
    const low = hashOf(key, 0x9747b28c)
    const slot = this.#slotOf(high, low)
    const mark = hashOf(content, 0x811c9dc5)
    if (this.#high[slot] !== EMPTY) return this.#content[slot] === mark ? 'same' : 'conflict'
    this.#high[slot] = high
    this.#low[slot] = low
    this.#content[slot] = mark
    this.#size += 1
    return 'new'
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#high.length - 1
    let slot = low & mask
    while (this.#high[slot] !== EMPTY && (this.#high[slot] !== high || this.#low[slot] !== low)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  #grow(): void {
    const [high, low, content] = [this.#high, this.#low, this.#content]
    this.#high = new Uint32Array(high.length * 2)
    this.#low = new Uint32Array(high.length * 2)
    this.#content = new Uint32Array(high.length * 2)
    for (let i = 0; i < high.length; i += 1) {
      const mark = high[i] ?? EMPTY
      if (mark === EMPTY) continue
      const slot = this.#slotOf(mark, low[i] ?? 0)
      this.#high[slot] = mark
      this.#low[slot] = low[i] ?? 0
      this.#content[slot] = content[i] ?? 0
    }
  }
}

/** FNV-1a over UTF-16 units, mixed at the end (murmur3's finaliser). */
function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
