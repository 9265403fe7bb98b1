import type { PlatformPoint, ScreenOverview } from '@liangma/contracts'
import type { ReactNode } from 'react'
import { worstFirst } from '../../grades/faces.ts'
import { GradeMark } from '../../grades/grade-mark.tsx'
import type { Address } from '../address.ts'
import { useVoice } from '../words/index.ts'
import type { MapView } from './drawing/map-view.ts'

interface LegendParts {
  overview: ScreenOverview
  view: MapView
  isGrid: boolean
  goTo: (change: Partial<Address>) => void
}

/** What the signs mean, how many of each the map holds, and where the boundaries come from. */
export function Legend({ overview, view, isGrid, goTo }: LegendParts) {
  if (isGrid) return <GridLegend overview={overview} view={view} />
  const isShare = view.layer === 'share'
  return (
    <Frame name="legend">
      {isShare ? <ShareRamp /> : <FaceChoice overview={overview} view={view} goTo={goTo} />}
      {isShare && <FewSamples />}
      {view.layer === 'shops' && <AboutShops />}
      <WithoutShape view={view} />
      <Origin view={view} />
    </Frame>
  )
}

function GridLegend({ overview, view }: Pick<LegendParts, 'overview' | 'view'>) {
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
  const { boundaries, basemap } = screenMap
  return (
    <>
      {[boundaries, basemap].map(
        (map, at) =>
          map && (
            <p key={at} className="soft">
              {map.attribution} · {map.approval ?? t('noApproval')}
            </p>
          ),
      )}
    </>
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

function FaceList({ overview: { legend }, view }: Pick<LegendParts, 'overview' | 'view'>) {
  const { of } = useVoice()
  const present = worstFirst(legend).filter(({ face }) => countOf(face, view) > 0)
  return (
    <ul>
      {present.map(({ face, name, words }) => (
        <li key={face} data-face={face}>
          <GradeMark face={face} /> {of(name)} {of(words)}
        </li>
      ))}
    </ul>
  )
}

/** Each face with how many the map holds; chosen, the map shows it alone. */
function FaceChoice({ overview: { legend }, view, goTo }: Omit<LegendParts, 'isGrid'>) {
  const { t, of } = useVoice()
  const present = worstFirst(legend).filter(
    ({ face }) => countOf(face, view) > 0 || face === view.grade,
  )
  return (
    <ul className="choice">
      {present.map(({ face, name, words }) => {
        const isOnly = view.grade === face
        const grade = `${of(name)} ${of(words)}`
        return (
          <li key={face} data-face={face}>
            <button
              type="button"
              className="link"
              aria-pressed={isOnly}
              title={t(isOnly ? 'onlyGrade' : 'showGrade', { grade })}
              onClick={() => goTo({ grade: isOnly ? null : face })}
            >
              <GradeMark face={face} /> {grade}
              {view.layer === 'platforms' && <b> {countOf(face, view)}</b>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** Points of a face, in the chosen county or everywhere. */
function countOf(face: string, { points, region }: MapView): number {
  const here = ({ properties }: PlatformPoint) =>
    properties.face === face && (region === null || properties.county === region)
  return (points?.features ?? []).filter(here).length
}
