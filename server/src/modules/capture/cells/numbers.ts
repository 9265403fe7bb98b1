import { type Reader, Refusal } from './refusal.ts'

const AMOUNT = /^\d{1,13}(\.\d{1,2})?$/
/** Thousands as Chinese Excel shows them. */
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/
const COUNT = /^-?\d{1,15}$/
const POINTS = /^\d{1,4}(\.\d)?$/
const COORDINATE = /^-?\d{1,3}(\.\d{1,17})?$/

const BAD_AMOUNT = new Refusal('amount.malformed')
const BAD_COUNT = new Refusal('count.malformed')
const NEGATIVE = new Refusal('count.negative')
const BAD_POINTS = new Refusal('points.malformed')
const BAD_COORDINATE = new Refusal('coordinate.malformed')

/** Yuan to cents. */
export const readCents: Reader<number> = orFullWidth((text) => {
  if (AMOUNT.test(text)) return Math.round(Number(text) * 100)
  if (GROUPED.test(text)) return Math.round(Number(text.replaceAll(',', '')) * 100)
  return BAD_AMOUNT
})

/** A whole number, zero or more. */
export const readCount: Reader<number> = orFullWidth((text) => {
  if (!COUNT.test(text)) return BAD_COUNT
  const count = Number(text)
  return count < 0 ? NEGATIVE : count
})

/** Points to tenths. */
export const readTenths: Reader<number> = orFullWidth((text) =>
  POINTS.test(text) ? Math.round(Number(text) * 10) : BAD_POINTS,
)

export const readDegrees: Reader<number> = orFullWidth((text) =>
  COORDINATE.test(text) ? Number(text) : BAD_COORDINATE,
)

/** Digits typed full-width (１２．５) are the same digits. */
function orFullWidth(read: Reader<number>): Reader<number> {
  return (text) => {
    const value = read(text)
    return value instanceof Refusal ? read(text.normalize('NFKC')) : value
  }
}
