import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('feed-slices.ts', import.meta.url))

/** What the feeder says of itself. */
type Message =
  | { step: 'opened'; leftovers: number }
  | { step: 'imported' | 'assessed'; slice: number }

/** After which step, and how much later, the process is killed; null lets it finish. */
export interface KillPlan {
  after: 'start' | Message['step']
  delayMs: number
}

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

/** Starts the feeder, kills it as planned, and tells how far it came. Throws where it fails by itself. */
export async function feedAndKill(feeding: Feeding, plan: KillPlan | null): Promise<Round> {
  const { dataDir, slicesDir, url, from, count } = feeding
  const child = spawn(process.execPath, [SCRIPT, dataDir, slicesDir, `${from}`, `${count}`], {
    env: { ...process.env, NO_COLOR: '1', DATABASE_URL: url ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const round: Round = { killed: false, done: 0, leftovers: null, tookMs: {} }
  const hasEnded = once(child, 'close')
  const kill = async () => {
    await wait(plan?.delayMs ?? 0)
    if (child.exitCode === null) round.killed = child.kill('SIGKILL')
  }
  let planned = plan
  const reach = (step: KillPlan['after']) => {
    if (planned?.after !== step) return
    planned = null
    void kill()
  }
  reach('start')
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
  const [code, signal] = (await hasEnded) as [number | null, string | null]
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(`the feeder failed (${code}): ${failure}`)
  return { ...round, killed: signal === 'SIGKILL' }
}
