import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { ORIGIN, PASSWORD, anAccount, anIdentity, enter } from '../testing.ts'

const ENDED = { code: 'session.ended' }
const ADMIN = { name: '钱管理', accountId: 0 }

describe.each(TEST_ENGINES)('sessions on %s', (engine) => {
  let room: Awaited<ReturnType<typeof anIdentity>>
  let accountId: number
  beforeAll(async () => {
    room = await anIdentity(engine)
    accountId = (await anAccount(room.identity)).accountId
  })
  afterAll(() => room.drop())

  const alive = (token: string) => room.identity.sessions.getCaller(token)
  const enterTwice = async () => [await enter(room.identity), await enter(room.identity)] as const

  test('refuses a token that nobody was given', async () => {
    for (const token of ['', 'wrong', 'a'.repeat(43)])
      await expect(alive(token)).rejects.toMatchObject(ENDED)
  })

  test('ends after half an hour without a request, and not before', async () => {
    const token = await enter(room.identity)
    for (let i = 0; i < 3; i += 1) {
      room.pass(29)
      await alive(token)
    }
    room.pass(30)
    await expect(alive(token)).rejects.toMatchObject(ENDED)
  })

  test('ends after twelve hours in any case', async () => {
    const token = await enter(room.identity)
    for (let minutes = 20; minutes < 720; minutes += 20) {
      room.pass(20)
      await alive(token)
    }
    room.pass(20)
    await expect(alive(token)).rejects.toMatchObject(ENDED)
  })

  test('says when it ends', async () => {
    const token = await enter(room.identity)
    room.pass(10)
    const { idleEnd, absoluteEnd } = await room.identity.sessions.get(token)
    const minutesTo = (end: Date) => (end.getTime() - room.now().getTime()) / 60_000
    expect([minutesTo(idleEnd), minutesTo(absoluteEnd)]).toEqual([30, 710])
  })

  test('ends by sign-out, one by one and all others at once', async () => {
    const [one, other] = await enterTwice()
    const { sessionId } = await room.identity.sessions.get(one)
    expect((await room.identity.sessions.listOpen(accountId))[0]).toMatchObject(ORIGIN)
    expect(await room.identity.sessions.end({ sessionId, accountId: accountId + 1 })).toBe(false)
    await alive(one)
    expect(await room.identity.sessions.end({ sessionId, accountId })).toBe(true)
    await expect(alive(one)).rejects.toMatchObject(ENDED)
    const third = await enter(room.identity)
    const own = await room.identity.sessions.get(third)
    await room.identity.sessions.endOthers(own)
    await alive(third)
    await expect(alive(other)).rejects.toMatchObject(ENDED)
    expect(await room.identity.sessions.listOpen(accountId)).toHaveLength(1)
  })

  test('leaves the one that changes its password, and ends the others', async () => {
    const [one, other] = await enterTwice()
    const own = await room.identity.sessions.get(one)
    const next = 'eight-quiet-lanterns'
    await room.identity.accounts.changePassword(own, { current: PASSWORD, next })
    await alive(one)
    await expect(alive(other)).rejects.toMatchObject(ENDED)
    await room.identity.accounts.changePassword(own, { current: next, next: PASSWORD })
  })

  test.each(['change', 'block', 'reset', 'provider', 'totp'] as const)(
    'ends when an administrator does this to the account: %s',
    async (act) => {
      const { identity } = room
      const account = await anAccount(identity, { login: `of-${act}` })
      const token = await enter(identity, { login: account.login })
      await alive(token)
      const { accountId: id } = account
      const wish = { ...account, role: 'reviewer', counties: ['330702'] } as const
      if (act === 'change')
        await identity.accounts.change(id, { ...wish, counties: [...wish.counties] }, ADMIN)
      if (act === 'block') await identity.accounts.setBlocked(id, true, ADMIN)
      if (act === 'reset') await identity.accounts.resetPassword(id)
      if (act === 'provider') await identity.accounts.useProvider(id)
      if (act === 'totp') await identity.accounts.resetTotp(id)
      await expect(alive(token)).rejects.toMatchObject(ENDED)
    },
  )
})
