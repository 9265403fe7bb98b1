import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Figure, SizeName, SuiteName } from './figure.ts'
import type { ImportTask, ImportTimes } from './suites/import-task.ts'

/** Work for a process of its own, so that its memory is its own. */
export type Task =
  | { kind: 'suite'; suite: SuiteName; size: SizeName }
  | ({ kind: 'import' } & ImportTask)

export type Message =
  | { kind: 'step'; label: string; done: number; total: number }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'imported'; times: ImportTimes }

export const CHILD = 'child'
const MAIN = new URL('main.ts', import.meta.url)

/** Runs a task in a process of its own; throws where that fails. */
export async function runChild(task: Task, onMessage: (message: Message) => void): Promise<void> {
  const child = fork(MAIN, [CHILD], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.on('message', (message: Message) => onMessage(message))
  child.send(task)
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`the process of ${task.kind} ended with ${code}`)
}

/** In the child: takes the one task that its parent sends, and ends. */
export async function serveParent(work: (task: Task) => Promise<void>): Promise<void> {
  const [task] = (await once(process, 'message')) as [Task]
  await work(task)
  process.disconnect()
}

/** In the child: tells the parent. */
export function tell(message: Message): void {
  process.send?.(message)
}
