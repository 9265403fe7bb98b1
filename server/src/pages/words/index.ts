import type { Language, Words } from '@liangma/contracts'
import { FEED_WORDS } from './feeds.ts'
import { FRAME_WORDS } from './frame.ts'
import { HOME_WORDS } from './home.ts'
import { LIST_WORDS } from './lists.ts'
import { OPEN_DATA_WORDS } from './open-data.ts'
import { PLATFORM_WORDS } from './platform.ts'
import { PUBLIC_WORDS } from './public.ts'
import { RULEBOOK_WORDS } from './rulebooks.ts'

/** Every text of the pages; the type asks for both languages of each. */
export const PAGE_WORDS = {
  ...FRAME_WORDS,
  ...HOME_WORDS,
  ...PLATFORM_WORDS,
  ...FEED_WORDS,
  ...PUBLIC_WORDS,
  ...OPEN_DATA_WORDS,
  ...LIST_WORDS,
  ...RULEBOOK_WORDS,
} as const satisfies Record<string, Words>

export type PageWord = keyof typeof PAGE_WORDS

/** One language speaking: texts of the pages, and of anything that has both languages. */
export interface Voice {
  language: Language
  /** A text of the pages, its `{placeholders}` filled; throws where one stays empty. */
  say: (key: PageWord, data?: Record<string, string | number>) => string
  of: (words: Words) => string
}

export function voiceOf(language: Language): Voice {
  return {
    language,
    of: (words) => words[language],
    say: (key, data = {}) =>
      PAGE_WORDS[key][language].replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = data[name]
        if (value === undefined) throw new Error(`no ${name} for the text ${key}`)
        return String(value)
      }),
  }
}
