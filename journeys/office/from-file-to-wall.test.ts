import { dayOf } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aCase, aPlatform, csvOf } from '../../server/test/system/small-office.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { OfficeSite, aWindow, enter, keepPicture } from './office-site.ts'
import type { Entrance } from './office-site.ts'

/** A Monday; the five working days end on the next one. */
const ANNOUNCED = dayOf('2026-11-09')
const DUE = dayOf('2026-11-16')

const CASE = '义市监处罚〔2026〕虚构7号'
const STATEMENT = '涉案网店已于处罚前主动下架商品并赔付消费者，请予从轻认定。'
const REFUSAL = '下架与赔付已在处罚裁量中考虑，记录无误。'

/** One penalty, from a file with an error to the colour on the wall, by the hands of those whose work it is. */
describeInBrowser('from a file to the wall', () => {
  let site: OfficeSite
  let browser: Browser
  let platform: Awaited<ReturnType<typeof aPlatform>>
  const people: Record<'officer' | 'reviewer' | 'approver' | 'own', Entrance> = {} as never

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([
      OfficeSite.open(ANNOUNCED, { hasMap: true }),
      openBrowser('maps'),
    ])
    platform = await aPlatform(site.app, 'blue')
    people.officer = await site.employ({ login: 'lin', name: '林经办', role: 'officer' })
    people.reviewer = await site.employ({ login: 'zhou', name: '周复核', role: 'reviewer' })
    people.approver = await site.employ({ login: 'fang', name: '方审批', role: 'approver' })
    people.own = await site.enrolPlatform('own', platform.code)
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  /** The window of somebody who is signed in to the console. */
  async function atDesk(who: keyof typeof people, path: string): Promise<Page> {
    const page = await aWindow(browser)
    await enter(page, `${site.url}/console/${path}`, people[who])
    return page
  }
  async function inPortal(path: string): Promise<Page> {
    const page = await aWindow(browser)
    await enter(page, `${site.publicUrl}/portal/${path}`, people.own)
    return page
  }
  const badgeTitle = async () => {
    const badge = await fetch(`${site.publicUrl}/badge/${platform.code}.svg`)
    return /<title>(.*)<\/title>/.exec(await badge.text())?.[1] ?? ''
  }

  test('an officer feeds a file with an error: the row waits, and is mended in the page', async () => {
    const page = await atDesk('officer', 'imports')
    const buffer = Buffer.from(
      csvOf([aCase(platform.code, { 决定书文号: CASE, 决定日期: '2026-02-30' })]),
    )
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '行政处罚.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('heading', { name: '预览：行政处罚.csv' }).waitFor()
    await page.getByText('1 行将进入待处理').waitFor()
    await keepPicture(page, '1-preview')
    await page.getByRole('button', { name: '确认导入' }).click()
    await page.getByText('已入库').first().waitFor()
    await page
      .getByRole('link', { name: /查看并处理/ })
      .first()
      .click()
    await page.getByRole('link', { name: CASE }).click()
    const field = page.getByLabel(/^决定日期/)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await keepPicture(page, '2-waiting-row')
    await field.fill('2026-11-06')
    await page.getByRole('button', { name: '核对并入库' }).click()
    await page.getByText('此行已入库，相关评分已更新。').waitFor()
    await expect.poll(() => field.getAttribute('aria-invalid')).not.toBe('true')
  }, 120_000)

  test('the platform has turned yellow for officers, and stays blue in public', async () => {
    const page = await atDesk('officer', `platforms/${platform.code}`)
    await page.getByText('黄 需整改').first().waitFor()
    await page.getByText(CASE).first().waitFor()
    await keepPicture(page, '3-platform')
    expect(await badgeTitle()).toContain('蓝')
  })

  test('the platform states its case in the portal', async () => {
    const page = await inPortal('statement')
    await page.getByLabel('陈述申辩内容').fill(STATEMENT)
    await page.getByRole('button', { name: '提交陈述申辩' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '提交陈述申辩' }).click()
    await page.getByText('因陈述申辩暂不公示').waitFor()
    await keepPicture(page, '4-statement')
    expect(await badgeTitle()).toContain('蓝')
  })

  test('nothing is published before two people have decided, also after the last day', async () => {
    await site.goOn(DUE + 1)
    expect(await badgeTitle()).toContain('蓝')

    const first = await atDesk('reviewer', '')
    await first.getByRole('main').getByRole('link', { name: /^复核/ }).first().click()
    await first.getByText(STATEMENT).waitFor()
    await first.getByLabel('复核理由（经审批后告知平台）').fill(REFUSAL)
    await first.getByRole('button', { name: '提交复核意见' }).click()
    await first.getByRole('button', { name: '确认办理' }).click()
    await first.getByText('等待审批人员决定。').waitFor()
    await keepPicture(first, '5-proposal')
    expect(await badgeTitle()).toContain('蓝')
  }, 120_000)

  test('the second signature publishes it: badge, page and the open wall change by themselves', async () => {
    const wall = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    await wall.goto(`${site.publicUrl}/screen/?layer=platforms`)
    await wall.getByText('实时', { exact: true }).waitFor()
    const shown = async (words: string) =>
      Number(
        /\d+$/.exec(
          await wall.locator('.total', { hasText: words }).locator('.count').innerText(),
        )?.[0],
      )
    const [blue, yellow] = [await shown('蓝 守信'), await shown('黄 需整改')]
    await wall.evaluate('globalThis.isTheSamePage = true')

    const second = await atDesk('approver', 'publication')
    await second.getByRole('row', { name: new RegExp(platform.name) }).click()
    await second.getByLabel('审批理由（内部留存）').fill('同意')
    await second.getByRole('button', { name: '同意复核意见' }).click()
    await second.getByRole('button', { name: '确认办理' }).click()
    await second.getByText('已于 2026-11-17 公示').first().waitFor()
    await keepPicture(second, '6-decision')

    await wall.locator('.ticker', { hasText: platform.name }).waitFor()
    await wall.locator('[class*=pulse][data-face=yellow]').waitFor({ state: 'attached' })
    await expect.poll(() => shown('黄 需整改')).toBe(yellow + 1)
    expect(await shown('蓝 守信')).toBe(blue - 1)
    expect(await wall.evaluate('globalThis.isTheSamePage')).toBe(true)
    await keepPicture(wall, '7-wall')

    expect(await badgeTitle()).toContain('黄')
    const page = await browser.newPage()
    await page.goto(`${site.publicUrl}/p/${platform.code}?lang=zh`)
    expect(await page.textContent('main')).toContain(CASE)
  }, 120_000)

  test('the platform reads why', async () => {
    const page = await inPortal('notices')
    await page
      .getByRole('link', { name: /不予采纳/ })
      .first()
      .click()
    await page.getByText(REFUSAL).first().waitFor()
    await keepPicture(page, '8-notice')
    expect(await page.locator('main').innerText()).toContain(REFUSAL)
  })
})
