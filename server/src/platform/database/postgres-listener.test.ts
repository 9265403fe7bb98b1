import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { TEST_ENGINES, openTestDatabase } from './testing.ts'

test.runIf(TEST_ENGINES.includes('postgres'))(
  'hears again after its connection was lost',
  async () => {
    const { database, drop } = await openTestDatabase('postgres')
    const heard: string[] = []
    const stop = await database.driver.listen('calls', (payload) => heard.push(payload))
    const say = (words: string) => sql`SELECT pg_notify('calls', ${words})`.execute(database.db)

    await say('before')
    await expect.poll(() => heard).toEqual(['before'])
    await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'`.execute(database.db)
    const hears = async () => {
      await say('after')
      return heard.includes('after')
    }
    await expect.poll(hears, { timeout: 10_000, interval: 200 }).toBe(true)

    await stop()
    const count = heard.length
    await say('at the end')
    expect(heard.length).toBe(count)
    await drop()
  },
)
