import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../src/platform/database/testing.ts'
import { differencesOf } from '../fingerprint.ts'
import { KillChooser, seedOfRun } from '../kill-chooser.ts'
import type { KillPlan } from '../killed-process.ts'
import { countRepeats, deliveryFaults } from './delivery-faults.ts'
import { dumpFaults } from './dump-faults.ts'
import { KilledTown } from './killed-town.ts'
import { publicFingerprintOf } from './public-fingerprint.ts'
import { publicationFaults } from './publication-faults.ts'
import { Receivers } from './receivers.ts'
import { UndisturbedTown } from './undisturbed-town.ts'

const KILLS = 50
const COMPARE_EVERY = 25
const LIMIT_MS = 900_000

/** Where the process is killed, and how often: while it publishes, before all is sent, while it dumps. */
const KILLED_AT = {
  guessMs: { opened: 2_000, caughtUp: 1_000, decided: 600, sent: 50, dumped: 200 },
  places: [
    { after: 'start', during: 'opened', weight: 1 },
    { after: 'opened', during: 'caughtUp', weight: 3 },
    { after: 'caughtUp', during: 'decided', weight: 7 },
    { after: 'decided', during: 'sent', weight: 2 },
    { after: 'sent', during: 'dumped', weight: 5 },
    { after: 'dumped', during: 'decided', weight: 2 },
  ],
} as const
/** How often it is killed instead while a message is under way. */
const WHILE_SENDING = 0.35

/**
 * The suite of one engine: a process that grades, publishes, tells and dumps is killed 50 times, each time
 * followed by one that goes on with the same plan. What the public, the platforms and the receivers have
 * in the end is what they have where nothing is killed.
 */
export function killPublishing(engine: 'pglite' | 'postgres'): void {
  const root = mkdtempSync(join(tmpdir(), `liangma-crash-publishing-${engine}-`))
  const seed = seedOfRun()
  const receivers = new Receivers()
  const undisturbed = new UndisturbedTown(join(root, 'undisturbed'))
  const killed = new KilledTown(join(root, 'killed'), receivers)
  let drop = async () => {}

  beforeAll(async () => {
    const addresses = await receivers.start()
    if (engine === 'postgres') {
      const server = await openTestDatabase('postgres')
      killed.url = server.url
      drop = server.drop
    }
    await killed.moveIn(addresses)
    await undisturbed.moveIn(killed.addresses)
  }, LIMIT_MS)
  afterAll(async () => {
    await undisturbed.close()
    await receivers.stop()
    await drop()
    rmSync(root, { recursive: true, force: true })
  })

  describe(`publishing, killed ${KILLS} times (seed ${seed})`, () => {
    test(`${engine} loses no receipt and no notice`, { timeout: LIMIT_MS }, async () => {
      await killOften({ killed, undisturbed, receivers }, seed)
      await killed.run(null)
      const told = `seed ${seed}`
      expect(await differences({ killed, undisturbed }), told).toEqual([])
      expect(await killed.open((app) => deliveryFaults(app, receivers)), told).toEqual([])
      expect(await dumpFaults(killed), told).toEqual([])
      expect(countRepeats(receivers.arrivals), 'none was killed as it sent').toBeGreaterThan(0)
    })
  })
}

interface Towns {
  killed: KilledTown
  undisturbed: UndisturbedTown
}

async function killOften(
  { killed, undisturbed, receivers }: Towns & { receivers: Receivers },
  seed: number,
): Promise<void> {
  const chooser = new KillChooser(seed, KILLED_AT)
  const nextPlan = (): KillPlan => {
    if (chooser.random() >= WHILE_SENDING) return chooser.next()
    const enough = receivers.arrivals.length + Math.ceil(chooser.random() * 4)
    return { when: () => receivers.arrivals.length >= enough }
  }
  for (let kills = 0; kills < KILLS;) {
    const plan = nextPlan()
    const [run] = await Promise.all([killed.run(plan), undisturbed.reach(killed.done)])
    chooser.learn(run.tookMs)
    kills += run.killed ? 1 : 0
    const told = `seed ${seed}, kill ${kills}, step ${killed.done}, ${'after' in plan ? JSON.stringify(plan) : 'while it sent'}`
    expect(await dumpFaults(killed), told).toEqual([])
    if (!run.killed || kills % COMPARE_EVERY > 0) continue
    await killed.run(null)
    expect(await differences({ killed, undisturbed }), told).toEqual([])
  }
}

/** In what the killed register is not as it should be, and not as the undisturbed one. */
async function differences({ killed, undisturbed }: Towns): Promise<string[]> {
  await undisturbed.reach(killed.done)
  return killed.open(async (app) => [
    ...(await publicationFaults(app)),
    ...differencesOf(await publicFingerprintOf(app), await undisturbed.fingerprint()),
  ])
}
