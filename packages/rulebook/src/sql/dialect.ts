import { constants, unfoldedConstants } from './constants.ts'

/** What differs between the engines; everything else is one portable text. */
export interface Dialect {
  /** Integer division of numbers that are not negative. */
  divide: (dividend: string, divisor: string) => string
  /** Bits of a number that is not negative, from a place on, the lowest being 0; `count` null: all above. */
  bits: (number: string, at: { from: number; count: number | null }) => string
  /** A text that is compared by code point, whatever the database takes for an order. */
  byCodePoint: (text: string) => string
  /** Ends a subselect whose columns the engine would otherwise write out again wherever they are named. */
  settled: string
  /** A small relation written out: columns with their types, and rows. */
  constants: typeof constants
}

export const DIALECTS = {
  postgres: {
    divide: (dividend, divisor) => `(${dividend}) / ${divisor}`,
    bits: shiftedBits,
    byCodePoint: (text) => `(${text}) COLLATE "C"`,
    // Planning the scores takes a tenth of the time; nothing else keeps this planner from merging levels.
    settled: ' OFFSET 0',
    constants,
  },
  duckdb: {
    divide: (dividend, divisor) => `(${dividend}) // ${divisor}`,
    bits: shiftedBits,
    byCodePoint: (text) => text,
    settled: '',
    constants,
  },
  clickhouse: {
    divide: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
    bits: (number, { from, count }) => {
      const shifted = from === 0 ? number : `bitShiftRight(${number}, ${from})`
      return count === null ? shifted : `bitAnd(${shifted}, ${maskOf(count)})`
    },
    byCodePoint: (text) => text,
    settled: '',
    constants: unfoldedConstants,
  },
} as const satisfies Record<string, Dialect>

function shiftedBits(
  number: string,
  { from, count }: { from: number; count: number | null },
): string {
  const shifted = from === 0 ? number : `(${number} >> ${from})`
  return count === null ? shifted : `(${shifted} & ${maskOf(count)})`
}

function maskOf(count: number): bigint {
  return (1n << BigInt(count)) - 1n
}

export type DialectName = keyof typeof DIALECTS
