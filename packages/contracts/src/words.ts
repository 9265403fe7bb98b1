/** One sentence in both languages of the system; Chinese is the first. */
export interface Words {
  zh: string
  en: string
}

export type Language = keyof Words
