import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BADGE_SIZES } from '../../server/src/pages/index.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { CODES } from './published-city.ts'
import { type PublicSite, openPublicSite } from './public-site.ts'

const BADGES = [...Object.values(CODES), '91330782MA2FICT09X'].flatMap((code) =>
  BADGE_SIZES.flatMap((size) =>
    ['light', 'dark'].flatMap((theme) =>
      ['zh', 'en'].map((lang) => `/badge/${code}.svg?size=${size}&theme=${theme}&lang=${lang}`),
    ),
  ),
)

/** Texts that leave the picture, or run into another text or shape of their line. */
const FAULTS = `(() => {
  const svg = document.documentElement
  const { width, height } = svg.viewBox.baseVal
  const boxOf = (each) => {
    const { x, y, width, height } = each.getBBox()
    const { a, e, f } = each.transform.baseVal.consolidate()?.matrix ?? { a: 1, e: 0, f: 0 }
    return { name: each.textContent || each.tagName, x: x * a + e, y: y * a + f, w: width * a, h: height * a }
  }
  const texts = [...svg.querySelectorAll('text')].map(boxOf)
  const shapes = [...svg.querySelectorAll(':scope > g')].map(boxOf)
  const outside = texts.filter((t) => t.x < 2 || t.y < 0 || t.x + t.w > width - 2 || t.y + t.h > height)
  const covered = texts.filter((t) => shapes.some((s) =>
    t.x < s.x + s.w && s.x < t.x + t.w && t.y < s.y + s.h && s.y < t.y + t.h))
  return [...outside, ...covered].map(({ name }) => name)
})()`

describeInBrowser('badges', () => {
  let site: PublicSite
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    ;[site, browser] = await Promise.all([openPublicSite(), openBrowser()])
    page = await browser.newPage({ bypassCSP: true })
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it.each(BADGES)('keeps its texts in their box: %s', async (path) => {
    const faults: string[] = []
    page.once('pageerror', (error) => faults.push(error.message))
    await page.goto(site.url + path)
    expect(await page.evaluate(FAULTS)).toEqual([])
    // A font that is a quarter wider than the usual ones.
    await page.evaluate("document.documentElement.setAttribute('font-family', 'DejaVu Sans')")
    expect(await page.evaluate(FAULTS)).toEqual([])
    expect(faults).toEqual([])
  })

  it('is told apart without colours', async () => {
    const looks = await Promise.all(
      ['blue', 'yellow', 'red', 'unrated'].map(async (shown) => {
        const code = CODES[shown as keyof typeof CODES]
        const badge = await (await fetch(`${site.url}/badge/${code}.svg?lang=en`)).text()
        return badge.replaceAll(/#[0-9a-f]{6}|<title>.*?<\/title>|<text.*?<\/text>/g, '')
      }),
    )
    expect(new Set(looks).size).toBe(4)
  })
})
