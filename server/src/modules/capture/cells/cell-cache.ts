/**
 * Remembers what cells were read as: dates and codes repeat a hundredfold in a file. Forgets all when
 * full, so that it stays small in files of any size.
 */
export class CellCache<T> {
  readonly #known = new Map<string, T>()
  readonly #capacity: number

  constructor(capacity = 50_000) {
    this.#capacity = capacity
  }

  get(text: string): T | undefined {
    return this.#known.get(text)
  }

  set(text: string, value: T): T {
    if (this.#known.size >= this.#capacity) this.#known.clear()
    this.#known.set(ownCopy(text), value)
    return value
  }
}

/** A cell is a slice of a large piece of the file and keeps all of it alive; a copy does not. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
