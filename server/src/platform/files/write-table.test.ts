import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openTable } from './open-table.ts'
import type { TableFormat } from './write-table.ts'
import { writeTable } from './write-table.ts'
import type { WrittenTable } from './written-table.ts'
import { SheetWriter } from './xlsx/write-sheet.ts'

const dir = mkdtempSync(join(tmpdir(), 'write-table-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const COLUMNS = [
  { header: '编号', key: 'id' },
  { header: '说明' },
  { header: '金额', key: 'amount' },
]

async function write(format: TableFormat, rows: WrittenTable['rows']): Promise<string> {
  const path = join(dir, `${Math.random()}.${format}`)
  await writeTable(path, { format, columns: COLUMNS, rows })
  return path
}

async function cellsOf(path: string): Promise<string[][]> {
  const table = await openTable(path, { name: 'test' })
  const rows: string[][] = []
  for await (const batch of table.rows) {
    expect(batch.every((row) => row.fault === null)).toBe(true)
    rows.push(...batch.map((row) => row.cells))
  }
  expect(table.header).toEqual(['编号', '说明', '金额'])
  return rows
}

/** Line ends become LF on the way; what XML cannot hold does not come from a table. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'=+-@\t\'",\n 甲乙1.0<&>_x000D', '𠮷'),
      maxLength: 12,
    }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      '+86 579',
      '-12.50',
      '91330702MA29ABCD5X',
      '_x000D_',
      ' a ',
      'toString',
      '__proto__',
    ),
  )
  .filter((each) => ![...each].some((unit) => unit < ' ' && unit !== '\n' && unit !== '\t'))
const row = fc.tuple(
  fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 3 }),
  text,
  fc.oneof(fc.constant(''), fc.integer().map(String)),
)

test.each(['csv', 'xlsx'] as const)('what is written as %s is read back', async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      expect(await cellsOf(await write(format, rows))).toEqual(rows)
    }),
    { numRuns: 60 },
  )
})

test('defuses formulas in CSV, numbers excepted', async () => {
  const path = await write('csv', [
    ['=HYPERLINK("x")', '+1+1', -5],
    ['@x', '-12.50', '+8'],
    ['\tx', '-x', null],
  ])
  expect(readFileSync(path, 'utf8')).toBe(
    `\uFEFF编号,说明,金额\r\n"'=HYPERLINK(""x"")",'+1+1,-5\r\n'@x,-12.50,+8\r\n"'\tx",'-x,\r\n`,
  )
})

test('writes JSON as an array of objects', async () => {
  const rows = [
    ['1', 'a"b', 2.5],
    ['2', null, true],
  ]
  expect(JSON.parse(readFileSync(await write('json', rows), 'utf8'))).toEqual([
    { id: '1', 说明: 'a"b', amount: 2.5 },
    { id: '2', 说明: null, amount: true },
  ])
  expect(JSON.parse(readFileSync(await write('json', []), 'utf8'))).toEqual([])
})

test('writes to a stream', async () => {
  const sink = new PassThrough()
  const [bytes] = await Promise.all([
    buffer(sink),
    writeTable(sink, { format: 'csv', columns: COLUMNS, rows: [['1', '', 2]] }),
  ])
  expect(bytes.toString('utf8')).toBe('\uFEFF编号,说明,金额\r\n1,,2\r\n')
})

test('leaves nothing behind where the rows fail', async () => {
  const before = readdirSync(dir).length
  async function* failing(): AsyncGenerator<string[]> {
    yield ['1', '', '']
    throw new Error('no more')
  }
  await expect(write('csv', failing())).rejects.toThrow('no more')
  expect(readdirSync(dir)).toHaveLength(before)
})

test('refuses a workbook of more rows than Excel can hold', async () => {
  function* many(): Generator<string[]> {
    for (let i = 0; i < 1_048_576; i += 1) yield ['1', '', '']
  }
  await expect(write('xlsx', many())).rejects.toMatchObject({ code: 'table.too_many_rows' })
})

test('writes what looks like a formula as text that stays text when edited', () => {
  const sheet = new SheetWriter([{ header: '说明' }])
  for (const cell of ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '甲']) sheet.add([cell])
  const cells = [...sheet.end().matchAll(/<c [^>]*>(?=<is>)/g)].map(([cell]) => cell)
  expect(cells.map((cell) => cell.includes('s="2"'))).toEqual([
    false,
    ...Array.from({ length: 6 }, () => true),
    false,
  ])
})
