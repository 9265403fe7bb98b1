import type { App } from '../../../server/src/app.ts'
import { openApp } from '../../../server/src/app.ts'
import type { Config } from '../../../server/src/config.ts'
import { fixedClock } from '../../../server/src/platform/clock/index.ts'
import { benchConfig } from '../bench-config.ts'
import { rssPeakMib, secondsOf } from '../figure.ts'
import { FIRST_DAY, SETTING_DAY, fillPublishable } from '../registers/published-register.ts'

export interface PublishTask {
  database: Config['database']
  dataDir: string
  platforms: number
  /** `fill` before all, `first` for the first grades, `setting` for the month's that follow. */
  step: 'fill' | 'first' | 'setting'
}

export interface PublishTimes {
  seconds: number
  receipts: number
  rssPeakMib: number
}

/** One step of a register's way to the public. */
export async function runPublishing(task: PublishTask): Promise<PublishTimes> {
  const { step, platforms } = task
  const config = benchConfig(task)
  if (step !== 'fill') return publish(config, { step, platforms })
  const seconds = await secondsOf(() => fillPublishable(config, platforms))
  return { seconds, receipts: 0, rssPeakMib: rssPeakMib() }
}

async function publish(
  config: Config,
  { step, platforms }: { step: 'first' | 'setting'; platforms: number },
): Promise<PublishTimes> {
  const app = await openApp(config, fixedClock(step === 'first' ? FIRST_DAY : SETTING_DAY))
  try {
    const before = await newestReceipt(app)
    const seconds = await secondsOf(() => STEPS[step](app))
    const receipts = (await newestReceipt(app)) - before
    // The day's upgrades, and records that end, make some platforms a second one.
    if (receipts < platforms) throw new Error(`${receipts} receipts for ${platforms} platforms`)
    return { seconds, receipts, rssPeakMib: rssPeakMib() }
  } finally {
    await app.close()
  }
}

async function newestReceipt({ publication }: App): Promise<number> {
  const [newest] = await publication.listEntries({ limit: 1, newestFirst: true })
  return newest?.recordId ?? 0
}

const STEPS = {
  first: (app: App) => app.grading.publishFirst(),
  // All of the day's work, the assessment of the whole register among it.
  setting: (app: App) => app.runDay(),
}
