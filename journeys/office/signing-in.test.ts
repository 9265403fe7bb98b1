import { dayOf } from '@liangma/contracts'
import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aPlatform } from '../../server/test/system/small-office.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { OfficeSite, aWindow, enter } from './office-site.ts'
import type { Entrance } from './office-site.ts'

const FAILURES = 5

/** Who is let in, in which language, and by keyboard alone. */
describeInBrowser('signing in', () => {
  let site: OfficeSite
  let browser: Browser
  let officer: Entrance
  let own: Entrance

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([OfficeSite.open(dayOf('2026-11-09')), openBrowser()])
    officer = await site.employ({ login: 'lin', name: '林经办', role: 'officer' })
    own = await site.enrolPlatform('own', (await aPlatform(site.app, 'blue')).code)
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  async function attempt(page: Page, login: string, password: string): Promise<string> {
    await page.getByLabel('账号').fill(login)
    await page.getByLabel('密码', { exact: true }).fill(password)
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.keyboard.press('Enter'),
    ])
    await page.getByRole('alert').first().waitFor()
    return `${answer.status()} ${await page.getByRole('alert').first().innerText()}`
  }

  test('a wrong password and an unknown name are told apart by nobody', async () => {
    const page = await aWindow(browser)
    await page.goto(`${site.url}/console/`)
    const wrong = (await attempt(page, officer.login, 'wrong')).split('\n')
    const unknown = (await attempt(page, 'nobody', 'wrong')).split('\n')
    expect(unknown.slice(0, 1)).toEqual(wrong.slice(0, 1))
    expect(await page.getByRole('button', { name: /退\s*出/ }).count()).toBe(0)
  })

  test('after five failures the right password does not help either, and the page says for how long', async () => {
    const guessed = await site.employ({ login: 'guessed', name: '被猜的人', role: 'auditor' })
    const page = await aWindow(browser)
    await page.goto(`${site.url}/console/`)
    for (let i = 0; i < FAILURES; i += 1) await attempt(page, guessed.login, `guess-${i}`)
    expect(await attempt(page, guessed.login, guessed.password)).toMatch(/分钟|\d{2}:\d{2}/)
  })

  test('a platform’s account does not open the console, nor the bureau’s the public portal', async () => {
    const page = await aWindow(browser)
    await enter(page, `${site.url}/console/register`, own)
    await page.getByText('您的角色无权查看此页').waitFor()
    const outside = await aWindow(browser)
    await outside.goto(`${site.publicUrl}/portal/`)
    expect(await attempt(outside, officer.login, officer.password)).toMatch(/^40[13]/)
  })

  test('a first password is changed before anything else, and one-time codes are asked for once set up', async () => {
    const { firstPassword } = await site.app.identity.accounts.add(
      {
        login: 'new',
        name: '新来的人',
        role: 'officer',
        counties: null,
        subjectId: null,
        uscc: null,
        usesProvider: false,
      },
      { name: '管理员' },
    )
    const page = await aWindow(browser)
    await page.goto(`${site.url}/console/account`)
    await page.getByLabel('账号').fill('new')
    await page.getByLabel('密码', { exact: true }).fill(firstPassword ?? '')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '请先修改初始密码' }).waitFor()
    const password = '七盏安静的灯笼挂在桥边'.concat('-seven')
    await page.getByLabel('当前密码').fill(firstPassword ?? '')
    await page.getByLabel('新密码', { exact: true }).fill(password)
    await page.getByLabel('再次输入新密码').fill(password)
    await page.getByRole('button', { name: '修改密码' }).click()

    await page.getByRole('button', { name: '开始设置' }).click()
    const secret = await page.getByText('密钥').locator('code').innerText()
    const codeNow = () => new TOTP({ secret: Secret.fromBase32(secret) })
    await page.getByLabel('六位动态码').fill(codeNow().generate())
    await page.getByRole('button', { name: '启用' }).click()
    const [recovery] = (await page.locator('.recovery-codes').innerText()).split('\n')
    await page.getByRole('button', { name: '已保存' }).click()

    await page.getByRole('button', { name: '退出' }).click()
    await page.getByLabel('账号').fill('new')
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.keyboard.press('Enter')
    await page.getByLabel('动态码').fill(recovery ?? '')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '退出' }).waitFor()
    expect(await page.getByRole('banner').innerText()).toContain('新来的人')
  })

  test('the language changes where one is, and stays', async () => {
    const page = await aWindow(browser)
    await enter(page, `${site.url}/console/register?grade=blue`, officer)
    await page.getByRole('heading', { name: '平台名录' }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Sign out' }).waitFor()
    expect(page.url()).toContain('grade=blue')
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    expect(await page.locator('main').innerText()).toContain('Good standing')
  })

  test('the register is searched, gone through and opened by keyboard alone', async () => {
    const page = await aWindow(browser)
    await page.goto(`${site.url}/console/register`)
    await page.getByLabel('账号').waitFor()
    await page.keyboard.type(officer.login)
    await page.keyboard.press('Tab')
    await page.keyboard.type(officer.password)
    await page.keyboard.press('Enter')
    await page.getByRole('row').nth(1).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('金华')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=/)
    await page.getByRole('row').nth(1).waitFor()
    await page.keyboard.press('Escape')
    await page.evaluate('document.activeElement?.blur()')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const marked = await page.locator('.marked-row').innerText()
    await page.keyboard.press('Enter')
    await page.waitForURL(/platforms\/\w{18}/)
    expect(marked).toContain(/platforms\/(\w{18})/.exec(page.url())?.[1])
  })

  test('what was typed outlives the session', async () => {
    const page = await aWindow(browser)
    await enter(page, `${site.publicUrl}/portal/reply`, own)
    const field = page.getByRole('textbox').first()
    await field.fill('写到一半')
    await page.context().clearCookies()
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByText('登录已失效').waitFor()
    await page.getByLabel('密码', { exact: true }).fill(own.password)
    await page.keyboard.press('Enter')
    await page.getByText('登录已失效').waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe('写到一半')
  })
})
