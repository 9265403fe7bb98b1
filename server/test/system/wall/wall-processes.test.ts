import { afterEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../src/app.ts'
import { TEST_ENGINES } from '../../../src/platform/database/testing.ts'
import { Screen } from '../screens.ts'
import { aPlace, moveSmallCityIn } from '../small-office.ts'
import { PublishingProcess } from './publishing-process.ts'

const MEGABYTE = 2 ** 20

/** Several servers in processes of their own on one PostgreSQL, and many screens at each. */
describe.runIf(TEST_ENGINES.includes('postgres'))('walls of several processes', () => {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close()
  })

  async function open(processes: number) {
    const place = await aPlace('postgres')
    closing.push(place.remove)
    await moveSmallCityIn(place.config)
    const opened: PublishingProcess[] = []
    for (let i = 0; i < processes; i += 1) opened.push(await PublishingProcess.open(place.config))
    for (const each of opened) closing.push(() => each.close())
    return { place, processes: opened }
  }

  async function connect(wall: string, count: number): Promise<Screen[]> {
    const screens = Array.from({ length: count }, () => new Screen(() => wall))
    await Promise.all(screens.map((screen) => screen.connect()))
    closing.push(async () => {
      for (const screen of screens) screen.disconnect()
    })
    return screens
  }

  /** Every screen was told the whole public record once, in its order. */
  async function expectAllTold(
    config: Awaited<ReturnType<typeof aPlace>>['config'],
    screens: readonly Screen[],
    count: number,
  ) {
    const app = await openApp(config)
    const entries = await app.publication.listEntries({ limit: count, newestFirst: true })
    await app.close()
    const ids = entries.map(({ recordId }) => recordId).toSorted((a, b) => a - b)
    expect(ids.length).toBe(count)
    await Promise.all(screens.map((screen) => screen.reached(ids.at(-1) ?? 0)))
    for (const screen of screens)
      expect(screen.changes.map(({ recordId }) => recordId)).toEqual(ids)
  }

  test('two servers that publish at once both tell everything once, in one order', async () => {
    const { place, processes } = await open(2)
    const [one, other] = processes as [PublishingProcess, PublishingProcess]
    const screens = [...(await connect(one.wall, 5)), ...(await connect(other.wall, 5))]
    await Promise.all([one.publish(60), other.publish(60, { from: 6 })])
    await expectAllTold(place.config, screens, 120)
  }, 120_000)

  test('two hundred screens hear of a thousand grades, and the server holds no more than before', async () => {
    const { place, processes } = await open(1)
    const [server] = processes as [PublishingProcess]
    const screens = await connect(server.wall, 200)
    const before = await server.publish(100, { atOnce: 10 })
    await expectAllTold(place.config, screens, 100)
    await server.publish(900, { atOnce: 10 })
    await expectAllTold(place.config, screens, 1_000)
    const after = await server.publish(0)
    expect(after.heap - before.heap).toBeLessThan(16 * MEGABYTE)
  }, 180_000)
})
