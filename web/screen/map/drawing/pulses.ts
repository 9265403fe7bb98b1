import { Marker } from 'maplibre-gl'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { lookOf } from '../../../grades/faces.ts'

const SHOWN_MS = 8_000

/** A ring that spreads for a few seconds; an element of the page, so that the map need not be drawn for it. */
export function pulseAt(
  map: MapLibreMap,
  { at, face }: { at: [number, number]; face: string },
): void {
  const element = document.createElement('div')
  element.className = 'pulse'
  element.dataset['face'] = face
  element.style.color = lookOf(face).colour
  element.append(document.createElement('i'))
  const marker = new Marker({ element }).setLngLat(at).addTo(map)
  // MapLibre would announce every ring as a button.
  element.removeAttribute('role')
  element.removeAttribute('aria-label')
  element.removeAttribute('tabindex')
  element.setAttribute('aria-hidden', 'true')
  setTimeout(() => marker.remove(), SHOWN_MS)
}
