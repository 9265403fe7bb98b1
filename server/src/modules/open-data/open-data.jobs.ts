import type { OpenDataService } from './open-data.service.ts'

/** Twenty to one at night in Shanghai, after the day's grades; for `Jobs.everyDay`. */
export const NIGHTLY_DUMP = '40 0 * * *'

/** The night's work: today's dump, unless there is one, and away with those nobody needs. */
export async function runNightlyDump(openData: OpenDataService): Promise<void> {
  await openData.makeDump()
  await openData.dropOldDumps()
}
