import { fileURLToPath } from 'node:url'
import type { KillPlan, Run } from './killed-process.ts'
import { runAndKill } from './killed-process.ts'

const SCRIPT = fileURLToPath(new URL('feed-slices.ts', import.meta.url))

/** What the feeder says of itself. */
type Message =
  | { step: 'opened'; leftovers: number }
  | { step: 'imported' | 'assessed'; slice: number }

export interface Round extends Pick<Run<Message>, 'killed' | 'tookMs'> {
  /** Slices that were fed and assessed. */
  done: number
  leftovers: number | null
}

export interface Feeding {
  dataDir: string
  slicesDir: string
  url: string | undefined
  from: number
  count: number
}

/** Starts the feeder, kills it as planned (null: lets it finish), and tells how far it came. */
export async function feedAndKill(feeding: Feeding, plan: KillPlan | null): Promise<Round> {
  const { dataDir, slicesDir, url, from, count } = feeding
  const args = [dataDir, slicesDir, `${from}`, `${count}`]
  const program = { script: SCRIPT, args, env: { DATABASE_URL: url ?? '' } }
  const { killed, tookMs, messages } = await runAndKill<Message>(program, plan)
  const opened = messages.find((message) => message.step === 'opened')
  const done = messages.filter(({ step }) => step === 'assessed').length
  return { killed, tookMs, done, leftovers: opened?.leftovers ?? null }
}
