import type { Language, Words } from '@liangma/contracts'
import { createInstance } from 'i18next'
import type { i18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

type Values = Readonly<Record<string, string | number>>

/** One area speaking the chosen language. */
export interface Voice<K extends string> {
  language: Language
  /** A text of the area, its `{{places}}` filled. */
  t: (key: K, values?: Values) => string
  /** The text of the chosen language of anything that has both. */
  of: (words: Words) => string
}

/** Every area that has said its words, for the test that reads them all. */
export const AREAS = new Map<string, Readonly<Record<string, Words>>>()

/**
 * The words of an area, both languages side by side, so that a missing one does not compile; answers the hook by which
 * its components speak.
 */
export function defineWords<K extends string>(
  area: string,
  texts: Readonly<Record<K, Words>>,
): () => Voice<K> {
  AREAS.set(area, texts)
  return function useWords() {
    const { i18n: instance } = useTranslation()
    addArea(instance, area)
    const language = instance.language === 'en' ? 'en' : 'zh'
    const fixed = (instance.getFixedT as unknown as FixedT)(language, area)
    return { language, t: (key, values) => fixed(key, values), of: (words) => words[language] }
  }
}

/** As i18next has it, before it is told the keys of the wall. */
type FixedT = (language: Language, area: string) => (key: string, values?: Values) => string

/** i18next with the language chosen; areas bring their words as they appear. */
export function openVoice(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    // React escapes already.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}

function addArea(instance: i18n, area: string): void {
  if (instance.hasResourceBundle('zh', area)) return
  const texts = Object.entries(AREAS.get(area) ?? {})
  for (const language of ['zh', 'en'] as const) {
    const own = Object.fromEntries(texts.map(([key, words]) => [key, words[language]]))
    instance.addResourceBundle(language, area, own)
  }
}
