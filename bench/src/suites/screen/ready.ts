import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { findChromium } from '../../../../tools/test-programs.ts'
import type { Bench } from '../../figure.ts'
import { median } from '../../figure.ts'
import type { Sides } from './sides.ts'

const LIMIT_SECONDS = 2
const VIEW = { width: 1920, height: 1080 }
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** From the address to the first useful picture: every panel with its numbers, and the map at rest. */
export async function measureReady(
  bench: Bench,
  { ours, bare, barePath, of }: Sides,
): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('there is no Chromium here')
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    const told = { ours: [] as number[], bare: [] as number[] }
    // The first page of a browser that was just started is the browser's own affair.
    for (let run = -1; run < bench.runs; run += 1) {
      const page = await secondsOf(browser, `${bare.address}${barePath}`, 'body')
      const wall = await secondsOf(browser, `${ours.address}/screen/`, '.map[data-state=idle]')
      if (run >= 0) {
        told.bare.push(page)
        told.ours.push(wall)
      }
      bench.step('screen ready', run + 1, bench.runs)
    }
    const value = median(told.ours)
    bench.add({
      what: `screen ready in Chromium, 1920×1080, software WebGL (${of})`,
      ours: { value, unit: 's' },
      beside: { what: 'the same browser, an empty page', value: median(told.bare), unit: 's' },
      aim: { words: `< ${LIMIT_SECONDS} s`, met: value < LIMIT_SECONDS },
      rssPeakMib: (await ours.usage()).rssPeakMib,
    })
  } finally {
    await browser.close()
  }
}

async function secondsOf(browser: Browser, address: string, sign: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEW })
  try {
    const page = await context.newPage()
    const start = performance.now()
    await page.goto(address)
    await page.locator(sign).waitFor({ state: 'attached' })
    return (performance.now() - start) / 1_000
  } finally {
    await context.close()
  }
}
