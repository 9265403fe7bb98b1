import type { Language } from '@liangma/contracts'

const KEPT = 'liangma.language'

/** By the address (`?lang=`), else as chosen before, else Chinese. */
export function chosenLanguage(): Language {
  const stated = new URLSearchParams(window.location.search).get('lang')
  const chosen = stated ?? localStorage.getItem(KEPT)
  return chosen === 'en' ? 'en' : 'zh'
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language)
}

/** For the page and for screen readers. */
export const LANG_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }
