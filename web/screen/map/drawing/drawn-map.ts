import type { FeatureCollection } from 'geojson'
import {
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  prewarm,
  setWorkerUrl,
} from 'maplibre-gl'
import type {
  FilterSpecification,
  FitBoundsOptions,
  GeoJSONSource,
  MapMouseEvent,
  VectorTileSource,
} from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
// The build gives the address of a worker; the file itself exports nothing.
// oxlint-disable-next-line import/default
import workerUrl from './map-worker.ts?worker&url'
import type { LiveChange } from '../../data/live-changes.ts'
import { BASEMAP, basemapLayers, basemapSource } from './basemap.ts'
import { fitComposition } from './composition.ts'
import { boundsOf, countyAreas, countyLabels } from './county-shapes.ts'
import { addImages } from './map-images.ts'
import { LAYERS_OF, mapStyle } from './map-style.ts'
import type { MapView } from './map-view.ts'
import { shopTiles } from './shop-tiles.ts'
import { Pulses } from './pulses.ts'

// Without this line a build for production shows nothing: the worker is a file of its own.
setWorkerUrl(workerUrl)
// It starts while the numbers are still being read.
prewarm()

export interface MapParts {
  place: HTMLElement
  /** As it is at first. */
  view: MapView
  onCounty: (code: string) => void
  onPlatform: (uscc: string) => void
}

/** Shops take a new colour with their platform; asked for again at most so often. */
const TILES_EVERY_MS = 5_000

/** The map itself, outside React: told what to show, it draws what has changed. */
export class DrawnMap {
  readonly #map: MapLibreMap
  readonly #ready: Promise<unknown>
  readonly #pulses: Pulses
  #view: MapView
  #fullCell = 1_000
  #tilesTimer: ReturnType<typeof setTimeout> | undefined

  constructor({ place, view, onCounty, onPlatform }: MapParts) {
    const { words } = view
    const bounds = boundsOf(view)
    this.#view = view
    this.#map = new MapLibreMap({
      container: place,
      style: mapStyle(remOf(), view),
      localIdeographFontFamily: "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif",
      locale: {
        'Map.Title': words.title,
        'NavigationControl.ZoomIn': words.zoomIn,
        'NavigationControl.ZoomOut': words.zoomOut,
      },
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      minZoom: 6,
      maxZoom: 18,
      ...(bounds && { bounds, fitBoundsOptions: besideLegend(place) }),
    })
    this.#map.addControl(new NavigationControl({ showCompass: false }), 'top-left')
    this.#map.addControl(new ScaleControl(), 'bottom-right')
    this.#ready = new Promise((resolve) => {
      // Earlier than the first picture, which so is the one that was asked for.
      this.#map.once('style.load', () => {
        this.#begin(view)
        resolve(null)
      })
    })
    this.#map.on('idle', () => {
      // For those who wait for a picture, such as tests and benchmarks.
      place.dataset['state'] = 'idle'
      if (this.#view.layer === 'shops') this.#fullCell = fitComposition(this.#map, this.#fullCell)
    })
    this.#map.on('click', (event) => this.#pick(event, { onCounty, onPlatform }))
    this.#pulses = new Pulses(this.#map)
  }

  async show(view: MapView): Promise<void> {
    await this.#ready
    const before = this.#view
    this.#view = view
    const is = (...names: (keyof MapView)[]) => names.some((name) => before[name] !== view[name])
    if (is('screenMap', 'counties', 'points', 'language', 'layer')) {
      this.#fill('counties', countyAreas(view))
      this.#fill('labels', countyLabels(view))
    }
    if (is('points') && view.points) this.#fill('points', view.points)
    if (is('screenMap')) this.#lay(view)
    if (is('layer')) this.#showLayer(view)
    if (is('grade', 'region', 'look')) this.#sift(view)
    if (is('region', 'language')) this.#speak(view)
    if (is('region')) this.#goTo(view)
  }

  /** A ring where the public record changed; shops are coloured anew soon after. */
  async pulse(change: LiveChange): Promise<void> {
    await this.#ready
    const { screenMap } = this.#view
    const county = screenMap.boundaries?.counties.features.find(
      ({ properties }) => properties.code === change.county?.code,
    )
    const at = change.point ?? county?.properties.label
    if (at) this.#pulses.add({ at, face: change.to })
    this.#tilesTimer ??= setTimeout(() => {
      this.#tilesTimer = undefined
      for (const source of ['agg', 'shop']) this.#map.refreshTiles(source)
    }, TILES_EVERY_MS)
  }

  remove(): void {
    clearTimeout(this.#tilesTimer)
    this.#map.remove()
  }

  /** What a style cannot say by itself. */
  #begin(view: MapView): void {
    addImages(this.#map, view.language)
    this.#lay(view)
    this.#showLayer(view)
    this.#sift(view)
    this.#speak(view)
    this.#choose(view)
  }

  #fill(source: string, data: FeatureCollection): void {
    void this.#map.getSource<GeoJSONSource>(source)?.setData(data)
  }

  /** Somebody else's map below ours; where its tiles fail, ours stands all the same. */
  #lay({ screenMap: { basemap } }: MapView): void {
    if (this.#map.getSource(BASEMAP)) return
    if (basemap === null) return
    this.#map.addSource(BASEMAP, basemapSource(basemap))
    for (const layer of basemapLayers(basemap)) this.#map.addLayer(layer, 'county')
    // The counties' own ground would hide it.
    this.#map.setPaintProperty('county', 'fill-opacity', 0.35)
    this.#map.setPaintProperty('county-share', 'fill-opacity', 0.75)
  }

  /** Only shops of the chosen county and face, and only platforms of that face. */
  #sift(view: MapView): void {
    const { grade } = view
    this.#map.setFilter('platform', grade === null ? null : ['==', ['get', 'face'], grade])
    for (const [name, tiles] of Object.entries(shopTiles(view))) {
      const source = this.#map.getSource<VectorTileSource>(name)
      if (source && source.tiles?.[0] !== tiles[0]) source.setTiles(tiles)
    }
  }

  #showLayer({ layer }: MapView): void {
    for (const [name, ids] of Object.entries(LAYERS_OF))
      for (const id of ids)
        this.#map.setLayoutProperty(id, 'visibility', name === layer ? 'visible' : 'none')
  }

  #speak({ words }: MapView): void {
    this.#map.getCanvas().setAttribute('aria-label', words.title)
    const [left = '', right = ''] = words.hidden.split('{{n}}')
    this.#map.setLayoutProperty('shop-hidden', 'text-field', ['concat', left, ['get', 'n'], right])
  }

  #choose({ region }: MapView): void {
    const isChosen: FilterSpecification = ['==', ['get', 'code'], region ?? '']
    this.#map.setFilter('county-chosen', isChosen)
    this.#map.setFilter('county-dim', region === null ? false : ['!', isChosen])
  }

  #goTo(view: MapView): void {
    this.#choose(view)
    const bounds = boundsOf(view)
    if (!bounds) return
    const isQuiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#map.fitBounds(bounds, { ...besideLegend(this.#map.getContainer()), animate: !isQuiet })
  }

  #pick(
    { point }: MapMouseEvent,
    { onCounty, onPlatform }: Pick<MapParts, 'onCounty' | 'onPlatform'>,
  ): void {
    const near = 4
    const box: [[number, number], [number, number]] = [
      [point.x - near, point.y - near],
      [point.x + near, point.y + near],
    ]
    const found = this.#map.queryRenderedFeatures(box, {
      layers: ['platform', 'shop', 'shop-roomy', 'county'],
    })
    const uscc = found
      .map(({ properties }) => (properties['uscc'] ?? properties['platform']) as string | undefined)
      .find(Boolean)
    const code = found.find(({ layer }) => layer.id === 'county')?.properties['code'] as
      | string
      | undefined
    if (uscc !== undefined) onPlatform(uscc)
    else if (code !== undefined) onCounty(code)
  }
}

/** The legend stands at the left below: what is looked at stays beside it. */
function besideLegend({ clientWidth: width, clientHeight: height }: HTMLElement): FitBoundsOptions {
  const edge = Math.min(width, height) * 0.05
  const left = Math.max(edge, Math.min(width * 0.35, remOf() * 18.5))
  return { padding: { top: edge, bottom: edge, right: edge, left }, maxZoom: 12 }
}

function remOf(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
