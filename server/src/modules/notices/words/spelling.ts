import type { Day, Language, Words } from '@liangma/contracts'
import { isoOf, spellTenths } from '@liangma/contracts'
import { plainText } from '../../../platform/text/index.ts'

/** A day (ISO) as the text of a letter has it. */
export function spellDay(iso: string, language: Language): string {
  if (language === 'en') return iso
  const [year, month, date] = iso.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

export function spellDayNumber(day: Day, language: Language): string {
  return spellDay(isoOf(day), language)
}

const NO_SCORE = { zh: '暂不计算', en: 'not computed' } as const satisfies Words

export function spellScore(tenths: number | null, language: Language): string {
  if (tenths === null) return NO_SCORE[language]
  return language === 'zh' ? `${spellTenths(tenths)}分` : spellTenths(tenths)
}

/** Words that came from outside, on one line: no markup, no control or direction marks. */
export function oneLine(text: string): string {
  return plainText(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}
