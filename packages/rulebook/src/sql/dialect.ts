import { constants, unfoldedConstants } from './constants.ts'

/** What differs between the engines; everything else is one portable text. */
export interface Dialect {
  /** Integer division of numbers that are not negative. */
  divide: (dividend: string, divisor: string) => string
  /** A text that is compared by code point, whatever the database takes for an order. */
  byCodePoint: (text: string) => string
  /** A small relation written out: columns with their types, and rows. */
  constants: typeof constants
}

export const DIALECTS = {
  postgres: {
    divide: (dividend, divisor) => `(${dividend}) / ${divisor}`,
    byCodePoint: (text) => `(${text}) COLLATE "C"`,
    constants,
  },
  duckdb: {
    divide: (dividend, divisor) => `(${dividend}) // ${divisor}`,
    byCodePoint: (text) => text,
    constants,
  },
  clickhouse: {
    divide: (dividend, divisor) => `intDiv(${dividend}, ${divisor})`,
    byCodePoint: (text) => text,
    constants: unfoldedConstants,
  },
} as const satisfies Record<string, Dialect>

export type DialectName = keyof typeof DIALECTS
