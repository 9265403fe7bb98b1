import type { Events } from '@liangma/contracts'
import type { Trx } from '../database/index.ts'

type Listener<N extends keyof Events> = (trx: Trx, event: Events[N]) => Promise<void>

/**
 * Events that later rooms answer inside the transaction that caused them: all of it stands, or none.
 * Listeners run in the order in which the composition root wired them.
 */
export class EventBus {
  readonly #listeners = new Map<keyof Events, Listener<never>[]>()

  on<N extends keyof Events>(name: N, listener: Listener<N>): void {
    const known = this.#listeners.get(name) ?? []
    this.#listeners.set(name, [...known, listener as Listener<never>])
  }

  async emit<N extends keyof Events>(trx: Trx, name: N, event: Events[N]): Promise<void> {
    for (const listener of this.#listeners.get(name) ?? []) {
      await (listener as Listener<N>)(trx, event)
    }
  }
}
