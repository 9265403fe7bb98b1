import type { ScreenOverview } from '@liangma/contracts'
import { worstFirst } from '../../grades/faces.ts'
import { GradeMark } from '../../grades/grade-mark.tsx'
import type { Voice } from '../words/index.ts'
import { useVoice } from '../words/index.ts'
import type { MapView } from './drawing/map-view.ts'

interface LegendParts {
  overview: ScreenOverview
  view: MapView
  isGrid: boolean
}

/** What the signs mean, how many of each the map holds, and where the boundaries come from. */
export function Legend({ overview, view, isGrid }: LegendParts) {
  const voice = useVoice()
  const { t } = voice
  const { boundaries } = view.screenMap
  return (
    <aside className={isGrid ? 'legend row' : 'legend'} aria-label={t('legend')}>
      {!isGrid && view.layer === 'share' && <ShareRamp t={t} />}
      {(isGrid || view.layer !== 'share') && <FaceList overview={overview} view={view} />}
      {(isGrid || view.layer === 'share') && (
        <p>
          <i className="few swatch" aria-hidden="true" /> {t('fewSamples')}
        </p>
      )}
      {!isGrid && view.layer === 'shops' && (
        <p>
          {t('shopsLegend')}
          <br />
          {t('shopsPlatforms')}
        </p>
      )}
      {!isGrid && <WithoutShape view={view} />}
      <p className="soft">
        {isGrid || !boundaries
          ? t('gridNote')
          : `${boundaries.attribution} · ${boundaries.approval ?? t('noApproval')}`}
      </p>
    </aside>
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

function ShareRamp({ t }: Pick<Voice, 't'>) {
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
  const features = view.points?.features ?? []
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
