import { join } from 'node:path'
import { openApp } from '../../../../server/src/app.ts'
import type { App } from '../../../../server/src/app.ts'
import { packagedMap } from '../../../../server/src/modules/screen/index.ts'
import { fixedClock } from '../../../../server/src/platform/clock/index.ts'
import { benchConfig } from '../../bench-config.ts'
import { withPostgres } from '../../bench-postgres.ts'
import { runChild } from '../../child.ts'
import type { Bench, SizeName } from '../../figure.ts'
import { placeShops } from '../../registers/placed-shops.ts'
import { FIRST_DAY } from '../../registers/published-register.ts'
import { inTemporaryFolder } from '../../temporary-folder.ts'
import { ServingChild } from '../serving-child.ts'
import { measureEvents } from './events.ts'
import { measureReady } from './ready.ts'
import { measureTiles } from './tiles.ts'

const SIZES: Record<SizeName, { platforms: number; shops: number }> = {
  quick: { platforms: 500, shops: 50_000 },
  full: { platforms: 10_000, shops: 1_000_000 },
}
/** What the bare server answers to anything that it is asked for here. */
const BARE_PAGE = '/bare'
const BARE_BODY = 'x'.repeat(8_192)

/** The wall of a large register: until it shows something, its tiles, and many screens that follow it. */
export async function screen(bench: Bench): Promise<void> {
  await withPostgres((server) =>
    server.withDatabase((url) =>
      inTemporaryFolder(async (dir) => {
        const place = { database: { url }, dataDir: dir }
        const size = SIZES[bench.size]
        bench.step('publishing the register', 0, 3)
        const task = { kind: 'publish', ...place, platforms: size.platforms } as const
        await runChild({ ...task, step: 'fill' }, () => {})
        bench.step('publishing the register', 1, 3)
        await runChild({ ...task, step: 'first' }, () => {})
        bench.step('publishing the register', 2, 3)
        const app = await openApp(benchConfig(place), fixedClock(FIRST_DAY))
        try {
          await placeShops(url, size.shops)
          await drawBoundaries(app)
          bench.step('publishing the register', 3, 3)
          await measureAll(bench, { app, dir, place, size })
        } finally {
          await app.close()
        }
      }),
    ),
  )
}

async function measureAll(
  bench: Bench,
  {
    app,
    dir,
    place,
    size,
  }: {
    app: App
    dir: string
    place: { database: { url: string }; dataDir: string }
    size: { platforms: number; shops: number }
  },
): Promise<void> {
  const ours = await ServingChild.start(place, join(dir, 'server.log'))
  const answers = [{ path: BARE_PAGE, headers: { 'content-type': 'text/html' }, body: BARE_BODY }]
  const bare = await ServingChild.start({ answers }, join(dir, 'bare.log'))
  const of = `${size.platforms} platforms, ${size.shops} shops`
  const sides = { ours, bare, barePath: BARE_PAGE, of }
  try {
    await measureTiles(bench, sides)
    await measureReady(bench, sides)
    await measureEvents(bench, { app, ...sides })
  } finally {
    await bare.stop()
    await ours.stop()
  }
}

/** A map that the public may see. */
async function drawBoundaries({ boundaries, registry }: App): Promise<void> {
  const counties = (await registry.listCounties()).map(({ countyCode: code, nameZh, nameEn }) => {
    return { code, zh: nameZh, en: nameEn }
  })
  const source = await packagedMap(counties)
  await boundaries.import({ ...source, approval: '虚审字1号' }, { counties, now: new Date() })
}
