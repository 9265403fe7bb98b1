import { openApp } from '../../../server/src/app.ts'
import { fixedClock } from '../../../server/src/platform/clock/index.ts'
import { benchConfig } from '../bench-config.ts'
import { rssPeakMib, secondsOf } from '../figure.ts'
import type { SyntheticFiles } from '../registers/synthetic-files.ts'
import { BENCH_DAY } from '../registers/synthetic-register.ts'

export interface ImportTask {
  url: string
  dataDir: string
  files: SyntheticFiles
}

export interface ImportTimes {
  seconds: number
  accepted: number
  /** The corrected file after it. */
  again: { seconds: number; accepted: number }
  rssPeakMib: number
}

/** Feeds the platforms, then times the complaints and their corrections, committed and the touched platforms assessed. */
export async function runImport({ url, dataDir, files }: ImportTask): Promise<ImportTimes> {
  const config = benchConfig({ database: { url }, dataDir })
  const app = await openApp(config, fixedClock(BENCH_DAY))
  const feed = (path: string) => app.capture.feeding.feedFile({ path, origin: 'file' })
  await feed(files.platforms)
  const timed = async (path: string) => {
    let accepted = 0
    const seconds = await secondsOf(async () => {
      accepted = (await feed(path)).accepted
    })
    return { seconds, accepted }
  }
  const first = await timed(files.complaints)
  const again = await timed(files.corrected)
  await app.close()
  return { ...first, again, rssPeakMib: rssPeakMib() }
}
