import type { Language, Words } from '@liangma/contracts'
import { createInstance } from 'i18next'
import type { TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { en } from './en.ts'
import { zh } from './zh.ts'

export const RESOURCES = { zh: { translation: zh }, en: { translation: en } }

export interface Voice {
  language: Language
  t: TFunction
  /** The text of the chosen language. */
  of: (words: Words) => string
}

/** The words of the page; Chinese unless told. */
export function openWords(language: Language) {
  const words = createInstance()
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: RESOURCES,
    // React escapes already.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return words
}

export function useVoice(): Voice {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'zh'
  return { language, t, of: (words) => words[language] }
}
