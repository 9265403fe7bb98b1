import { createReadStream } from 'node:fs'
import { openDatabase } from '../../../server/src/platform/database/index.ts'
import type { BenchServer } from '../bench-postgres.ts'
import { withPostgres } from '../bench-postgres.ts'
import { askChild } from '../child.ts'
import type { Bench, SizeName } from '../figure.ts'
import { median, secondsOf } from '../figure.ts'
import type { SyntheticFiles } from '../registers/synthetic-files.ts'
import {
  COMPLAINT_COLUMNS,
  CORRECTED_EACH,
  syntheticFiles,
  writeSyntheticFiles,
} from '../registers/synthetic-files.ts'
import { inTemporaryFolder } from '../temporary-folder.ts'
import type { ImportTask, ImportTimes } from './import-task.ts'

const ROWS: Record<SizeName, number> = { quick: 50_000, full: 1_000_000 }
const AT_LEAST = 0.4
const AT_MOST_MIB = 1_024

/** A complaints file into PostgreSQL beside a bare COPY of the same rows. */
export async function importing(bench: Bench): Promise<void> {
  const rows = ROWS[bench.size]
  await inTemporaryFolder(async (dir) => {
    const files = syntheticFiles(dir)
    bench.step('writing the file', 0, 1)
    await writeSyntheticFiles(files, rows)
    bench.step('writing the file', 1, 1)
    await withPostgres((server) => measure(bench, server, { dir, files, rows }))
  })
}

async function measure(
  bench: Bench,
  server: BenchServer,
  { dir, files, rows }: { dir: string; files: SyntheticFiles; rows: number },
): Promise<void> {
  const bare: number[] = []
  const imports: ImportTimes[] = []
  for (let run = 0; run < bench.runs; run += 1) {
    bench.step('importing', run, bench.runs)
    bare.push(await server.withDatabase((url) => bareCopy(url, files.copy)))
    const dataDir = `${dir}/data-${run}`
    imports.push(await server.withDatabase((url) => importOnce({ url, dataDir, files })))
  }
  bench.step('importing', bench.runs, bench.runs)
  for (const { accepted } of imports)
    if (accepted !== rows) throw new Error(`${accepted} of ${rows} rows were taken in`)
  for (const { again } of imports)
    if (again.accepted !== rows / CORRECTED_EACH)
      throw new Error(`${again.accepted} corrections were taken in`)
  const ours = rows / median(imports.map(({ seconds }) => seconds))
  const limit = rows / median(bare)
  const rssPeakMib = Math.max(...imports.map((each) => each.rssPeakMib))
  const what = `${rows.toLocaleString('en').replaceAll(',', ' ')} complaints from CSV`
  bench.add({
    what: `${what}: checked, sealed, recorded, assessed`,
    ours: { value: ours, unit: 'rows/s' },
    beside: {
      what: `bare COPY into one table, PostgreSQL ${await server.version()}`,
      value: limit,
      unit: 'rows/s',
    },
    aim: { words: `≥ ${AT_LEAST}×`, met: ours >= limit * AT_LEAST },
    rssPeakMib,
  })
  bench.add({
    what: `${what}, again, a tenth of them with another result`,
    ours: { value: rows / median(imports.map(({ again }) => again.seconds)), unit: 'rows/s' },
    beside: { what: 'the same bare COPY', value: limit, unit: 'rows/s' },
    aim: null,
    rssPeakMib,
  })
  bench.add({
    what: `${what}: most memory of the process`,
    ours: { value: rssPeakMib, unit: 'MiB' },
    beside: null,
    aim: { words: `< ${AT_MOST_MIB} MiB`, met: rssPeakMib < AT_MOST_MIB },
    rssPeakMib,
  })
}

/** The rows as they stand, every column text, no index: as fast as the server takes anything in. */
async function bareCopy(url: string, path: string): Promise<number> {
  const database = await openDatabase({ url })
  const columns = COMPLAINT_COLUMNS.map((_, i) => `column_${i}`)
  await database.driver.runScript(
    `CREATE TABLE bare_rows (${columns.map((name) => `${name} text`).join(', ')})`,
  )
  const seconds = await secondsOf(async () => {
    const copy = await database.driver.copyInto('bare_rows', columns)
    for await (const text of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 }))
      await copy.write(text as string)
    await copy.end()
  })
  await database.close()
  return seconds
}

async function importOnce(task: ImportTask): Promise<ImportTimes> {
  return (await askChild({ kind: 'import', ...task }, 'imported')).times
}
