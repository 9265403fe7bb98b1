import { type Day, findDay } from '@liangma/contracts'
import { CellCache } from './cell-cache.ts'
import { type Reader, Refusal } from './refusal.ts'

const SHAPES = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]
const TIME = /^\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/
/** Sources fill unknown dates with 1900-01-01, 1901-01-01 and 9999-12-31. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

const MALFORMED = new Refusal('date.malformed')
const IMPOSSIBLE = new Refusal('date.impossible')
const TOO_EARLY = new Refusal('date.too_early')
const TOO_LATE = new Refusal('date.too_late')

const known = new CellCache<Day | Refusal>()

/** A date, whether or not a time of day stands behind it. */
export const readDay: Reader<Day> = (text) => {
  const day = known.get(text)
  if (day !== undefined) return day
  const end = endOfDate(text)
  if (end === -1) return known.set(text, dayFrom(text))
  if (!TIME.test(text.slice(end + 1).trim())) return MALFORMED
  const date = text.slice(0, end)
  return known.get(date) ?? known.set(date, dayFrom(date))
}

export const readYear: Reader<number> = (text) => {
  const match = /^(\d{4})(年度?)?$/.exec(text.normalize('NFKC'))
  const year = Number(match?.[1] ?? Number.NaN)
  return year >= FIRST_YEAR && year < LAST_YEAR ? year : new Refusal('year.malformed')
}

export const readPeriod: Reader<string> = (text) => {
  const period = text.normalize('NFKC').toUpperCase()
  return /^(199|20\d)\d[H][12]$/.test(period) ? period : new Refusal('period.malformed')
}

function endOfDate(text: string): number {
  const space = text.indexOf(' ')
  return space === -1 ? text.indexOf('T') : space
}

function dayFrom(text: string): Day | Refusal {
  const plain = text.normalize('NFKC')
  const match = SHAPES.map((shape) => shape.exec(plain)).find((found) => found !== null)
  if (!match) return MALFORMED
  const year = Number(match[1])
  const day = findDay(year, Number(match[2]), Number(match[3]))
  if (year < FIRST_YEAR) return TOO_EARLY
  if (day === undefined) return IMPOSSIBLE
  return year > LAST_YEAR ? TOO_LATE : day
}
