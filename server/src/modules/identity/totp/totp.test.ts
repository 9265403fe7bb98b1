import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../../platform/database/testing.ts'
import { anAccount, anIdentity, enter } from '../testing.ts'

describe.each(TEST_ENGINES)('one-time codes on %s', (engine) => {
  let room: Awaited<ReturnType<typeof anIdentity>>
  let secret: string
  let accountId: number
  let recovery: string[]

  beforeAll(async () => {
    room = await anIdentity(engine)
    ;({ accountId } = await anAccount(room.identity))
  })
  afterAll(() => room.drop())
  beforeEach(() => room.pass(31))

  /** What the device shows, so many half minutes from now. */
  const codeIn = (steps: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: room.now().getTime() + steps * 30_000,
    })
  const own = () => ({ accountId, login: 'wang' })

  test('count from the first right code on', async () => {
    const { totp } = room.identity
    await expect(totp.confirm(accountId, '123456')).rejects.toMatchObject({
      code: 'totp.not_begun',
    })
    const begun = await totp.begin(own())
    ;({ secret } = await totp.begin(own()))
    expect(secret).not.toBe(begun.secret)
    await enter(room.identity)
    const wrong = codeIn(9)
    await expect(totp.confirm(accountId, wrong)).rejects.toMatchObject({ code: 'totp.code_wrong' })
    recovery = await totp.confirm(accountId, codeIn(0))
    expect(recovery).toHaveLength(10)
    await expect(totp.begin(own())).rejects.toMatchObject({ code: 'totp.already_on' })
    await expect(totp.confirm(accountId, codeIn(0))).rejects.toMatchObject({
      code: 'totp.already_on',
    })
  })

  test('are asked for after the password, which alone locks nobody out', async () => {
    for (let i = 0; i < 7; i += 1)
      await expect(enter(room.identity)).rejects.toMatchObject({ code: 'sign_in.code_needed' })
    const wrong = { password: 'wrong', code: codeIn(0) }
    await expect(enter(room.identity, wrong)).rejects.toMatchObject({ code: 'sign_in.refused' })
    expect(await enter(room.identity, { code: codeIn(0) })).not.toBe('')
  })

  test('let in once, also where the clock is half a minute off, and not later', async () => {
    const refused = { code: 'sign_in.code_refused' }
    const code = codeIn(-1)
    await enter(room.identity, { code })
    await expect(enter(room.identity, { code })).rejects.toMatchObject(refused)
    await enter(room.identity, { code: codeIn(0) })
    for (const steps of [0, -1, -2, 2])
      await expect(enter(room.identity, { code: codeIn(steps) })).rejects.toMatchObject(refused)
  })

  test('lock the account when guessed', async () => {
    for (let i = 0; i < 5; i += 1)
      await expect(enter(room.identity, { code: '000000' })).rejects.toThrow('code')
    const locked = { code: 'sign_in.locked' }
    await expect(enter(room.identity, { code: codeIn(0) })).rejects.toMatchObject(locked)
  })

  test('have recovery codes, each for once', async () => {
    const [one = '', other = ''] = recovery
    await enter(room.identity, { code: one })
    await expect(enter(room.identity, { code: one })).rejects.toThrow('code')
    await enter(room.identity, { code: other.toUpperCase() })
  })

  test('are turned off by an administrator for who has lost the device', async () => {
    await room.identity.accounts.resetTotp(accountId)
    expect(await enter(room.identity)).not.toBe('')
    await room.identity.totp.begin(own())
    expect(await enter(room.identity)).not.toBe('')
  })
})
