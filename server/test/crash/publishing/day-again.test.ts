import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../../src/app.ts'
import { openApp } from '../../../src/app.ts'
import { TEST_ENGINES, openTestDatabase } from '../../../src/platform/database/testing.ts'
import { dayOf, doStep } from './plan.ts'
import { publicFingerprintOf } from './public-fingerprint.ts'
import { MovableClock, moveTownIn, townConfig } from './town.ts'

const DAYS = 5
/** Nothing is sent here. */
const NOWHERE = {
  smtp: 'smtp://127.0.0.1:9',
  webhook: 'http://127.0.0.1:9/in',
  display: { url: 'http://127.0.0.1:9/licence-display', token: 'a-token-of-the-test' },
}

describe.each(TEST_ENGINES)('the day’s work on %s', (engine) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'liangma-day-again-'))
  const clock = new MovableClock()
  let app: App
  let drop = async () => {}

  beforeAll(async () => {
    const server = engine === 'postgres' ? await openTestDatabase('postgres') : undefined
    drop = server?.drop ?? drop
    const config = townConfig({ dataDir, url: server?.url }, NOWHERE)
    await moveTownIn({ ...config, licenceDisplay: null }, NOWHERE)
    app = await openApp(config, clock)
  })
  afterAll(async () => {
    await app.close()
    await drop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const everything = async () => ({
    ...(await publicFingerprintOf(app)),
    outgoing: await app.outgoing.countByState(),
    revision: await app.publication.lastRevision(),
  })
  /** Does the day's work of a step so many times over. */
  const again = async (step: number, times: number) => {
    clock.day = dayOf(step)
    for (let n = 0; n < times; n += 1) await app.runDay()
  }

  // A setting of the month; downgrades announced; weeks in which nobody did the day's work.
  test.each([0, 1, 24])(
    'publishes and tells nothing more in step %i, however often',
    async (step) => {
      await doStep(app, { step, clock, dir: dataDir })
      const once = await everything()
      await again(step, DAYS)
      expect(await everything()).toEqual(once)
    },
  )

  test('does once what a new day brings', async () => {
    const before = await everything()
    await again(70, 1)
    const once = await everything()
    expect(once.notices.length).toBeGreaterThan(before.notices.length)
    await again(70, DAYS)
    expect(await everything()).toEqual(once)
  })
})
