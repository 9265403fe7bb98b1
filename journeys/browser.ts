import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { describe } from 'vitest'
import { findChromium } from '../tools/test-programs.ts'

const EXECUTABLE = findChromium()

/** Nothing of its own that it would ask the network for. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What draws: nothing is needed by pages, WebGL in software by maps; and a machine that has none at all. */
const GRAPHICS = {
  pages: ['--disable-gpu'],
  maps: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  none: ['--disable-gpu', '--disable-3d-apis'],
} as const

/** A suite in a real browser; left out where there is none. */
export const describeInBrowser = EXECUTABLE === undefined ? describe.skip : describe

/** A headless Chromium; close it when done. */
export async function openBrowser(graphics: keyof typeof GRAPHICS = 'pages'): Promise<Browser> {
  if (EXECUTABLE === undefined) throw new Error('there is no Chromium here')
  const args = [...FLAGS, ...GRAPHICS[graphics]]
  // Without a language of its own a machine names no file in Chinese.
  const env = { ...process.env, LANG: 'C.UTF-8' }
  return chromium.launch({ executablePath: EXECUTABLE, args, env })
}
