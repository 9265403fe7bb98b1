/** What differs between the engines; everything else is one portable text. */
export interface Dialect {
  /** Integer division of numbers that are not negative. */
  divide: (dividend: string, divisor: string) => string
}

export const DIALECTS = {
  postgres: { divide: (dividend, divisor) => `(${dividend}) / ${divisor}` },
  duckdb: { divide: (dividend, divisor) => `(${dividend}) // ${divisor}` },
} as const satisfies Record<string, Dialect>

export type DialectName = keyof typeof DIALECTS
