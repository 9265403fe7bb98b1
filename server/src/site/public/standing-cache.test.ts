import type { Standing } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { aStanding } from '../../modules/publication/testing.ts'
import { StandingCache } from './standing-cache.ts'

const USCC = aStanding().uscc

function aRegister(now: Standing | undefined) {
  const register = { now, lookUps: 0, clock: 0 }
  const cache = new StandingCache({
    find: async () => {
      register.lookUps += 1
      const seen = register.now
      await Promise.resolve()
      return seen
    },
    maxCodes: 2,
    now: () => register.clock,
  })
  return { register, cache }
}

test('asks once for many, and again once a standing is two seconds old', async () => {
  const { register, cache } = aRegister(aStanding())
  await Promise.all([cache.get(USCC), cache.get(USCC), cache.get(USCC)])
  register.clock = 1_999
  expect((await cache.get(USCC)).standing?.state).toBe('inForce')
  expect(register.lookUps).toBe(1)
  register.now = aStanding({ state: 'revoked' })
  register.clock = 2_000
  expect(cache.peek(USCC)).toBeUndefined()
  expect((await cache.get(USCC)).standing?.state).toBe('revoked')
})

test('shows a change at once where it hears of it, with nothing made before', async () => {
  const { register, cache } = aRegister(aStanding())
  const before = await cache.get(USCC)
  before.made.set('badge', 'yellow')
  expect(cache.peek(USCC)).toBe(before)
  register.now = aStanding({ state: 'stale' })
  cache.forget(USCC)
  const after = await cache.get(USCC)
  expect([after.standing?.state, after.made.size]).toEqual(['stale', 0])
  cache.forget()
  expect(cache.peek(USCC)).toBeUndefined()
})

test('does not keep what was looked up before a change that it heard of meanwhile', async () => {
  const { register, cache } = aRegister(aStanding())
  const underWay = cache.get(USCC)
  register.now = aStanding({ state: 'revoked' })
  cache.forget(USCC)
  await underWay
  expect((await cache.get(USCC)).standing?.state).toBe('revoked')
})

test('remembers that nothing is published, but not a failure', async () => {
  const { register, cache } = aRegister(undefined)
  await cache.get(USCC)
  expect(cache.peek(USCC)).toMatchObject({ standing: undefined })
  expect(register.lookUps).toBe(1)

  let isDown = true
  const failing = new StandingCache({
    find: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(aStanding())),
  })
  await expect(failing.get(USCC)).rejects.toThrow('down')
  isDown = false
  expect((await failing.get(USCC)).standing?.uscc).toBe(USCC)
})

test('keeps a bounded number of codes, the newest', async () => {
  const { cache } = aRegister(aStanding())
  for (const code of ['a', 'b', 'c']) await cache.get(code)
  expect(['a', 'b', 'c'].map((code) => cache.peek(code) !== undefined)).toEqual([false, true, true])
})
