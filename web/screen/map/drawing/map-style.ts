import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { lookOf } from '../../../grades/faces.ts'
import type { Layer } from '../../address.ts'
import { compositionLayers } from './composition.ts'
import { countyAreas, countyLabels } from './county-shapes.ts'
import { FACE_IMAGE, LETTERED_IMAGE } from './map-images.ts'
import type { MapView } from './map-view.ts'
import { shopTiles } from './shop-tiles.ts'

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** From this zoom on shops are single signs instead of a composition. */
const SINGLE_SHOPS = 13
/** From this zoom on there is room for each: a sign with its character. */
const ROOMY_SHOPS = 16

/** What each layer of the switch shows beside the counties. */
export const LAYERS_OF: Record<Layer, string[]> = {
  share: ['county-share', 'county-hatch'],
  shops: ['agg-all', 'agg-blue', 'agg-yellow', 'agg-red', 'shop', 'shop-roomy', 'shop-hidden'],
  platforms: ['platform'],
}

/** The whole map; nothing in it comes from outside, letters are drawn by the browser's own fonts. */
export function mapStyle(rem: number, view: MapView): StyleSpecification {
  const tiles = shopTiles(view)
  return {
    version: 8,
    sources: {
      counties: { type: 'geojson', data: countyAreas(view) },
      labels: { type: 'geojson', data: countyLabels(view) },
      points: { type: 'geojson', data: view.points ?? EMPTY },
      agg: { type: 'vector', tiles: tiles.agg, minzoom: 6, maxzoom: 12 },
      shop: { type: 'vector', tiles: tiles.shop, minzoom: SINGLE_SHOPS, maxzoom: 18 },
    },
    layers: [
      ...countyLayers(),
      ...compositionLayers(SINGLE_SHOPS),
      ...shopLayers(rem),
      platformLayer(rem),
      // What lies outside the chosen county, its signs included, steps back.
      {
        id: 'county-dim',
        type: 'fill',
        source: 'counties',
        filter: false,
        paint: { 'fill-color': '#0b1626', 'fill-opacity': 0.6, ...EDGELESS },
      },
      {
        id: 'county-chosen',
        type: 'line',
        source: 'counties',
        filter: ['==', ['get', 'code'], ''],
        paint: { 'line-color': '#ffffff', 'line-width': 2.5 },
      },
      labelLayer(rem),
    ],
  }
}

/** Lighter, not redder: colour means a grade here, and a share is none. */
export const SHARE_STEPS = [
  [0, '#13294a'],
  [0.15, '#33507c'],
  [0.3, '#5f7ba6'],
  [0.5, '#a3b6d2'],
] as const

/** The line of the border lies on them; a program less to make ready for drawing. */
const EDGELESS = { 'fill-antialias': false } as const

function countyLayers(): LayerSpecification[] {
  const byShare: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['get', 'share'],
    ...SHARE_STEPS.flat(),
  ]
  const few: ExpressionSpecification = ['==', ['get', 'isFew'], true]
  const source = 'counties'
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': '#0b1626' } },
    { id: 'county', type: 'fill', source, paint: { 'fill-color': '#13294a', ...EDGELESS } },
    { id: 'county-share', type: 'fill', source, paint: { 'fill-color': byShare, ...EDGELESS } },
    {
      id: 'county-hatch',
      type: 'fill',
      source,
      filter: few,
      paint: { 'fill-pattern': 'hatch', ...EDGELESS },
    },
    {
      id: 'county-line',
      type: 'line',
      source,
      paint: { 'line-color': '#5b7fb5', 'line-width': 1 },
    },
  ]
}

function shopLayers(rem: number): LayerSpecification[] {
  const base = { source: 'shop', minzoom: SINGLE_SHOPS } as const
  return [
    {
      id: 'shop',
      type: 'symbol',
      ...base,
      maxzoom: ROOMY_SHOPS,
      'source-layer': 'shop',
      layout: {
        'icon-image': FACE_IMAGE as unknown as ExpressionSpecification,
        'icon-size': rem / 24,
        'icon-allow-overlap': true,
      },
    },
    {
      id: 'shop-roomy',
      type: 'symbol',
      source: 'shop',
      minzoom: ROOMY_SHOPS,
      'source-layer': 'shop',
      layout: {
        'icon-image': LETTERED_IMAGE as unknown as ExpressionSpecification,
        'icon-size': rem / 16,
        'icon-allow-overlap': true,
      },
    },
    {
      id: 'shop-hidden',
      type: 'symbol',
      ...base,
      'source-layer': 'hidden',
      layout: { 'text-field': '', 'text-size': rem * 0.875 },
      paint: LETTERS,
    },
  ]
}

const LETTERS = {
  'text-color': '#eaf1fb',
  'text-halo-color': '#0b1626',
  'text-halo-width': 1.6,
} as const

function platformLayer(rem: number): LayerSpecification {
  return {
    id: 'platform',
    type: 'symbol',
    source: 'points',
    layout: {
      'icon-image': FACE_IMAGE as unknown as ExpressionSpecification,
      'icon-size': rem / 16,
      'icon-allow-overlap': true,
      // Where names meet, the ones that matter more stay; where signs meet, they lie on top.
      'symbol-sort-key': ['match', ['get', 'face'], 'red', 2, 'yellow', 1, 0],
      'text-field': ['get', 'name'],
      'text-size': rem * 0.875,
      'text-optional': true,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-max-width': 12,
    },
    paint: { ...LETTERS, 'text-color': lettersByFace() },
  }
}

/** Colour of a name is never the only sign: its shape stands beside it. */
function lettersByFace(): ExpressionSpecification {
  const [red, yellow] = [lookOf('red').colour, lookOf('yellow').colour]
  return ['match', ['get', 'face'], 'red', red, 'yellow', yellow, '#eaf1fb']
}

function labelLayer(rem: number): LayerSpecification {
  return {
    id: 'county-label',
    type: 'symbol',
    source: 'labels',
    layout: {
      'text-field': [
        'format',
        ['get', 'name'],
        {},
        ['case', ['==', ['get', 'words'], ''], '', ['concat', '\n', ['get', 'words']]],
        { 'font-scale': 0.8 },
      ],
      'text-size': rem * 1.1875,
      'text-allow-overlap': true,
      'text-max-width': 20,
    },
    paint: LETTERS,
  }
}
