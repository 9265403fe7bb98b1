import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from './address.ts'
import { Refused, useOverview, usePlatforms, useScreenMap } from './data/screen-api.ts'
import { useLive } from './data/use-live.ts'
import { Header } from './header.tsx'
import { MapPanel } from './map/map-panel.tsx'
import { Changes } from './panels/changes.tsx'
import { Counties } from './panels/counties.tsx'
import { Due } from './panels/due.tsx'
import { Distribution } from './panels/distribution.tsx'
import { Reasons } from './panels/reasons.tsx'
import { Sources } from './panels/sources.tsx'
import { Ticker } from './panels/ticker.tsx'
import { Totals } from './panels/totals.tsx'
import { NotForYou, Waiting } from './waiting.tsx'

/** Another look is another wall: nothing of one is shown for the other. */
export function Wall() {
  const [{ look }] = useAddress()
  return <OneWall key={look} />
}

/** The whole page: header, totals, panels on both sides of the map, and what changes below. */
function OneWall() {
  const [address, goTo] = useAddress()
  const { look, region, language } = address
  const overview = useOverview(look, region)
  const live = useLive(look, overview.data?.revision)
  // Asked for now, shown by the map: nothing waits for another.
  useScreenMap()
  usePlatforms(address)
  useLanguage(language)
  useEscape(() => goTo({ region: null }))

  const { data } = overview
  if (isForOthers(overview.error)) return <NotForYou goTo={goTo} />
  if (!data) return <Waiting hasFailed={overview.isError} retry={() => void overview.refetch()} />
  return (
    <div className={`wall look-${look}`}>
      <Header
        overview={data}
        address={address}
        goTo={goTo}
        live={live.state}
        readAt={overview.dataUpdatedAt}
      />
      <Totals overview={data} look={look} />
      <main className="middle">
        <div className="side left">
          <Distribution overview={data} />
          <Changes overview={data} />
          <Reasons overview={data} />
        </div>
        <MapPanel overview={data} address={address} goTo={goTo} changes={live.changes} />
        <div className="side right">
          <Counties overview={data} goTo={goTo} />
          {look === 'live' && <Due legend={data.legend} />}
          <Sources overview={data} isBrief={look === 'live'} />
        </div>
      </main>
      <Ticker changes={live.changes} legend={data.legend} />
    </div>
  )
}

function isForOthers(error: Error | null): boolean {
  return error instanceof Refused && error.isForOthers
}

function useLanguage(language: 'zh' | 'en'): void {
  const { i18n, t } = useTranslation()
  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language)
  }, [i18n, language])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = t('title')
  }, [language, t])
}

function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
