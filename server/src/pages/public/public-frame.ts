import type { Language } from '@liangma/contracts'
import { type Page, type Surroundings, layOutWithin } from '../layout.ts'
import type { PageWord } from '../words/index.ts'
import { voiceOf } from '../words/index.ts'

/** The authority whose register this is. */
export interface Bureau {
  nameZh: string
  nameEn: string
  /** How to reach it: telephone, address or mail, as one line. */
  contact: string
  /** Where the public finds the register, e.g. `https://credit.example`; without a slash at the end. */
  publicUrl: string
}

/** What every public page says about whose it is. */
export interface PublicFrame {
  bureau: Bureau
  version: string
  /** Whether the register is the fictional one. */
  isSample: boolean
}

/** Where a platform signs in. */
export const PORTAL = '/portal/'

const FOR_EVERYBODY = [
  { path: '/p', word: 'publicSearch' },
  { path: '/rulebooks', word: 'publicRulebooks' },
  { path: '/verify', word: 'publicVerify' },
  { path: '/open-data', word: 'publicOpenData' },
] as const satisfies { path: string; word: PageWord }[]

/** A whole document for the public: none of the officers' links. */
export function layOutPublic(page: Page, language: Language, frame?: PublicFrame): string {
  const { say } = voiceOf(language)
  const around: Surroundings = {
    line: 'publicLine',
    navigation: FOR_EVERYBODY,
    footerLink: { path: PORTAL, word: 'publicPortal' },
    isSample: frame?.isSample ?? false,
  }
  if (!frame) return layOutWithin(around, page, language)
  const footer = say('publicFooter', {
    bureau: bureauName(frame.bureau, language),
    version: frame.version,
  })
  return layOutWithin({ ...around, footer }, page, language)
}

export function bureauName({ nameZh, nameEn }: Bureau, language: Language): string {
  return language === 'zh' ? nameZh : nameEn
}

/** Addresses of what is published about a platform, from the root of the site. */
export const publicPaths = {
  page: (uscc: string) => `/p/${encodeURIComponent(uscc)}`,
  twin: (uscc: string) => `/p/${encodeURIComponent(uscc)}.json`,
  badge: (uscc: string) => `/badge/${encodeURIComponent(uscc)}.svg`,
  receipt: (recordId: number) => `/receipts/${recordId}.json`,
  keys: '/.well-known/liangma-keys.json',
  rulebook: ({ id, version }: { id: string; version: string }) =>
    `/rulebooks/${encodeURIComponent(id)}/${encodeURIComponent(version)}`,
  verify: '/verify',
  search: '/p',
} as const

/** Whether an address is one of those for everybody. */
export function isPublicPath(path: string): boolean {
  return /^\/(p|badge|receipts|verify|open-data|changes|shops|sources|rulebooks|\.well-known)(\/|$)/.test(
    path,
  )
}
