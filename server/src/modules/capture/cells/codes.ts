import { type CodeShape, normaliseCode, shapeOfCode } from '@liangma/contracts'
import { CellCache, ownCopy } from './cell-cache.ts'
import { type Reader, Refusal } from './refusal.ts'

/** A credit code or old registration number; whether a failing one may pass is for an officer. */
export interface Code {
  code: string
  shape: Exclude<CodeShape, 'malformed'>
}

const PERSON_NUMBERS = [/^\d{17}[\dX]$/, /^\d{15}$/, /^[A-Z]{1,2}\d{6,10}$/, /^[A-Z0-9]{8,11}$/]
const COUNTY = /^(\d{6}|[A-Z]{2}-[A-Z]{3})$/

const MALFORMED = new Refusal('code.malformed')
const BAD_PERSON = new Refusal('person.malformed')
const BAD_COUNTY = new Refusal('county.malformed')

const known = new CellCache<Code | Refusal>()

export const readCode: Reader<Code> = (text) => known.get(text) ?? known.set(text, codeFrom(text))

/** Identity card, passport or permit of a natural person: its shape only. */
export const readPersonNumber: Reader<string> = (text) => {
  const number = normaliseCode(text)
  return PERSON_NUMBERS.some((shape) => shape.test(number)) ? number : BAD_PERSON
}

export const readCounty: Reader<string> = (text) => {
  const county = normaliseCode(text)
  return COUNTY.test(county) ? county : BAD_COUNTY
}

function codeFrom(text: string): Code | Refusal {
  const code = ownCopy(normaliseCode(text))
  const shape = shapeOfCode(code)
  return shape === 'malformed' ? MALFORMED : { code, shape }
}
