import type { Day } from '@liangma/contracts'
import { isoOf } from '@liangma/contracts'

/** A date that has not been spelt yet: each file spells its dates in its own way. */
interface DateCell {
  readonly day: Day
}

export type Cell = string | number | DateCell

/** One row by column header; a header without a cell is an empty cell. */
export type Row = Readonly<Record<string, Cell>>

export type DateStyle = 'dashes' | 'slashes' | 'plain'

/** A date cell, or an empty one where there is no such day yet. */
export function dateCell(day: Day | null): Cell {
  return day === null ? '' : { day }
}

export function flagCell(flag: boolean): string {
  return flag ? '是' : '否'
}

/** Yuan with two decimals. */
export function yuanCell(cents: number): string {
  return (cents / 100).toFixed(2)
}

const SEPARATOR = { dashes: '-', slashes: '/', plain: '' } as const satisfies Record<
  DateStyle,
  string
>

/** Spells days in one style; remembers them, since the same few hundred days come again and again. */
export function createDateSpeller(style: DateStyle): (day: Day) => string {
  const known = new Map<Day, string>()
  return (day) => {
    let text = known.get(day)
    if (text === undefined) known.set(day, (text = isoOf(day).replaceAll('-', SEPARATOR[style])))
    return text
  }
}
