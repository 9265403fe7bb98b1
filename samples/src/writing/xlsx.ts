import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Cell, Row } from './row.ts'

const EXCEL_DAY_OF_EPOCH = 25_569
const DATE_STYLE = 1
const CHUNK_ROWS = 500

// Zip time stamps hold local time: built from local parts, the bytes are the same in every zone.
const ENTRY = { mtime: new Date(2026, 0, 1), forceDosTimestamp: true }
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const PARTS = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
}

/** Writes one sheet with true date cells; tells how many data rows were written. */
export async function writeXlsx(
  file: { path: string; headers: readonly string[] },
  rows: Iterable<Row>,
): Promise<number> {
  const zip = new ZipFile()
  for (const [name, xml] of Object.entries(PARTS)) {
    zip.addBuffer(Buffer.from(`${DECLARATION}${xml}`), name, ENTRY)
  }
  const counted = { rows: 0 }
  const sheet = Readable.from(spellSheet(file.headers, rows, counted))
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', ENTRY)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file.path))
  return counted.rows
}

function* spellSheet(headers: readonly string[], rows: Iterable<Row>, counted: { rows: number }) {
  let xml = `${DECLARATION}<worksheet xmlns="${SHEET}"><sheetData>${spellRow(1, headers)}`
  for (const row of rows) {
    counted.rows += 1
    const cells = headers.map((header) => row[header] ?? '')
    xml += spellRow(counted.rows + 1, cells)
    if (counted.rows % CHUNK_ROWS !== 0) continue
    yield Buffer.from(xml)
    xml = ''
  }
  yield Buffer.from(`${xml}</sheetData></worksheet>`)
}

function spellRow(number: number, cells: readonly Cell[]): string {
  const spelt = cells.map((cell, i) => spellCell(`${columnName(i)}${number}`, cell))
  return `<row r="${number}">${spelt.join('')}</row>`
}

function spellCell(place: string, cell: Cell): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'object') {
    return `<c r="${place}" s="${DATE_STYLE}"><v>${cell.day + EXCEL_DAY_OF_EPOCH}</v></c>`
  }
  return `<c r="${place}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`
}

// Sheets of a bureau stay far below 26 columns.
function columnName(index: number): string {
  return String.fromCharCode(65 + index)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
