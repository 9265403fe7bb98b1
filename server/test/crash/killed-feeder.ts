import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('feed-slices.ts', import.meta.url))

/** What the feeder says of itself. */
type Message =
  | { step: 'opened'; leftovers: number }
  | { step: 'imported' | 'assessed'; slice: number }

/** The process is killed so long after a step, or as soon as something is seen. */
export type KillPlan =
  | { after: 'start' | Message['step']; delayMs: number }
  | { when: () => boolean }

export interface Round {
  killed: boolean
  /** Slices that were fed and assessed. */
  done: number
  leftovers: number | null
  /** Milliseconds from the step before to each step; the last of its kind. */
  tookMs: Partial<Record<Message['step'], number>>
}

export interface Feeding {
  dataDir: string
  slicesDir: string
  url: string | undefined
  from: number
  count: number
}

const WATCH_MS = 2

/** Starts the feeder, kills it as planned (null: lets it finish), and tells how far it came. Throws where it fails by itself. */
export async function feedAndKill(feeding: Feeding, plan: KillPlan | null): Promise<Round> {
  const { dataDir, slicesDir, url, from, count } = feeding
  const child = spawn(process.execPath, [SCRIPT, dataDir, slicesDir, `${from}`, `${count}`], {
    env: { ...process.env, NO_COLOR: '1', DATABASE_URL: url ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const hasEnded = once(child, 'close')
  const reach = killerOf(child, plan)
  const round: Omit<Round, 'killed'> = { done: 0, leftovers: null, tookMs: {} }
  let failure = ''
  child.stderr.on('data', (bytes: Buffer) => (failure += bytes.toString()))
  let last = performance.now()
  createInterface(child.stdout).on('line', (line) => {
    const message = JSON.parse(line) as Message
    const now = performance.now()
    round.tookMs[message.step] = now - last
    last = now
    if (message.step === 'opened') round.leftovers = message.leftovers
    if (message.step === 'assessed') round.done += 1
    reach(message.step)
  })
  reach('start')
  const [code, signal] = (await hasEnded) as [number | null, string | null]
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`the feeder failed (${code}): ${failure}`)
  return { ...round, killed: signal === 'SIGKILL' }
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
