import { readFileSync } from 'node:fs'
import { FOOD_HYGIENE } from './food-hygiene.ts'
import { LOS_ANGELES } from './los-angeles.ts'
import { NEW_YORK } from './new-york.ts'
import type { SchemeCase } from './scheme-case.ts'

export { recordsOf } from './scheme-case.ts'
export type { SchemeCase } from './scheme-case.ts'

/** A public scheme: its rulebook and cases worked out by hand. */
export interface PublicScheme {
  file: string
  text: string
  cases: SchemeCase[]
}

/** The folder of the rulebooks, as a server would be told. */
export const SCHEMES_FOLDER = new URL('./', import.meta.url)

/** Three schemes that are nothing like the shipped one, so that the language must say them (section 12). */
export const PUBLIC_SCHEMES: PublicScheme[] = [
  scheme('los-angeles.yaml', LOS_ANGELES),
  scheme('new-york.yaml', NEW_YORK),
  scheme('food-hygiene.yaml', FOOD_HYGIENE),
]

function scheme(file: string, cases: SchemeCase[]): PublicScheme {
  return { file, text: readFileSync(new URL(file, SCHEMES_FOLDER), 'utf8'), cases }
}
