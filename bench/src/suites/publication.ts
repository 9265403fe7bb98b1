import { generateKeyPairSync, sign } from 'node:crypto'
import type { Config } from '../../../server/src/config.ts'
import type { Database } from '../../../server/src/platform/database/index.ts'
import { copyText, openDatabase } from '../../../server/src/platform/database/index.ts'
import { withPostgres } from '../bench-postgres.ts'
import { askChild, runChild } from '../child.ts'
import type { Bench, SizeName } from '../figure.ts'
import { secondsOf } from '../figure.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'
import type { PublishTask, PublishTimes } from './publish-task.ts'

interface Grades {
  postgres: number
  pglite: number
}

const SIZES: Record<SizeName, Grades> = {
  quick: { postgres: 2_000, pglite: 1_000 },
  full: { postgres: 100_000, pglite: 10_000 },
}
const AT_MOST_MIB = 1_536
const DOCUMENTS_A_PAGE = 5_000

type Place = Pick<Config, 'database' | 'dataDir'>

/** Grades of a whole register made public, beside signing and storing the same documents. */
export async function publication(bench: Bench): Promise<void> {
  const grades = SIZES[bench.size]
  await withPostgres((server) =>
    server.withDatabase((url) =>
      inTemporaryFolder(async (dataDir) => {
        const engine = `PostgreSQL ${await server.version()}`
        await measureOn(bench, { database: { url }, dataDir }, { engine, count: grades.postgres })
      }),
    ),
  )
  await inTemporaryFolder((dir) =>
    measureOn(
      bench,
      { database: { dir }, dataDir: dir },
      { engine: 'PGlite', count: grades.pglite },
    ),
  )
}

/** Once each: publishing the same register again is another month. */
async function measureOn(
  bench: Bench,
  place: Place,
  { engine, count }: { engine: string; count: number },
): Promise<void> {
  const grades = `${count.toLocaleString('en').replaceAll(',', ' ')} grades`
  const task: Omit<PublishTask, 'step'> = { ...place, platforms: count }
  const label = `${engine}: ${grades}`
  bench.step(label, 0, 4)
  await runChild({ kind: 'publish', ...task, step: 'fill' }, () => {})
  bench.step(label, 1, 4)
  const first = await askChild({ kind: 'publish', ...task, step: 'first' }, 'published')
  bench.step(label, 2, 4)
  const setting = await askChild({ kind: 'publish', ...task, step: 'setting' }, 'published')
  bench.step(label, 3, 4)
  const bare = await bareSigning(place)
  bench.step(label, 4, 4)
  const add = (what: string, { seconds, receipts, rssPeakMib }: PublishTimes) =>
    bench.add({
      what: `${label}: ${what}`,
      ours: { value: receipts / seconds, unit: 'grades/s' },
      beside: { what: 'signing and COPY of the same receipts', value: bare, unit: 'grades/s' },
      aim: null,
      rssPeakMib,
    })
  add('first ones, a notice each', first.times)
  add('the monthly setting, the assessment included', setting.times)
  const rssPeakMib = Math.max(first.times.rssPeakMib, setting.times.rssPeakMib)
  bench.add({
    what: `${label}: most memory of the process`,
    ours: { value: rssPeakMib, unit: 'MiB' },
    beside: null,
    aim: { words: `< ${AT_MOST_MIB} MiB`, met: rssPeakMib < AT_MOST_MIB },
    rssPeakMib,
  })
}

/** What nobody can spare who signs each receipt and keeps it, a second; reading them back is not counted. */
async function bareSigning(place: Place): Promise<number> {
  const database = await openDatabase(place.database)
  try {
    await database.driver.runScript('CREATE TABLE bare_receipts (value text, document text)')
    const { privateKey } = generateKeyPairSync('ed25519')
    let seconds = 0
    let done = 0
    for (let page = await receiptsAfter(database, 0); page.length > 0;) {
      seconds += await secondsOf(async () => {
        const copy = await database.driver.copyInto('bare_receipts', ['value', 'document'])
        const lines = page.map(({ document }) => {
          const value = sign(null, Buffer.from(document), privateKey).toString('base64url')
          return `${value}\t${copyText(document)}\n`
        })
        await copy.write(lines.join(''))
        await copy.end()
      })
      done += page.length
      page = await receiptsAfter(database, page.at(-1)?.record_id ?? 0)
    }
    return done / seconds
  } finally {
    await database.close()
  }
}

interface ReceiptRow {
  record_id: number
  document: string
}

function receiptsAfter(database: Database, after: number): Promise<ReceiptRow[]> {
  return database.db
    .withTables<{ 'publication.public_records': ReceiptRow }>()
    .selectFrom('publication.public_records')
    .select(['record_id', 'document'])
    .where('record_id', '>', after)
    .orderBy('record_id')
    .limit(DOCUMENTS_A_PAGE)
    .execute()
}
