/** What somebody looks for, by its shape: each shape has an index of its own. */
export type SearchText =
  | { shape: 'code'; prefix: string }
  | { shape: 'address'; prefix: string }
  | { shape: 'words'; words: string }

/** Two characters of a credit code, then the digits of a region: no name begins so. */
const CODE = /^[0-9A-Z]{2}\d{2}[0-9A-Z]{0,14}$/
const ADDRESS = /^[\x21-\x7E]*[./][\x21-\x7E]*$/
const BEFORE_ADDRESS = /^([a-z]+:\/\/)?(www\.)?/

/** Null: nothing is looked for. */
export function readSearchText(text: string | null): SearchText | null {
  const plain = (text ?? '').normalize('NFKC').trim()
  if (plain === '') return null
  const upper = plain.toUpperCase()
  if (CODE.test(upper)) return { shape: 'code', prefix: upper }
  if (ADDRESS.test(plain))
    return { shape: 'address', prefix: plain.toLowerCase().replace(BEFORE_ADDRESS, '') }
  return { shape: 'words', words: plain }
}

/** A pattern of LIKE for what begins so. */
export function beginningWith(prefix: string): string {
  return `${prefix.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}

/** Where a page of a list ended: what its last row is sorted by, and its number. */
export interface ListEnd {
  key: number
  id: number
}

export function writeCursor({ key, id }: ListEnd): string {
  return `${key}_${id}`
}

/** The end before the first page where a cursor is none of ours. */
export function readCursor(cursor: string | undefined): ListEnd | null {
  const [, key, id] = /^(-?\d{1,15})_(\d{1,15})$/.exec(cursor ?? '') ?? []
  return id === undefined ? null : { key: Number(key), id: Number(id) }
}
