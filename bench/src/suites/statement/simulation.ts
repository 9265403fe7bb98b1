import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnownRulebook } from '../../../../server/src/modules/rulebooks/index.ts'
import { Comparer, outcomeOf, readDraft } from '../../../../server/src/modules/simulation/index.ts'
import type { TrialDesk } from '../../../../server/src/modules/assessment/index.ts'
import { RULEBOOK } from '../../explaining.ts'
import type { Bench, SizeName } from '../../figure.ts'
import { medianSeconds, secondsOf } from '../../figure.ts'
import { BenchRegister } from '../../register-assessment.ts'
import { BENCH_DAY, ROWS_A_SUBJECT } from '../../registers/synthetic-register.ts'
import { inTemporaryFolder } from '../../temporary-folder.ts'
import { benchDesk } from '../../trial-desk.ts'

interface Register {
  subjects: number
  /** Seconds for one change. */
  atMost: number
}

const SIZES: Record<SizeName, Register[]> = {
  quick: [{ subjects: 10_000, atMost: 0.5 }],
  full: [
    { subjects: 100_000, atMost: 0.5 },
    { subjects: 1_000_000, atMost: 5 },
  ],
}

const BARE = `SELECT subject_id, sum(term) AS total FROM records
  WHERE status = 1 AND occurred_day <= ${BENCH_DAY} GROUP BY subject_id`

const TEXT = readFileSync(RULEBOOK, 'utf8')
const RULES = readDraft(TEXT).known.rulebook
const placeOf = (code: string) => RULES.indicators.findIndex((row) => row.code === code)

/** Each time another value, so that no result is at hand. */
const CHANGES = {
  'a threshold': (turn: number) => ({ path: ['grades', 0, 'atLeast'], value: 851 + turn }),
  'a weight': (turn: number) => ({
    path: ['indicators', placeOf('G2-02'), 'points'],
    value: 21 + turn,
  }),
  'a band of complaints': (turn: number) => ({
    path: ['indicators', placeOf('G8-01'), 'bands', 1, 'points'],
    value: 21 + turn,
  }),
}

/** One change of the rules on the whole register, beside a bare filter and GROUP BY of the same table. */
export async function simulation(bench: Bench): Promise<void> {
  for (const size of SIZES[bench.size])
    await inTemporaryFolder((dir) => measure(bench, size, join(dir, 'register.duckdb')))
}

async function measure(bench: Bench, size: Register, path: string): Promise<void> {
  const { subjects } = size
  const spelt = (count: number) => count.toLocaleString('en').replaceAll(',', ' ')
  const what = `${spelt(subjects)} subjects, ${spelt(subjects * ROWS_A_SUBJECT)} records`
  bench.step(`filling ${what}`, 0, 1)
  const own = await BenchRegister.open({ path, subjects })
  bench.step(`filling ${what}`, 1, 1)
  const trial = new Trial(benchDesk(own.engine), subjects)
  const bare = await medianSeconds(bench.runs, () =>
    own.engine.run(`CREATE OR REPLACE TEMP TABLE bare AS ${BARE}`),
  )
  const beside = {
    what: 'bare filter + GROUP BY, left in the engine',
    value: bare,
    unit: 's',
  } as const
  const first = await secondsOf(() => trial.try(readDraft(TEXT).known))
  bench.add({
    what: `${what}: opened, both rulebooks from nothing`,
    ours: { value: first, unit: 's' },
    beside,
    aim: null,
  })
  for (const [name, change] of Object.entries(CHANGES)) {
    let turn = 0
    const ours = await medianSeconds(bench.runs, () => {
      turn += 1
      return trial.try(readDraft(TEXT, [change(turn)]).known)
    })
    bench.add({
      what: `${what}: ${name} changed`,
      ours: { value: ours, unit: 's' },
      beside,
      aim: { words: `≤ ${size.atMost} s`, met: ours <= size.atMost },
    })
  }
  own.close()
}

/** From a rulebook to everything that the page shows of it, the list of who changes and its hash among it. */
class Trial {
  readonly #desk: TrialDesk
  readonly #comparer: Comparer
  readonly #subjects: number
  readonly #before = readDraft(TEXT).known
  #turn = 0

  constructor(desk: TrialDesk, subjects: number) {
    this.#desk = desk
    this.#subjects = subjects
    this.#comparer = new Comparer({
      readPopulation: () => population(subjects),
      revisions: () => Promise.resolve({ platforms: 1, shops: 1 }),
    })
  }

  async try(after: KnownRulebook): Promise<void> {
    this.#turn += 1
    const changesTable = `changes_${this.#turn}`
    const asked = { before: this.#before, after, asOf: BENCH_DAY, changesTable }
    const comparison = await this.#comparer.compare(this.#desk, asked)
    const outcome = outcomeOf(comparison, { counties: new Map(), inspections: [] })
    await this.#desk.run(`DROP TABLE ${changesTable}`)
    if (outcome.subjects !== this.#subjects)
      throw new Error(`${outcome.subjects} compared of ${this.#subjects}`)
  }
}

const COUNTIES = 10
const BLOCK = 10_000

/** Everybody as the registry hands them out. */
async function* population(subjects: number): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder()
  for (let from = 1; from <= subjects; from += BLOCK) {
    const count = Math.min(BLOCK, subjects - from + 1)
    const lines = Array.from({ length: count }, (_, i) => {
      const id = from + i
      const code = `91330702MA${String(id).padStart(8, '0')}`
      return `${id},${code},虚构平台${id},3307${id % COUNTIES},trade,${id * 37}\n`
    })
    yield encoder.encode(lines.join(''))
  }
}
