import { checkRulebook } from '../../src/language/checks/index.ts'
import { aRulebook } from './builders.ts'
import type { SaidRulebook } from './builders.ts'

/** What a check finds: where, keys and positions joined by dots, and the sentence of each language. */
export type Fault = [path: string, zh: string, en: string]

/** A name, parts of a rulebook and all that is wrong with them. */
export type FaultCase = [name: string, parts: Partial<SaidRulebook>, faults: Fault[]]

/** All that the checks find in a rulebook that is plain but for the parts said. */
export function faultsIn(parts: Partial<SaidRulebook>): Fault[] {
  return checkRulebook(aRulebook(parts)).map(({ path, zh, en }) => [path.join('.'), zh, en])
}
