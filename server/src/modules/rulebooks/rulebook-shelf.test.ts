import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf } from '@liangma/contracts'
import { editRulebook } from '@liangma/rulebook'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixedClock } from '../../platform/clock/index.ts'
import { TEST_ENGINES, openTestDatabase } from '../../platform/database/testing.ts'
import { openShelf } from './index.ts'

const TODAY = dayOf('2026-11-23')
const SHIPPED = readFileSync(
  new URL('../../../../rulebooks/platform-2026.1.yaml', import.meta.url),
  'utf8',
)
const versioned = (version: string) =>
  editRulebook(SHIPPED, [{ path: ['version'], value: version }])

describe.each(TEST_ENGINES)('shipped rulebooks on %s', (engine) => {
  let place: Awaited<ReturnType<typeof openTestDatabase>>
  let dir = ''
  const open = (isNew = false) =>
    openShelf({ database: place.database, clock: fixedClock(TODAY), dir, isNew })
  const ship = (name: string, text: string) => writeFileSync(join(dir, name), text)
  beforeAll(async () => {
    place = await openTestDatabase(engine)
    dir = join(mkdtempSync(join(tmpdir(), 'rulebooks-')), 'rulebooks')
    mkdirSync(dir)
  })
  afterAll(async () => {
    await place.drop()
    rmSync(dir, { recursive: true })
  })

  test('refuses to be founded on a day on which a row rests on no law', async () => {
    ship('platform-2026.1.yaml', versioned('2026.1'))
    const early = { database: place.database, clock: fixedClock(dayOf('2025-10-14')), dir }
    await expect(openShelf({ ...early, isNew: true })).rejects.toMatchObject({
      code: 'rulebook.without_law',
      data: { rulebook: 'platform 2026.1', day: '2025-10-14', codes: 'G4-07、V7' },
    })
  })

  test('the highest founds a register and decides since ever, the lower ones are known', async () => {
    ship('platform-2026.1.yaml', versioned('2026.9'))
    ship('platform-2026.2.yaml', versioned('2026.10'))
    const shelf = await open(true)
    expect(shelf.current().rulebook.version).toBe('2026.10')
    expect(shelf.inForce('platform', dayOf('1999-01-01')).rulebook.version).toBe('2026.10')
    expect(shelf.get('platform', '2026.9').rulebook.version).toBe('2026.9')
    expect(shelf.everUsed('platform')).toHaveLength(1)
  })

  test('a file that comes later changes nobody’s grade', async () => {
    ship('platform-2027.1.yaml', versioned('2027.1'))
    const shelf = await open()
    expect(shelf.current().rulebook.version).toBe('2026.10')
    expect(() => shelf.get('platform', '2027.1')).toThrow('platform 2027.1')
  })

  test('what is on record wins over a file of that version with another text', async () => {
    ship('platform-2026.2.yaml', `# another word\n${versioned('2026.10')}`)
    const before = (await open()).current().sha256
    expect((await open()).current().sha256).toBe(before)
  })

  test('there are no rules for a kind of subject that nobody made any for', async () => {
    const shelf = await open()
    expect(shelf.findInForce('merchant', TODAY)).toBeUndefined()
    expect(() => shelf.inForce('merchant', TODAY)).toThrow('merchant')
  })

  test('another process’s shelf follows', async () => {
    const shelf = await open()
    ship('merchant.yaml', readFileSync(MERCHANTS, 'utf8'))
    await open()
    expect(shelf.findInForce('merchant', TODAY)).toBeUndefined()
    await shelf.refresh()
    expect(shelf.inForce('merchant', TODAY).rulebook.appliesTo).toBe('merchant')
    expect(shelf.inForceOrScheduled()).toHaveLength(2)
  })
})

const MERCHANTS = new URL('../../../../rulebooks/merchant-2026.1.yaml', import.meta.url)
