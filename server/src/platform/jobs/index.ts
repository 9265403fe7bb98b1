import { PgBoss } from 'pg-boss'
import type { Database } from '../database/index.ts'

/** Queued and timed work of the system; one place lists them all. */
export type JobName = 'daily' | 'dump' | 'audit' | 'verify'

export interface Jobs {
  /** Names who does the work; called before `start`. */
  handle(name: JobName, work: () => Promise<void>): void
  /** Runs a job every day at a wall-clock time in Shanghai (cron expression). */
  everyDay(name: JobName, cron: string): void
  /** Begins to take work. */
  start(): Promise<void>
  stop(): Promise<void>
}

const JOB_NAMES: readonly JobName[] = ['daily', 'dump', 'audit', 'verify']
const ZONE = 'Asia/Shanghai'

/** Jobs in the application's own database, through pg-boss. Errors of jobs go to `onError`. */
export async function openJobs(database: Database, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({ ...database.driver.bossOptions(), useListenNotify: true })
  boss.on('error', onError)
  const handlers = new Map<JobName, () => Promise<void>>()
  const timed = new Map<JobName, string>()
  await database.detached(() => boss.start())
  await database.detached(async () => {
    for (const name of JOB_NAMES) await boss.createQueue(name, { notify: true, policy: 'stately' })
  })
  return {
    handle: (name, work) => void handlers.set(name, work),
    everyDay: (name, cron) => void timed.set(name, cron),
    start: async () => {
      for (const [name, work] of handlers) await boss.work(name, async () => work())
      for (const [name, cron] of timed) await boss.schedule(name, cron, {}, { tz: ZONE })
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}
