import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { openDatabase } from '../../src/platform/database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../src/platform/database/testing.ts'
import { CITY_DAY, SLICES, configOf, writeSlices } from './crash-city.ts'
import { differencesOf, fingerprintOf, listDisagreements } from './fingerprint.ts'
import type { Fingerprint } from './fingerprint.ts'
import { KillChooser, seedOfRun } from './kill-chooser.ts'
import { feedAndKill } from './killed-feeder.ts'

const KILLS = 50
const COMPARE_EVERY = 10
const SLICES_A_PROCESS = 3
const LIMIT_MS = 900_000

const root = mkdtempSync(join(tmpdir(), 'liangma-crash-'))
const slicesDir = join(root, 'slices')
/** What the register holds after each slice where nothing was ever killed. */
const undisturbed: Fingerprint[] = []

beforeAll(async () => {
  await writeSlices(slicesDir)
  const app = await openApp(configOf(join(root, 'undisturbed'), undefined), fixedClock(CITY_DAY))
  for (let slice = 0; slice < SLICES; slice += 1) {
    await app.importFiles(filesOf(slice))
    await app.runDay()
    undisturbed.push(await fingerprintOf(app))
  }
  await app.close()
}, LIMIT_MS)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe.each(TEST_ENGINES)('killed %s', (engine) => {
  const dataDir = join(root, engine)
  const seed = seedOfRun()
  let url: string | undefined
  let drop = async () => {}

  beforeAll(async () => {
    if (engine === 'pglite') return
    const server = await openTestDatabase('postgres')
    url = server.url
    drop = server.drop
  })
  afterAll(() => drop())

  /** Opens the register as the next process would, and looks. */
  async function look<T>(work: (app: App) => Promise<T>): Promise<T> {
    const app = await openApp(configOf(dataDir, url), fixedClock(CITY_DAY))
    try {
      return await work(app)
    } finally {
      await app.close()
    }
  }

  async function compare(slicesFed: number): Promise<void> {
    const { found, disagreements } = await look(async (app) => ({
      found: await fingerprintOf(app),
      disagreements: await listDisagreements(app),
    }))
    expect(differencesOf(found, undisturbed[slicesFed - 1] as Fingerprint)).toEqual([])
    expect(disagreements).toEqual([])
  }

  test(
    `loses nothing and doubles nothing in ${KILLS} kills (seed ${seed})`,
    { timeout: LIMIT_MS },
    async () => {
      const chooser = new KillChooser(seed)
      let fed = 0
      for (let kills = 0; kills < KILLS;) {
        if (url) await letBeatsGrowOld(url)
        const from = Math.min(fed, SLICES - 1)
        const count = Math.min(SLICES_A_PROCESS, SLICES - from)
        const feeding = { dataDir, slicesDir, url, from, count }
        const plan = chooser.next()
        const round = await feedAndKill(feeding, plan)
        chooser.learn(round.tookMs)
        fed = Math.max(fed, from + round.done)
        kills += round.killed ? 1 : 0
        const told = `seed ${seed}, kill ${kills}, slice ${fed}, ${JSON.stringify(plan)}`
        expect(round.leftovers ?? 0, told).toBe(0)
        if (!round.killed || kills % COMPARE_EVERY > 0) continue
        if (url) await letBeatsGrowOld(url)
        await feedAndKill({ ...feeding, from: Math.min(fed, SLICES - 1), count: 1 }, null)
        fed = Math.min(fed + 1, SLICES)
        await compare(fed)
      }
      if (fed < SLICES)
        await feedAndKill({ dataDir, slicesDir, url, from: fed, count: SLICES - fed }, null)
      await compare(SLICES)
    },
  )

  test('changes nothing when everything is fed once more', { timeout: LIMIT_MS }, async () => {
    await feedAndKill({ dataDir, slicesDir, url, from: 0, count: SLICES }, null)
    await compare(SLICES)
  })
})

function filesOf(slice: number): { path: string; origin: 'file' }[] {
  const dir = join(slicesDir, String(slice))
  return readdirSync(dir).map((name) => ({ path: join(dir, name), origin: 'file' }))
}

/** On a server another process may be at work: a batch counts as abandoned after a minute's silence. */
async function letBeatsGrowOld(url: string): Promise<void> {
  const database = await openDatabase({ url })
  await sql`UPDATE capture.batches SET beat_at = beat_at - interval '1 hour'
    WHERE state = 'checking'`.execute(database.db)
  await database.close()
}
