import { SESSION_COOKIE, dayOf } from '@liangma/contracts'
import type { BureauRole } from '@liangma/contracts'
import type { Browser, Page } from 'playwright-core'
import { aCase, aPlatform, importRows } from '../../server/test/system/small-office.ts'
import { OfficeSite, aWindow } from '../office/office-site.ts'

const ANNOUNCED = dayOf('2026-09-28')
const ORIGIN = { address: '127.0.0.1', agent: 'Fictional/1.0' }

/** The officers' server with a platform that was told of a downgrade and has stated its case. */
export async function openDesk() {
  const site = await OfficeSite.open(ANNOUNCED)
  const { app, url } = site
  const platform = await aPlatform(app, 'blue')
  const numbers = ['金虚罚〔2026〕1号', '金虚罚〔2026〕2号']
  await importRows(
    app,
    numbers.map((决定书文号) => aCase(platform.code, { 决定书文号, 决定日期: '2026-09-25' })),
  )
  const author = { subjectId: platform.subjectId, uscc: platform.code, login: 'platform' }
  const contested = [`cases:${numbers[0]}`]
  await app.redress.submit(author, 1, { text: '该处罚决定已被复议机关撤销。', contested })
  await app.replies.submit(author, '本平台已完成整改。')
  return {
    app,
    platform,
    /** A page of somebody of the city who is signed in. */
    async as(browser: Browser, { role, name }: { role: BureauRole; name: string }): Promise<Page> {
      const { accounts, sessions } = app.identity
      const { login } = await site.employ({ login: `desk-${role}-${name.length}`, name, role })
      const { accountId } = await accounts.getByLogin(login)
      const page = await aWindow(browser)
      const value = await sessions.open(accountId, ORIGIN)
      await page.context().addCookies([{ name: SESSION_COOKIE, value, url }])
      return page
    },
    open: (page: Page, path: string, language: 'zh' | 'en' = 'zh') =>
      page.goto(`${url}/console/${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {
        waitUntil: 'networkidle',
      }),
    close: () => site.close(),
  }
}
