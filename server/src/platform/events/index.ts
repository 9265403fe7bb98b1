import type { Events } from '@liangma/contracts'
import type { Trx } from '../database/index.ts'

type Listener<N extends keyof Events> = (trx: Trx, event: Events[N]) => Promise<void>
type Listeners = { [N in keyof Events]?: Listener<N>[] }

/**
 * Events that later rooms answer inside the transaction that caused them: all of it stands, or none.
 * Listeners run in the order in which the composition root wired them.
 */
export class EventBus {
  readonly #listeners: Listeners = {}

  on<N extends keyof Events>(name: N, listener: Listener<N>): void {
    const known: Listener<N>[] = this.#listeners[name] ?? []
    Object.assign(this.#listeners, { [name]: [...known, listener] })
  }

  async emit<N extends keyof Events>(trx: Trx, name: N, event: Events[N]): Promise<void> {
    const listeners: Listener<N>[] = this.#listeners[name] ?? []
    for (const listener of listeners) await listener(trx, event)
  }
}
