import { dayOf } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aCase, aPlatform, importRows } from '../../server/test/system/small-office.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { OfficeSite, aWindow, enter, keepPicture } from './office-site.ts'
import type { Entrance } from './office-site.ts'

const DAY = dayOf('2026-11-09')
const BUTTON = '批准立即公示'

/** What one person alone may not do, and what a person of another county does not see. */
describeInBrowser('two officers', () => {
  let site: OfficeSite
  let browser: Browser
  let platform: Awaited<ReturnType<typeof aPlatform>>
  let own: string
  let other: string
  const people: Record<string, Entrance> = {}

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([OfficeSite.open(DAY), openBrowser()])
    const { app } = site
    platform = await aPlatform(app, 'blue')
    await importRows(app, [aCase(platform.code, { 否决情形: 'V3', 决定日期: '2026-11-06' })])
    own = platform.countyCode ?? ''
    const counties = (await app.registry.listCounties()).map(({ countyCode }) => countyCode)
    other = counties.find((each) => each !== own) ?? ''
    for (const login of ['fang', 'he'])
      people[login] = await site.employ({ login, name: `${login}审批`, role: 'approver' })
    people['zhou'] = await site.employ({ login: 'zhou', name: '周复核', role: 'reviewer' })
    for (const [login, county] of [
      ['here', own],
      ['there', other],
    ] as const)
      people[login] = await site.employ({
        login,
        name: login,
        role: 'approver',
        counties: [county],
      })
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  async function atDesk(who: string, path: string): Promise<Page> {
    const page = await aWindow(browser)
    await enter(page, `${site.url}/console/${path}`, people[who]!)
    return page
  }
  async function openNotice(page: Page): Promise<void> {
    await page.getByRole('row', { name: new RegExp(platform.name) }).click()
    await page.getByText('一票否决立即公示').first().waitFor()
  }
  async function approve(page: Page): Promise<void> {
    await page.getByLabel('批准理由').fill('情形属实，须即时公示')
    await page.getByRole('button', { name: BUTTON }).click()
    await page.getByRole('button', { name: '确认办理' }).click()
  }
  const grade = async () => (await site.app.publication.findStanding(platform.code))?.grade

  test('a reviewer sees it and is given nothing to approve, nor let in past the page', async () => {
    const page = await atDesk('zhou', 'publication')
    await openNotice(page)
    expect(await page.getByRole('button', { name: BUTTON }).count()).toBe(0)
    const [notice] = await site.app.grading.listPreNotices()
    const refused = await page.evaluate(async (noticeId) => {
      const answer = await fetch(`/api/v1/pre-notices/${noticeId}/approvals`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-requested-by': 'liangma' },
        body: '{"why":"x"}',
      })
      return [answer.status, ((await answer.json()) as { code: string }).code]
    }, notice?.noticeId)
    expect(refused).toEqual([403, 'auth.role_refused'])
  })

  test('one approver alone publishes nothing, also not twice', async () => {
    const page = await atDesk('fang', 'publication')
    await openNotice(page)
    await approve(page)
    await page.getByText('您已批准；须由另一名审批人员批准。').waitFor()
    await keepPicture(page, 'two-officers-first')
    expect(await page.getByRole('button', { name: BUTTON }).count()).toBe(0)
    expect(await grade()).toBe('blue')
  })

  test('the second one publishes it', async () => {
    const page = await atDesk('he', 'publication')
    await openNotice(page)
    await approve(page)
    await expect.poll(grade).toBe('red')
  })

  test('somebody of another county sees neither the platform nor its notices', async () => {
    const here = await atDesk('here', `platforms/${platform.code}`)
    await here.getByRole('heading', { name: new RegExp(platform.name) }).waitFor()
    const there = await atDesk('there', `platforms/${platform.code}`)
    await there.getByText(platform.code, { exact: false }).first().waitFor()
    expect(await there.getByText(platform.name).count()).toBe(0)
    await there.goto(`${site.url}/console/register`)
    await there.getByRole('row').nth(1).waitFor()
    const counties = await there.evaluate(async () => {
      const answer = await fetch('/api/v1/register?limit=200')
      const { platforms } = (await answer.json()) as {
        platforms: { county: { code: string } | null }[]
      }
      return [...new Set(platforms.map(({ county }) => county?.code))]
    })
    expect(counties).toEqual([other])
  })
})
