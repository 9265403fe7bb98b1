import { useEffect, useRef } from 'react'
import type { LiveChange } from '../data/live-changes.ts'
import { DrawnMap } from './drawing/drawn-map.ts'
import type { MapView } from './drawing/map-view.ts'

export interface CountyMapParts {
  view: MapView
  changes: readonly LiveChange[]
  onCounty: (code: string) => void
  onPlatform: (uscc: string) => void
}

/** The place of the map on the page, and what it is told as that changes. */
export function CountyMap({ view, changes, onCounty, onPlatform }: CountyMapParts) {
  const place = useRef<HTMLDivElement>(null)
  const map = useRef<DrawnMap | null>(null)
  const seen = useRef(changes)
  const told = useRef({ view, onCounty, onPlatform })

  useEffect(() => {
    told.current = { view, onCounty, onPlatform }
  })
  useEffect(() => {
    if (!place.current) return undefined
    const drawn = new DrawnMap({
      place: place.current,
      view: told.current.view,
      onCounty: (code) => told.current.onCounty(code),
      onPlatform: (uscc) => told.current.onPlatform(uscc),
    })
    map.current = drawn
    return () => drawn.remove()
  }, [])
  useEffect(() => {
    void map.current?.show(view)
  })
  useEffect(() => {
    const fresh = changes.filter((change) => !seen.current.some(({ id }) => id === change.id))
    seen.current = changes
    for (const change of fresh.reverse()) void map.current?.pulse(change)
  }, [changes])

  return <div ref={place} className="map" />
}
