/** A table made in this turn or an earlier one, with what was learnt when it was made. */
export interface KeptTable<T> {
  table: string
  about: T
}

// Whole-register results are some ten bytes a subject and column.
const TABLES_AT_MOST = 12

/**
 * Tables that are made once for a key as long as the register stays as it is. What a turn made is kept when
 * it ends well; when it is rolled back, the engine has forgotten it and so has this.
 */
export class KeptTables {
  readonly #kept = new Map<string, KeptTable<unknown>>()
  readonly #madeNow = new Set<string>()
  #forgotten: string[] = []
  #state = ''
  #made = 0

  /** What was made of another state of the projection is forgotten. */
  beginTurn(state: string): void {
    this.#madeNow.clear()
    if (state === this.#state) return
    this.#state = state
    this.#kept.forEach((_, key) => this.#forget(key))
  }

  async keep<T>(key: string, make: (table: string) => Promise<T>): Promise<KeptTable<T>> {
    const known = this.#kept.get(key)
    if (known) {
      // Asked for last is forgotten last.
      this.#kept.delete(key)
      this.#kept.set(key, known)
      return known as KeptTable<T>
    }
    this.#made += 1
    const table = `kept_${this.#made}`
    const kept = { table, about: await make(table) }
    this.#kept.set(key, kept)
    this.#madeNow.add(key)
    return kept
  }

  /** A table made otherwise that nobody asks for any more. */
  forgetTable(table: string): void {
    this.#forgotten.push(table)
  }

  undoTurn(): void {
    for (const key of this.#madeNow) this.#forget(key)
  }

  /** After a turn: the tables that nobody asks for any more, to be dropped now. */
  takeForgotten(): string[] {
    const tooMany = [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - TABLES_AT_MOST))
    for (const key of tooMany) this.#forget(key)
    const tables = this.#forgotten
    this.#forgotten = []
    return tables
  }

  #forget(key: string): void {
    const kept = this.#kept.get(key)
    this.#kept.delete(key)
    if (kept) this.#forgotten.push(kept.table)
  }
}
