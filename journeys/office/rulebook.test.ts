import { WHOLE_CITY, dayOf, isoOf } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { OfficeSite, aWindow, enter, keepPicture } from './office-site.ts'
import type { Entrance } from './office-site.ts'

/** Shortly before the month turns; the first working day of August is the third. */
const DRAFTED = dayOf('2026-07-28')
const EFFECTIVE = dayOf('2026-08-01')
const MONTH_SET = dayOf('2026-08-03')

/** Another version of the rules, from the idea to the grades that follow from it. */
describeInBrowser('a change of the rules', () => {
  let site: OfficeSite
  let browser: Browser
  const people: Record<'officer' | 'approver', Entrance> = {} as never
  /** A platform whose colour the draft changes. */
  let moved: { code: string; name: string }

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([OfficeSite.open(DRAFTED), openBrowser()])
    people.officer = await site.employ({ login: 'lin', name: '林经办', role: 'officer' })
    people.approver = await site.employ({ login: 'fang', name: '方审批', role: 'approver' })
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  async function atDesk(who: keyof typeof people, path: string): Promise<Page> {
    const page = await aWindow(browser)
    await enter(page, `${site.url}/console/${path}`, people[who])
    return page
  }
  /** Looks at the list that a signature is bound to, and signs. */
  async function sign(page: Page, words: string): Promise<void> {
    await page.getByRole('button', { name: '查看变动名单' }).click()
    await page.getByText(/有 [1-9]\d* 家的分数或等级变动/).waitFor()
    await page.getByRole('button', { name: words }).click()
  }

  test('an officer changes a threshold, sees who changes colour, and keeps it as a draft', async () => {
    const page = await atDesk('officer', 'simulation')
    await page.getByLabel(/^blue/).first().fill('99.5')
    const who = page.getByRole('tab', { name: /变动名单 \([1-9]/ })
    await who.waitFor()
    await keepPicture(page, 'rules-1-overview')
    await who.click()
    const first = page.getByRole('tabpanel').getByRole('row').nth(1)
    await first.waitFor()
    await keepPicture(page, 'rules-2-who')
    const code = /[0-9A-Z]{18}/.exec(await first.innerText())?.[0] ?? ''
    const { name } = await site.app.registry.getPlatform(code, WHOLE_CITY)
    moved = { code, name }
    await page.getByLabel('新版本号').fill('2026.2')
    await page.getByRole('button', { name: '存为新草案' }).click()
    await page.waitForURL(/rulebooks\/platform\/2026\.2\/simulation/)
    expect(moved.name).not.toBe('')
  }, 120_000)

  test('the author alone brings nothing into force; a colleague approves and sets the day', async () => {
    const author = await atDesk('officer', 'rulebooks/platform/2026.2')
    await author.getByText(/85\.0 → 99\.5/).waitFor()
    await sign(author, '签名并送审')
    await author.getByText('待审批').first().waitFor()
    await keepPicture(author, 'rules-3-submitted')
    expect(await author.getByRole('button', { name: '签名并批准' }).count()).toBe(0)

    const colleague = await atDesk('approver', 'rulebooks/platform/2026.2')
    await sign(colleague, '签名并批准')
    await colleague.getByText('已审批').first().waitFor()
    await colleague.getByLabel('施行日').fill(isoOf(EFFECTIVE))
    await colleague.keyboard.press('Enter')
    await colleague.getByRole('button', { name: '确定施行日' }).click()
    await colleague.getByText('待施行').first().waitFor()
    await keepPicture(colleague, 'rules-4-scheduled')
  }, 120_000)

  test('the day comes: live grades follow, what is public stays with the old version', async () => {
    await site.goOn(EFFECTIVE)
    const page = await atDesk('officer', `platforms/${moved.code}`)
    await page
      .getByText(/2026\.2/)
      .first()
      .waitFor()
    await keepPicture(page, 'rules-5-platform')
    const credit = await browser.newPage()
    await credit.goto(`${site.publicUrl}/p/${moved.code}?lang=zh`)
    expect(await credit.textContent('main')).toContain('2026.1')
    expect(await credit.textContent('main')).not.toContain('2026.2')
  }, 180_000)

  test('the month is set by the version of its last day, and everybody reads which one decides', async () => {
    await site.goOn(MONTH_SET)
    const inForce = await site.app.grading.listInForce(site.app.database.db)
    const monthly = inForce.filter(({ asOf }) => asOf === EFFECTIVE - 1)
    expect(monthly.length).toBeGreaterThan(0)
    expect([...new Set(monthly.map((grade) => grade.rulebookVersion))]).toEqual(['2026.1'])

    const page = await browser.newPage()
    await page.goto(`${site.publicUrl}/rulebooks?lang=zh`)
    const main = (await page.textContent('main')) ?? ''
    expect(main).toContain('2026.2')
    expect(main).toContain('85.0 → 99.5')
    await keepPicture(page, 'rules-6-public')
    await page
      .getByRole('link', { name: /2026\.1/ })
      .first()
      .click()
    await page.waitForURL(/rulebooks\/platform\/2026\.1/)
  }, 180_000)
})
