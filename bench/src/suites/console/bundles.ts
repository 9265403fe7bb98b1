import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bench } from '../../figure.ts'

const DIST = fileURLToPath(new URL('../../../../web/dist/', import.meta.url))
const APPS = ['screen', 'console', 'portal'] as const
const LOADED_AT_FIRST = /(?:src|href)="\/[a-z]+\/(assets\/[^"]+\.(?:js|css))"/g
const BYTES_PER_KIB = 1_024

type Coding = 'br' | 'gz'

/** How much of each app a browser loads before it shows anything, and how much there is at all. */
export function addBundles(bench: Bench): void {
  for (const app of APPS) {
    const first = firstLoadOf(app)
    const all = readdirSync(join(DIST, app, 'assets')).filter((name) => /\.(js|css)$/.test(name))
    const files = all.map((name) => join('assets', name))
    for (const [what, parts] of [
      ['first load', first],
      ['all pages', files],
    ] as const)
      bench.add({
        what: `bundle of ${app}, ${what} (br)`,
        ours: { value: sizeOf(app, { parts, coding: 'br' }), unit: 'KiB' },
        beside: { what: 'gz', value: sizeOf(app, { parts, coding: 'gz' }), unit: 'KiB' },
        aim: null,
      })
  }
}

/** The page itself, and the scripts and styles that it names. */
function firstLoadOf(app: string): string[] {
  const page = readFileSync(join(DIST, app, 'index.html'), 'utf8')
  return ['index.html', ...[...page.matchAll(LOADED_AT_FIRST)].map(([, path]) => path ?? '')]
}

function sizeOf(
  app: string,
  { parts, coding }: { parts: readonly string[]; coding: Coding },
): number {
  const bytes = parts.map((part) => statSync(join(DIST, app, `${part}.${coding}`)).size)
  return bytes.reduce((sum, each) => sum + each, 0) / BYTES_PER_KIB
}
