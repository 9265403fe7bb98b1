import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { violationsOf } from '../axe.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { CODES, REPLY } from './published-city.ts'
import { type PublicSite, openPublicSite } from './public-site.ts'

const PHONE = { width: 390, height: 844 }
const LANGUAGES = ['zh', 'en'] as const
const PATHS = [
  ...Object.values(CODES).map((code) => `/p/${code}`),
  '/p',
  '/p?q=nobody',
  '/verify',
  '/p/91330782MA2FICT09X',
  '/nowhere',
]

describeInBrowser('the public pages', () => {
  let site: PublicSite
  let browser: Browser
  beforeAll(async () => {
    ;[site, browser] = await Promise.all([openPublicSite(), openBrowser()])
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const visit = async (path: string, options: Parameters<Browser['newPage']>[0] = {}) => {
    const page = await browser.newPage(options)
    await page.goto(site.url + path)
    return page
  }
  const withLanguage = (path: string, language: string) =>
    `${path}${path.includes('?') ? '&' : '?'}lang=${language}`

  it.each(PATHS.flatMap((path) => LANGUAGES.map((language) => withLanguage(path, language))))(
    'is open to people with disabilities, and fits a phone: %s',
    async (path) => {
      // The policy of the pages allows no script, so axe comes past it.
      const page = await visit(path, { bypassCSP: true })
      await page.evaluate(
        "for (const each of document.querySelectorAll('details')) each.open = true",
      )
      expect(await violationsOf(page)).toEqual([])
      await page.setViewportSize(PHONE)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
      await page.close()
    },
  )

  it('is read without any script, and runs none', async () => {
    const page = await visit(`/p/${CODES.yellow}?lang=zh`, { javaScriptEnabled: false })
    const text = await page.innerText('main')
    for (const said of [
      '黄级 需整改',
      '85.0 分',
      '一年内有严重违法处罚',
      '金市监处罚〔2026〕虚构1号',
    ])
      expect(text).toContain(said)
    expect(text).toContain('平台自述，未经核实。')
    expect(text).toContain(REPLY)
    expect(await page.locator('script').count()).toBe(0)
    await page.close()
  })

  it('shows the badge of the snippet, and the snippet as it is to be copied', async () => {
    const page = await visit(`/p/${CODES.yellow}?lang=zh`)
    await page.click('.embed summary')
    const snippet = await page.inputValue('#snippet')
    expect(snippet).toContain(
      `<a href="https://credit.fictional.example/p/${CODES.yellow}?from=badge"`,
    )
    const shown = page.locator('.embed img')
    await shown.scrollIntoViewIfNeeded()
    await expect
      .poll(() => shown.evaluate((image) => (image as { naturalWidth: number }).naturalWidth))
      .toBe(340)
    await page.close()
  })

  it('warns whoever clicked the badge on a site that is not the platform’s', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const show = async (host: string) => {
      const target = `${site.url}/p/${CODES.yellow}?from=badge&lang=zh`
      const body = `<a href="${target}" referrerpolicy="origin">badge</a>`
      await page.route(`http://${host}/`, (route) =>
        route.fulfill({ contentType: 'text/html', body }),
      )
      await page.goto(`http://${host}/`)
      await page.click('a')
      await page.waitForURL(/\/p\//)
      return page.innerText('main')
    }
    const warned = await show('imitator.example')
    expect(warned).toContain('域名与登记信息不一致')
    expect(warned).toContain('您从 imitator.example 点击徽标')
    expect(await show('shop.fictional.example')).not.toContain('域名与登记信息不一致')
    await context.close()
  })
})
