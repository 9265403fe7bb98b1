import { Marker } from 'maplibre-gl'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { lookOf } from '../../../grades/faces.ts'

const SHOWN_MS = 8_000
/** More at once would only cover the map. */
const MOST = 20

/** Rings that spread for a few seconds; elements of the page, so that the map need not be drawn for them. */
export class Pulses {
  readonly #map: MapLibreMap
  readonly #shown = new Set<Marker>()

  constructor(map: MapLibreMap) {
    this.#map = map
  }

  add({ at, face }: { at: [number, number]; face: string }): void {
    const [oldest] = this.#shown
    if (oldest && this.#shown.size >= MOST) this.#remove(oldest)
    const marker = new Marker({ element: ring(face) }).setLngLat(at).addTo(this.#map)
    // MapLibre would announce every ring as a button.
    const element = marker.getElement()
    for (const name of ['role', 'aria-label', 'tabindex']) element.removeAttribute(name)
    this.#shown.add(marker)
    setTimeout(() => this.#remove(marker), SHOWN_MS)
  }

  #remove(marker: Marker): void {
    this.#shown.delete(marker)
    marker.remove()
  }
}

function ring(face: string): HTMLElement {
  const element = document.createElement('div')
  element.className = 'pulse'
  element.dataset['face'] = face
  element.style.color = lookOf(face).colour
  element.setAttribute('aria-hidden', 'true')
  element.append(document.createElement('i'))
  return element
}
