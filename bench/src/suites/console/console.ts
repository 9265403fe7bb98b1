import pg from 'pg'
import { benchConfig } from '../../bench-config.ts'
import { withPostgres } from '../../bench-postgres.ts'
import type { Bench, SizeName } from '../../figure.ts'
import { percentile } from '../../figure.ts'
import { fillWithShops } from '../../registers/million-shops.ts'
import type { RegisterSize } from '../../registers/million-shops.ts'
import { inTemporaryFolder } from '../../temporary-folder.ts'
import { addBundles } from './bundles.ts'
import { Officer } from './officer.ts'
import { listQuestions, searchQuestions } from './questions.ts'
import { openDesk } from './desk.ts'

const SIZES: Record<SizeName, RegisterSize> = {
  quick: { platforms: 1_000, shops: 50_000 },
  full: { platforms: 10_000, shops: 1_000_000 },
}
const ASKED_EACH: Record<SizeName, number> = { quick: 10, full: 40 }
const P99_LIMIT_MS = 200
/** What any list costs at the least. */
const BARE = 'SELECT * FROM registry.platforms WHERE subject_id > $1 ORDER BY subject_id LIMIT 50'

/** Lists and search of officers over HTTP with a session, and how much their apps load at first. */
export async function consoleDesk(bench: Bench): Promise<void> {
  addBundles(bench)
  await withPostgres((server) =>
    server.withDatabase((url) =>
      inTemporaryFolder(async (dataDir) => {
        const size = SIZES[bench.size]
        bench.step('filling the register', 0, 1)
        const desk = await openDesk(benchConfig({ database: { url }, dataDir }))
        try {
          await fillWithShops(url, size)
          bench.step('filling the register', 1, 1)
          const officer = await Officer.signIn(desk)
          const bare = await measureBare(url, { bench, platforms: size.platforms })
          const of = `${size.platforms} platforms, ${size.shops} shops`
          await measure(bench, { what: `list (${of})`, questions: listQuestions, officer, bare })
          await measure(bench, {
            what: `search (${of})`,
            questions: searchQuestions,
            officer,
            bare,
          })
        } finally {
          await desk.close()
        }
      }),
    ),
  )
}

interface Times {
  p50: number
  p99: number
}

async function measure(
  bench: Bench,
  {
    what,
    questions,
    officer,
    bare,
  }: { what: string; questions: (i: number) => string[]; officer: Officer; bare: Times },
): Promise<void> {
  const rounds = ASKED_EACH[bench.size]
  const times: number[] = []
  // The first round warms the caches of the database, as the first minutes of a day do.
  for (let round = 0; round <= rounds; round += 1) {
    for (const path of questions(round)) {
      const ms = await officer.ask(path)
      if (round > 0) times.push(ms)
    }
    bench.step(what, round, rounds)
  }
  const { p50, p99 } = timesOf(times)
  const beside = (value: number) => ({ what: 'bare SELECT … LIMIT 50', value, unit: 'ms' as const })
  bench.add({
    what: `${what}, p50`,
    ours: { value: p50, unit: 'ms' },
    beside: beside(bare.p50),
    aim: null,
  })
  bench.add({
    what: `${what}, p99`,
    ours: { value: p99, unit: 'ms' },
    beside: beside(bare.p99),
    aim: { words: `< ${P99_LIMIT_MS} ms`, met: p99 < P99_LIMIT_MS },
  })
}

async function measureBare(
  url: string,
  { bench, platforms }: { bench: Bench; platforms: number },
): Promise<Times> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const times: number[] = []
    for (let i = 0; i < ASKED_EACH[bench.size] * 10; i += 1) {
      const start = performance.now()
      await client.query(BARE, [(i * 7_919) % platforms])
      times.push(performance.now() - start)
    }
    return timesOf(times)
  } finally {
    await client.end()
  }
}

function timesOf(times: readonly number[]): Times {
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}
