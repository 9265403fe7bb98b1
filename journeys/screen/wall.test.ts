import type { ScreenOverview } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { violationsOf } from '../axe.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { WallSite, withdrawOne } from './wall-site.ts'

const WALL = { width: 1920, height: 1080 }

describeInBrowser('the wall', () => {
  let site: WallSite
  let browser: Browser
  beforeAll(async () => {
    ;[site, browser] = await Promise.all([WallSite.open({ hasMap: true }), openBrowser('maps')])
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  /** The page once it shows numbers and map; whatever it complained of is in `said`. */
  async function visit(query = '', options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage({ viewport: WALL, ...options })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.goto(site.url + query)
    await page.locator('.map[data-state=idle], .cartogram').waitFor()
    await page.getByText(/^(实时|Live)$/).waitFor()
    return { page, said }
  }
  const overview = async (page: Page, query = '') => {
    const answer = await page.request.get(`${site.url}../api/v1/screen/overview${query}`)
    return (await answer.json()) as ScreenOverview
  }
  const countOf = async (page: Page, face: string) =>
    (await page.locator(`.legend [data-face=${face}] b`).innerText()).trim()
  const shownIn = async (page: Page, total: string) => {
    const text = await page.locator('.total', { hasText: total }).locator('.count').innerText()
    return Number(/\d+$/.exec(text)?.[0])
  }

  test('shows the city without a complaint of the browser or its policy', async () => {
    const { page, said } = await visit('?layer=platforms')
    const { totals } = await overview(page)
    expect(await shownIn(page, '公示平台')).toBe(totals.platforms)
    expect(await page.locator('.sample').innerText()).toContain('演示数据')
    await page.locator('.chart svg').waitFor()
    await expect.poll(() => countOf(page, 'blue')).toMatch(/^\d+$/)
    expect(said).toEqual([])
  })

  test.each(['', '?layer=platforms', '?layer=shops', '?map=grid'])(
    'keeps nobody out, in both languages: %s',
    async (query) => {
      for (const language of ['zh', 'en']) {
        const search = query === '' ? `?lang=${language}` : `${query}&lang=${language}`
        // The policy of the page allows no script from elsewhere, so axe comes past it.
        const { page } = await visit(search, { bypassCSP: true })
        expect([search, await violationsOf(page)]).toEqual([search, []])
      }
    },
  )

  test('is gone through by keyboard: into a county, to the list behind a number, and back', async () => {
    const { page } = await visit('?map=grid')
    const cell = page.locator('.cell', { hasText: '义乌市' })
    await cell.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/region=330782/)
    const { totals } = await overview(page, '?region=330782')
    await expect.poll(() => shownIn(page, '公示平台')).toBe(totals.platforms)
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.search.includes('region'))
    await page.goBack()
    await page.waitForURL(/region=330782/)
    await expect.poll(() => shownIn(page, '公示平台')).toBe(totals.platforms)
    await page.locator('.total a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/p\?county=330782&lang=zh/)
  })

  test('opens a county by its address, and changes language without losing it', async () => {
    const { page } = await visit('?region=330782&layer=shops')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/lang=en/)
    expect(await page.locator('nav').innerText()).toContain('Yiwu')
    expect(await page.title()).toBe('E-commerce Platform Credit')
    expect(new URL(page.url()).searchParams.get('layer')).toBe('shops')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  test('shows a change in ticker, panels and map as it is published', async () => {
    const { page } = await visit('?layer=platforms')
    const name = await withdrawOne(site.app)
    const soon = { timeout: 2_000 }
    await page.locator('.ticker li', { hasText: name }).waitFor(soon)
    await page.locator('.pulse[data-face=revoked]').waitFor({ ...soon, state: 'attached' })
    await expect.poll(() => countOf(page, 'revoked'), soon).toBe('1')
    await page.locator('.total', { hasText: '已撤销' }).waitFor(soon)
    expect(await shownIn(page, '已撤销')).toBe(1)
    // After a reload the ticker goes on from where it was.
    await page.reload()
    await page.locator('.ticker li', { hasText: name }).waitFor()
    expect(await page.locator('.ticker li').count()).toBe(1)
  })

  test('outlives a restart of the server, and misses nothing of what came meanwhile', async () => {
    const { page } = await visit()
    await page.evaluate("document.body.dataset['same'] = 'page'")
    await site.stop()
    await page.getByText('正在重新连接').waitFor()
    let name = ''
    await site.offline(async (app) => {
      name = await withdrawOne(app)
    })
    await site.start()
    await page.getByText(/^实时$/).waitFor()
    await page.locator('.ticker li', { hasText: name }).waitFor()
    expect(await page.locator('.ticker li', { hasText: name }).count()).toBe(1)
    expect(await page.evaluate("document.body.dataset['same']")).toBe('page')
  })

  test('is drawn by the old kernels of public offices, map and worker too', async () => {
    const page = await browser.newPage({ viewport: WALL })
    const said: string[] = []
    page.on('pageerror', (error) => said.push(error.message))
    await page.addInitScript(FORGET)
    await page.route(/map-worker.*\.js$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: `${FORGET}${await response.text()}` })
    })
    await page.goto(`${site.url}?layer=platforms`)
    await page.locator('.map[data-state=idle]').waitFor()
    await expect.poll(() => countOf(page, 'blue')).toMatch(/^\d+$/)
    expect(said).toEqual([])
  })

  test('holds the ticker still when asked, and says what waits', async () => {
    const { page } = await visit()
    await page.getByRole('button', { name: '暂停滚动' }).click()
    const name = await withdrawOne(site.app)
    await page.getByText('已暂停，另有 1 条').waitFor()
    expect(await page.locator('.ticker li', { hasText: name }).count()).toBe(0)
    await page.getByRole('button', { name: '继续滚动' }).click()
    await page.locator('.ticker li', { hasText: name }).waitFor()
  })

  test('asks for the new day at midnight in Shanghai, and says when data are late', async () => {
    const page = await browser.newPage({ viewport: WALL })
    await page.clock.install({ time: new Date('2026-06-30T15:59:00Z') })
    await page.goto(`${site.url}?map=grid`)
    await page.getByText('2026-06-30 23:59').waitFor()
    const asked = page.waitForRequest(/screen\/map$/)
    await page.clock.fastForward(61_000)
    await asked
    await page.getByText('2026-07-01 00:00').waitFor()
    await page.route('**/api/v1/screen/**', (route) => route.abort())
    await page.clock.fastForward(16 * 60_000)
    await expect.poll(() => page.locator('.state').innerText()).toMatch(/^数据延迟 1\d 分钟$/)
  })
})

/** What Chromium 87 has not, as far as libraries of ours call it. */
const FORGET = `for (const [owner, name] of [[Array.prototype, 'at'], [String.prototype, 'at'],
  [Object.getPrototypeOf(Uint8Array.prototype), 'at'], [Object, 'hasOwn'], [Array.prototype, 'toReversed'],
  [Array.prototype, 'toSorted'], [Array.prototype, 'findLast'], [globalThis, 'structuredClone']])
  delete owner[name];`

describeInBrowser('the wall where no map can be drawn', () => {
  test.each([
    { why: 'no WebGL', hasMap: true, graphics: 'none' as const },
    { why: 'no boundaries', hasMap: false, graphics: 'maps' as const },
  ])('draws squares: $why', async ({ hasMap, graphics }) => {
    const site = await WallSite.open({ hasMap })
    const browser = await openBrowser(graphics)
    const page = await browser.newPage({ viewport: WALL })
    await page.goto(site.url)
    await page.locator('.cell').first().waitFor()
    expect(await page.locator('.cell').count()).toBe(10)
    expect(await page.locator('.map').count()).toBe(0)
    expect(await page.getByRole('button', { name: '方格图' }).count()).toBe(0)
    await browser.close()
    await site.close()
  })
})
