import type { PlatformPoint, PlatformPoints, ScreenMap } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCase, aPlatform, aSessionOf, importRows } from '../../server/test/system/small-office.ts'
import { violationsOf } from '../axe.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { WallSite } from './wall-site.ts'

const WALL = { width: 1920, height: 1080 }

describeInBrowser('the live look of the wall', () => {
  let site: WallSite
  let browser: Browser
  /** Told of a downgrade that the public does not know yet. */
  let told: { code: string; name: string }
  beforeAll(async () => {
    ;[site, browser] = await Promise.all([WallSite.open({ hasMap: true }), openBrowser('maps')])
    const { app } = site
    told = await aPlatform(app, 'blue')
    const numbers = ['金虚罚〔2026〕1号', '金虚罚〔2026〕2号']
    const rows = numbers.map((决定书文号) => aCase(told.code, { 决定书文号 }))
    await importRows(app, rows)
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  async function visit(query: string, { isOfficer }: { isOfficer: boolean }) {
    const context = await browser.newContext({ viewport: WALL, bypassCSP: true })
    if (isOfficer) {
      const [name = '', value = ''] = (await aSessionOf(site.app, 'officer')).split('=')
      await context.addCookies([{ name, value, url: new URL('/', site.url).href }])
    }
    const page = await context.newPage()
    await page.goto(`${site.url}${query}`)
    return page
  }
  const shown = (page: Page) => page.locator('.map[data-state=idle], .cartogram').waitFor()
  const read = async <T>(page: Page, path: string) =>
    (await (await page.request.get(`${site.url}../api/v1/screen/${path}`)).json()) as T

  test('tells an officer what is due and by when, in both languages', async () => {
    for (const [language, title] of [
      ['zh', '待处置'],
      ['en', 'Due'],
    ] as const) {
      const page = await visit(`?look=live&lang=${language}`, { isOfficer: true })
      await shown(page)
      const due = page.locator('.panel-due', { hasText: title })
      await due.getByRole('link', { name: told.name }).waitFor()
      expect(await due.getByRole('link', { name: told.name }).getAttribute('href')).toBe(
        `/console/platforms/${told.code}?lang=${language}`,
      )
      expect([language, await violationsOf(page)]).toEqual([language, []])
    }
  })

  test('sifts the map by a grade, and opens the card of a platform', async () => {
    const page = await visit('?look=live&layer=platforms', { isOfficer: true })
    await shown(page)
    const points = await read<PlatformPoints>(page, 'live/platforms')
    const point = points.features.find(({ properties }) => properties.uscc === told.code)
    if (!point) throw new Error('the platform has no place on the map')
    const { face } = point.properties
    expect(face).not.toBe('blue')
    await page.locator(`.legend [data-face=${face}] button`).click()
    await page.waitForURL(new RegExp(`grade=${face}`))
    await page.locator('.map canvas').click({ position: await placeOf(page, point) })
    const card = page.getByRole('region', { name: told.name })
    await card.getByRole('link', { name: '在工作台打开' }).waitFor()
    expect(await card.innerText()).toContain('实时等级')
    expect(await page.evaluate('document.activeElement.textContent')).toBe(told.name)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
  })

  test('is refused to whoever is not signed in, who is led to sign-in and to what is published', async () => {
    const page = await visit('?look=live', { isOfficer: false })
    await page.getByRole('heading', { name: '实时等级仅供已登录的监管人员查看' }).waitFor()
    expect(await page.getByText(told.name).count()).toBe(0)
    await page.getByRole('button', { name: '查看公示等级' }).click()
    await shown(page)
    expect(await page.locator('.panel-due').count()).toBe(0)
    const points = await read<PlatformPoints>(page, 'platforms')
    const point = points.features.find(({ properties }) => properties.uscc === told.code)
    expect(point?.properties.face).toBe('blue')
  })

  test('does not exist where the public is served, not even for an officer', async () => {
    const page = await visit('', { isOfficer: true })
    await page.goto(site.publicUrl)
    await shown(page)
    await page.getByText(/^实时$/).waitFor()
    expect(await page.locator('.looks').count()).toBe(0)
    for (const path of ['overview', 'platforms', 'due', 'events'])
      expect(
        (await page.request.get(`${site.publicUrl}../api/v1/screen/live/${path}`)).status(),
      ).toBe(404)
    await page.goto(`${site.publicUrl}?look=live`)
    await page.locator('.waiting').waitFor()
    expect(await page.locator('.wall').count()).toBe(0)
  })

  /** Where the map that shows the whole city has a point, in pixels. */
  async function placeOf(
    page: Page,
    { geometry }: PlatformPoint,
  ): Promise<{ x: number; y: number }> {
    const { bounds } = await read<ScreenMap>(page, 'map')
    if (bounds === null) throw new Error('the map has no bounds')
    const box = await page.locator('.map').boundingBox()
    if (!box) throw new Error('the map is not there')
    const edge = Math.min(box.width, box.height) * 0.05
    const rem = Number.parseFloat(
      await page.evaluate<string>('getComputedStyle(document.documentElement).fontSize'),
    )
    const left = Math.max(edge, Math.min(box.width * 0.35, rem * 18.5))
    const [west, north] = mercator([bounds[0], bounds[3]])
    const [east, south] = mercator([bounds[2], bounds[1]])
    const [wide, high] = [box.width - left - edge, box.height - 2 * edge]
    const scale = Math.min(wide / (east - west), high / (south - north))
    const [x, y] = mercator(geometry.coordinates)
    return {
      x: left + wide / 2 + (x - (east + west) / 2) * scale,
      y: edge + high / 2 + (y - (north + south) / 2) * scale,
    }
  }
})

function mercator([longitude = 0, latitude = 0]: readonly number[]): [number, number] {
  const radians = (latitude * Math.PI) / 180
  return [longitude / 360, -Math.asinh(Math.tan(radians)) / (2 * Math.PI)]
}
