import { ADDING_UP } from './adding-up.ts'
import { COLOURS } from './colours.ts'
import { COVERAGE } from './coverage.ts'
import { EVENTS } from './events.ts'
import { complete } from './golden-case.ts'
import type { GoldenCase } from './golden-case.ts'
import { PEERS } from './peers.ts'
import { RATES } from './rates.ts'
import { VALIDITY } from './validity.ts'
import { WORKED_EXAMPLES } from './worked-examples.ts'

export type { Expected, GoldenCase } from './golden-case.ts'

/** Every golden case, by the section that it belongs to. */
export const GOLDEN: Record<string, GoldenCase[]> = {
  'worked examples': WORKED_EXAMPLES.map(complete),
  validity: VALIDITY.map(complete),
  'one event once': EVENTS.map(complete),
  rates: RATES.map(complete),
  peers: PEERS.map(complete),
  'adding up': ADDING_UP.map(complete),
  coverage: COVERAGE.map(complete),
  colours: COLOURS.map(complete),
}
