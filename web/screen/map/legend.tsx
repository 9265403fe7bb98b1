import type { ScreenOverview } from '@liangma/contracts'
import type { ReactNode } from 'react'
import { worstFirst } from '../../grades/faces.ts'
import { GradeMark } from '../../grades/grade-mark.tsx'
import { useVoice } from '../words/index.ts'
import type { MapView } from './drawing/map-view.ts'

interface LegendParts {
  overview: ScreenOverview
  view: MapView
  isGrid: boolean
}

/** What the signs mean, how many of each the map holds, and where the boundaries come from. */
export function Legend({ overview, view, isGrid }: LegendParts) {
  if (isGrid) return <GridLegend overview={overview} view={view} />
  const isShare = view.layer === 'share'
  return (
    <Frame name="legend">
      {isShare ? <ShareRamp /> : <FaceList overview={overview} view={view} />}
      {isShare && <FewSamples />}
      {view.layer === 'shops' && <AboutShops />}
      <WithoutShape view={view} />
      <Origin view={view} />
    </Frame>
  )
}

function GridLegend({ overview, view }: Omit<LegendParts, 'isGrid'>) {
  const { t } = useVoice()
  return (
    <Frame name="legend row">
      <FaceList overview={overview} view={view} />
      <FewSamples />
      <p className="soft">{t('gridNote')}</p>
    </Frame>
  )
}

function Frame({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useVoice()
  return (
    <aside className={name} aria-label={t('legend')}>
      {children}
    </aside>
  )
}

function FewSamples() {
  const { t } = useVoice()
  return (
    <p>
      <i className="few swatch" aria-hidden="true" /> {t('fewSamples')}
    </p>
  )
}

function AboutShops() {
  const { t } = useVoice()
  return (
    <p>
      {t('shopsLegend')}
      <br />
      {t('shopsPlatforms')}
    </p>
  )
}

/** Who drew the boundaries, and the number under which the authority approved the map. */
function Origin({ view: { screenMap } }: { view: MapView }) {
  const { t } = useVoice()
  const { attribution = '', approval = null } = screenMap.boundaries ?? {}
  return (
    <p className="soft">
      {attribution} · {approval ?? t('noApproval')}
    </p>
  )
}

/** A development zone may count without lying within borders of its own: said, since no area shows it. */
function WithoutShape({ view: { screenMap, counties, language } }: { view: MapView }) {
  const { t } = useVoice()
  const drawn = screenMap.boundaries?.counties.features.map(({ properties }) => properties.code)
  const names = counties
    .filter(({ county }) => county !== null && !drawn?.includes(county.code))
    .map(({ county, platforms }) => `${county?.[language]} ${platforms}`)
  if (names.length === 0) return null
  return <p className="soft">{t('withoutShape', { names: names.join(', ') })}</p>
}

function ShareRamp() {
  const { t } = useVoice()
  return (
    <>
      <p>{t('shareLegend')}</p>
      <p className="ramp" aria-hidden="true">
        <span>0%</span>
        <i className="ramp-bar" />
        <span>50%+</span>
      </p>
    </>
  )
}

function FaceList({ overview: { legend }, view }: Omit<LegendParts, 'isGrid'>) {
  const { of } = useVoice()
  const features = (view.points?.features ?? []).filter(
    ({ properties }) => view.region === null || properties.county === view.region,
  )
  const counts = (wanted: string) =>
    features.filter(({ properties }) => properties.face === wanted).length
  const present = worstFirst(legend).filter(({ face }) => counts(face) > 0)
  return (
    <ul>
      {present.map(({ face, name, words }) => (
        <li key={face} data-face={face}>
          <GradeMark face={face} /> {of(name)} {of(words)}
          {view.layer === 'platforms' && <b> {counts(face)}</b>}
        </li>
      ))}
    </ul>
  )
}
