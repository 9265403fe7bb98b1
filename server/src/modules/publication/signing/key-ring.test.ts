import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../../platform/clock/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { temporaryKeys } from '../../../platform/keys/index.ts'
import { KeyRing } from './key-ring.ts'
import { isSignedBy, signDocument } from './signed-documents.ts'

describe.each(TEST_ENGINES)('the key ring on %s', async (engine) => {
  const { database, drop } = await openTestDatabase(engine)
  afterAll(drop)
  const parts = { database, clock: systemClock(), keys: temporaryKeys() }
  const aRing = async () => {
    const ring = new KeyRing(parts)
    await ring.open()
    return ring
  }

  test('makes one key at the first start, and has it at the next', async () => {
    const [one, other] = [await aRing(), await aRing()]
    expect(one.list()).toHaveLength(1)
    expect(other.current().kid).toBe(one.current().kid)
  })

  test('keeps the public half of a retired key, and destroys the private one', async () => {
    const ring = await aRing()
    const [old] = ring.list()
    const document = signDocument({ a: 1 }, ring.current())
    const newest = await ring.rotate('王虚构', '年度更换')
    expect(ring.list().map((key) => [key.kid, key.retiredAt === null])).toEqual([
      [newest.kid, true],
      [old?.kid, false],
    ])
    const retired = ring.list().find((key) => key.kid === old?.kid)
    expect(retired && isSignedBy(document, retired)).toBe(true)
    expect(isSignedBy(document, newest)).toBe(false)
    const { rows } = await sql`SELECT 1 FROM publication.signing_keys
      WHERE retired_at IS NOT NULL AND sealed_private IS NOT NULL`.execute(database.db)
    expect(rows).toEqual([])
  })

  test('signs with the newest key even where another process rotated', async () => {
    const [here, there] = [await aRing(), await aRing()]
    const { kid } = await there.rotate('王虚构', '测试')
    expect(here.current().kid).not.toBe(kid)
    expect((await database.transaction((trx) => here.currentIn(trx))).kid).toBe(kid)
  })

  test('opens no key with another master key', async () => {
    const stranger = new KeyRing({ ...parts, keys: temporaryKeys() })
    await expect(stranger.open()).rejects.toThrow(/authenticate/)
  })
})
