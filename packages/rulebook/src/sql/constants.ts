export type ConstantType = 'integer' | 'bigint' | 'text'

const SQL_TYPES = { integer: 'INTEGER', bigint: 'BIGINT', text: 'TEXT' } as const

export type Constant = number | bigint | string

type Columns = Readonly<Record<string, ConstantType>>
type Row = readonly Constant[]

/**
 * A small relation written out, e.g. of `{ subject_id: 'integer', points: 'integer' }`, in the portable
 * form SELECT … UNION ALL SELECT …; with no rows it is empty but typed. Throws a plain Error on a
 * number that is no safe integer.
 */
export function constants(columns: Columns, rows: readonly Row[]): string {
  const named = Object.entries(columns)
  const first = rows[0] ?? named.map(([, type]) => (type === 'text' ? '' : 0))
  const head = named.map(
    ([name, type], i) => `CAST(${literal(first[i])} AS ${SQL_TYPES[type]}) AS ${name}`,
  )
  if (rows.length === 0) return `(SELECT ${head.join(', ')} WHERE 1 = 0)`
  const tail = rows.slice(1).map((row) => `SELECT ${row.map(literal).join(', ')}`)
  return `(${[`SELECT ${head.join(', ')}`, ...tail].join('\nUNION ALL ')})`
}

/**
 * The same for an engine that tells a UNION's columns apart by their text, so that of two equal numbers in
 * one row it keeps one: an array of rows, unfolded.
 */
export function unfoldedConstants(columns: Columns, rows: readonly Row[]): string {
  if (rows.length === 0) return constants(columns, rows)
  const named = Object.entries(columns)
  const cells = named.map(([name, type], i) => {
    const cell = named.length === 1 ? 'row' : `tupleElement(row, ${i + 1})`
    return `CAST(${cell} AS ${SQL_TYPES[type]}) AS ${name}`
  })
  const tuples = rows.map((row) => `(${row.map(literal).join(', ')})`)
  return `(SELECT ${cells.join(', ')}\nFROM (SELECT arrayJoin([${tuples.join(',\n')}]) AS row) unfolded)`
}

/** `column IN (…)` or `column = …`, or a condition that never holds where nothing is listed. */
export function isOneOf(column: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return '1 = 0'
  if (numbers.length === 1) return `${column} = ${literal(numbers[0])}`
  return `${column} IN (${numbers.map(literal).join(', ')})`
}

function literal(value: Constant | undefined): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (typeof value === 'bigint') return String(value)
  if (!Number.isSafeInteger(value)) throw new Error(`not an integer: ${value}`)
  return String(value)
}
