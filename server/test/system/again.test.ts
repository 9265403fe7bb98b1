import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { differencesOf, fingerprintOf } from '../crash/fingerprint.ts'
import type { Fingerprint } from '../crash/fingerprint.ts'
import { aPlace, moveSmallCityIn } from './small-office.ts'

describe.each(TEST_ENGINES)('everything once more on %s', (engine) => {
  let place: Awaited<ReturnType<typeof aPlace>>
  let app: App
  let before: Fingerprint

  beforeAll(async () => {
    place = await aPlace(engine)
    await moveSmallCityIn(place.config)
    app = await openApp(place.config)
    before = await fingerprintOf(app)
  })
  afterAll(async () => {
    await app.close()
    await place.remove()
  })

  const files = () => {
    const dir = join(place.dataDir, 'city')
    return readdirSync(dir).map((name) => ({ path: join(dir, name), origin: 'file' as const }))
  }

  test('changes nothing, the files being known', async () => {
    const reports = await app.importFiles(files())
    expect(new Set(reports.map((report) => report.state))).toEqual(new Set(['repeated']))
    expect(differencesOf(await fingerprintOf(app), before)).toEqual([])
  })

  test('changes nothing where the same rows come in files that are new', async () => {
    for (const { path } of files()) if (path.endsWith('.csv')) appendFileSync(path, '\r\n')
    const reports = await app.importFiles(files())
    const read = reports.filter((report) => report.name.endsWith('.csv'))
    expect(read.map((report) => [report.name, report.state, report.accepted])).toEqual(
      read.map((report) => [report.name, 'committed', 0]),
    )
    expect(differencesOf(standing(await fingerprintOf(app)), standing(before))).toEqual([])
  })
})

/** Without what tells how it came about: the batches, and rows that waited once. */
function standing({ batches: _, quarantine, ...rest }: Fingerprint): Partial<Fingerprint> {
  return { ...rest, quarantine: quarantine.filter((line) => line.startsWith('open|')) }
}
