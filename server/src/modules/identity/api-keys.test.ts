import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate, openDatabase } from '../../platform/database/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../platform/database/testing.ts'
import { ApiKeys } from './api-keys.ts'

const USCC = '913307020000000192'
const HOLDERS = {
  push: { label: '执法系统', role: 'push', kinds: ['cases'], source: null },
  platform: { label: '星河商城', role: 'platform', subjectId: 7, uscc: USCC },
  officer: { label: '审核', role: 'officer', name: '张虚构' },
} as const

describe.each(TEST_ENGINES)('keys on %s', (engine) => {
  let database: Database
  let drop: () => Promise<void>
  let keys: ApiKeys
  const secrets: Record<string, string> = {}

  beforeAll(async () => {
    ;({ database, drop } = await openTestDatabase(engine))
    keys = new ApiKeys(database)
    for (const [role, holder] of Object.entries(HOLDERS)) secrets[role] = await keys.add(holder)
  })
  afterAll(() => drop())

  const doors = (secret: string | undefined) => {
    const headers = { 'x-api-key': secret }
    return {
      push: () => keys.requirePush(headers),
      platform: () => keys.requirePlatform(headers),
      officer: () => keys.requireOfficer(headers),
    }
  }

  test('lets each role through its own door and says for whom', async () => {
    expect(await doors(secrets['push']).push()).toMatchObject({ kinds: ['cases'], source: null })
    expect(await doors(secrets['platform']).platform()).toEqual({ subjectId: 7, uscc: USCC })
    expect(await doors(secrets['officer']).officer()).toEqual({ name: '张虚构' })
  })

  test.each(['push', 'platform', 'officer'] as const)(
    'refuses at the door of %s every other role, an unknown key and none',
    async (door) => {
      for (const role of Object.keys(HOLDERS).filter((each) => each !== door))
        await expect(doors(secrets[role])[door]()).rejects.toMatchObject({
          code: 'auth.role_refused',
          data: { role },
        })
      await expect(doors('lm_wrong')[door]()).rejects.toMatchObject({ code: 'auth.refused' })
      for (const nothing of [undefined, ''])
        await expect(doors(nothing)[door]()).rejects.toMatchObject({ code: 'auth.missing' })
    },
  )

  test('keeps no secret, only its hash', async () => {
    const { rows } = await sql`SELECT * FROM identity.api_keys`.execute(database.db)
    const kept = JSON.stringify(rows)
    for (const secret of Object.values(secrets)) expect(kept).not.toContain(secret.slice(3))
  })

  test('lists keys with their roles, and refuses one from the moment it is revoked', async () => {
    const secret = await keys.add({ label: '临时', role: 'officer', name: ' 李　虚构 ' })
    const added = (await keys.list()).at(-1)
    expect(added).toEqual({ keyId: 4, label: '临时', role: 'officer', name: '李 虚构' })
    expect(await keys.revoke(4)).toBe(true)
    expect(await keys.revoke(4)).toBe(false)
    await expect(doors(secret).officer()).rejects.toMatchObject({ code: 'auth.refused' })
    expect((await keys.list()).map(({ role }) => role)).toEqual(['push', 'platform', 'officer'])
  })

  test('refuses a row that is not wholly one role', async () => {
    const bad = [
      sql`'platform', NULL, 7, NULL, NULL`,
      sql`'officer', NULL, NULL, NULL, NULL`,
      sql`'officer', '{cases}', NULL, NULL, '张虚构'`,
      sql`'root', NULL, NULL, NULL, '张虚构'`,
    ]
    for (const values of bad)
      await expect(
        sql`INSERT INTO identity.api_keys (label, secret_sha256, role, kinds, subject_id, uscc, officer)
          VALUES ('x', 'x', ${values})`.execute(database.db),
      ).rejects.toThrow('api_keys_role')
  })
})

test('keys made before there were roles still push, under their old numbers', async () => {
  const folder = migrationsBefore('0041')
  const database = await openDatabase('memory')
  await migrate(database, folder)
  await sql`INSERT INTO capture.api_keys (label, secret_sha256, source, kinds)
    VALUES ('ended', 'x', NULL, '{cases}'),
      ('old', encode(sha256('lm_old'::bytea), 'hex'), '省局', '{cases,listings}')`.execute(
    database.db,
  )
  await migrate(database)
  const keys = new ApiKeys(database)
  expect(await keys.requirePush({ 'x-api-key': 'lm_old' })).toEqual({
    keyId: 2,
    label: 'old',
    role: 'push',
    kinds: ['cases', 'listings'],
    source: '省局',
  })
  await keys.add(HOLDERS.officer)
  expect((await keys.list()).map(({ keyId }) => keyId)).toEqual([1, 2, 3])
  await database.close()
  rmSync(folder, { recursive: true })
})

/** The migrations of an installation that has not yet come to `number`. */
function migrationsBefore(number: string): string {
  const all = fileURLToPath(new URL('../../../migrations/', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'liangma-migrations-'))
  for (const name of readdirSync(all).filter((each) => each < number))
    writeFileSync(join(folder, name), readFileSync(join(all, name)))
  return `${folder}/`
}
