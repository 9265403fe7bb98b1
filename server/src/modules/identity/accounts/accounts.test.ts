import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { PASSWORD, aWish, anAccount, anIdentity, enter } from '../testing.ts'

const ADMIN = { name: '钱管理', accountId: 0 }
const USCC = '91330782MA2FICT01X'

describe.each(TEST_ENGINES)('accounts on %s', (engine) => {
  let room: Awaited<ReturnType<typeof anIdentity>>
  beforeAll(async () => {
    room = await anIdentity(engine)
  })
  afterAll(() => room.drop())

  test('makes one with a first password, and knows it again', async () => {
    const { accounts } = room.identity
    expect(await accounts.isEmpty()).toBe(true)
    const wish = aWish({ login: 'Chen.Xu@Bureau', name: ' 陈　虚构 ', counties: ['330782'] })
    const { account, firstPassword } = await accounts.add(wish, ADMIN)
    expect(account).toMatchObject({
      login: 'chen.xu@bureau',
      name: '陈 虚构',
      counties: ['330782'],
      mustChangePassword: true,
      createdBy: '钱管理',
      lastSeenAt: null,
    })
    expect(firstPassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    expect(await accounts.getByLogin('CHEN.XU@bureau')).toMatchObject({
      accountId: account.accountId,
    })
    await expect(accounts.get(9_999)).rejects.toMatchObject({ code: 'account.not_found' })
  })

  test.each([
    [{ login: 'x' }, 'account.login_malformed'],
    [{ login: '-wang' }, 'account.login_malformed'],
    [{ login: '王虚构' }, 'account.login_malformed'],
    [{ login: 'a', counties: [] }, 'account.login_malformed'],
    [{ counties: [] }, 'account.scope_malformed'],
    [{ counties: ['330100'] }, 'account.scope_malformed'],
    [{ subjectId: 7, uscc: USCC }, 'account.scope_malformed'],
    [{ role: 'platform' }, 'account.scope_malformed'],
    [
      { role: 'platform', subjectId: 7, uscc: USCC, counties: ['330702'] },
      'account.scope_malformed',
    ],
  ] as const)('refuses %j', async (changes, code) => {
    const wish = aWish({ login: 'refused', ...(changes as object) })
    await expect(room.identity.accounts.add(wish, ADMIN)).rejects.toMatchObject({ code })
  })

  test('gives no login twice, not even that of a blocked account', async () => {
    const { accountId } = await anAccount(room.identity, { login: 'twice' })
    await room.identity.accounts.setBlocked(accountId, true, ADMIN)
    const again = room.identity.accounts.add(aWish({ login: 'Twice' }), ADMIN)
    await expect(again).rejects.toMatchObject({ code: 'account.login_taken' })
  })

  test('never is without an administrator who can work', async () => {
    const { accounts } = room.identity
    const only = await anAccount(room.identity, { login: 'admin-1', role: 'admin' })
    const id = only.accountId
    const last = { code: 'account.last_admin' }
    await expect(accounts.setBlocked(id, true, ADMIN)).rejects.toMatchObject(last)
    await expect(accounts.change(id, { ...only, role: 'officer' }, ADMIN)).rejects.toMatchObject(
      last,
    )
    await accounts.change(id, { ...only, name: '钱管理' }, ADMIN)
    const other = await anAccount(room.identity, { login: 'admin-2', role: 'admin' })
    const both = await Promise.allSettled([
      accounts.setBlocked(id, true, { name: '二', accountId: other.accountId }),
      accounts.setBlocked(other.accountId, true, { name: '一', accountId: id }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('lets nobody block or change the own account', async () => {
    const account = await anAccount(room.identity, { login: 'self' })
    const by = { name: '自己', accountId: account.accountId }
    const own = { code: 'account.own' }
    const { accounts } = room.identity
    await expect(accounts.setBlocked(account.accountId, true, by)).rejects.toMatchObject(own)
    await expect(accounts.change(account.accountId, account, by)).rejects.toMatchObject(own)
  })

  test.each([
    [{ current: 'wrong', next: 'nine-quiet-lanterns' }, 'password.wrong'],
    [{ current: PASSWORD, next: PASSWORD }, 'password.same'],
    [{ current: PASSWORD, next: 'short' }, 'password.too_short'],
  ])('refuses as new password: %j', async (change, code) => {
    const login = `changes-${code.slice(9).replace('_', '-')}`
    await anAccount(room.identity, { login })
    const own = await room.identity.sessions.get(await enter(room.identity, { login }))
    await expect(room.identity.accounts.changePassword(own, change)).rejects.toMatchObject({ code })
  })

  test('lists by part of name or login, by role, page by page', async () => {
    const { accounts } = room.identity
    const all = await accounts.list({ search: null, role: null, after: null, limit: 100 })
    expect(all.map(({ login }) => login)).toEqual(all.map(({ login }) => login).toSorted())
    const admins = await accounts.list({ search: 'ADMIN-', role: 'admin', after: null, limit: 1 })
    const rest = await accounts.list({
      search: 'ADMIN-',
      role: 'admin',
      after: 'admin-1',
      limit: 9,
    })
    expect([admins, rest].flat().map(({ login }) => login)).toEqual(['admin-1', 'admin-2'])
    expect(await accounts.list({ search: '%', role: null, after: null, limit: 9 })).toEqual([])
  })

  test('keeps an account of the fictional city as it is, once its password was changed', async () => {
    const { accounts, sessions } = room.identity
    const wish = aWish({ login: 'demo' })
    const password = String(await accounts.keepDemo(wish))
    expect(await accounts.keepDemo(wish)).toBe(password)
    const own = await sessions.get(await enter(room.identity, { login: 'demo', password }))
    expect(own.mustChangePassword).toBe(false)
    await accounts.changePassword(own, { current: password, next: PASSWORD })
    expect(await accounts.keepDemo(wish)).toBeNull()
  })

  test('refuses a row whose role and scope do not fit, and to change what is on record', async () => {
    const { db } = room.database
    for (const scope of [sql`'platform', NULL`, sql`'source', NULL`, sql`'officer', '{}'::text[]`])
      await expect(
        sql`INSERT INTO identity.accounts (login, name, created_by, password_hash, role, counties)
          VALUES ('bad', 'x', 'x', 'x', ${scope})`.execute(db),
      ).rejects.toThrow('accounts_scope')
    await room.identity.audit.recordCommand('liangma account add', '钱管理')
    for (const change of [
      sql`UPDATE identity.audit_entries SET name = 'x'`,
      sql`DELETE FROM identity.audit_entries`,
      sql`TRUNCATE identity.audit_entries`,
    ])
      await expect(change.execute(db)).rejects.toThrow('append-only')
  })
})
