import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import type { Message } from '../child.ts'
import { askChild, startChild } from '../child.ts'
import type { Load } from './load-task.ts'
import type { ServeTask, Usage } from './serve-task.ts'

/** What a load came to, and what answering it cost the server. */
export interface Answered extends Load {
  cpuMicroseconds: number
}

/** A server in a process of its own, asked from yet another. */
export class ServingChild {
  readonly address: string
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, address: string) {
    this.#child = child
    this.address = address
  }

  /** Its log goes to a file, as it would where it runs for good. */
  static async start(task: ServeTask, logPath: string): Promise<ServingChild> {
    const log = openSync(logPath, 'w')
    const child = startChild({ kind: 'serve', ...task }, ['ignore', 'ignore', log, 'ipc'])
    closeSync(log)
    const told = once(child, 'message') as Promise<[Message]>
    const [message] = await Promise.race([told, once(child, 'exit').then(() => [])])
    if (message?.kind !== 'serving')
      throw new Error(`a server did not start: ${readFileSync(logPath, 'utf8')}`)
    return new ServingChild(child, message.address)
  }

  async answer(paths: string[], seconds: number): Promise<Answered> {
    const before = await this.usage()
    const task = { kind: 'load', address: this.address, paths, seconds } as const
    const { load } = await askChild(task, 'loaded')
    const { cpuSeconds } = await this.usage()
    return {
      ...load,
      cpuMicroseconds: ((cpuSeconds - before.cpuSeconds) * 1e6) / load.requests,
    }
  }

  async usage(): Promise<Usage> {
    const told = once(this.#child, 'message') as Promise<[Message]>
    this.#child.send('usage')
    const [message] = await told
    if (message.kind !== 'usage') throw new Error(`a server told ${message.kind}`)
    return message.usage
  }

  async stop(): Promise<void> {
    const exit = once(this.#child, 'exit')
    this.#child.disconnect()
    await exit
  }
}
