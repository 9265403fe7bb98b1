import type { Language } from '@liangma/contracts'
import { type BadgeChoice, badgeBox } from './badge/index.ts'
import { publicPaths } from './public/public-frame.ts'

const ALT = {
  zh: '网络交易平台信用等级，点击核验',
  en: 'Credit grade, click to verify',
} as const satisfies Record<Language, string>

interface Whose {
  /** Where the public finds the register. */
  publicUrl: string
  uscc: string
}

/**
 * The badge as a link for other sites; it tells us the site's origin, which is compared with the register.
 * Plain text, to be escaped like any: nothing in it comes from outside.
 */
export function embedSnippet(whose: Whose, choice: BadgeChoice): string {
  const { width, height } = badgeBox(choice)
  const badge = `${whose.publicUrl}${badgePath(whose.uscc, choice)}`.replaceAll('&', '&amp;')
  const image = `<img src="${badge}" width="${width}" height="${height}" alt="${ALT[choice.language]}">`
  return linked(whose, image)
}

/** The same where images are forbidden. */
export function textSnippet(whose: Whose, language: Language): string {
  return linked(whose, ALT[language])
}

/** Where the image of a badge lies, from the root of the site; what is as by default is left out. */
export function badgePath(uscc: string, { size, theme, language }: BadgeChoice): string {
  const query = new URLSearchParams({ lang: language })
  if (size !== 'standard') query.set('size', size)
  if (theme !== 'light') query.set('theme', theme)
  return `${publicPaths.badge(uscc)}?${query.toString()}`
}

function linked({ publicUrl, uscc }: Whose, inner: string): string {
  const page = `${publicUrl}${publicPaths.page(uscc)}?from=badge`
  return [
    `<a href="${page}" target="_blank" rel="noopener" referrerpolicy="origin">`,
    `${inner}</a>`,
  ].join('')
}
