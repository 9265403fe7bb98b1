import { fullWidth, withWrongCheck } from './city/codes.ts'
import type { Line } from './writing/csv.ts'
import type { Row } from './writing/row.ts'

/** What is wrong with a row; the table in the README says how each should be met. */
export type DirtKind =
  | 'wrongCheck'
  | 'lowerCaseCode'
  | 'fullWidthCode'
  | 'legacyNumber'
  | 'nameOnly'
  | 'exactDuplicate'
  | 'conflictingDuplicate'
  | 'missingCell'
  | 'missingStatus'
  | 'impossibleDate'
  | 'date1901'
  | 'unknownIndicator'
  | 'rateAsFinding'
  | 'moreThanAll'
  | 'filedWithoutDate'
  | 'unfiledWithDate'
  | 'notInRegister'
  | 'conflictMarker'
  | 'escapedHtml'
  | 'fullWidthDigits'

/** `refused`: quarantine asks for a correction. `waiting`: it waits for a person. */
export type DirtOutcome = 'accepted' | 'refused' | 'waiting'

export interface Dirt {
  kind: DirtKind
  outcome: DirtOutcome
  /** How many rows are to be made so. */
  rows: number
  /** A row changed in its place, or one more row after it. */
  place: 'instead' | 'after'
  /** Makes the dirty line from a clean row; undefined where that row does not lend itself. */
  edit: (row: Row, nth: number) => Line | undefined
}

/** Mixes dirt evenly into clean rows; `count` hears of each dirty line that was really made. */
export function* mixDirt(
  rows: Iterable<Row>,
  plan: { dirt: readonly Dirt[]; expectedRows: number },
  count: (dirt: Dirt) => void,
): Generator<Line> {
  const queue = plan.dirt.flatMap((dirt) =>
    Array.from({ length: dirt.rows }, (_, nth) => ({ dirt, nth })),
  )
  const step = Math.max(1, Math.floor(plan.expectedRows / (queue.length + 1)))
  let since = 0
  for (const row of rows) {
    since += 1
    const next = since >= step ? queue[0] : undefined
    const line = next?.dirt.edit(row, next.nth)
    if (next === undefined || line === undefined) {
      yield row
      continue
    }
    if (next.dirt.place === 'after') yield row
    yield line
    count(next.dirt)
    queue.shift()
    since = 0
  }
}

/** Changes one text cell; leaves alone a row where that cell is empty. */
export function editText(header: string, change: (text: string) => string): Dirt['edit'] {
  return (row) => {
    const cell = row[header]
    return typeof cell === 'string' && cell !== '' ? { ...row, [header]: change(cell) } : undefined
  }
}

/** One edit after another; undefined as soon as one does not fit. */
export function chain(...edits: readonly Dirt['edit'][]): Dirt['edit'] {
  return (row, nth) => {
    let line: Line | undefined = row
    for (const edit of edits) {
      if (line === undefined || typeof line === 'string') return line
      line = edit(line, nth)
    }
    return line
  }
}

export function setCells(cells: Row): Dirt['edit'] {
  return (row) => ({ ...row, ...cells })
}

const CODE = '统一社会信用代码'

export const breakCode = editText(CODE, withWrongCheck)
export const lowerCode = editText(CODE, (code) => code.toLowerCase())
export const widenCode = editText(CODE, fullWidth)

/** Free text as a web form leaves it that escapes what was escaped already. */
export const ESCAPED_HTML =
  '&amp;lt;p style=&amp;quot;mso-bidi&amp;quot;&amp;gt;见附件&amp;lt;/p&amp;gt;'
