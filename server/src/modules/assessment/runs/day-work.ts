import { DomainError, sayError } from '@liangma/contracts'
import type { DayWorkState } from '@liangma/contracts'
import type { Progress } from '../register/register-assessor.ts'

export type DayStep = NonNullable<DayWorkState['step']>

/** By whom the day's work was asked for, and who hears how far it has come. */
export interface DayRequest {
  by: string
  onProgress: (step: DayStep, ...counts: TailOf<Progress>) => void
}

type TailOf<F> = F extends (step: never, ...counts: infer C) => void ? C : never

const IDLE: DayWorkState = {
  state: 'idle',
  step: null,
  done: 0,
  total: 0,
  startedBy: null,
  startedAt: null,
  finishedAt: null,
  failure: null,
}

/** The day's work asked for by hand: one at a time, in the background, seen from outside. */
export class DayWork {
  readonly #runDay: (asked: DayRequest) => Promise<unknown>
  readonly #onBug: (error: unknown) => void
  #state = IDLE
  #running: Promise<void> = Promise.resolve()

  constructor(parts: {
    runDay: (asked: DayRequest) => Promise<unknown>
    onBug: (error: unknown) => void
  }) {
    this.#runDay = parts.runDay
    this.#onBug = parts.onBug
  }

  get state(): DayWorkState {
    return this.#state
  }

  /** Throws `run.under_way`. */
  start(by: string): DayWorkState {
    if (this.#state.state === 'running')
      throw new DomainError('run.under_way', { by: this.#state.startedBy ?? '' })
    // By the machine's clock: how long it takes is a matter of this machine.
    const startedAt = new Date().toISOString()
    this.#state = { ...IDLE, state: 'running', step: 'records', startedBy: by, startedAt }
    this.#running = this.#run(by)
    return this.#state
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await this.#running
  }

  async #run(by: string): Promise<void> {
    try {
      await this.#runDay({
        by,
        onProgress: (step, done, total) => {
          this.#state = { ...this.#state, step, done, total }
        },
      })
      this.#end('done', null)
    } catch (error) {
      this.#end('failed', failureOf(error))
      if (!(error instanceof DomainError)) this.#onBug(error)
    }
  }

  #end(state: 'done' | 'failed', failure: DayWorkState['failure']): void {
    const finishedAt = new Date().toISOString()
    this.#state = { ...this.#state, state, step: null, finishedAt, failure }
  }
}

function failureOf(error: unknown): DayWorkState['failure'] {
  const known = error instanceof DomainError ? error : new DomainError('run.stumbled')
  const { code, data } = known
  return { code, zh: sayError(code, data, 'zh'), en: sayError(code, data, 'en') }
}
