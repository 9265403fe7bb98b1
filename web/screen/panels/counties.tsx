import type { CountyTotal, ScreenOverview } from '@liangma/contracts'
import { concernOf } from '../../grades/faces.ts'
import type { Address } from '../address.ts'
import { grouped, percent } from '../figures.ts'
import { useVoice } from '../words/index.ts'
import { useLinks } from '../links.ts'
import { ListLink } from './list-link.tsx'
import { Panel } from './panel.tsx'

/** How lists call the platforms whose county is not stated. */
const NO_COUNTY = 'none'

interface CountiesParts {
  overview: ScreenOverview
  goTo: (change: Partial<Address>) => void
}

/** The counties by share of yellow and red; always with how many platforms there are. */
export function Counties({ overview, goTo }: CountiesParts) {
  const { t } = useVoice()
  const { counties, region } = overview
  return (
    <Panel name="counties" title={t('counties')} unit={t('countiesUnit')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('county')}</th>
            <th scope="col" className="number">
              {t('affected')}
            </th>
            <th scope="col" className="number">
              {t('concern')}
            </th>
            <th scope="col" className="number">
              {t('share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...counties].sort(byShare).map((total) => (
            <CountyRow
              key={total.county?.code ?? ''}
              total={total}
              isChosen={total.county !== null && total.county.code === region?.code}
              goTo={goTo}
            />
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function CountyRow({
  total: { county, faces, platforms },
  isChosen,
  goTo,
}: {
  total: CountyTotal
  isChosen: boolean
  goTo: CountiesParts['goTo']
}) {
  const { t, of } = useVoice()
  const links = useLinks()
  const name = county ? of(county) : t('countyUnknown')
  const number = (grade: 'yellow' | 'red') => (
    <ListLink
      href={links.platforms({ grade, county: county?.code ?? NO_COUNTY })}
      what={`${name} ${t(grade)}`}
    >
      {faces[grade] ?? 0}
    </ListLink>
  )
  return (
    <tr className={isChosen ? 'chosen' : undefined}>
      <th scope="row">
        {county ? (
          <button
            type="button"
            className="link"
            aria-pressed={isChosen}
            onClick={() => goTo({ region: isChosen ? null : county.code })}
          >
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      <td className="number">
        <ListLink href={links.platforms({ county: county?.code ?? NO_COUNTY })} what={name}>
          {grouped(platforms)}
        </ListLink>
      </td>
      <td className="number">
        {number('yellow')} / {number('red')}
      </td>
      <td className="number">{percent(concernOf(faces), platforms)}</td>
    </tr>
  )
}

function byShare(one: CountyTotal, other: CountyTotal): number {
  return shareOf(other) - shareOf(one) || other.platforms - one.platforms
}

function shareOf({ faces, platforms }: CountyTotal): number {
  return platforms === 0 ? 0 : concernOf(faces) / platforms
}
