export type ConstantType = 'integer' | 'bigint' | 'text'

const SQL_TYPES = { integer: 'INTEGER', bigint: 'BIGINT', text: 'TEXT' } as const

export type Constant = number | bigint | string

type Columns = Readonly<Record<string, ConstantType>>
type Row = readonly Constant[]

/**
 * A small relation written out, e.g. of `{ subject_id: 'integer', points: 'integer' }`; with no rows it is
 * empty but typed. Throws a plain Error on a number that is no safe integer.
 */
export function constants(columns: Columns, rows: readonly Row[]): string {
  const named = Object.entries(columns)
  if (rows.length === 0) return noRows(columns)
  const [first = [], ...others] = rows.map((row) => row.map(literal))
  // The first row says the types of all.
  const head = named.map(([, type], i) => `CAST(${first[i]} AS ${SQL_TYPES[type]})`)
  const lines = [head, ...others].map((row) => `(${row.join(', ')})`)
  const names = named.map(([name]) => name).join(', ')
  return `(SELECT ${names}\nFROM (VALUES ${lines.join(',\n')}) written (${names}))`
}

function noRows(columns: Columns): string {
  const empty = Object.entries(columns).map(
    ([name, type]) => `CAST(${type === 'text' ? "''" : 0} AS ${SQL_TYPES[type]}) AS ${name}`,
  )
  return `(SELECT ${empty.join(', ')} WHERE 1 = 0)`
}

/** The same for an engine that has no VALUES: an array of rows, unfolded. */
export function unfoldedConstants(columns: Columns, rows: readonly Row[]): string {
  if (rows.length === 0) return noRows(columns)
  const named = Object.entries(columns)
  const cells = named.map(([name, type], i) => {
    const cell = named.length === 1 ? 'row' : `tupleElement(row, ${i + 1})`
    return `CAST(${cell} AS ${SQL_TYPES[type]}) AS ${name}`
  })
  const tuples = rows.map((row) => `(${row.map(literal).join(', ')})`)
  return `(SELECT ${cells.join(', ')}\nFROM (SELECT arrayJoin([${tuples.join(',\n')}]) AS row) unfolded)`
}

/** Of numbers in a row at least so many become a range. */
const RUN = 3

/**
 * Whether a column is one of some rising numbers, or a condition that never holds where there are none. What
 * stands in a row becomes a range, which engines compare faster and skip whole blocks by.
 */
export function isOneOf(column: string, numbers: readonly number[]): string {
  const runs = runsOf(numbers)
  const single = runs.filter((run) => run.length < RUN).flat()
  const conditions = [
    ...runs
      .filter((run) => run.length >= RUN)
      .map((run) => `${column} BETWEEN ${literal(run[0])} AND ${literal(run.at(-1))}`),
    ...(single.length > 1 ? [`${column} IN (${single.map(literal).join(', ')})`] : []),
    ...(single.length === 1 ? [`${column} = ${literal(single[0])}`] : []),
  ]
  if (conditions.length === 0) return '1 = 0'
  return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' OR ')})`
}

function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.at(-1) === number - 1) last.push(number)
    else runs.push([number])
  }
  return runs
}

function literal(value: Constant | undefined): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (typeof value === 'bigint') return String(value)
  if (!Number.isSafeInteger(value)) throw new Error(`not an integer: ${value}`)
  return String(value)
}
