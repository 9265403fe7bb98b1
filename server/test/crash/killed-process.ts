import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

/** A script that says on standard output, a line of JSON each, which steps it has reached. */
export interface Program {
  script: string
  args: readonly string[]
  env?: Readonly<Record<string, string>>
}

/** The process is killed so long after the first of such steps, or as soon as something is seen. */
export type KillPlan = { after: string; delayMs: number } | { when: () => boolean }

export interface Run<M extends { step: string }> {
  killed: boolean
  messages: M[]
  /** Milliseconds from the step before to each step; the last of its kind. */
  tookMs: Partial<Record<M['step'], number>>
}

const WATCH_MS = 2

/**
 * Starts a program, kills it as planned (null: lets it finish), and tells what it said. `start` is a step
 * of every program. Throws where it fails by itself.
 */
export async function runAndKill<M extends { step: string }>(
  { script, args, env = {} }: Program,
  plan: KillPlan | null,
): Promise<Run<M>> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const hasEnded = once(child, 'close')
  const reach = killerOf(child, plan)
  const messages: M[] = []
  const tookMs: Run<M>['tookMs'] = {}
  let failure = ''
  child.stderr.on('data', (bytes: Buffer) => (failure += bytes.toString()))
  let last = performance.now()
  createInterface(child.stdout).on('line', (line) => {
    const message = JSON.parse(line) as M
    const step: M['step'] = message.step
    const now = performance.now()
    tookMs[step] = now - last
    last = now
    messages.push(message)
    reach(step)
  })
  reach('start')
  const [code, signal] = (await hasEnded) as [number | null, string | null]
  if (signal !== 'SIGKILL' && code !== 0)
    throw new Error(`the process failed (${code}): ${failure}`)
  return { killed: signal === 'SIGKILL', messages, tookMs }
}

/** Hears of every step that the process reaches, and kills it once, when its plan says so. */
function killerOf(child: ChildProcess, plan: KillPlan | null): (step: string) => void {
  let isPlanned = plan !== null
  const kill = () => void (child.exitCode === null && child.kill('SIGKILL'))
  return (step) => {
    if (!plan || !isPlanned || ('after' in plan && plan.after !== step)) return
    isPlanned = false
    if ('after' in plan) void wait(plan.delayMs).then(kill)
    else void watchFor(plan.when, () => child.exitCode !== null).then(kill)
  }
}

async function watchFor(isSeen: () => boolean, isOver: () => boolean): Promise<void> {
  while (!isSeen() && !isOver()) await wait(WATCH_MS)
}
