import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Language } from '@liangma/contracts'
import { serve } from '../../server/src/serve.ts'
import type { Running } from '../../server/src/serve.ts'
import {
  CITY_DAY,
  aCase,
  aPlace,
  aPlatform,
  aSilentTerminal,
  importRows,
  moveSmallCityIn,
} from '../../server/test/system/small-office.ts'

const LOGIN = 'li'

export interface PortalSite {
  running: Running
  /** The credit code of the platform that signs in; its downgrade is announced. */
  uscc: string
  /** Signs in by the page itself; a browser of its own each time. */
  signIn: (
    browser: Browser,
    language?: Language,
  ) => Promise<{ context: BrowserContext; page: Page }>
  close: () => Promise<void>
}

/** A small city with an account of a platform whose grade is to go down. */
export async function openPortalSite(): Promise<PortalSite> {
  const place = await aPlace()
  await moveSmallCityIn(place.config)
  const running = await serve({ ...place.config, sample: true, today: CITY_DAY }, aSilentTerminal())
  const { app, address } = running
  const { subjectId, code: uscc } = await aPlatform(app, 'blue')
  await importRows(app, [aCase(uscc)])
  const account = { login: LOGIN, name: '李虚构', role: 'platform', counties: null } as const
  const wish = { ...account, subjectId, uscc, usesProvider: false }
  const password = (await app.identity.accounts.keepDemo(wish)) ?? ''
  return {
    running,
    uscc,
    signIn: async (browser, language = 'zh') => {
      // The policy of the pages allows no script from elsewhere, so axe comes past it.
      const context = await browser.newContext({ bypassCSP: true })
      const page = await context.newPage()
      await page.goto(`${address}/portal/?lang=${language}`)
      await page.getByLabel(language === 'zh' ? '账号' : 'Account name').fill(LOGIN)
      await page.getByLabel(language === 'zh' ? '密码' : 'Password', { exact: true }).fill(password)
      await page.getByRole('button', { name: language === 'zh' ? '登录' : 'Sign in' }).click()
      await page.getByRole('navigation').waitFor()
      return { context, page }
    },
    close: async () => {
      await running.stop()
      await place.remove()
    },
  }
}

/** What axe finds wrong with a page, each with its first element. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: there } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await there.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}
