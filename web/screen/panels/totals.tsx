import type { ScreenOverview } from '@liangma/contracts'
import { hasColour, worstFirst } from '../../grades/faces.ts'
import { GradeMark } from '../../grades/grade-mark.tsx'
import type { Look } from '../address.ts'
import { grouped } from '../figures.ts'
import { useVoice } from '../words/index.ts'
import { useLinks } from '../links.ts'
import { ListLink } from './list-link.tsx'

/** How many platforms and shops, and how many of each face; worst grade first. */
export function Totals({ overview, look }: { overview: ScreenOverview; look: Look }) {
  const { t, of } = useVoice()
  const { region, totals, legend } = overview
  const county = region?.code
  const links = useLinks()
  const shown = worstFirst(legend).filter(({ face }) => face in totals.faces || hasColour(face))
  return (
    <section className="totals" aria-label={t('distribution')}>
      <Total
        label={t(look === 'live' ? 'platformsAll' : 'platforms')}
        count={totals.platforms}
        href={links.platforms({ county })}
      />
      <div className="total">
        <h2>{t('shops')}</h2>
        <p className="count">
          <ListLink href={links.shops(county)} what={t('shops')}>
            {grouped(totals.shops)}
          </ListLink>
        </p>
      </div>
      {shown.map(({ face, name, words }) => (
        <Total
          key={face}
          face={face}
          label={`${of(name)} ${of(words)}`}
          count={totals.faces[face] ?? 0}
          href={links.platforms({ grade: face, county })}
        />
      ))}
    </section>
  )
}

function Total({
  label,
  count,
  href,
  face,
}: {
  label: string
  count: number
  href: string
  face?: string
}) {
  return (
    <div className="total">
      <h2>
        {face !== undefined && <GradeMark face={face} />} {label}
      </h2>
      <p className="count">
        <ListLink href={href} what={label}>
          {grouped(count)}
        </ListLink>
      </p>
    </div>
  )
}
