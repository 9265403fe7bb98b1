import type { ScreenOverview } from '@liangma/contracts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Address } from '../address.ts'
import type { LiveChange } from '../data/live-changes.ts'
import { usePlatforms, useScreenMap } from '../data/screen-api.ts'
import { useVoice } from '../words/index.ts'
import { Cartogram } from './cartogram.tsx'
import type { CountyMapParts } from './county-map.tsx'
import { Legend } from './legend.tsx'
import { MapBoundary } from './map-boundary.tsx'
import { MapSwitches } from './map-switches.tsx'
import type { MapView } from './drawing/map-view.ts'
import { PlatformCard } from './platform-card.tsx'
import { mayHaveWebGl2 } from './webgl.ts'

// A megabyte that nobody loads who cannot use it. React's own way of waiting holds back what has come by 300 ms.
const MAP_CODE = queryOptions({
  queryKey: ['map code'],
  queryFn: async () => (await import('./county-map.tsx')).CountyMap,
  staleTime: Infinity,
  retry: false,
})

/** Loads the map while the numbers are still being read; what fails here is met where it is drawn. */
export function preloadMap(client: QueryClient): void {
  if (mayHaveWebGl2()) void client.prefetchQuery(MAP_CODE)
}

interface MapPanelParts {
  overview: ScreenOverview
  address: Address
  goTo: (change: Partial<Address>) => void
  changes: readonly LiveChange[]
}

/** The middle of the wall: the map where it can be drawn, the squares where not or where asked for. */
export function MapPanel({ overview, address, goTo, changes }: MapPanelParts) {
  const { t, of, language } = useVoice()
  const screenMap = useScreenMap().data
  const points = usePlatforms(address).data
  const [picked, setPicked] = useState<string | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  if (!screenMap) return <section className="map-panel" aria-label={t('map')} aria-busy="true" />

  const { look, layer, region, grade } = address
  const canDraw = screenMap.boundaries !== null && mayHaveWebGl2() && !hasFailed
  const isGrid = address.view === 'grid' || !canDraw
  const view: MapView = {
    screenMap,
    counties: overview.counties,
    points,
    look,
    layer,
    region,
    grade,
    language,
    words: {
      zoomIn: t('zoomIn'),
      zoomOut: t('zoomOut'),
      title: t('mapOf', { area: overview.region ? of(overview.region) : t('city') }),
      unplaced: (count) => t('unplaced', { count }),
      hidden: t('hiddenShops', { n: '{{n}}' }),
    },
  }
  const toggle = (code: string) => goTo({ region: code === region ? null : code })
  const grid = <Cartogram view={view} changes={changes} onCounty={toggle} />
  const point = points?.features.find(({ properties }) => properties.uscc === picked)
  return (
    <section className="map-panel" aria-label={t('map')}>
      {isGrid ? (
        grid
      ) : (
        <MapBoundary instead={grid} onFailure={() => setHasFailed(true)}>
          {/* Its own controls speak the language in which it was made. */}
          <LoadedMap
            key={language}
            view={view}
            changes={changes}
            onCounty={toggle}
            onPlatform={setPicked}
          />
        </MapBoundary>
      )}
      <MapSwitches address={address} goTo={goTo} canDraw={canDraw} isGrid={isGrid} />
      <Legend overview={overview} view={view} isGrid={isGrid} goTo={goTo} />
      {point && !isGrid && (
        <PlatformCard
          point={point}
          look={look}
          legend={overview.legend}
          close={() => setPicked(null)}
        />
      )}
    </section>
  )
}

function LoadedMap(parts: CountyMapParts) {
  const { t } = useVoice()
  const { data: CountyMap } = useQuery({ ...MAP_CODE, throwOnError: true })
  if (!CountyMap) return <p className="waiting">{t('loading')}</p>
  return <CountyMap {...parts} />
}
