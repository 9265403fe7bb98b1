import axe from 'axe-core'
import type { Page } from 'playwright-core'

const SETTLED = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished))`

/**
 * What keeps people from using the page as it stands, by the rules of WCAG audits. A page whose policy allows no
 * script from elsewhere has to be opened past it.
 */
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
