import { join } from 'node:path'
import type { Bench, SizeName } from '../figure.ts'
import { medianSeconds } from '../figure.ts'
import { BARE, BARE_BY_TERM, BenchRegister } from '../register-assessment.ts'
import { ROWS_A_SUBJECT } from '../registers/synthetic-register.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'

interface Register {
  subjects: number
  /** Seconds, where there is such an aim. */
  atMostSeconds?: number
}

const SIZES: Record<SizeName, Register[]> = {
  quick: [{ subjects: 10_000 }, { subjects: 50_000 }],
  full: [{ subjects: 100_000, atMostSeconds: 0.5 }, { subjects: 1_000_000 }],
}
const AT_MOST_BARE = 2
/** As many as the server explains at once. */
const EXPLAINED = 1_000

/** The whole register on DuckDB beside a bare filter and GROUP BY of the same table. */
export async function register(bench: Bench): Promise<void> {
  for (const size of SIZES[bench.size])
    await inTemporaryFolder((dir) => measure(bench, size, join(dir, 'register.duckdb')))
}

async function measure(bench: Bench, size: Register, path: string): Promise<void> {
  const { subjects } = size
  const what = `${subjects.toLocaleString('en').replaceAll(',', ' ')} subjects`
  bench.step(`filling ${what}`, 0, 1)
  const own = await BenchRegister.open({ path, subjects })
  bench.step(`filling ${what}`, 1, 1)
  const steps = [
    () => addScores(bench, own, { ...size, what }),
    () => addStatements(bench, own, what),
    () => addLines(bench, own, what),
  ]
  for (const [done, step] of steps.entries()) {
    bench.step(what, done, steps.length)
    await step()
  }
  bench.step(what, steps.length, steps.length)
  own.close()
}

async function addScores(
  bench: Bench,
  own: BenchRegister,
  { subjects, atMostSeconds, what }: Register & { what: string },
): Promise<void> {
  const bare = await medianSeconds(bench.runs, () => own.engine.read(BARE))
  const ours = await medianSeconds(bench.runs, async () => {
    const count = await own.assess()
    if (count !== subjects) throw new Error(`${count} scores for ${subjects} subjects`)
  })
  const records = (subjects * ROWS_A_SUBJECT).toLocaleString('en').replaceAll(',', ' ')
  bench.add({
    what: `${what}, ${records} records: every score read`,
    ours: { value: ours, unit: 's' },
    beside: { what: 'bare filter + GROUP BY subject, read too', value: bare, unit: 's' },
    aim:
      atMostSeconds === undefined
        ? null
        : { words: `≤ ${atMostSeconds} s`, met: ours <= atMostSeconds },
  })
}

/** The same without reading results into JavaScript, beside what adds up alone and what could cap as well. */
async function addStatements(bench: Bench, own: BenchRegister, what: string): Promise<void> {
  const ours = await medianSeconds(bench.runs, () => own.assessWithin())
  const bare = await medianSeconds(bench.runs, () => own.keep('bare', BARE))
  const byTerm = await medianSeconds(bench.runs, () => own.keep('bare', BARE_BY_TERM))
  bench.add({
    what: `${what}: the same, results left in the engine`,
    ours: { value: ours, unit: 's' },
    beside: { what: 'bare filter + GROUP BY subject, term', value: byTerm, unit: 's' },
    aim: { words: `≤ ${AT_MOST_BARE}×`, met: ours <= byTerm * AT_MOST_BARE },
  })
  bench.add({
    what: `${what}: the same`,
    ours: { value: ours, unit: 's' },
    beside: { what: 'bare filter + GROUP BY subject', value: bare, unit: 's' },
    aim: null,
  })
}

async function addLines(bench: Bench, own: BenchRegister, what: string): Promise<void> {
  const medians = await own.prepare()
  const subjects = Array.from({ length: EXPLAINED }, (_, i) => i + 1)
  const ours = await medianSeconds(bench.runs, () => own.explain(subjects, medians))
  bench.add({
    what: `${what}: every line of ${EXPLAINED} of them`,
    ours: { value: EXPLAINED / ours, unit: 'subjects/s' },
    beside: null,
    aim: null,
  })
}
