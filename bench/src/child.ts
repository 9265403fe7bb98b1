import type { ChildProcess, StdioOptions } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Figure, SizeName, SuiteName } from './figure.ts'
import type { ImportTask, ImportTimes } from './suites/import-task.ts'
import type { Load, LoadTask } from './suites/load-task.ts'
import type { PublishTask, PublishTimes } from './suites/publish-task.ts'
import type { ServeTask, Usage } from './suites/serve-task.ts'
import type { Grown, GrowthTask } from './suites/statement/growth-task.ts'

/** Work for a process of its own, so that its memory and its event loop are its own. */
export type Task =
  | { kind: 'suite'; suite: SuiteName; size: SizeName }
  | ({ kind: 'import' } & ImportTask)
  | ({ kind: 'publish' } & PublishTask)
  | ({ kind: 'serve' } & ServeTask)
  | ({ kind: 'load' } & LoadTask)
  | ({ kind: 'fill' | 'grow' } & GrowthTask)

export type Message =
  | { kind: 'step'; label: string; done: number; total: number }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'imported'; times: ImportTimes }
  | { kind: 'published'; times: PublishTimes }
  | { kind: 'serving'; address: string }
  | { kind: 'usage'; usage: Usage }
  | { kind: 'loaded'; load: Load }
  | { kind: 'grown'; grown: Grown }

type MessageOf<K extends Message['kind']> = Extract<Message, { kind: K }>

export const CHILD = 'child'
const MAIN = new URL('main.ts', import.meta.url)

/** Runs a task in a process of its own; throws where that fails. */
export async function runChild(task: Task, onMessage: (message: Message) => void): Promise<void> {
  const child = startChild(task)
  child.on('message', (message: Message) => onMessage(message))
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`the process of ${task.kind} ended with ${code}`)
}

/** Runs a task to its end and answers what it told of one kind. */
export async function askChild<K extends Message['kind']>(
  task: Task,
  kind: K,
): Promise<MessageOf<K>> {
  let told: MessageOf<K> | undefined
  await runChild(task, (message) => {
    if (message.kind === kind) told = message as MessageOf<K>
  })
  if (!told) throw new Error(`the process of ${task.kind} told no ${kind}`)
  return told
}

/** A process that works on a task until it ends, or until its parent disconnects. */
export function startChild(
  task: Task,
  stdio: StdioOptions = ['ignore', 'inherit', 'inherit', 'ipc'],
): ChildProcess {
  const child = fork(MAIN, [CHILD], { stdio })
  child.send(task)
  return child
}

/** In the child: takes the one task that its parent sends, and ends. */
export async function serveParent(work: (task: Task) => Promise<void>): Promise<void> {
  const [task] = (await once(process, 'message')) as [Task]
  await work(task)
  if (process.connected) process.disconnect()
}

/** In the child: tells the parent. */
export function tell(message: Message): void {
  process.send?.(message)
}
