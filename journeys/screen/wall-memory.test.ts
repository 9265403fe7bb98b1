import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishAgain } from '../../server/test/system/screens.ts'
import { describeInBrowser, openBrowser } from '../browser.ts'
import { WallSite } from './wall-site.ts'

/** Pulses are gone by then, and tiles asked for again. */
const SETTLED_MS = 12_000
/** Platforms of the small city that are published in one go. */
const AT_ONCE = 10
const MEGABYTE = 2 ** 20

describeInBrowser('a wall that hangs for a long time', () => {
  let site: WallSite
  let browser: Browser
  beforeAll(async () => {
    ;[site, browser] = await Promise.all([WallSite.open({ hasMap: true }), openBrowser('maps')])
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  test('holds no more after a thousand changes than after some', { timeout: 180_000 }, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    const session = await page.context().newCDPSession(page)
    // Time goes on as it does; what lasts some seconds on the wall is passed over below.
    await page.clock.install()
    await page.goto(`${site.url}?layer=platforms`)
    await page.locator('.map[data-state=idle]').waitFor()
    await page.getByText(/^实时$/).waitFor()

    const publish = async (changes: number) => {
      for (let at = 0; at < changes; at += AT_ONCE) await publishAgain(site.app, at, AT_ONCE)
      const { recordId } = await site.app.publication.changes.newest()
      await page.waitForFunction(
        (last) => (sessionStorage.getItem('liangma-screen') ?? '').includes(`"cursor":"${last}-`),
        recordId,
      )
      await page.clock.fastForward(SETTLED_MS)
      await page.waitForFunction("document.querySelectorAll('.pulse').length === 0")
      return usedBy(session)
    }
    const some = await publish(150)
    const many = await publish(1_000)
    expect(await page.locator('.ticker li').count()).toBe(50)
    expect(await page.locator('.pulse').count()).toBe(0)
    expect(many.nodes - some.nodes).toBeLessThan(200)
    expect(many.heap - some.heap).toBeLessThan(4 * MEGABYTE)
  })
})

/** What the page holds once nothing is left to throw away. */
async function usedBy(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes }
}
