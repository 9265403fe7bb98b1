import type { ScreenOverview } from '@liangma/contracts'
import { hasColour, worstFirst } from '../../grades/faces.ts'
import { GradeMark } from '../../grades/grade-mark.tsx'
import { grouped } from '../figures.ts'
import { useVoice } from '../words/index.ts'
import { ListLink } from './list-link.tsx'

/** How many platforms and shops, and how many of each face; worst grade first. */
export function Totals({ overview }: { overview: ScreenOverview }) {
  const { t, of } = useVoice()
  const { region, totals, legend } = overview
  const county = region?.code
  const shown = worstFirst(legend).filter(({ face }) => face in totals.faces || hasColour(face))
  return (
    <section className="totals" aria-label={t('distribution')}>
      <Total label={t('platforms')} count={totals.platforms} choice={{ county }} />
      <div className="total">
        <h2>{t('shops')}</h2>
        <p className="count">{grouped(totals.shops)}</p>
      </div>
      {shown.map(({ face, name, words }) => (
        <Total
          key={face}
          face={face}
          label={`${of(name)} ${of(words)}`}
          count={totals.faces[face] ?? 0}
          choice={{ grade: face, county }}
        />
      ))}
    </section>
  )
}

function Total({
  label,
  count,
  choice,
  face,
}: {
  label: string
  count: number
  choice: { grade?: string; county: string | undefined }
  face?: string
}) {
  return (
    <div className="total">
      <h2>
        {face !== undefined && <GradeMark face={face} />} {label}
      </h2>
      <p className="count">
        <ListLink choice={choice} what={label}>
          {grouped(count)}
        </ListLink>
      </p>
    </div>
  )
}
