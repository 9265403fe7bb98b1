import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { PASSWORD, actsOnRecord, aWish, anAccount, anIdentity, enter } from '../testing.ts'
import { lockedUntil } from './lock-out.rules.ts'

describe.each(TEST_ENGINES)('signing in on %s', (engine) => {
  let room: Awaited<ReturnType<typeof anIdentity>>
  beforeAll(async () => {
    room = await anIdentity(engine)
    await anAccount(room.identity)
  })
  afterAll(() => room.drop())
  // What the test before did wrong is forgotten.
  beforeEach(() => room.pass(31))

  const fail = async (login = 'wang', address?: string) =>
    expect(enter(room.identity, { login, password: 'wrong' }, address)).rejects.toMatchObject({
      code: 'sign_in.refused',
    })

  test('lets in by name and password, however the name is typed, and says who it is', async () => {
    const token = await enter(room.identity, { login: ' ＷANG ' })
    expect(await room.identity.sessions.getCaller(token)).toMatchObject({
      name: '王虚构',
      login: 'wang',
      role: 'officer',
      scope: { reach: 'city' },
      mustChangePassword: false,
    })
  })

  test('keeps neither password nor token', async () => {
    const token = await enter(room.identity)
    const { db } = room.database
    const kept = JSON.stringify([
      (await sql`SELECT * FROM identity.accounts`.execute(db)).rows,
      (await sql`SELECT * FROM identity.sessions`.execute(db)).rows,
      (await sql`SELECT * FROM identity.sign_in_attempts`.execute(db)).rows,
      (await sql`SELECT * FROM identity.audit_entries`.execute(db)).rows,
    ])
    expect(kept).not.toContain(token)
    expect(kept).not.toContain(PASSWORD)
  })

  test('refuses in the same words whoever is unknown and whose password is wrong', async () => {
    for (const entered of [{ login: 'nobody' }, { password: 'wrong' }, { login: '' }])
      await expect(enter(room.identity, entered)).rejects.toMatchObject({ code: 'sign_in.refused' })
  })

  test('knows accounts of the bureau not where only platforms sign in', async () => {
    const there = { onlyPlatforms: true }
    await expect(enter(room.identity, there)).rejects.toMatchObject({ code: 'sign_in.refused' })
    const uscc = '91330782MA2FICT01X'
    await anAccount(room.identity, { login: 'mall', role: 'platform', subjectId: 7, uscc })
    const token = await enter(room.identity, { login: 'mall', ...there })
    expect(await room.identity.sessions.getCaller(token)).toMatchObject({
      scope: { reach: 'platform', subjectId: 7, uscc },
    })
  })

  test('locks a login after five refusals, also for the right password, and says until when', async () => {
    for (let i = 0; i < 5; i += 1) await fail()
    const locked = {
      code: 'sign_in.locked',
      data: { until: expect.stringMatching(/^2026-11-25 \d\d:\d\d$/) },
    }
    await expect(enter(room.identity)).rejects.toMatchObject(locked)
    room.pass(14)
    await expect(enter(room.identity)).rejects.toMatchObject(locked)
    room.pass(2)
    await enter(room.identity)
    expect((await actsOnRecord(room.database)).filter((line) => line.includes('locked'))).toEqual([
      'wang sign-in locked',
    ])
  })

  test('forgets refusals once the right password was given', async () => {
    for (let i = 0; i < 4; i += 1) await fail()
    await enter(room.identity)
    for (let i = 0; i < 4; i += 1) await fail()
    expect(await enter(room.identity)).not.toBe('')
  })

  test('lets no more through side by side than one after the other', async () => {
    const tries = Array.from({ length: 12 }, () => enter(room.identity, { password: 'wrong' }))
    const told = await Promise.allSettled(tries)
    const codes = told.map((each) => (each.status === 'rejected' ? each.reason.code : 'let in'))
    expect(codes.filter((code) => code === 'sign_in.refused')).toHaveLength(5)
    expect(codes.filter((code) => code === 'sign_in.locked')).toHaveLength(7)
  })

  test('locks an address that tries many logins, and no other', async () => {
    for (let i = 0; i < 50; i += 1) await fail(`guess-${i}`, '10.9.9.9')
    const there = enter(room.identity, {}, '10.9.9.9')
    await expect(there).rejects.toMatchObject({ code: 'sign_in.locked' })
    await enter(room.identity, {}, '10.9.9.8')
  })

  test('refuses a blocked account, but only to who knows its password', async () => {
    const { accountId } = await anAccount(room.identity, { login: 'gone' })
    await room.identity.accounts.setBlocked(accountId, true, { name: '钱管理', accountId: 0 })
    const gone = { login: 'gone' }
    await expect(enter(room.identity, gone)).rejects.toMatchObject({ code: 'sign_in.blocked' })
    const wrong = { ...gone, password: 'wrong' }
    await expect(enter(room.identity, wrong)).rejects.toMatchObject({ code: 'sign_in.refused' })
  })

  test('makes a hash of less cost anew', async () => {
    const hashNow = async () => (await room.identity.accounts.getByLogin('wang')).passwordHash
    // The hash of PASSWORD at a quarter of the memory.
    await sql`UPDATE identity.accounts SET password_hash = ${CHEAP} WHERE login = 'wang'`.execute(
      room.database.db,
    )
    await enter(room.identity)
    expect(await hashNow()).toContain('m=19456,t=2')
    await enter(room.identity)
  })

  test('asks for the first password to be changed', async () => {
    const { firstPassword } = await room.identity.accounts.add(aWish({ login: 'new' }), {
      name: 'x',
    })
    const token = await enter(room.identity, { login: 'new', password: String(firstPassword) })
    expect(await room.identity.sessions.getCaller(token)).toMatchObject({
      mustChangePassword: true,
    })
  })
})

const CHEAP =
  '$argon2id$v=19$m=4096,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$ronv3pwilkmv2Z/1d5euJ9C2mAT9dioDYLV0UaoPlWI'

test.each([
  [[0, 1, 2, 3, 4], '02:19'],
  [[0, 1, 2, 3], null],
  [[0, 1, 2, 3, 16], null],
  [[0, 0, 0, 0, 0, 0], null],
])('with refusals at minutes %j is locked until %s', (minutes, until) => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 2, minute))
  const now = minutes.length === 6 ? at(15) : at(18)
  const told = lockedUntil(minutes.map(at).toReversed(), 5, now)
  expect(told?.toISOString().slice(11, 16) ?? null).toBe(until)
})
