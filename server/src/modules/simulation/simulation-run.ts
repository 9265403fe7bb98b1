import { isoOf, sayError } from '@liangma/contracts'
import { DomainError } from '@liangma/contracts'
import type {
  Backtest,
  Day,
  InspectionRate,
  Simulation,
  SimulationOutcome,
  SimulationState,
  SimulationStep,
} from '@liangma/contracts'
import type { KnownRulebook } from '../rulebooks/index.ts'
import type { Comparison } from './comparing/comparison.ts'
import type { Draft } from './draft.ts'

const MS_PER_SECOND = 1_000

/** What is simulated, and for whom. */
export interface Wish {
  id: string
  /** Who asks: login and name. */
  by: { login: string; name: string }
  before: KnownRulebook
  draft: Draft
  asOf: Day
  backtestMonths: number
  inspections: readonly InspectionRate[]
}

/** One simulation from its start until it is forgotten; by the machine's clock, as a matter of this machine. */
export class SimulationRun {
  readonly wish: Wish
  /** Where who changes stands, in the engine. */
  readonly changesTable: string
  comparison: Comparison | undefined
  outcome: SimulationOutcome | null = null
  backtest: Backtest | null = null
  lastAskedAt = Date.now()
  readonly #abort = new AbortController()
  readonly #startedAt = Date.now()
  #endedAt: number | undefined
  #state: SimulationState = 'running'
  #step: SimulationStep | null = 'records'
  #counts = { done: 0, total: 0 }
  #failure: DomainError | null = null
  readonly #ended = Promise.withResolvers<void>()

  constructor(wish: Wish) {
    this.wish = wish
    this.changesTable = `changes_${wish.id.replaceAll('-', '')}`
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  get isRunning(): boolean {
    return this.#state === 'running'
  }

  /** Why it came to nothing; null: it did not fail. */
  get failure(): DomainError | null {
    return this.#failure
  }

  /** Resolves when it has ended, however. */
  get ended(): Promise<void> {
    return this.#ended.promise
  }

  /** Stops it where it is; what has ended stays as it is. */
  cancel(): void {
    if (this.isRunning) this.#abort.abort(new DomainError('simulation.no_outcome'))
  }

  goOn(step: SimulationStep, done = 0, total = 0): void {
    this.#step = step
    this.#counts = { done, total }
  }

  /** With a failure: it is told in words. A cancelled one has failed at nothing. */
  end(error?: DomainError): void {
    this.#state = this.signal.aborted ? 'cancelled' : error ? 'failed' : 'done'
    if (error && !this.signal.aborted) this.#failure = error
    this.#endedAt = Date.now()
    this.#step = null
    this.#counts = { done: 0, total: 0 }
    this.#ended.resolve()
  }

  view(): Simulation {
    const { id, by, before, draft, asOf } = this.wish
    return {
      id,
      state: this.#state,
      step: this.#step,
      ...this.#counts,
      startedBy: by.name,
      startedAt: new Date(this.#startedAt).toISOString(),
      seconds: ((this.#endedAt ?? Date.now()) - this.#startedAt) / MS_PER_SECOND,
      asOf: isoOf(asOf),
      before: nameOf(before),
      after: nameOf(draft.known),
      failure: this.#failure && sayFailure(this.#failure),
      outcome: this.outcome,
      backtest: this.backtest,
    }
  }
}

function sayFailure({ code, data }: DomainError) {
  return { code, zh: sayError(code, data, 'zh'), en: sayError(code, data, 'en') }
}

function nameOf({ sha256, rulebook: { id, version } }: KnownRulebook) {
  return { id, version, sha256 }
}
