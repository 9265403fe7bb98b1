import type { Language } from '@liangma/contracts'

/** Which published platforms: every number of the wall leads to those that it counts. */
export interface ListChoice {
  grade?: string | undefined
  county?: string | null | undefined
}

/** The public search with a choice made. */
export function listHref({ grade, county }: ListChoice, language: Language): string {
  const query = new URLSearchParams()
  if (grade !== undefined) query.set('grade', grade)
  if (county) query.set('county', county)
  query.set('lang', language)
  return `/p?${query.toString()}`
}

/** The credit page of one platform. */
export function creditHref(uscc: string, language: Language): string {
  return `/p/${uscc}?lang=${language}`
}
