import type { Language } from '@liangma/contracts'
import { useAddress } from './address.ts'
import type { Look } from './address.ts'

type Query = Readonly<Record<string, string | null | undefined>>

/** Which platforms: every number of the wall leads to those that it counts. */
export interface ListChoice {
  grade?: string | undefined
  county?: string | null | undefined
  /** Code of the rulebook line that costs them points. */
  reason?: string | undefined
}

/** Which changes of published grades. */
export interface ChangesChoice {
  month?: string | undefined
  direction?: 'up' | 'down' | undefined
  county?: string | null | undefined
}

/** Where the lists behind the numbers are: public pages, or the console for officers. */
export interface Links {
  platforms: (choice: ListChoice) => string
  changes: (choice: ChangesChoice) => string
  shops: (county: string | null | undefined) => string
  sources: string
  platform: (uscc: string) => string
  work: string
}

export function useLinks(): Links {
  const [{ look, language }] = useAddress()
  return linksOf(look, language)
}

export function linksOf(look: Look, language: Language): Links {
  const at = (path: string, query: Query = {}) => address(path, { ...query, lang: language })
  // Published changes are the same list for everybody.
  const changes = (choice: ChangesChoice) => at('/changes', { ...choice })
  const work = at('/console/work')
  if (look === 'live')
    return {
      platforms: (choice) => at('/console/register', { ...choice }),
      changes,
      shops: (county) => at('/console/merchants', { county }),
      sources: at('/console/sources'),
      platform: (uscc) => at(`/console/platforms/${uscc}`),
      work,
    }
  return {
    platforms: (choice) => at('/p', { ...choice }),
    changes,
    shops: (county) => at('/shops', { county }),
    sources: at('/sources'),
    platform: (uscc) => at(`/p/${uscc}`),
    work,
  }
}

function address(path: string, query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value)
  return `${path}?${parameters.toString()}`
}
