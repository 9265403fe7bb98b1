import type { App } from '../../../src/app.ts'
import { openApp } from '../../../src/app.ts'
import { doStep } from './plan.ts'
import type { PublicFingerprint } from './public-fingerprint.ts'
import { publicFingerprintOf } from './public-fingerprint.ts'
import type { Addresses } from './town.ts'
import { MovableClock, moveTownIn, townConfig } from './town.ts'

/** The same town with the same plan, where nothing is killed and nothing sent. */
export class UndisturbedTown {
  readonly #dataDir: string
  readonly #clock = new MovableClock()
  #app: App | undefined
  #done = 0

  constructor(dataDir: string) {
    this.#dataDir = dataDir
  }

  async moveIn(addresses: Addresses): Promise<void> {
    await moveTownIn(townConfig(this.#place, { ...addresses, display: null }), addresses)
    this.#app = await openApp(townConfig(this.#place, addresses), this.#clock)
  }

  /** Does the plan up to so many steps. */
  async reach(steps: number): Promise<void> {
    for (; this.#done < steps; this.#done += 1)
      await doStep(this.#opened, { step: this.#done, clock: this.#clock, dir: this.#dataDir })
  }

  fingerprint(): Promise<PublicFingerprint> {
    return publicFingerprintOf(this.#opened)
  }

  async close(): Promise<void> {
    await this.#app?.close()
  }

  get #opened(): App {
    if (!this.#app) throw new Error('nobody has moved in')
    return this.#app
  }

  get #place() {
    return { dataDir: this.#dataDir }
  }
}
