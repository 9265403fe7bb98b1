import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { describe } from 'vitest'
import { findChromium } from '../tools/test-programs.ts'

const EXECUTABLE = findChromium()

/** Nothing of its own that it would ask the network for. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A suite in a real browser; left out where there is none. */
export const describeInBrowser = EXECUTABLE === undefined ? describe.skip : describe

/** A headless Chromium; close it when done. */
export async function openBrowser(): Promise<Browser> {
  if (EXECUTABLE === undefined) throw new Error('there is no Chromium here')
  return chromium.launch({ executablePath: EXECUTABLE, args: FLAGS })
}
