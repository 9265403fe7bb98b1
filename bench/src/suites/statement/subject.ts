import pg from 'pg'
import type { FigureRow, Median, ScoreRow } from '@liangma/rulebook'
import { constants, judgeFigures } from '@liangma/rulebook'
import { copyText, openDatabase } from '../../../../server/src/platform/database/index.ts'
import { withPostgres } from '../../bench-postgres.ts'
import { benchStatements } from '../../explaining.ts'
import type { Bench, SizeName } from '../../figure.ts'
import { percentile, secondsOf } from '../../figure.ts'
import { BenchRegister } from '../../register-assessment.ts'
import { RECORD_COLUMNS } from '../../registers/record-columns.ts'

interface Size {
  subjects: number
  asked: number
}

/** 20 records a subject: a million of them at full size. */
const SIZES: Record<SizeName, Size> = {
  quick: { subjects: 5_000, asked: 300 },
  full: { subjects: 50_000, asked: 2_000 },
}
const WARM_UP = 50
/** A prime: the subjects asked for have nothing to do with the order of the table. */
const STRIDE = 7_919
const INT8 = 20

/** One subject on PostgreSQL, by the statements alone, beside a SELECT of its records by the same index. */
export async function subject(bench: Bench): Promise<void> {
  const size = SIZES[bench.size]
  const own = await BenchRegister.open({ path: 'memory', subjects: size.subjects })
  const medians = await own.prepare()
  await withPostgres((server) =>
    server.withDatabase(async (url) => {
      bench.step('copying the register', 0, 1)
      await copyRegister(own, url)
      bench.step('copying the register', 1, 1)
      const client = await connect(url)
      try {
        await measure(bench, { client, own, medians, size })
      } finally {
        await client.end()
      }
    }),
  )
  own.close()
}

async function copyRegister(own: BenchRegister, url: string): Promise<void> {
  const names = Object.keys(RECORD_COLUMNS)
  const database = await openDatabase({ url })
  try {
    const columns = Object.entries(RECORD_COLUMNS).map(([name, type]) => `${name} ${type}`)
    await database.driver.runScript(`CREATE TABLE public.records (${columns.join(', ')})`)
    const copy = await database.driver.copyInto('public.records', names)
    const rows = own.engine.stream<Record<string, string | number | null>>(
      `SELECT ${names.join(', ')} FROM records`,
    )
    for await (const batch of rows) {
      const lines = batch.map((row) => names.map((name) => copyText(row[name] ?? null)).join('\t'))
      await copy.write(`${lines.join('\n')}\n`)
    }
    await copy.end()
    await database.driver.runScript(
      'CREATE INDEX records_subject ON public.records (subject_id); ANALYZE public.records',
    )
  } finally {
    await database.close()
  }
}

async function connect(url: string): Promise<pg.Client> {
  const types = new pg.TypeOverrides()
  types.setTypeParser(INT8, Number)
  const client = new pg.Client({ connectionString: url, types })
  await client.connect()
  return client
}

interface Asked {
  client: pg.Client
  own: BenchRegister
  medians: readonly Median[]
  size: Size
}

async function measure(bench: Bench, asked: Asked): Promise<void> {
  const { size, client } = asked
  const [ours, bare]: [number[], number[]] = [[], []]
  const all = size.asked + WARM_UP
  for (let i = 0; i < all; i += 1) {
    bench.step('subjects', i, all)
    const id = 1 + ((i * STRIDE) % size.subjects)
    const seconds = await secondsOf(() => assessOne(asked, id))
    const least = await secondsOf(() =>
      client.query('SELECT * FROM records WHERE subject_id = $1', [id]),
    )
    if (i < WARM_UP) continue
    ours.push(seconds)
    bare.push(least)
  }
  bench.step('subjects', all, all)
  for (const [name, share] of [
    ['p50', 0.5],
    ['p99', 0.99],
  ] as const) {
    bench.add({
      what: `one of ${size.subjects} subjects on PostgreSQL, unknown terms, figures and score: ${name}`,
      ours: { value: percentile(ours, share) * 1000, unit: 'ms' },
      beside: {
        what: `SELECT of its records by key: ${name}`,
        value: percentile(bare, share) * 1000,
        unit: 'ms',
      },
      aim: null,
    })
  }
}

/** As an event has it assessed, by medians that are known. */
async function assessOne({ client, own, medians }: Asked, id: number): Promise<void> {
  const subjects = [id]
  const texts = benchStatements(own.bound, 'postgres', { subjects })
  const { rows: unknown } = await client.query(texts.unknowns)
  if (unknown.length > 0) throw new Error('the rulebook does not know the synthetic register')
  const { rows: figures } = await client.query<FigureRow>(texts.chargingFigures)
  const points = judgeFigures(own.bound.plan, { figures, medians })
  const relation = constants(
    { subject_id: 'integer', slot: 'integer', points: 'integer' },
    points.map((row) => [row.subject_id, row.slot, row.points]),
  )
  const { scores } = benchStatements(own.bound, 'postgres', { subjects, figures: relation })
  const { rows } = await client.query<ScoreRow>(scores)
  if (rows.length !== 1) throw new Error(`subject ${id} has no score`)
}
