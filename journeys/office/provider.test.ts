import type { Server } from 'node:http'
import { dayOf } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { CLIENT, aProvider } from '../../server/test/system/identity-provider.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { OfficeSite, aWindow, keepPicture } from './office-site.ts'

/** Officers who sign in where they sign in to everything else. */
describeInBrowser('signing in through an identity provider', () => {
  let site: OfficeSite
  let browser: Browser
  let provider: Server

  beforeAll(async () => {
    const { issuer, server } = await aProvider(() => site.url)
    provider = server
    const there = { name: '浙政钉', issuer, ...CLIENT }
    ;[site, browser] = await Promise.all([
      OfficeSite.open(dayOf('2026-11-09'), { provider: there }),
      openBrowser(),
    ])
    await site.expect({ login: 'wang', name: '王经办', role: 'officer' })
  }, 240_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
    provider.close()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  async function comeAs(login: string, path: string): Promise<Page> {
    const page = await aWindow(browser)
    await page.goto(`${site.url}/console/${path}`)
    await page.getByRole('link', { name: /浙政钉/ }).click()
    await page.locator('input[name=login]').fill(login)
    await page.locator('input[name=password]').fill('fictional')
    await page.getByRole('button').first().click()
    await page.getByRole('button', { name: 'Continue' }).click()
    return page
  }

  test('leads back to the page that was wanted, signed in', async () => {
    const page = await comeAs('wang', 'register?grade=blue')
    await page.getByRole('heading', { name: '平台名录' }).waitFor()
    expect(page.url()).toBe(`${site.url}/console/register?grade=blue`)
    expect(await page.getByRole('banner').innerText()).toContain('王经办')
    await page.reload()
    await page.getByRole('heading', { name: '平台名录' }).waitFor()
  }, 60_000)

  test('says that nobody has an account for a stranger, who may try again', async () => {
    const page = await comeAs('stranger', 'register')
    await page.getByRole('alert').first().waitFor()
    await keepPicture(page, 'provider-stranger')
    expect(await page.getByRole('alert').first().innerText()).toContain('没有与您对应的')
    expect(await page.getByRole('link', { name: /浙政钉/ }).count()).toBe(1)
  }, 60_000)
})
