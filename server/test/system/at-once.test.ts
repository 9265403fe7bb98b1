import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { openApp } from '../../src/app.ts'
import { fixedClock } from '../../src/platform/clock/index.ts'
import { TEST_ENGINES } from '../../src/platform/database/testing.ts'
import { CITY_DAY, aCase, aPlace, importRows, moveSmallCityIn } from './small-office.ts'

const ROUNDS = 8

/** Several processes on one server: none of them may stand in another's way for ever. */
describe.runIf(TEST_ENGINES.includes('postgres'))('on one database at once', () => {
  let place: Awaited<ReturnType<typeof aPlace>>
  const apps: App[] = []

  beforeAll(async () => {
    place = await aPlace('postgres')
    await moveSmallCityIn(place.config)
    for (let i = 0; i < 3; i += 1) apps.push(await openApp(place.config, fixedClock(CITY_DAY + 1)))
  })
  afterAll(async () => {
    for (const app of apps) await app.close()
    await place.remove()
  })

  test(
    'imports, corrections, the day and settings follow one another',
    { timeout: 180_000 },
    async () => {
      const [importer, worker, setter] = apps as [App, App, App]
      const codes = (
        await importer.registry.listPlatforms(await importer.registry.listPlatformIds())
      )
        .map((platform) => platform.code)
        .slice(0, 4)
      const rowsOf = (round: number, changes: Record<string, string>) =>
        codes.map((code, i) =>
          aCase(code, { 决定书文号: `金虚罚〔2026〕${round}${i}号`, ...changes }),
        )
      for (let round = 1; round <= ROUNDS; round += 1) {
        const changes = async () => {
          await importRows(importer, rowsOf(round, {}))
          await importRows(importer, rowsOf(round, { 状态: '撤销' }))
        }
        await Promise.all([
          changes(),
          worker.publication.runDay(),
          worker.grading.runDay(),
          setter.publishAsOf(CITY_DAY + 1),
        ])
      }
      expect(await Array.fromAsync(importer.publication.audit())).toEqual([])
      const standings = await importer.publication.listStandings({})
      const live = await importer.grading.listGrades({})
      expect(standings.length).toBe(live.length)
    },
  )
})
