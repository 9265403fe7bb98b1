import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { violationsOf } from '../axe.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { openDesk } from './desk-site.ts'

const REVIEWER = { role: 'reviewer', name: '王虚构' } as const
const APPROVER = { role: 'approver', name: '李虚构' } as const
const PAGES = [
  '',
  'publication',
  'publication?notice=1',
  'publication/replies',
  'publication/replies?reply=1',
  'publication/withdrawals',
  'notices',
  'notices?notice=1',
]

describeInBrowser('the desk', () => {
  let desk: Awaited<ReturnType<typeof openDesk>>
  let browser: Browser
  beforeAll(async () => {
    desk = await openDesk()
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await desk.close()
  })

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
  const goOn = async (page: Page, action: string) => {
    await button(page, action).click()
    await button(page, '确认办理').click()
  }

  test.each(['zh', 'en'] as const)(
    'has no fault for axe, in %s',
    async (language) => {
      const page = await desk.as(browser, APPROVER)
      for (const path of PAGES) {
        await desk.open(page, path, language)
        expect([path, await violationsOf(page)]).toEqual([path, []])
      }
      await page.context().close()
    },
    120_000,
  )

  test('leads by the keyboard from the work list to a decision, and loses nothing', async () => {
    const page = await desk.as(browser, REVIEWER)
    await desk.open(page, '')
    await page.getByRole('button', { name: /待审批/ }).click()
    await page.getByText('此类没有待办事项').waitFor()
    await page.getByRole('button', { name: /待审批/ }).click()
    await page.locator('body').click({ position: { x: 600, y: 4 } })
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    const review = page.getByRole('region', { name: '复核意见' })
    await review.getByLabel('采纳', { exact: true }).check()
    expect(await review.getByRole('checkbox').first().isChecked()).toBe(true)
    await review.getByLabel('复核理由（经审批后告知平台）').fill('复议决定书经核对属实')

    await page.route('**/proposal', (route) => route.abort())
    await goOn(page, '提交复核意见')
    await page.getByRole('alert').filter({ hasText: '连不上服务器' }).waitFor()
    await page.unroute('**/proposal')
    await page.reload()
    const kept = review.getByLabel('复核理由（经审批后告知平台）')
    expect(await kept.inputValue()).toBe('复议决定书经核对属实')
    await goOn(page, '提交复核意见')
    await page.getByText('等待审批人员决定').waitFor()
    await page.context().close()
  }, 60_000)

  test('lets another person decide, and tells what follows before', async () => {
    const page = await desk.as(browser, APPROVER)
    await desk.open(page, 'publication?notice=1')
    const decision = page.getByRole('region', { name: '审批' })
    await decision.getByLabel('审批理由（内部留存）').fill('同意')
    await button(page, '同意复核意见').click()
    await page.getByText('最多再暂缓十个工作日').waitFor()
    await button(page, '确认办理').click()
    const history = page.getByRole('region', { name: '经过' })
    await history.getByText('审批：采纳，等待来源更正').waitFor()
    const told = await desk.app.notices.list({ subjectId: desk.platform.subjectId, limit: 1 })
    expect(told).toMatchObject([{ kind: 'statementUpheld' }])
    await page.context().close()
  }, 60_000)

  test('takes a publication back with two people, never with one twice', async () => {
    const code = desk.platform.code
    const first = await desk.as(browser, APPROVER)
    await desk.open(first, 'publication/withdrawals')
    await first.getByLabel('统一社会信用代码').fill(code)
    await first.getByLabel('撤回理由（向社会公开）').fill('误公示')
    await goOn(first, '批准撤回')
    await first.getByText('您已批准，须由另一人批准').waitFor()
    await first.context().close()

    const second = await desk.as(browser, { role: 'approver', name: '赵另一人' })
    await desk.open(second, 'publication/withdrawals')
    await button(second, '第二人批准').click()
    await second.getByLabel('撤回理由（向社会公开）').fill('误公示')
    await goOn(second, '批准撤回')
    await second.getByRole('cell', { name: '已撤回' }).waitFor()
    const all = await desk.app.publication.listWithdrawals()
    expect(all).toMatchObject([{ uscc: code, approvals: [{}, {}] }])
    await second.context().close()
  }, 60_000)

  test('shows an auditor everything and lets him decide nothing', async () => {
    const page = await desk.as(browser, { role: 'auditor', name: '钱虚构' })
    await desk.open(page, 'publication/replies?reply=1')
    await page.getByText('本平台已完成整改。').last().waitFor()
    expect(await button(page, '同意展示').count()).toBe(0)
    await desk.open(page, 'publication/withdrawals')
    expect(await button(page, '批准撤回').count()).toBe(0)
    await page.context().close()
  }, 60_000)
})
