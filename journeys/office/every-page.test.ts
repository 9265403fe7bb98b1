import { readFileSync } from 'node:fs'
import { PERMISSIONS, dayOf } from '@liangma/contracts'
import type { BureauRole, Permission } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMerchant } from '../../server/test/system/a-merchant.ts'
import { aCase, aPlatform, importRows } from '../../server/test/system/small-office.ts'
import { violationsOf } from '../axe.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { OfficeSite, enter } from './office-site.ts'
import type { Entrance } from './office-site.ts'

const SMALL = { width: 1280, height: 720 }
/** Lives for an hour only; the journey of a file opens it. */
const PASSING = ['imports/previews/:previewId']
const LANGUAGES = ['zh', 'en'] as const
const PAGES = listPages()

/** Every page of the console, as whoever may open it sees it on a small screen. */
describeInBrowser('every page of the console', () => {
  let site: OfficeSite
  let browser: Browser
  let params: Record<string, string>
  const people = new Map<BureauRole, Entrance>()

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([OfficeSite.open(dayOf('2026-11-09')), openBrowser()])
    const { app } = site
    const { code } = await aPlatform(app, 'blue')
    // Something in each list: a row that waits, a pre-notice, a letter.
    await importRows(app, [aCase(code), aCase(code, { 决定书文号: '另一号', 决定日期: '不详' })])
    params = {
      uscc: code,
      code: await aMerchant(app),
      batchId: '1',
      rowId: await aWaitingRow(),
      noticeId: '1',
    }
    Object.assign(params, { rulebook: 'platform', version: '2026.1' })
    for (const role of ['approver', 'admin', 'auditor'] as const)
      people.set(role, await site.employ({ login: role, name: `${role}某`, role }))
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  async function aWaitingRow(): Promise<string> {
    const officer = await site.employ({ login: 'lin', name: '林经办', role: 'officer' })
    const page = await browser.newPage()
    await enter(page, `${site.url}/console/quarantine`, officer)
    const link = page.locator('main a[href*="/quarantine/"]').first()
    const address = (await link.getAttribute('href')) ?? ''
    await page.context().close()
    return /quarantine\/(\d+)/.exec(address)?.[1] ?? 'none'
  }

  async function visit(path: string, language: 'zh' | 'en') {
    const context = await browser.newContext({ viewport: SMALL, bypassCSP: true })
    await context.addInitScript(`localStorage.setItem('liangma.language', '${language}')`)
    const page = await context.newPage()
    const said: string[] = []
    page.on('pageerror', (error) => said.push(error.message))
    const address = path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? name)
    await enter(page, `${site.url}/console/${address}`, people.get(roleFor(path))!)
    await settle(page)
    return { page, said }
  }

  test('knows the pages', () => expect(PAGES.length).toBeGreaterThan(15))

  test.each(PAGES.flatMap(({ path }) => LANGUAGES.map((language) => [path, language] as const)))(
    'keeps nobody out, and fits: /%s in %s',
    async (path, language) => {
      const { page, said } = await visit(path, language)
      // A refusal, a failure, or a page that is not there would stand in its place.
      expect(await page.locator('.ant-result').allInnerTexts()).toEqual([])
      expect(await page.locator('h1').count()).toBe(1)
      expect(await violationsOf(page)).toEqual([])
      const width = await page.evaluate('document.scrollingElement.scrollWidth')
      expect([width, said]).toEqual([SMALL.width, []])
      if (language === 'en') expect(await chineseIn(page)).toEqual([])
      await page.context().close()
    },
  )
})

/** The lines of the list of pages, read as text: the components behind them are for browsers. */
function listPages(): { path: string; may: Permission | null }[] {
  const text = readFileSync(new URL('../../web/console/pages.ts', import.meta.url), 'utf8')
  const found = text.matchAll(/path: '([^']*)',\s*title: [^\n]*\n\s*may: (?:'([^']+)'|null)/g)
  return [...found]
    .map(([, path = '', may]) => ({ path, may: (may as Permission | undefined) ?? null }))
    .filter(({ path }) => !PASSING.includes(path))
}

function roleFor(path: string): BureauRole {
  const may = PAGES.find((each) => each.path === path)?.may ?? null
  const roles = ['approver', 'admin', 'auditor'] as const
  const allowed: readonly string[] = may === null ? roles : PERMISSIONS[may]
  return roles.find((role) => allowed.includes(role)) ?? 'approver'
}

async function settle(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await expect.poll(() => page.locator('.ant-spin-spinning, .state[role=status]').count()).toBe(0)
  await page.waitForLoadState('networkidle')
}

/** What stands in Chinese on an English page where no name of a firm or column of a file can stand. */
async function chineseIn(page: Page): Promise<string[]> {
  const texts = await page.locator('nav a, main h2, main th').allInnerTexts()
  return texts.filter((text) => /[一-鿿]/.test(text))
}
