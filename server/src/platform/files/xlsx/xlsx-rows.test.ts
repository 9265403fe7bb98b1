import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openTable } from '../open-table.ts'
import { dateText, isDateFormat, numberText } from './xlsx-cells.ts'

const dir = mkdtempSync(join(tmpdir(), 'xlsx-rows-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const STYLES = `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="177" formatCode="0.00_ ;[Red]\\-0.00 "/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="22"/></cellXfs></styleSheet>`
const STRINGS = `<sst ${MAIN}><si><t>编号</t></si><si><r><t>金</t></r><r><t>华</t></r><rPh sb="0" eb="1"><t>jin</t></rPh></si><si><t xml:space="preserve"> a&amp;b_x000A_c </t></si></sst>`

async function zipOf(parts: Record<string, string>): Promise<string> {
  const zip = new ZipFile()
  const options = { mtime: new Date(2026, 0, 1), forceDosTimestamp: true }
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name, options)
  zip.end()
  const path = join(dir, `${Math.random()}.xlsx`)
  writeFileSync(path, await buffer(zip.outputStream))
  return path
}

function workbook(sheets: string[]): Promise<string> {
  return zipOf({
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><sheets>${sheets.map((_, i) => `<sheet name="s${i}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': STRINGS,
    ...Object.fromEntries(
      sheets.map((rows, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  })
}

async function read(path: string): Promise<{ header: string[]; rows: (string | number)[][] }> {
  const table = await openTable(path, { name: 'test' })
  const rows: (string | number)[][] = []
  for await (const batch of table.rows) {
    rows.push(...batch.map((row) => [row.line, ...(row.fault ? [row.fault] : []), ...row.cells]))
  }
  return { header: table.header, rows }
}

const HEADER =
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>乙</t></is></c><c r="C2" t="str"><f>1</f><v>丙</v></c></row>'

test('reads shared, rich, inline and formula text, booleans and sparse rows', async () => {
  const path = await workbook([
    '',
    `${HEADER}<row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4" t="b"><v>1</v></c></row>
     <row r="5"><c r="B5" t="s"><v>2</v></c></row><row r="6"><c r="A6"/></row>`,
  ])
  expect(await read(path)).toEqual({
    header: ['编号', '乙', '丙'],
    rows: [
      [4, '金华', '', 'TRUE'],
      [5, '', ' a&b\nc ', ''],
    ],
  })
})

test('writes dates by their number format and numbers without exponents', async () => {
  const path = await workbook([
    `${HEADER}<row><c s="1"><v>46349</v></c><c s="2"><v>46349</v></c><c s="4"><v>46349.5</v></c></row>
     <row><c><v>46349</v></c><c s="3"><v>-1234.5700000000001</v></c><c><v>3.3070219900101101E+17</v></c></row>`,
  ])
  expect((await read(path)).rows).toEqual([
    [3, '2026-11-23', '2026-11-23', '2026-11-23 12:00:00'],
    [4, '46349', '-1234.57', '330702199001011010'],
  ])
})

test('reports a row that is wider than the header', async () => {
  const path = await workbook([`${HEADER}<row><c r="A3"><v>1</v></c><c r="ZZ3"><v>2</v></c></row>`])
  expect((await read(path)).rows[0]?.slice(0, 2)).toEqual([3, 'columnCount'])
})

test('refuses a workbook that is too large when unpacked', async () => {
  const path = await workbook([`${HEADER}${' '.repeat(60 * 2 ** 20)}`])
  await expect(read(path)).rejects.toMatchObject({ code: 'table.too_large' })
})

test('refuses broken XML, an empty workbook and other zips', async () => {
  await expect(read(await workbook(['<row><c>']))).rejects.toMatchObject({ code: 'table.damaged' })
  await expect(read(await workbook(['']))).rejects.toMatchObject({ code: 'table.empty' })
  await expect(read(await zipOf({ 'a.txt': 'a' }))).rejects.toMatchObject({
    code: 'table.not_a_table',
  })
})

test.each([
  ['0', '0'],
  ['330702199001011234', '330702199001011234'],
  ['0.1', '0.1'],
  ['0.30000000000000004', '0.3'],
  ['1E-7', '0.0000001'],
  ['1.5E+3', '1500'],
  ['1234567.8900000001', '1234567.89'],
  ['-2.5', '-2.5'],
])('the stored number %s reads %s', (stored, shown) => {
  expect(numberText(stored)).toBe(shown)
})

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [46349, false, '2026-11-23'],
  [44887, true, '2026-11-23'],
  [46349.75, false, '2026-11-23 18:00:00'],
  [0.5, false, '12:00:00'],
])('serial %d (1904: %s) is %s', (serial, is1904, shown) => {
  expect(dateText(serial, is1904)).toBe(shown)
})

test.each([
  [14, undefined, true],
  [31, undefined, true],
  [0, undefined, false],
  [2, undefined, false],
  [176, 'yyyy/m/d;@', true],
  [176, '[$-804]yyyy"年"m"月"d"日"', true],
  [176, '[h]:mm', true],
  [176, '#,##0.00"元"', false],
  [176, '[Red]0.00', false],
  [176, 'General', false],
  [176, '"day" 0', false],
])('format %d %s is a date: %s', (id, code, isDate) => {
  expect(isDateFormat(id, code)).toBe(isDate)
})
