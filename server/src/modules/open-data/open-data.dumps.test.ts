import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DUMP_TABLES, dayOf, dumpManifest, isoOf } from '@liangma/contracts'
import type { Signed } from '@liangma/contracts'
import { afterAll, expect, test } from 'vitest'
import { fixedClock } from '../../platform/clock/index.ts'
import { DuckEngine } from '../../platform/engines/index.ts'
import { openTable } from '../../platform/files/index.ts'
import { OpenDataService, checkDump, runNightlyDump } from './index.ts'
import { publicStandingOf } from './open-data.rules.ts'
import { REGISTER, SmallPublication, canonicalOf } from './testing.ts'

const root = mkdtempSync(join(tmpdir(), 'liangma-dumps-'))
afterAll(() => rmSync(root, { recursive: true }))

const DAY = '2026-11-05'
let offices = 0

function anOffice(publication: SmallPublication, day = DAY, at = String((offices += 1))) {
  const dataDir = join(root, at)
  const openData = new OpenDataService({
    publication,
    registerId: () => Promise.resolve(REGISTER),
    dataDir,
    clock: fixedClock(dayOf(day)),
    publicUrl: 'https://credit.fictional.example',
  })
  const shelf = join(dataDir, 'dumps')
  return { publication, openData, at, shelf, dump: join(shelf, day) }
}

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').slice(0, -1)

test('holds every standing and record of the register, in all three formats alike', async () => {
  const { publication, openData, dump } = anOffice(new SmallPublication(1234))
  publication.publish(7, { name: '=虚构,"商城"\u2028二\n行' })
  expect(await openData.makeDump()).toBe(DAY)
  const { standings, entries } = publication
  const corrections = entries.filter(({ record }) => record.type !== 'liangma/grade/1')

  const grades = lines(join(dump, 'grades.jsonl')).map((line) => JSON.parse(line) as object)
  expect(grades).toEqual(standings.map(publicStandingOf))
  const documents = (of: typeof entries) => of.map(({ record }) => canonicalOf(record))
  expect(lines(join(dump, 'history.jsonl'))).toEqual(documents(entries))
  expect(lines(join(dump, 'corrections.jsonl'))).toEqual(documents(corrections))
  const [line = ''] = lines(join(dump, 'history.jsonl'))
  expect(createHash('sha256').update(line).digest('hex')).toBe(entries[0]?.sha256)
  expect(publication.isSigned(JSON.parse(line) as Signed<object>)).toBe(true)

  const { files } = dumpManifest.parse(readManifest(dump))
  for (const table of DUMP_TABLES) {
    const read = await readParquet(join(dump, `${table}.parquet`))
    expect(await readCsv(join(dump, `${table}.csv`))).toEqual(read)
    const rows = { grades: standings, history: entries, corrections }[table].length
    expect([table, read.length]).toEqual([table, rows])
    for (const file of files.filter((each) => each.table === table)) expect(file.rows).toBe(rows)
  }
})

function readManifest(dump: string): { [key: string]: unknown } {
  return JSON.parse(readFileSync(join(dump, 'manifest.json'), 'utf8')) as Record<string, unknown>
}

/** All cells as text, '' for NULL, as CSV has them. */
async function readParquet(path: string): Promise<Record<string, string>[]> {
  const engine = await DuckEngine.open({ path: 'memory', threads: 1 })
  const rows = await engine.read<Record<string, string>>(
    `SELECT coalesce(CAST(COLUMNS(*) AS VARCHAR), '') FROM read_parquet('${path}')`,
  )
  engine.close()
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, asMoment(cell)])),
  )
}

/** DuckDB spells a moment in its own way. */
function asMoment(cell: string): string {
  return /^\d{4}-\d{2}-\d{2} \d{2}:/.test(cell) ? new Date(`${cell}Z`).toISOString() : cell
}

async function readCsv(path: string): Promise<Record<string, string>[]> {
  const { header, rows } = await openTable(path, { name: path })
  const read: Record<string, string>[] = []
  for await (const block of rows)
    for (const { cells } of block)
      read.push(Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])))
  return read
}

test('types its Parquet columns as its manifest says', async () => {
  const { openData, dump } = anOffice(new SmallPublication(15))
  await openData.makeDump()
  const engine = await DuckEngine.open({ path: 'memory', threads: 1 })
  const types = { text: 'VARCHAR', integer: 'BIGINT', day: 'DATE', moment: 'TIMESTAMP' }
  for (const { name, columns } of dumpManifest.parse(readManifest(dump)).tables) {
    const described = await engine.read<{ column_name: string; column_type: string }>(
      `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet('${join(dump, name)}.parquet'))`,
    )
    expect(described).toEqual(
      columns.map((each) => ({ column_name: each.name, column_type: types[each.type] })),
    )
    for (const { meaning } of columns) expect(meaning.zh && meaning.en).toBeTruthy()
  }
  engine.close()
})

test('leaves checksums that sha256sum accepts, and a manifest that checkDump does', async () => {
  const { publication, openData, dump } = anOffice(new SmallPublication(40))
  await openData.makeDump()
  const sums = readdirSync(dump).filter((name) => name.endsWith('.sha256'))
  expect(sums).toHaveLength(10)
  const said = execFileSync('sha256sum', ['-c', '--strict', ...sums], { cwd: dump })
  expect(String(said).match(/: OK$/gm)).toHaveLength(10)
  expect(await checkDump(dump, (document) => publication.isSigned(document))).toEqual([])
})

test.each([
  'grades.csv',
  'history.jsonl',
  'corrections.parquet',
  'grades.csv.sha256',
  'manifest.json',
  'manifest.json.sha256',
])('finds a byte that was changed in %s', async (name) => {
  const { publication, openData, dump } = anOffice(new SmallPublication(40))
  await openData.makeDump()
  const path = join(dump, name)
  const bytes = readFileSync(path)
  const whole = Buffer.from(bytes)
  for (const place of [0, bytes.length >> 1, bytes.length - 2]) {
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const faults = await checkDump(dump, (document) => publication.isSigned(document))
    expect([place, faults.map(({ en }) => en.split(' ')[0])]).toEqual([
      place,
      expect.arrayContaining([name.replace(/\.sha256$/, '')]),
    ])
    whole.copy(bytes)
  }
})

test('finds what was exchanged together with its checksum, left out or slipped in', async () => {
  const { publication, openData, dump } = anOffice(new SmallPublication(40))
  await openData.makeDump()
  const check = async () =>
    (await checkDump(dump, (document) => publication.isSigned(document))).map(({ en }) => en)
  const path = join(dump, 'grades.csv')
  const text = readFileSync(path, 'utf8').replace('yellow', 'blue')
  writeFileSync(path, text)
  writeFileSync(
    `${path}.sha256`,
    `${createHash('sha256').update(text).digest('hex')}  grades.csv\n`,
  )
  expect(await check()).toEqual(['grades.csv differs from its SHA-256 in the manifest'])

  rmSync(join(dump, 'history.csv'))
  writeFileSync(join(dump, 'extra.csv'), '')
  expect(await check()).toEqual([
    'grades.csv differs from its SHA-256 in the manifest',
    'history.csv or its .sha256 is missing',
    'extra.csv is not in the manifest',
  ])

  writeFileSync(join(dump, 'manifest.json'), JSON.stringify({ ...readManifest(dump), more: 1 }))
  expect(await check()).toContain('manifest.json does not bear a valid signature')
  rmSync(join(dump, 'manifest.json'))
  expect(await check()).toEqual(['manifest.json is missing or malformed'])
})

test('changes nothing the second time on a day, unless forced', async () => {
  const { publication, openData, dump } = anOffice(new SmallPublication(10))
  await openData.makeDump()
  const first = readManifest(dump)
  publication.publish(11)
  await openData.makeDump()
  expect(readManifest(dump)).toEqual(first)
  await Promise.all([openData.makeDump({ force: true }), openData.makeDump()])
  expect(readManifest(dump)).not.toEqual(first)
  expect(lines(join(dump, 'grades.jsonl'))).toHaveLength(11)
})

test('is of one moment though grades are published while it is written', async () => {
  class Restless extends SmallPublication {
    left = 2
    override listStandings(filter: Parameters<SmallPublication['listStandings']>[0]) {
      if (this.left > 0) this.publish((this.left -= 1) + 1)
      return super.listStandings(filter)
    }
  }
  const { publication, openData, dump } = anOffice(new Restless(5))
  await openData.makeDump()
  const receipts = new Set(publication.entries.map(({ sha256 }) => sha256))
  const history = lines(join(dump, 'history.jsonl'))
  const known = new Set(history.map((line) => createHash('sha256').update(line).digest('hex')))
  for (const line of lines(join(dump, 'grades.jsonl'))) {
    const { receipt } = JSON.parse(line) as { receipt: { sha256: string } }
    expect(known).toContain(receipt.sha256)
  }
  expect(known).toEqual(receipts)
  expect(readManifest(dump)['upTo']).toEqual({
    recordId: publication.entries.at(-1)?.recordId,
    revision: publication.revision,
  })
})

test('gives up where grades never stand still, and leaves nothing behind', async () => {
  class Frantic extends SmallPublication {
    override lastRevision() {
      return Promise.resolve((this.revision += 1))
    }
  }
  const { openData, shelf } = anOffice(new Frantic(3))
  await expect(openData.makeDump()).rejects.toMatchObject({ code: 'dump.unsettled' })
  expect(readdirSync(shelf)).toEqual([])
})

test('sweeps up what a kill left behind', async () => {
  const { openData, shelf } = anOffice(new SmallPublication(3))
  for (const name of ['.draft-x', '.doomed-y']) {
    mkdirSync(join(shelf, name), { recursive: true })
    writeFileSync(join(shelf, name, 'grades.csv'), 'half')
  }
  await openData.makeDump()
  expect(readdirSync(shelf)).toEqual([DAY])
})

test('keeps thirty days and the first dump of each month', async () => {
  const publication = new SmallPublication(1)
  const { at, shelf } = anOffice(publication)
  const dumped = [
    '2026-08-02',
    '2026-08-03',
    '2026-09-01',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ]
  for (const day of dumped) await anOffice(publication, day, at).openData.makeDump()
  await runNightlyDump(anOffice(publication, DAY, at).openData)
  expect(readdirSync(shelf).toSorted()).toEqual([
    '2026-08-02',
    '2026-09-01',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
    DAY,
  ])
  const later = isoOf(dayOf(DAY) + 2)
  await runNightlyDump(anOffice(publication, later, at).openData)
  expect(readdirSync(shelf)).not.toContain('2026-10-06')
  expect(readdirSync(shelf)).toContain('2026-10-05')
})
