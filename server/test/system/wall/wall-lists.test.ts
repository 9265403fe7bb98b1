import { screenChanges, screenOverview, screenPlatform, screenShops } from '@liangma/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEST_ENGINES } from '../../../src/platform/database/testing.ts'
import { aPlace, moveSmallCityIn } from '../small-office.ts'
import { WallOffice } from './wall-office.ts'

/** Every number of the wall has a list, and the list holds as many as the number says. */
describe.each(TEST_ENGINES)('the lists behind the numbers on %s', (engine) => {
  let office: WallOffice
  beforeAll(async () => {
    const { config, remove } = await aPlace(engine)
    await moveSmallCityIn(config)
    office = await WallOffice.open(config, remove)
  })
  afterAll(() => office.close())

  const json = async (path: string) => {
    const answer = await office.publicHttp.inject({ url: `/api/v1/screen/${path}` })
    expect([path, answer.statusCode]).toEqual([path, 200])
    return answer.json<unknown>()
  }
  const page = async (path: string) => {
    const answer = await office.publicHttp.inject({ url: path, headers: { accept: 'text/html' } })
    expect([path, answer.statusCode]).toEqual([path, 200])
    return answer.body
  }
  /** What a page says it found; a page that found nothing says so in other words. */
  const foundOn = async (path: string) =>
    Number(/class="found">共 ([\d,]+)/.exec(await page(path))?.[1]?.replaceAll(',', '') ?? 0)
  const overview = async (query = '') => screenOverview.parse(await json(`overview${query}`))

  test('platforms of a grade, a county, without one, or with a reason', async () => {
    const { totals, reasons, counties } = await overview()
    expect(await foundOn('/p')).toBe(totals.platforms)
    for (const [face, count] of Object.entries(totals.faces))
      expect([face, await foundOn(`/p?grade=${face}`)]).toEqual([face, count])
    for (const { county, platforms } of counties)
      expect(await foundOn(`/p?county=${county?.code ?? 'none'}`)).toBe(platforms)
    expect(reasons.length).toBeGreaterThan(0)
    for (const { code, title, platforms } of reasons) {
      expect([code, await foundOn(`/p?reason=${code}`)]).toEqual([code, platforms])
      expect(await page(`/p?reason=${code}`)).toContain(title.zh)
    }
    expect(await page('/p?reason=X9-99')).toContain('没有平台因 X9-99 被扣分')
  })

  test('changes of a month, a direction and a county', async () => {
    const { changes, counties } = await overview()
    const all = screenChanges.parse(await json('changes'))
    expect(all.total).toBe(changes.reduce((sum, each) => sum + each.upgrades + each.downgrades, 0))
    for (const { month, upgrades, downgrades } of changes) {
      expect(await foundOn(`/changes?month=${month}&direction=up`)).toBe(upgrades)
      expect(await foundOn(`/changes?month=${month}&direction=down`)).toBe(downgrades)
    }
    for (const { county } of counties) {
      if (!county) continue
      const own = (await overview(`?region=${county.code}`)).changes
      const sum = own.reduce((total, each) => total + each.upgrades + each.downgrades, 0)
      expect(await foundOn(`/changes?county=${county.code}`)).toBe(sum)
    }
    const refused = await office.publicHttp.inject({ url: '/changes?month=2026-13' })
    expect(refused.statusCode).toBe(400)
  })

  test('shops by platform, whose sum is the number', async () => {
    const { totals, counties } = await overview()
    for (const { code, count } of [
      { code: '', count: totals.shops },
      ...counties.flatMap(({ county, shops }) =>
        county ? [{ code: county.code, count: shops }] : [],
      ),
    ]) {
      const { total, elsewhere, platforms } = screenShops.parse(await json(`shops?region=${code}`))
      expect(total).toBe(count)
      expect(platforms.reduce((sum, { shops }) => sum + shops, elsewhere)).toBe(count)
      expect(await page(`/shops?county=${code}`)).toContain(count.toLocaleString('en-US'))
    }
  })

  test('sources, without how a bureau names its files', async () => {
    const { sources } = await overview()
    const text = await page('/sources')
    for (const { title } of sources) expect(text).toContain(title.zh)
    const english = await page('/sources?lang=en')
    for (const { title } of sources) expect(english).toContain(title.en)
  })

  test('one platform, with what costs it most and its last change', async () => {
    const [standing] = await office.app.publication.listStandings({ limit: 1, state: 'inForce' })
    const { uscc = '', receiptId = 0, name } = standing ?? {}
    const told = screenPlatform.parse(await json(`platforms/${uscc}`))
    expect(told.name).toBe(name)
    const { facts } = await office.app.publication.getReceipt(receiptId)
    const costs = facts.lines
      .filter(({ role, counted }) => role !== 'bonus' && counted > 0)
      .map(({ counted }) => counted)
    expect(told.reasons.map(({ points }) => points)).toEqual(
      costs.toSorted((one, other) => other - one).slice(0, 3),
    )
    const unknown = await office.publicHttp.inject({
      url: '/api/v1/screen/platforms/91330700MA00000000',
    })
    expect([unknown.statusCode, unknown.json<{ code: string }>().code]).toEqual([
      404,
      'grade.not_published',
    ])
  })
})
