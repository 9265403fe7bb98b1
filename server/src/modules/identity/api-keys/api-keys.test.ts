import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate, openDatabase } from '../../../platform/database/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { ApiKeys } from './api-keys.ts'

const USCC = '913307020000000192'
const HOLDERS = {
  source: { label: '执法系统', role: 'source', kinds: ['cases'], source: null },
  platform: { label: '星河商城', role: 'platform', subjectId: 7, uscc: USCC },
  reviewer: { label: '复核', role: 'reviewer', name: '张虚构', counties: null },
  officer: { label: '义乌', role: 'officer', name: '王虚构', counties: ['330782'] },
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

  test('lets no source speak in the name of what is counted here', async () => {
    const holder = { ...HOLDERS.source, source: 'liangma' }
    await expect(keys.add(holder)).rejects.toMatchObject({ code: 'auth.source_reserved' })
  })

  const callerOf = (secret: string | undefined) => keys.getCaller({ 'x-api-key': secret })

  test('says of each key who asks with it, and whom it may see', async () => {
    const nobody = { reach: 'counties', counties: [] }
    const platform = { reach: 'platform', subjectId: 7, uscc: USCC }
    const yiwu = { reach: 'counties', counties: ['330782'] }
    const known = Object.keys(HOLDERS).map((role) => callerOf(secrets[role]))
    expect(await Promise.all(known)).toEqual([
      {
        name: '执法系统',
        login: 'key:1',
        role: 'source',
        scope: nobody,
        accountId: null,
        keyId: 1,
      },
      {
        name: '星河商城',
        login: 'key:2',
        role: 'platform',
        scope: platform,
        accountId: null,
        keyId: 2,
      },
      {
        name: '张虚构',
        login: 'key:3',
        role: 'reviewer',
        scope: { reach: 'city' },
        accountId: null,
        keyId: 3,
      },
      { name: '王虚构', login: 'key:4', role: 'officer', scope: yiwu, accountId: null, keyId: 4 },
    ])
  })

  test('refuses an unknown key and none', async () => {
    await expect(callerOf('lm_wrong')).rejects.toMatchObject({ code: 'auth.refused' })
    for (const nothing of [undefined, ''])
      await expect(callerOf(nothing)).rejects.toMatchObject({ code: 'auth.missing' })
  })

  test('says what a source may push, and of nobody else', async () => {
    expect(await keys.getSource(1)).toMatchObject({ kinds: ['cases'], source: null })
    for (const other of [2, 3, 99, undefined])
      await expect(keys.getSource(other)).rejects.toMatchObject({ code: 'auth.refused' })
  })

  test('keeps no secret, only its hash', async () => {
    const { rows } = await sql`SELECT * FROM identity.api_keys`.execute(database.db)
    const kept = JSON.stringify(rows)
    for (const secret of Object.values(secrets)) expect(kept).not.toContain(secret.slice(3))
  })

  test('lists keys with their roles, and refuses one from the moment it is revoked', async () => {
    const holder = { label: '临时', role: 'admin', name: ' 李　虚构 ', counties: null } as const
    const secret = await keys.add(holder)
    const added = (await keys.list()).at(-1)
    expect(added).toEqual({
      keyId: 5,
      label: '临时',
      role: 'admin',
      name: '李 虚构',
      counties: null,
    })
    expect(await keys.revoke(5)).toBe(true)
    expect(await keys.revoke(5)).toBe(false)
    await expect(callerOf(secret)).rejects.toMatchObject({ code: 'auth.refused' })
    expect((await keys.list()).map(({ role }) => role)).toEqual(Object.keys(HOLDERS))
  })

  test('refuses a row that is not wholly one role', async () => {
    const bad = [
      sql`'platform', NULL, 7, NULL, NULL`,
      sql`'officer', NULL, NULL, NULL, NULL`,
      sql`'push', '{cases}', NULL, NULL, NULL`,
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

test('keys made before there were roles go on, under their old numbers', async () => {
  const database = await openDatabase('memory')
  const first = migrationsBefore('0041')
  await migrate(database, first)
  await sql`INSERT INTO capture.api_keys (label, secret_sha256, source, kinds)
    VALUES ('ended', 'x', NULL, '{cases}'),
      ('old', encode(sha256('lm_old'::bytea), 'hex'), '省局', '{cases,listings}')`.execute(
    database.db,
  )
  const second = migrationsBefore('0042-capture')
  await migrate(database, second)
  await sql`INSERT INTO identity.api_keys (label, secret_sha256, role, officer)
    VALUES ('审核', encode(sha256('lm_officer'::bytea), 'hex'), 'officer', '张虚构')`.execute(
    database.db,
  )
  await migrate(database)
  const keys = new ApiKeys(database)
  const { keyId } = await keys.getCaller({ 'x-api-key': 'lm_old' })
  expect(await keys.getSource(keyId)).toEqual({
    keyId: 2,
    label: 'old',
    role: 'source',
    kinds: ['cases', 'listings'],
    source: '省局',
  })
  expect(await keys.getCaller({ 'x-api-key': 'lm_officer' })).toMatchObject({
    name: '张虚构',
    role: 'approver',
    scope: { reach: 'city' },
  })
  await keys.add(HOLDERS.officer)
  expect((await keys.list()).map(({ keyId: id }) => id)).toEqual([1, 2, 3, 4])
  await database.close()
  for (const folder of [first, second]) rmSync(folder, { recursive: true })
})

/** The migrations of an installation that has not yet come to `number`. */
function migrationsBefore(number: string): string {
  const all = fileURLToPath(new URL('../../../../migrations/', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'liangma-migrations-'))
  for (const name of readdirSync(all).filter((each) => each < number))
    writeFileSync(join(folder, name), readFileSync(join(all, name)))
  return `${folder}/`
}
