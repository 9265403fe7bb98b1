import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { openTable } from './open-table.ts'
import type { TableRow } from './table.ts'

const dir = mkdtempSync(join(tmpdir(), 'open-table-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function fileOf(content: string | Uint8Array, name = `f${Math.random()}.csv`): string {
  const path = join(dir, name)
  writeFileSync(path, content)
  return path
}

async function read(source: string | Readable): Promise<{ header: string[]; rows: TableRow[] }> {
  const table = await openTable(source, { name: 'test' })
  const rows: TableRow[] = []
  for await (const batch of table.rows) rows.push(...batch)
  return { header: table.header, rows }
}

/** “编号,名称\n1,金华\n2,镕\n” in GB18030; 镕 is one of the characters that GB2312 lacks. */
const GB18030 = Buffer.from('b1e0bac52cc3fbb3c60a312cbdf0bbaa0a322ce9460a', 'hex')

test.each([
  ['UTF-8', Buffer.from('编号,名称\n1,金华\n2,镕\n')],
  ['UTF-8 with BOM', Buffer.from('\uFEFF编号,名称\r\n1,金华\r\n2,镕\r\n')],
  ['tabs', Buffer.from('编号\t名称\n1\t金华\n2\t镕')],
  ['quotes everywhere', Buffer.from('"编号","名称"\r\n"1","金华"\r\n"2","镕"')],
])('reads %s', async (_, bytes) => {
  const { header, rows } = await read(fileOf(bytes))
  expect(header).toEqual(['编号', '名称'])
  expect(rows.map((row) => row.cells)).toEqual([
    ['1', '金华'],
    ['2', '镕'],
  ])
  expect(rows.map((row) => row.line)).toEqual([2, 3])
})

test('reads GB18030 from its bytes', async () => {
  const { header, rows } = await read(fileOf(GB18030))
  expect(header).toEqual(['编号', '名称'])
  expect(rows.map((row) => row.cells)).toEqual([
    ['1', '金华'],
    ['2', '镕'],
  ])
})

test('reads characters of one, two and four bytes of GB18030', async () => {
  const hex = 'b1e0bac52cc3fbb3c60a312c9534b235d2b0bcd28139ef310a322ca1b0e946a1b1a2e381308b320a'
  const { rows } = await read(fileOf(Buffer.from(hex, 'hex')))
  expect(rows.map((row) => row.cells[1])).toEqual(['𠮷野家㐂', '“镕”€ö'])
})

test('keeps line feeds, commas and doubled quotes of quoted cells, and counts lines through them', async () => {
  const { rows } = await read(fileOf('a,b\n1,"x\r\ny, ""z"""\n\n2,w\n'))
  expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
    [2, '1', 'x\ny, "z"'],
    [5, '2', 'w'],
  ])
})

test('reads a quoted cell that spans the pieces in which a file arrives', async () => {
  const long = `${'甲\n'.repeat(300)}乙`
  const text = `a,b\n${Array.from({ length: 50 }, (_, i) => `${i},"${long}"\n`).join('')}`
  const path = fileOf(text)
  const whole = await read(path)
  const byBits = await read(createReadStream(path, { highWaterMark: 37 }))
  expect(byBits).toEqual(whole)
  expect(whole.rows).toHaveLength(50)
  expect(whole.rows.every((row) => row.cells[1] === long && row.fault === null)).toBe(true)
  expect(whole.rows[49]?.line).toBe(2 + 49 * 301)
})

test('reports rows of another width, conflict markers and broken quotes, and reads on', async () => {
  const { rows } = await read(
    fileOf(
      'a,b\n1,2\n<<<<<<< HEAD\n3\n=======\n4,5,6\n>>>>>>> x\n7,"8"9\n"10,11\n12,"13"\n14,15,,\n',
    ),
  )
  expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
    [2, null],
    [3, 'conflictMarker'],
    [4, 'columnCount'],
    [5, 'conflictMarker'],
    [6, 'columnCount'],
    [7, 'conflictMarker'],
    [8, 'strayQuote'],
    [9, 'strayQuote'],
    [10, null],
    [11, null],
  ])
  expect(rows.at(-1)?.cells).toEqual(['14', '15'])
})

test('a quote that never closes costs one line', async () => {
  const { rows } = await read(fileOf(`a,b\n1,"2\n${'3,4\n'.repeat(500_000)}`))
  expect(rows).toHaveLength(500_001)
  expect(rows[0]).toMatchObject({ line: 2, fault: 'unclosedQuote' })
  expect(rows.slice(1).every((row) => row.fault === null)).toBe(true)
  expect(rows.at(-1)?.line).toBe(500_002)
})

test('a header below a conflict marker is still the header', async () => {
  const { header, rows } = await read(fileOf('<<<<<<< HEAD\na,b\n1,2\n'))
  expect(header).toEqual(['a', 'b'])
  expect(rows.map((row) => row.fault)).toEqual(['conflictMarker', null])
})

test('reports a cell longer than Excel allows', async () => {
  const { rows } = await read(fileOf(`a,b\n1,${'x'.repeat(32_768)}\n`))
  expect(rows[0]?.fault).toBe('cellTooLong')
})

test.each([
  ['nothing', '', 'table.empty'],
  ['blank lines', '\n\n', 'table.empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'table.not_a_table'],
  ['old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'table.old_excel'],
  ['half a zip', Buffer.from('504b0304140000', 'hex'), 'table.damaged'],
  ['a column twice', 'a,b,a\n1,2,3\n', 'table.header_twice'],
  [
    'too many columns',
    `${Array.from({ length: 201 }, (_, i) => `c${i}`).join(',')}\n`,
    'table.too_many_columns',
  ],
])('refuses %s', async (_, content, code) => {
  await expect(read(fileOf(content))).rejects.toMatchObject({ code })
  await expect(read(Readable.from([Buffer.from(content)]))).rejects.toMatchObject({ code })
})

test('names the line of a byte that the encoding does not have', async () => {
  const bytes = Buffer.concat([
    Buffer.from('编号,名称\n1,金华\n2,'),
    Buffer.from([0xff]),
    Buffer.from('\n3,义乌\n'),
  ])
  await expect(read(fileOf(bytes))).rejects.toMatchObject({
    code: 'table.broken_bytes',
    data: { line: 3, encoding: 'UTF-8' },
  })
  const gb = Buffer.concat([GB18030, Buffer.from([0x33, 0x2c, 0xff, 0x0a])])
  await expect(read(fileOf(gb))).rejects.toMatchObject({ data: { line: 4, encoding: 'GB18030' } })
})

test('closes a file that is not read to its end', async () => {
  const table = await openTable(fileOf('a,b\n1,2\n'), { name: 'test' })
  await table.close()
  const left: TableRow[] = []
  for await (const batch of table.rows) left.push(...batch)
  expect(left).toEqual([])
})
