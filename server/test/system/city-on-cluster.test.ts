import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import type { App } from '../../src/app.ts'
import type { Config } from '../../src/config.ts'
import { startClickHouse } from '../../src/platform/engines/testing.ts'
import type { TestCluster } from '../../src/platform/engines/testing.ts'
import { CITY_DAY, aPlace, moveSmallCityIn } from './small-office.ts'

describe.runIf(inject('clickhouseKeeper'))('the fictional city', () => {
  let servers: TestCluster
  let place: Awaited<ReturnType<typeof aPlace>>
  beforeAll(async () => {
    servers = await startClickHouse(inject('clickhouseKeeper'))
    place = await aPlace()
    await moveSmallCityIn(place.config)
  }, 300_000)
  afterAll(async () => {
    await servers.stop()
    await place.remove()
  })

  async function inApp<T>(changes: Partial<Config>, work: (app: App) => Promise<T>): Promise<T> {
    const app = await openApp({ ...place.config, sample: true, today: CITY_DAY, ...changes })
    try {
      return await work(app)
    } finally {
      await app.close()
    }
  }

  /** Every score and every line of it, on several days. */
  const everything = async ({ assessment }: App) => {
    const found: unknown[] = []
    for (const asOf of [CITY_DAY, CITY_DAY - 100]) {
      const { rows, summary } = await assessment.assessRegister({ asOf, store: false })
      const ordered = rows.toSorted((a, b) => a.subjectId - b.subjectId)
      found.push(summary, ordered)
      for await (const chunk of assessment.explainRegister({ asOf }))
        found.push(chunk.map(({ result, lines }) => ({ result, lines })))
    }
    return found
  }

  test('has the same score and the same lines on DuckDB and on two shards', async () => {
    const onDuckDb = await inApp({}, everything)
    const onCluster = await inApp({ clickHouseUrl: servers.url }, everything)
    expect(onCluster).toEqual(onDuckDb)
  })

  test('has on two shards every record that PostgreSQL has, and on file what they say', async () => {
    const verified = await inApp({ clickHouseUrl: servers.url }, async ({ assessment }) => {
      await assessment.runDay()
      return assessment.verifications.verify()
    })
    expect(verified).toMatchObject({ outcome: 'same', differences: [] })
  })
})
