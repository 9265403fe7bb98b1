import type { GridPlace } from '@liangma/contracts'
import { lookOf, worstFirst } from '../../grades/faces.ts'
import type { LiveChange } from '../data/live-changes.ts'
import { grouped, percent } from '../figures.ts'
import { useVoice } from '../words/index.ts'
import { shareOfCounty } from './drawing/map-view.ts'
import type { MapView } from './drawing/map-view.ts'

interface CartogramParts {
  view: MapView
  changes: readonly LiveChange[]
  onCounty: (code: string) => void
}

/** One square a county, placed as on the map: needs neither boundaries nor WebGL, and is read by keyboard. */
export function Cartogram({ view, changes, onCounty }: CartogramParts) {
  const { grid } = view.screenMap
  const columns = Math.max(1, ...grid.map(({ column }) => column + 1))
  const rows = Math.max(1, ...grid.map(({ row }) => row + 1))
  const size = {
    gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
    gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
  }
  return (
    <ul className="cartogram" style={size} aria-label={view.words.title}>
      {grid.map((place) => (
        <Cell
          key={place.county.code}
          place={place}
          view={view}
          newest={changes.find(({ county }) => county?.code === place.county.code)}
          onCounty={onCounty}
        />
      ))}
    </ul>
  )
}

interface CellParts {
  place: GridPlace
  view: MapView
  newest: LiveChange | undefined
  onCounty: CartogramParts['onCounty']
}

function Cell({ place: { county, row, column }, view, newest, onCounty }: CellParts) {
  const { t } = useVoice()
  const { name, platforms, share, isFew, faces, shops } = shareOfCounty(county, view)
  const { yellow = 0, red = 0 } = faces
  return (
    <li style={{ gridRow: row + 1, gridColumn: column + 1 }}>
      <button
        type="button"
        className={isFew ? 'cell few' : 'cell'}
        aria-pressed={view.region === county.code}
        onClick={() => onCounty(county.code)}
      >
        {newest && <Pulse key={newest.id} face={newest.to} />}
        <b>{name}</b>
        <span className="cell-share">
          <span className="unseen">{t('shareLegend')} </span>
          {percent(share * platforms, platforms)}
        </span>
        <span className="stack">
          {worstFirst(Object.entries(faces).map(([face, count]) => ({ face, count }))).map(
            ({ face, count }) => (
              <i key={face} style={{ flexGrow: count, backgroundColor: lookOf(face).colour }} />
            ),
          )}
        </span>
        <small>
          <span className="unseen">{t('gridCell', { yellow, red })} </span>
          {grouped(platforms)} · {t('shopsShort')} {grouped(shops)}
        </small>
      </button>
    </li>
  )
}

function Pulse({ face }: { face: string }) {
  return <span className="cell-pulse" data-face={face} style={{ color: lookOf(face).colour }} />
}
