/** A place at which a process is killed: between two steps that it says; the greater its weight, the more often. */
export interface KillPlace<S extends string> {
  after: 'start' | S
  during: S
  weight: number
}

/** The seed of this run; `CRASH_SEED` repeats an earlier one. */
export function seedOfRun(): number {
  return Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000)
}

/** Chooses random moments within what a process has been seen to need for its steps. */
export class KillChooser<S extends string> {
  readonly #places: readonly KillPlace<S>[]
  readonly #tookMs: Record<S, number>
  #state: number

  /** `guessMs`: what the steps take, until a process has been seen. */
  constructor(
    seed: number,
    { places, guessMs }: { places: readonly KillPlace<S>[]; guessMs: Record<S, number> },
  ) {
    this.#state = seed
    this.#places = places
    this.#tookMs = { ...guessMs }
  }

  next(): { after: 'start' | S; delayMs: number } {
    const total = this.#places.reduce((sum, place) => sum + place.weight, 0)
    let at = this.random() * total
    const place = this.#places.find(({ weight }) => (at -= weight) < 0) ?? this.#places[0]!
    return { after: place.after, delayMs: this.random() * this.#tookMs[place.during] }
  }

  learn(tookMs: Partial<Record<S, number>>): void {
    for (const [step, ms] of Object.entries(tookMs) as [S, number][])
      this.#tookMs[step] = (this.#tookMs[step] + ms) / 2
  }

  /** From 0 to 1. mulberry32: the same seed, the same moments. */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
