import type { KillPlan, Round } from './killed-feeder.ts'

/** Guesses until a process has been seen. */
const FIRST_GUESS_MS = { opened: 2_000, imported: 600, assessed: 400 }

/** Where a process is killed, and how often; most often in the midst of an import. */
const PLACES = [
  { after: 'start', during: 'opened', weight: 2 },
  { after: 'opened', during: 'imported', weight: 5 },
  { after: 'imported', during: 'assessed', weight: 2 },
  { after: 'assessed', during: 'imported', weight: 3 },
] as const

/** The seed of this run; `CRASH_SEED` repeats an earlier one. */
export function seedOfRun(): number {
  return Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000)
}

/** Chooses random moments within what a process has been seen to need for its steps. */
export class KillChooser {
  readonly #tookMs: Record<'opened' | 'imported' | 'assessed', number> = { ...FIRST_GUESS_MS }
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  next(): Extract<KillPlan, { after: string }> {
    const total = PLACES.reduce((sum, place) => sum + place.weight, 0)
    let at = this.#random() * total
    const place = PLACES.find(({ weight }) => (at -= weight) < 0) ?? PLACES[0]
    return { after: place.after, delayMs: this.#random() * this.#tookMs[place.during] }
  }

  learn(tookMs: Round['tookMs']): void {
    for (const [step, ms] of Object.entries(tookMs) as [keyof typeof FIRST_GUESS_MS, number][])
      this.#tookMs[step] = (this.#tookMs[step] + ms) / 2
  }

  /** mulberry32: the same seed, the same moments. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
