import type { RulebookTerm } from '@liangma/contracts'
import { useRulebooksWords } from './rulebooks-words.ts'

/** From when until when a version decides, in words. */
export function useTermText(): (term: RulebookTerm) => string {
  const { t } = useRulebooksWords()
  return ({ from, until }) => {
    const begin = from ?? t('sinceEver')
    if (until !== null) return t('fromTo', { from: begin, until })
    return from === null ? begin : t('from', { day: from })
  }
}
