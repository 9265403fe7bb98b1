import type { Language } from '@liangma/contracts'
import { useSyncExternalStore } from 'react'

export const LAYERS = ['share', 'shops', 'platforms'] as const
export type Layer = (typeof LAYERS)[number]

/** Which grades are shown: those that the public sees, or those that officers know already. */
export const LOOKS = ['published', 'live'] as const
export type Look = (typeof LOOKS)[number]

/** All that the page remembers stands in its address: `?look=live&region=330782&layer=shops&grade=red&map=grid&lang=en`. */
export interface Address {
  look: Look
  /** County code; null: the whole city. */
  region: string | null
  layer: Layer
  /** The only face that the map shows; null: all. */
  grade: string | null
  view: 'map' | 'grid'
  language: Language
}

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search)
  return {
    look: LOOKS.find((look) => look === query.get('look')) ?? 'published',
    region: codeIn(query.get('region')),
    layer: LAYERS.find((layer) => layer === query.get('layer')) ?? 'share',
    grade: codeIn(query.get('grade')),
    view: query.get('map') === 'grid' ? 'grid' : 'map',
    language: query.get('lang') === 'en' ? 'en' : 'zh',
  }
}

function codeIn(text: string | null): string | null {
  return text !== null && /^[\w-]{1,20}$/.test(text) ? text : null
}

/** The query of an address, with only what differs from the usual. */
export function writeAddress({ look, region, layer, grade, view, language }: Address): string {
  const query = new URLSearchParams()
  if (look !== 'published') query.set('look', look)
  if (region !== null) query.set('region', region)
  if (layer !== 'share') query.set('layer', layer)
  if (grade !== null) query.set('grade', grade)
  if (view === 'grid') query.set('map', 'grid')
  if (language !== 'zh') query.set('lang', language)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** The address now, and how to go elsewhere from it; Back and Forward of the browser work as everywhere. */
export function useAddress(): [Address, (change: Partial<Address>) => void] {
  const search = useSyncExternalStore(onMove, () => window.location.search)
  return [readAddress(search), goTo]
}

function goTo(change: Partial<Address>): void {
  const { pathname, search } = window.location
  const next = writeAddress({ ...readAddress(search), ...change })
  if (next === search) return
  window.history.pushState(null, '', `${pathname}${next}`)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

function onMove(tell: () => void): () => void {
  window.addEventListener('popstate', tell)
  return () => window.removeEventListener('popstate', tell)
}
