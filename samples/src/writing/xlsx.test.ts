import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { dayOf } from '@liangma/contracts'
import { expect, test } from 'vitest'
import { writeXlsx } from './xlsx.ts'

test('writes dates as true date cells and text escaped', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'xlsx-'))
  const path = join(dir, 'a.xlsx')
  const rows = [{ 名: 'a<b&c', 日: { day: dayOf('2026-11-23') }, 年: 2025 }, { 名: '' }]
  expect(await writeXlsx({ path, headers: ['名', '日', '年'] }, rows)).toBe(2)
  const sheet = readEntry(await readFile(path), 'xl/worksheets/sheet1.xml')
  expect(sheet).toContain('<c r="B2" s="1"><v>46349</v></c><c r="C2"><v>2025</v></c>')
  expect(sheet).toContain('<t>a&lt;b&amp;c</t>')
  expect(sheet).toContain('<row r="3"></row></sheetData></worksheet>')
  await rm(dir, { recursive: true })
})

// Reads one entry by way of the central directory.
function readEntry(zip: Buffer, name: string): string {
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, start] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const nameLength = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const body = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
      return inflateRawSync(zip.subarray(body, body + size)).toString('utf8')
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  throw new Error(`no entry ${name}`)
}
