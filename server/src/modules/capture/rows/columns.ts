import type { Reader } from '../cells/refusal.ts'

interface ColumnOptions {
  /** `cell`: no row without it. `column`: no file without it. `ifColumn`: never empty where it exists. */
  need?: 'cell' | 'column' | 'ifColumn'
  /** Kept with the record as the source wrote it, for people. */
  keep?: boolean
  /** Personal data: never in messages, never in attributes. */
  secret?: boolean
}

interface ColumnSpec<T> extends ColumnOptions {
  header: string
  read: Reader<T>
}

/** A column of a kind of file; `slot` is its place among the columns of its kind. */
export interface Column<T> extends Required<Omit<ColumnSpec<T>, 'need'>> {
  need: ColumnOptions['need'] | null
  slot: number
}

type Columns<S extends Record<string, ColumnSpec<unknown>>> = {
  [K in keyof S]: S[K] extends ColumnSpec<infer T> ? Column<T> : never
}

export function column<T>(
  header: string,
  read: Reader<T>,
  options: ColumnOptions = {},
): ColumnSpec<T> {
  return { header, read, ...options }
}

/** Numbers the columns of a kind. */
export function columnsOf<S extends Record<string, ColumnSpec<unknown>>>(specs: S): Columns<S> {
  const entries = Object.entries(specs).map(([name, spec], slot) => {
    const { need = null, keep = false, secret = false } = spec
    return [name, { ...spec, need, keep, secret, slot }]
  })
  return Object.fromEntries(entries) as Columns<S>
}
