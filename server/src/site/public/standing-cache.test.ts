import type { Standing } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { aStanding } from '../../modules/publication/testing.ts'
import { StandingCache } from './standing-cache.ts'

const USCC = aStanding().uscc

function aRegister(now: Standing | undefined) {
  const register = { now, version: '1', looks: 0, lookUps: 0, clock: 0 }
  const cache = new StandingCache({
    find: async () => {
      register.lookUps += 1
      const seen = register.now
      await Promise.resolve()
      return seen
    },
    version: async () => {
      register.looks += 1
      return register.version
    },
    maxCodes: 2,
    now: () => register.clock,
  })
  const change = (standing: Standing) => {
    register.now = standing
    register.version += '1'
  }
  return { register, cache, change }
}

test('asks once for many, and never again while nothing changed', async () => {
  const { register, cache } = aRegister(aStanding())
  await Promise.all([cache.get(USCC), cache.get(USCC), cache.get(USCC)])
  for (register.clock of [1_999, 2_000, 60_000]) await cache.get(USCC)
  expect([register.lookUps, register.looks]).toEqual([1, 3])
})

test('shows a change of which it heard nothing after two seconds', async () => {
  const { register, cache, change } = aRegister(aStanding())
  await cache.get(USCC)
  change(aStanding({ state: 'revoked' }))
  register.clock = 1_999
  expect((await cache.get(USCC)).standing?.state).toBe('inForce')
  register.clock = 2_000
  expect(cache.peek(USCC)).toBeUndefined()
  expect((await cache.get(USCC)).standing?.state).toBe('revoked')
})

test('shows a change at once where it hears of it, with nothing made before', async () => {
  const { cache, change } = aRegister(aStanding())
  const before = await cache.get(USCC)
  before.made.set('badge', 'yellow')
  expect(cache.peek(USCC)).toBe(before)
  change(aStanding({ state: 'stale' }))
  cache.forget()
  expect(cache.peek(USCC)).toBeUndefined()
  const after = await cache.get(USCC)
  expect([after.standing?.state, after.made.size]).toEqual(['stale', 0])
})

test('does not keep what was looked up before a change that it heard of meanwhile', async () => {
  const { cache, change } = aRegister(aStanding())
  const underWay = cache.get(USCC)
  change(aStanding({ state: 'revoked' }))
  cache.forget()
  await underWay
  expect((await cache.get(USCC)).standing?.state).toBe('revoked')
})

test('remembers that nothing is published, but not a failure', async () => {
  const { register, cache } = aRegister(undefined)
  await cache.get(USCC)
  expect(cache.peek(USCC)).toMatchObject({ standing: undefined })
  expect(register.lookUps).toBe(1)

  const down = { find: true, version: true }
  const failing = new StandingCache({
    find: () => (down.find ? Promise.reject(new Error('down')) : Promise.resolve(aStanding())),
    version: () => (down.version ? Promise.reject(new Error('down')) : Promise.resolve('1')),
  })
  await expect(failing.get(USCC)).rejects.toThrow('down')
  down.version = false
  await expect(failing.get(USCC)).rejects.toThrow('down')
  down.find = false
  expect((await failing.get(USCC)).standing?.uscc).toBe(USCC)
})

test('keeps a bounded number of codes, the newest', async () => {
  const { cache } = aRegister(aStanding())
  for (const code of ['a', 'b', 'c']) await cache.get(code)
  expect(['a', 'b', 'c'].map((code) => cache.peek(code) !== undefined)).toEqual([false, true, true])
})
