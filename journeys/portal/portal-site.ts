import type { Language } from '@liangma/contracts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { CITY_DAY, aCase, aPlatform, importRows } from '../../server/test/system/small-office.ts'
import { OfficeSite, enter } from '../office/office-site.ts'

export interface PortalSite {
  /** Where the portal is. */
  url: string
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
  const site = await OfficeSite.open(CITY_DAY)
  const { code: uscc } = await aPlatform(site.app, 'blue')
  await importRows(site.app, [aCase(uscc)])
  const own = await site.enrolPlatform('li', uscc, '李虚构')
  const url = `${site.publicUrl}/portal/`
  return {
    url,
    uscc,
    signIn: async (browser, language = 'zh') => {
      // The policy of the pages allows no script from elsewhere, so axe comes past it.
      const context = await browser.newContext({ bypassCSP: true })
      const page = await context.newPage()
      await enter(page, `${url}?lang=${language}`, own)
      return { context, page }
    },
    close: () => site.close(),
  }
}
