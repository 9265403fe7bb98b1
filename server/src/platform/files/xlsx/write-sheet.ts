import { LIMITS } from '../table.ts'
import type { WrittenCell, WrittenColumn } from '../written-table.ts'

const DEFAULT_WIDTH = 16
const BOLD = ' s="1"'
/** Text that would become a formula as soon as somebody edits its cell. */
const FORMULA = /^[=+\-@\t\r\n]/
const KEPT_AS_TEXT = ' s="2"'
const FLUSH_CHARACTERS = 64 * 1024
/** What XML cannot hold, and what Office would take for its escape of such a character. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g
const NEEDS_ESCAPE = /[&<>]/g
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The sheet as XML: header bold and standing still, text as text, numbers as numbers. */
export class SheetWriter {
  readonly #references: string[]
  #xml: string
  #rows = 0

  constructor(columns: readonly WrittenColumn[]) {
    this.#references = columns.map((_, i) => columnName(i))
    this.#xml = opening(columns)
    this.add(
      columns.map((column) => column.header),
      BOLD,
    )
  }

  get rows(): number {
    return this.#rows
  }

  add(cells: readonly WrittenCell[], style = ''): void {
    this.#rows += 1
    let xml = `<row r="${this.#rows}">`
    for (let i = 0; i < this.#references.length; i += 1) {
      xml += cellXml(`${this.#references[i]}${this.#rows}`, cells[i] ?? null, style)
    }
    this.#xml += `${xml}</row>`
  }

  /** What has gathered, once it is worth a write. */
  take(): string | null {
    return this.#xml.length < FLUSH_CHARACTERS ? null : this.#emptied('')
  }

  end(): string {
    return this.#emptied('</sheetData></worksheet>')
  }

  #emptied(tail: string): string {
    const xml = this.#xml + tail
    this.#xml = ''
    return xml
  }
}

function opening(columns: readonly WrittenColumn[]): string {
  const widths = columns.map(
    ({ width = DEFAULT_WIDTH }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ' +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>`
  )
}

function cellXml(reference: string, cell: WrittenCell, style: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${reference}"${style}><v>${cell}</v></c>`
  if (typeof cell === 'boolean')
    return `<c r="${reference}"${style} t="b"><v>${cell ? 1 : 0}</v></c>`
  const text = textXml(cell)
  const kept = style === '' && FORMULA.test(cell) ? KEPT_AS_TEXT : style
  return `<c r="${reference}"${kept} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

function textXml(text: string): string {
  return text
    .slice(0, LIMITS.cellCharacters)
    .replaceAll('\r\n', '\n')
    .replaceAll(UNWRITABLE, escapedUnit)
    .replaceAll(NEEDS_ESCAPE, (character) => ENTITIES[character] ?? character)
}

function escapedUnit(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** 0 is A, 26 is AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}
