import type { Language } from '@liangma/contracts'
import { useSyncExternalStore } from 'react'

export const LAYERS = ['share', 'shops', 'platforms'] as const
export type Layer = (typeof LAYERS)[number]

/** All that the page remembers stands in its address: `?region=330782&layer=shops&map=grid&lang=en`. */
export interface Address {
  /** County code; null: the whole city. */
  region: string | null
  layer: Layer
  view: 'map' | 'grid'
  language: Language
}

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search)
  const region = query.get('region')
  return {
    region: region !== null && /^[\w-]{1,20}$/.test(region) ? region : null,
    layer: LAYERS.find((layer) => layer === query.get('layer')) ?? 'share',
    view: query.get('map') === 'grid' ? 'grid' : 'map',
    language: query.get('lang') === 'en' ? 'en' : 'zh',
  }
}

/** The query of an address, with only what differs from the usual. */
export function writeAddress({ region, layer, view, language }: Address): string {
  const query = new URLSearchParams()
  if (region !== null) query.set('region', region)
  if (layer !== 'share') query.set('layer', layer)
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
