import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { TEST_ENGINES, openTestDatabase } from './testing.ts'

describe.each(TEST_ENGINES)('work done alone on %s', (engine) => {
  test('of one name comes one after the other, whatever becomes of it; of another meanwhile', async () => {
    const { database, drop } = await openTestDatabase(engine)
    const { driver } = database
    const told: string[] = []
    const work = (name: string) => async () => {
      told.push(`${name} begins`)
      await sleep(20)
      told.push(`${name} ends`)
      if (name === 'first') throw new Error('stumbled')
    }
    const first = driver.alone('a', work('first'))
    const both = Promise.all([driver.alone('a', work('second')), driver.alone('b', work('other'))])
    await expect(first).rejects.toThrow('stumbled')
    await both
    const ofOneName = told.filter((each) => !each.startsWith('other'))
    expect(new Set(ofOneName).size).toBe(ofOneName.length)
    expect(ofOneName.map((each) => each.split(' ')[1])).toEqual([
      'begins',
      'ends',
      'begins',
      'ends',
    ])
    expect(told.indexOf('other begins')).toBeLessThan(told.length - 2)
    await drop()
  })
})
