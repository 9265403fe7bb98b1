import { dayOf } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aCase, aPlatform, csvOf } from '../../server/test/system/small-office.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { OfficeSite, aWindow, enter, keepPicture } from './office-site.ts'
import type { Entrance } from './office-site.ts'

const NUMBERS = [1, 2, 3].map((n) => `义市监处罚〔2026〕虚构9${n}号`)

/** Rows that wait for the same reason, dealt with alike. */
describeInBrowser('waiting rows', () => {
  let site: OfficeSite
  let browser: Browser
  let officer: Entrance

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([OfficeSite.open(dayOf('2026-11-09')), openBrowser()])
    officer = await site.employ({ login: 'lin', name: '林经办', role: 'officer' })
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  async function atWaitingRows(filter: string): Promise<Page> {
    const page = await aWindow(browser)
    await enter(page, `${site.url}/console/quarantine?${filter}`, officer)
    await page.getByRole('heading', { name: '待处理数据' }).waitFor()
    return page
  }

  test('three rows with one wrong day are mended at once; what is still wrong stays as it was', async () => {
    const { code } = await aPlatform(site.app, 'blue')
    const rows = NUMBERS.map((number) =>
      aCase(code, { 决定书文号: number, 决定日期: '2026-02-30' }),
    )
    const page = await aWindow(browser)
    await enter(page, `${site.url}/console/imports`, officer)
    const buffer = Buffer.from(csvOf(rows))
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '行政处罚.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: '确认导入' }).click()
    await page.getByText('已入库').first().waitFor()

    await page
      .getByRole('link', { name: /查看并处理/ })
      .first()
      .click()
    await page.getByRole('checkbox', { name: '全选本页' }).check()
    await page.getByText('已选 3 行').waitFor()
    await page.getByRole('button', { name: '同样更正所选行' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('改为').fill('2026-13-01')
    await dialog.getByRole('button', { name: '更正并入库' }).click()
    await dialog.getByRole('alert').waitFor()
    await keepPicture(page, 'rows-still-wrong')
    expect(await dialog.getByRole('listitem').count()).toBe(NUMBERS.length)
    expect(await dialog.getByLabel('改为').inputValue()).toBe('2026-13-01')
    await dialog.getByLabel('改为').fill('2026-11-06')
    await dialog.getByRole('button', { name: '更正并入库' }).click()
    await page.getByText('没有待处理的行').waitFor()
    await page.goto(`${site.url}/console/platforms/${code}`)
    for (const number of NUMBERS) await page.getByText(number).first().waitFor()
  }, 120_000)

  test('a row that is dismissed says by whom and why, and can be taken back', async () => {
    const page = await atWaitingRows('')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await page.getByRole('button', { name: '不予入库' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/理由/).fill('重复报送，以原件为准')
    await dialog.getByRole('button', { name: '不予入库' }).click()
    await page.getByText(/林经办.*重复报送，以原件为准/).waitFor()
    await keepPicture(page, 'row-dismissed')

    await page.getByRole('button', { name: '撤回，继续处理' }).click()
    await page.getByRole('button', { name: '核对并入库' }).waitFor()
    expect(await page.getByText('重复报送，以原件为准').count()).toBe(0)
  }, 120_000)
})
