import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { openTestDatabase } from '../../src/platform/database/testing.ts'
import { CITY_DAY, SLICES, configOf, writeSlices } from './crash-city.ts'
import { differencesOf, fingerprintOf, listDisagreements } from './fingerprint.ts'
import type { Fingerprint } from './fingerprint.ts'
import { KillChooser, seedOfRun } from './kill-chooser.ts'
import { feedAndKill } from './killed-feeder.ts'
import type { Round } from './killed-feeder.ts'
import type { KillPlan } from './killed-process.ts'

const KILLS = 50
const COMPARE_EVERY = 10
const SLICES_A_PROCESS = 3
const LIMIT_MS = 900_000

/** Where a process is killed, and how often; most often in the midst of an import. */
const KILLED_AT = {
  guessMs: { opened: 2_000, imported: 600, assessed: 400 },
  places: [
    { after: 'start', during: 'opened', weight: 2 },
    { after: 'opened', during: 'imported', weight: 5 },
    { after: 'imported', during: 'assessed', weight: 2 },
    { after: 'assessed', during: 'imported', weight: 3 },
  ],
} as const

/**
 * The suite of one engine: a process that feeds a city slice by slice is killed 50 times, each time
 * followed by one that feeds the same files again. Every tenth time, and at the end, the register must
 * hold exactly what it holds where nothing was killed.
 */
export function killManyTimes(engine: 'pglite' | 'postgres'): void {
  const root = mkdtempSync(join(tmpdir(), `liangma-crash-${engine}-`))
  const seed = seedOfRun()
  const office = new KilledOffice(root)
  let undisturbed: Fingerprint[] = []
  let drop = async () => {}

  beforeAll(async () => {
    await writeSlices(office.slicesDir)
    undisturbed = await feedUndisturbed(office.slicesDir, join(root, 'undisturbed'))
    if (engine === 'pglite') return
    const server = await openTestDatabase('postgres')
    office.url = server.url
    drop = server.drop
  }, LIMIT_MS)
  afterAll(async () => {
    await drop()
    rmSync(root, { recursive: true, force: true })
  })

  describe(`killed ${KILLS} times (seed ${seed})`, () => {
    test(`${engine} loses nothing and doubles nothing`, { timeout: LIMIT_MS }, async () => {
      const chooser = new KillChooser(seed, KILLED_AT)
      for (let kills = 0; kills < KILLS;) {
        const plan = chooser.next()
        const round = await office.feed(SLICES_A_PROCESS, plan)
        chooser.learn(round.tookMs)
        kills += round.killed ? 1 : 0
        const told = `seed ${seed}, kill ${kills}, slice ${office.fed}, ${JSON.stringify(plan)}`
        expect(round.leftovers ?? 0, told).toBe(0)
        if (!round.killed || kills % COMPARE_EVERY > 0) continue
        await office.feed(1, null)
        expect(await office.compare(undisturbed[office.fed - 1]), told).toEqual([])
      }
      await office.feed(SLICES - office.fed, null)
      expect(await office.compare(undisturbed.at(-1)), `seed ${seed}`).toEqual([])
    })
  })
}

/** The register that is killed, and how far it has been fed for certain. */
class KilledOffice {
  readonly slicesDir: string
  url: string | undefined
  fed = 0
  readonly #dataDir: string

  constructor(root: string) {
    this.slicesDir = join(root, 'slices')
    this.#dataDir = join(root, 'data')
  }

  /** Feeds from the first slice that is not certain; the last one again where there are no more. */
  async feed(slices: number, plan: KillPlan | null): Promise<Round> {
    const from = Math.min(this.fed, SLICES - 1)
    const count = Math.min(slices, SLICES - from)
    const { slicesDir, url } = this
    const feeding = { dataDir: this.#dataDir, slicesDir, url, from, count }
    const round = await feedAndKill(feeding, plan)
    this.fed = Math.max(this.fed, from + round.done)
    return round
  }

  /** Opens the register as the next process would; answers in what it is not as it should be. */
  async compare(wanted: Fingerprint | undefined): Promise<string[]> {
    const app = await openApp(configOf(this.#dataDir, this.url), fixedClock(CITY_DAY))
    try {
      const differences = differencesOf(await fingerprintOf(app), wanted ?? {})
      return [...differences, ...(await listDisagreements(app))]
    } finally {
      await app.close()
    }
  }
}

/** What a register holds after each slice where nothing is killed. */
async function feedUndisturbed(slicesDir: string, dataDir: string): Promise<Fingerprint[]> {
  const fingerprints: Fingerprint[] = []
  const app = await openApp(configOf(dataDir, undefined), fixedClock(CITY_DAY))
  for (let slice = 0; slice < SLICES; slice += 1) {
    const dir = join(slicesDir, String(slice))
    await app.importFiles(
      readdirSync(dir).map((name) => ({ path: join(dir, name), origin: 'file' })),
    )
    await app.runDay()
    fingerprints.push(await fingerprintOf(app))
  }
  await app.close()
  return fingerprints
}
