import { SESSION_COOKIE, dayOf } from '@liangma/contracts'
import type { BureauRole } from '@liangma/contracts'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { serve } from '../../server/src/serve.ts'
import {
  aCase,
  aPlace,
  aPlatform,
  aSilentTerminal,
  importRows,
  moveSmallCityIn,
} from '../../server/test/system/small-office.ts'

const ANNOUNCED = dayOf('2026-09-28')
const ORIGIN = { address: '127.0.0.1', agent: 'Fictional/1.0' }

/** The officers' server with a platform that was told of a downgrade and has stated its case. */
export async function openDesk() {
  const place = await aPlace()
  await moveSmallCityIn(place.config, ANNOUNCED)
  const running = await serve(
    { ...place.config, sample: true, today: ANNOUNCED },
    aSilentTerminal(),
  )
  const { app } = running
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
      const login = `desk-${role}-${name.length}`
      const nowhereElse = { counties: null, subjectId: null, uscc: null, usesProvider: false }
      await accounts.keepDemo({ login, name, role, ...nowhereElse })
      const { accountId } = await accounts.getByLogin(login)
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
      const value = await sessions.open(accountId, ORIGIN)
      await context.addCookies([{ name: SESSION_COOKIE, value, url: running.address ?? '' }])
      return context.newPage()
    },
    open: (page: Page, path: string, language: 'zh' | 'en' = 'zh') =>
      page.goto(
        `${running.address}/console/${path}${path.includes('?') ? '&' : '?'}lang=${language}`,
        { waitUntil: 'networkidle' },
      ),
    async close() {
      await running.stop()
      await place.remove()
    },
  }
}

const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished))`

export async function violationsOf(page: Page): Promise<string[]> {
  // What is on its way in or out is drawn half transparent.
  await page.evaluate(SETTLED)
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: there } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']
    const { violations } = await there.run({ runOnly: tags })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}
