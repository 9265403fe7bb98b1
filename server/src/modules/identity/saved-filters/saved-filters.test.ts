import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixedClock } from '../../../platform/clock/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../../platform/database/testing.ts'
import { SavedFilters } from './saved-filters.service.ts'

describe.each(TEST_ENGINES)('saved filters on %s', (engine) => {
  let filters: SavedFilters
  let drop: () => Promise<void>
  const yellow = { list: 'register', name: '黄级', query: 'grade=yellow' }

  beforeEach(async () => {
    const opened = await openTestDatabase(engine)
    drop = opened.drop
    filters = new SavedFilters(opened.database, fixedClock(20_000))
  })
  afterEach(() => drop())

  test('keeps them by name for each list and owner, the newest question of a name', async () => {
    const { filterId } = await filters.save('wang', yellow)
    await filters.save('wang', { ...yellow, list: 'merchants' })
    await filters.save('li', { ...yellow, query: 'grade=red' })
    const again = await filters.save('wang', { ...yellow, query: 'grade=yellow&county=330782' })
    expect(again.filterId).toBe(filterId)
    expect(await filters.list('wang', 'register')).toEqual([again])
    expect(await filters.list('wang', null)).toHaveLength(2)
    expect(await filters.list('nobody', null)).toEqual([])
  })

  test('deletes one of one’s own, and knows nobody else’s', async () => {
    const { filterId } = await filters.save('wang', yellow)
    await expect(filters.delete('li', filterId)).rejects.toMatchObject({ code: 'filter.not_found' })
    await filters.delete('wang', filterId)
    await expect(filters.delete('wang', filterId)).rejects.toMatchObject({
      code: 'filter.not_found',
    })
  })

  test('refuses the fifty-first, but changes one of the fifty', async () => {
    const named = (i: number) => ({ ...yellow, name: `第 ${i} 个` })
    for (let i = 1; i <= 50; i += 1) await filters.save('wang', named(i))
    await expect(filters.save('wang', named(51))).rejects.toMatchObject({ code: 'filter.too_many' })
    expect(await filters.save('wang', { ...named(50), query: 'grade=red' })).toMatchObject({
      query: 'grade=red',
    })
  })
})
