import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { App } from '../../src/app.ts'
import { openApp } from '../../src/app.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { CITY_DAY, configOf } from './crash-city.ts'
import { letTimePass } from './let-time-pass.ts'

/**
 * The process that the crash suites kill. Arguments: data folder, folder of slices, first slice, number
 * of slices. As a server does, it first clears up after the last crash; then it feeds the slices in
 * order, does the day's work after each, and says on standard output how far it has come.
 */
const [dataDir = '', slicesDir = '', from = '0', count = '1'] = process.argv.slice(2)

const app = await openApp(configOf(dataDir, process.env['DATABASE_URL']), fixedClock(CITY_DAY))
await letTimePass(app.database)
await app.capture.recover()
say({ step: 'opened', leftovers: await countLeftovers(app) })
for (let slice = Number(from); slice < Number(from) + Number(count); slice += 1) {
  const dir = join(slicesDir, String(slice))
  const files = readdirSync(dir).map((name) => ({ path: join(dir, name), origin: 'file' as const }))
  await app.importFiles(files)
  say({ step: 'imported', slice })
  await app.runDay()
  say({ step: 'assessed', slice })
}
await app.close()

function say(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}

/** What a crash may not leave behind once the next process has cleared up. */
async function countLeftovers({ database }: App): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT
      (SELECT count(*) FROM records.staged_records)
    + (SELECT count(*) FROM registry.staged_entities)
    + (SELECT count(*) FROM capture.quarantined_rows WHERE state = 'staged')
    + (SELECT count(*) FROM capture.batches WHERE state = 'checking') AS count`.execute(database.db)
  return rows[0]?.count ?? 0
}
