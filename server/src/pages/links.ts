import type { Language } from '@liangma/contracts'

export type LinkQuery = Readonly<Record<string, string | number | undefined>>

/** An address within the site that keeps the language of the page and drops empty parameters. */
export function linkTo(path: string, language: Language, query: LinkQuery = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries<LinkQuery[string]>({ ...query, lang: language })) {
    if (value !== undefined && value !== '') parameters.set(name, String(value))
  }
  return `${path}?${parameters.toString()}`
}

/** A site as the register states it, if it can be linked to without harm: http and https only. */
export function safeSite(site: string): string | undefined {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(site) ? site : `https://${site}`)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

const BEIJING_OFFSET_MS = 8 * 3_600_000

/** A moment as people in China read it: `2026-11-23 18:40`. */
export function beijingTime(iso: string): string {
  const shifted = new Date(Date.parse(iso) + BEIJING_OFFSET_MS)
  return shifted.toISOString().slice(0, 16).replace('T', ' ')
}

/** The day in China of a moment: `2026-11-23`. */
export function beijingDay(iso: string): string {
  return beijingTime(iso).slice(0, 10)
}

/** A number with its thousands set apart. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US')
}
