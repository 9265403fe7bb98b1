import type { ScreenOverview } from '@liangma/contracts'
import { hasColour, lookOf, worstFirst } from '../../grades/faces.ts'
import { GradeMark } from '../../grades/grade-mark.tsx'
import { grouped, percent } from '../figures.ts'
import { useVoice } from '../words/index.ts'
import { useLinks } from '../links.ts'
import { ListLink } from './list-link.tsx'
import { Panel } from './panel.tsx'

/** One bar of all platforms by face, and the same in words. */
export function Distribution({ overview }: { overview: ScreenOverview }) {
  const { t, of } = useVoice()
  const { legend, totals, region } = overview
  const links = useLinks()
  const shown = worstFirst(legend).filter(({ face }) => (totals.faces[face] ?? 0) > 0)
  return (
    <Panel name="distribution" title={t('distribution')} unit={t('distributionUnit')}>
      {shown.length === 0 && <p className="soft">{t('noData')}</p>}
      <div className="stack" aria-hidden="true">
        {shown.map(({ face }) => (
          <span
            key={face}
            style={{ flexGrow: totals.faces[face], backgroundColor: lookOf(face).colour }}
          />
        ))}
      </div>
      <ul className="shares">
        {shown.map(({ face, name, words }) => {
          const count = totals.faces[face] ?? 0
          const label = `${of(name)} ${of(words)}`
          return (
            <li key={face}>
              <GradeMark face={face} />{' '}
              <span title={label}>{of(hasColour(face) ? name : words)}</span>{' '}
              <ListLink href={links.platforms({ grade: face, county: region?.code })} what={label}>
                {grouped(count)}
              </ListLink>{' '}
              <span className="soft">{percent(count, totals.platforms)}</span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
