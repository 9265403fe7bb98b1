import type { RulebookVersionRow } from '@liangma/contracts'
import { useRulebooksWords } from './rulebooks-words.ts'

/** How far a version has come, in words; the frame only repeats them. */
export function StateTag({ state, stateWords }: Pick<RulebookVersionRow, 'state' | 'stateWords'>) {
  const { of } = useRulebooksWords()
  return <span className={`rulebook-state ${state}`}>{of(stateWords)}</span>
}
