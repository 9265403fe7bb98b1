import { ROLE_WORDS } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { violationsOf } from '../axe.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import type { PortalSite } from './portal-site.ts'
import { openPortalSite } from './portal-site.ts'

const PATIENCE = { timeout: 20_000, interval: 100 }
const PHONE = { width: 390, height: 844 }
const PAGES = [
  '',
  'score',
  'score?against=2026-05-31',
  'notices',
  'notices/1',
  'statement',
  'reply',
  'reports',
  'badge',
  'history',
  'account',
]

const aReport = (uscc: string, url: string) =>
  [
    '平台统一社会信用代码,报送期,经营者名称,统一社会信用代码,网店网址',
    `${uscc},2025H2,示例经营者,91330782000000027Q,${url}`,
  ].join('\n')

describeInBrowser('a platform at its portal', () => {
  let site: PortalSite
  let browser: Browser
  beforeAll(async () => {
    ;[site, browser] = await Promise.all([openPortalSite(), openBrowser()])
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  const open = async (page: Page, path: string) => {
    await page.goto(`${site.url}${path}`)
    await page.locator('h1').first().waitFor()
    const loading = page.getByText(/加载中|Loading/)
    await vi.waitFor(async () => expect(await loading.count()).toBe(0), PATIENCE)
  }

  test('sees what is announced and by when to answer, and how each point comes back', async () => {
    const { context, page } = await site.signIn(browser)
    await page.getByText('还剩 5 个工作日').first().waitFor()
    expect(await page.getByRole('link', { name: '对预告知陈述申辩' }).count()).toBe(1)
    await page.getByRole('link', { name: '评分说明', exact: true }).click()
    await page.getByRole('heading', { name: '每一分怎样恢复' }).waitFor()
    const ceiling = page.getByRole('row', { name: /C3/ }).first()
    expect(await ceiling.innerText()).toContain('信用修复')
    expect(await ceiling.innerText()).toContain('作出行政处罚决定的机关')
    await context.close()
  })

  test('compares its score with another day, and takes it along on paper', async () => {
    const { context, page } = await site.signIn(browser)
    await open(page, 'score')
    await page.getByLabel('与另一日相比').fill('2026-05-31')
    const moved = page.getByRole('row', { name: /C3 .*：自 .* 起成立/ })
    await moved.waitFor()
    expect(await page.getByRole('row', { name: /合计/ }).count()).toBe(1)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载说明书（PDF）' }).click()
    expect((await download).suggestedFilename()).toMatch(/^信用评价说明书.*\.pdf$/)
    await page.getByRole('button', { name: '不再比较' }).click()
    await moved.waitFor({ state: 'detached' })
    await context.close()
  })

  test('states its case; what was typed outlives a reload, and the grade is held', async () => {
    const { context, page } = await site.signIn(browser)
    await open(page, 'statement')
    await page.getByLabel('陈述申辩内容').fill('处罚决定已被复议机关撤销。')
    await page.reload()
    expect(await page.getByLabel('陈述申辩内容').inputValue()).toBe('处罚决定已被复议机关撤销。')
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: '提交陈述申辩' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '提交陈述申辩' }).click()
    await page.getByText('因陈述申辩暂不公示').waitFor()
    await context.close()
  })

  test('reads a notice, which leaves a receipt in its name', async () => {
    const { context, page } = await site.signIn(browser)
    await open(page, 'notices')
    await page
      .getByRole('link', { name: /预告知/ })
      .first()
      .click()
    const receipt = page.getByText(/首次阅读：.*李虚构/)
    await receipt.waitFor()
    expect(await receipt.count()).toBe(1)
    await context.close()
  })

  test('replies on the public page, after it has seen what the public will read', async () => {
    const { context, page } = await site.signIn(browser)
    await open(page, 'reply')
    await page.getByLabel('回应内容').fill('<b>已整改</b> 电话 13800000000')
    await page.getByRole('button', { name: '预览' }).click()
    expect(await page.locator('.as-public blockquote').innerText()).toBe('已整改 电话 ***')
    await page.getByRole('button', { name: '确认提交' }).click()
    await page.getByText('最近一次提交 · 等待审核').waitFor()
    await context.close()
  })

  test('reports merchants: what is wrong is told by cell, what is right is taken in', async () => {
    const { context, page } = await site.signIn(browser)
    await open(page, 'reports')
    const wrong = aReport('913307020000000192', 'https://shop.fictional.example/a')
    const right = aReport(site.uscc, 'https://shop.fictional.example/b').split('\n')[1]
    await page.getByLabel('文件（CSV 或 XLSX）').setInputFiles({
      name: '2025H2.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${wrong}\n${right}\n`),
    })
    await page.getByRole('button', { name: '上传并检查' }).click()
    await page.getByText('共 2 行：1 行可入库，1 行有问题').waitFor()
    expect(await page.getByRole('row', { name: /平台只能报送本平台/ }).count()).toBe(1)
    await page.getByRole('button', { name: '入库 1 行' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '入库 1 行' }).click()
    await page.getByText('✔ 已入库').waitFor()
    await context.close()
  })

  test('checks where its badge will stand', async () => {
    const { context, page } = await site.signIn(browser)
    await open(page, 'badge')
    await page.getByLabel('将展示标识的网页地址').fill('https://imitator.example')
    await page.getByRole('button', { name: '核对' }).click()
    const verdict = page.getByText('imitator.example 与登记网址不一致')
    await verdict.waitFor()
    expect(await verdict.count()).toBe(1)
    await context.close()
  })

  test.each(['zh', 'en'] as const)(
    'is open to people with disabilities, and fits a phone: %s',
    async (language) => {
      const { context, page } = await site.signIn(browser, language)
      await page.getByText(ROLE_WORDS.platform[language]).first().waitFor()
      for (const path of PAGES) {
        await open(page, `${path}?lang=${language}`)
        expect([path, await violationsOf(page)]).toEqual([path, []])
        await page.setViewportSize(PHONE)
        // Once the menu has folded away.
        await vi.waitFor(async () => {
          const width = await page.evaluate('document.documentElement.scrollWidth')
          expect([path, width]).toEqual([path, PHONE.width])
        }, PATIENCE)
        await page.setViewportSize({ width: 1280, height: 720 })
      }
      await context.close()
    },
  )
})
