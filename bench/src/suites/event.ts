import { Writable } from 'node:stream'
import { join } from 'node:path'
import type { Day } from '@liangma/contracts'
import { writeSampleCity } from '@liangma/samples'
import { openApp } from '../../../server/src/app.ts'
import type { Config } from '../../../server/src/config.ts'
import { systemClock } from '../../../server/src/platform/clock/index.ts'
import type { Database } from '../../../server/src/platform/database/index.ts'
import { Terminal } from '../../../server/src/platform/terminal/index.ts'
import { serve } from '../../../server/src/serve.ts'
import { benchConfig } from '../bench-config.ts'
import { withPostgres } from '../bench-postgres.ts'
import type { Bench, SizeName } from '../figure.ts'
import { percentile, secondsOf } from '../figure.ts'
import type { Sent } from './finding-sender.ts'
import { FindingSender } from './finding-sender.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'

interface City {
  merchants: number
  complaints: number
  requests: number
}

const SIZES: Record<SizeName, City> = {
  quick: { merchants: 2_000, complaints: 12_000, requests: 200 },
  full: { merchants: 20_000, complaints: 120_000, requests: 400 },
}
/** 320 platforms make the city, whatever its size otherwise. */
const PLATFORMS = 320
const WARM_UP = 20

/** One record through the API to the new live score, with the fictional city loaded. */
export async function event(bench: Bench): Promise<void> {
  await inTemporaryFolder(async (dir) => {
    await measureOn(bench, 'PGlite', benchConfig({ database: { dir }, dataDir: dir }))
  })
  await withPostgres((server) =>
    server.withDatabase((url) =>
      inTemporaryFolder(async (dir) => {
        const engine = `PostgreSQL ${await server.version()}`
        await measureOn(bench, engine, benchConfig({ database: { url }, dataDir: dir }))
      }),
    ),
  )
}

async function measureOn(bench: Bench, engine: string, config: Config): Promise<void> {
  const city = SIZES[bench.size]
  const today = systemClock().today()
  await loadCity(bench, { config, city, today, engine })
  const running = await serve(config, silentTerminal())
  try {
    const sender = await FindingSender.open(running, today)
    const all = city.requests + WARM_UP
    const sent: Sent[] = []
    for (let i = 0; i < all; i += 1) {
      bench.step(`requests on ${engine}`, i, all)
      sent.push(await sender.send(i))
    }
    bench.step(`requests on ${engine}`, all, all)
    const bare = await bareRoundTrips(running.app.database, all)
    addFigures(bench, engine, { sent: sent.slice(WARM_UP), bare: bare.slice(WARM_UP) })
  } finally {
    await running.stop()
  }
}

function addFigures(
  bench: Bench,
  engine: string,
  { sent, bare }: { sent: Sent[]; bare: number[] },
): void {
  const told = {
    'POST of a finding, its score committed': sent.map(({ posted }) => posted),
    'POST, then GET of the new live score': sent.map(({ posted, live }) => posted + live),
    'POST, then GET of the score with every reason': sent.map(
      ({ posted, reasons }) => posted + reasons,
    ),
  }
  for (const [what, seconds] of Object.entries(told)) {
    for (const [name, share] of Object.entries({ p50: 0.5, p99: 0.99 })) {
      const limit = percentile(bare, share) * 1000
      bench.add({
        what: `${engine}: ${what}, ${name} of ${seconds.length}`,
        ours: { value: percentile(seconds, share) * 1000, unit: 'ms' },
        beside: { what: `bare INSERT + SELECT, ${name}`, value: limit, unit: 'ms' },
        aim: null,
      })
    }
  }
}

/** What any system must do that keeps a row and reads it again, through the same driver. */
async function bareRoundTrips(database: Database, count: number): Promise<number[]> {
  await database.driver.runScript('CREATE TABLE bare_rows (id integer PRIMARY KEY, note text)')
  const db = database.db.withTables<{ bare_rows: { id: number; note: string } }>()
  const seconds: number[] = []
  for (let id = 0; id < count; id += 1) {
    seconds.push(
      await secondsOf(async () => {
        await db
          .insertInto('bare_rows')
          .values({ id, note: `row ${id}` })
          .execute()
        await db.selectFrom('bare_rows').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      }),
    )
  }
  return seconds
}

async function loadCity(
  bench: Bench,
  { config, city, today, engine }: { config: Config; city: City; today: Day; engine: string },
): Promise<void> {
  const label = `loading the city into ${engine}`
  bench.step(label, 0, 1)
  const sample = await writeSampleCity({
    dir: join(config.dataDir, 'sample'),
    today,
    platforms: PLATFORMS,
    merchants: city.merchants,
    complaints: city.complaints,
  })
  const app = await openApp(config)
  await app.importFiles(
    sample.files.map(({ path }) => ({ path, origin: 'sample' as const })),
    (_name, index) => bench.step(label, index, sample.files.length),
  )
  await app.runDay()
  await app.grading.publishFirst()
  await app.close()
  bench.step(label, 1, 1)
}

function silentTerminal(): Terminal {
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  return new Terminal({ stdout: nowhere(), stderr: nowhere(), env: {} })
}
