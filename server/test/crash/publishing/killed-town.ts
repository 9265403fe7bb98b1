import { fileURLToPath } from 'node:url'
import type { PublicKey } from '@liangma/contracts'
import type { App } from '../../../src/app.ts'
import { openApp } from '../../../src/app.ts'
import type { KillPlan, Run } from '../killed-process.ts'
import { runAndKill } from '../killed-process.ts'
import { dayOf } from './plan.ts'
import type { Message, Task } from './publish-days.ts'
import type { Receivers } from './receivers.ts'
import type { Addresses } from './town.ts'
import { MovableClock, moveTownIn, townConfig } from './town.ts'

const SCRIPT = fileURLToPath(new URL('publish-days.ts', import.meta.url))
/** More than a process lives to do. */
const FRESH_STEPS = 4

/** The town whose register is killed, and how far it has come for certain. */
export class KilledTown {
  readonly dataDir: string
  url: string | undefined
  /** Steps that were done to the end, dump and all. */
  done = 0
  keys: PublicKey[] = []
  readonly #receivers: Receivers
  #addresses: Addresses | undefined

  constructor(dataDir: string, receivers: Receivers) {
    this.dataDir = dataDir
    this.#receivers = receivers
  }

  get addresses(): Addresses {
    if (!this.#addresses) throw new Error('nobody has moved in')
    return this.#addresses
  }

  async moveIn(of: Omit<Addresses, 'display'>): Promise<void> {
    this.keys = await moveTownIn(townConfig(this, { ...of, display: null }), of)
    const [key] = this.keys
    this.#addresses = { ...of, display: await this.#receivers.startDisplay(key!) }
  }

  /** Goes on with the plan in a process of its own; without a kill it does one step, and sends all there is. */
  async run(plan: KillPlan | null): Promise<Run<Message>> {
    const config = townConfig(this, this.addresses)
    const task: Task = { config, from: this.done, fresh: plan ? FRESH_STEPS : 0 }
    const run = await runAndKill<Message>({ script: SCRIPT, args: [JSON.stringify(task)] }, plan)
    this.#receivers.process += 1
    const ends = run.messages.filter(({ step }) => step === 'caughtUp' || step === 'dumped')
    this.done += ends.length
    return run
  }

  /** Opens the register as it stands after its last whole step. */
  async open<T>(work: (app: App) => Promise<T>): Promise<T> {
    const clock = new MovableClock()
    clock.day = dayOf(this.done - 1)
    const app = await openApp(townConfig(this, this.addresses), clock)
    try {
      return await work(app)
    } finally {
      await app.close()
    }
  }
}
