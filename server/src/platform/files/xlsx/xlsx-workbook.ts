import { posix } from 'node:path'
import { LIMITS } from '../table.ts'
import { isDateFormat, unescapeText } from './xlsx-cells.ts'
import type { XlsxPackage } from './xlsx-package.ts'

/** What the sheets of a workbook refer to. */
export interface Workbook {
  /** Parts that hold the visible sheets, in their order. */
  sheetParts: string[]
  is1904: boolean
  strings: string[]
  /** By style number: whether a number in that style is a date. */
  dateStyles: boolean[]
}

export async function readWorkbook(file: XlsxPackage): Promise<Workbook> {
  const { sheets, is1904 } = await readSheets(file)
  const targets = await readTargets(file)
  const sheetParts = sheets.flatMap((id) => targets.get(id) ?? []).filter((part) => file.has(part))
  const strings = file.has('xl/sharedStrings.xml') ? await readStrings(file) : []
  const dateStyles = file.has('xl/styles.xml') ? await readDateStyles(file) : []
  return { sheetParts, is1904, strings, dateStyles }
}

async function readSheets(file: XlsxPackage): Promise<{ sheets: string[]; is1904: boolean }> {
  const sheets: string[] = []
  let is1904 = false
  await drain(file, 'xl/workbook.xml', (tag, attributes) => {
    if (tag === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
    if (tag === 'sheet' && (attributes['state'] ?? 'visible') === 'visible') {
      sheets.push(attributes['r:id'] ?? relationOf(attributes))
    }
  })
  return { sheets, is1904 }
}

/** The relation's id where a writer chose another prefix than `r`. */
function relationOf(attributes: Record<string, string>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'))
  return key === undefined ? '' : (attributes[key] ?? '')
}

async function readTargets(file: XlsxPackage): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  await drain(file, 'xl/_rels/workbook.xml.rels', (tag, { Id, Target }) => {
    if (tag !== 'Relationship' || Id === undefined || Target === undefined) return
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target))
  })
  return targets
}

async function readStrings(file: XlsxPackage): Promise<string[]> {
  const strings: string[] = []
  let [text, isText, phonetic] = ['', false, 0]
  const events = file.read(
    'xl/sharedStrings.xml',
    {
      open: (tag) => {
        if (tag === 'si') text = ''
        // Reading aids (拼音) stand beside the text, not in it.
        if (tag === 'rPh') phonetic += 1
        isText = tag === 't' && phonetic === 0
      },
      text: (more) => {
        if (isText) text += more
      },
      close: (tag) => {
        if (tag === 'si') strings.push(unescapeText(text))
        if (tag === 'rPh') phonetic -= 1
        isText = false
      },
    },
    LIMITS.sharedStringBytes,
  )
  for await (const _ of events);
  return strings
}

async function readDateStyles(file: XlsxPackage): Promise<boolean[]> {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let isCellStyles = false
  await drain(file, 'xl/styles.xml', (tag, attributes) => {
    if (tag === 'cellXfs') isCellStyles = true
    if (tag === 'cellStyles' || tag === 'dxfs') isCellStyles = false
    if (tag === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
    if (tag !== 'xf' || !isCellStyles) return
    const id = Number(attributes['numFmtId'] ?? 0)
    styles.push(isDateFormat(id, codes.get(id)))
  })
  return styles
}

type OnOpen = (tag: string, attributes: Record<string, string>) => void

async function drain(file: XlsxPackage, part: string, open: OnOpen): Promise<void> {
  for await (const _ of file.read(part, { open, text: () => {}, close: () => {} }));
}
