import { once } from 'node:events'
import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../../src/config.ts'

/** What a process is asked to do, and what it tells once that is done. */
export interface Asked {
  /** Serves this place. */
  open?: Config
  /** Publishes so many grades, so many in one transaction, beginning with the n-th platform. */
  publish?: { grades: number; atOnce: number; from: number }
}

export interface Told {
  /** Where its walls begin. */
  wall?: string
  /** Bytes that it holds once nothing is left to throw away. */
  heap: number
}

/** A server in a process of its own that publishes when it is asked to. */
export class PublishingProcess {
  readonly wall: string
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, wall: string) {
    this.#child = child
    this.wall = wall
  }

  static async open(config: Config): Promise<PublishingProcess> {
    const script = fileURLToPath(new URL('publishing-child.ts', import.meta.url))
    const child = fork(script, { execArgv: ['--expose-gc'] })
    const { wall } = await ask(child, { open: config })
    if (wall === undefined) throw new Error('a process serves nothing')
    return new PublishingProcess(child, wall)
  }

  publish(grades: number, { atOnce = 3, from = 0 } = {}): Promise<Told> {
    return ask(this.#child, { publish: { grades, atOnce, from } })
  }

  async close(): Promise<void> {
    const exit = once(this.#child, 'exit')
    this.#child.disconnect()
    await exit
  }
}

async function ask(child: ChildProcess, asked: Asked): Promise<Told> {
  const told = once(child, 'message') as Promise<[Told]>
  const ended = once(child, 'exit').then(() => {
    throw new Error('a process ended before it was done')
  })
  child.send(asked)
  ended.catch(() => undefined)
  const [answer] = await Promise.race([told, ended])
  return answer
}
