import type { ScreenOverview } from '@liangma/contracts'
import { grouped, points } from '../figures.ts'
import { useVoice } from '../words/index.ts'
import { useLinks } from '../links.ts'
import { ListLink } from './list-link.tsx'
import { Panel } from './panel.tsx'

/** What costs most platforms points in what is published now. */
export function Reasons({ overview }: { overview: ScreenOverview }) {
  const { t, of } = useVoice()
  const links = useLinks()
  const county = overview.region?.code
  return (
    <Panel name="reasons" title={t('reasons')} unit={t('reasonsUnit')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col" className="number">
              {t('affected')}
            </th>
            <th scope="col" className="number">
              {t('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {overview.reasons.map(({ code, title, platforms, points: tenths }) => (
            <tr key={code}>
              <th scope="row" title={code}>
                {of(title)}
              </th>
              <td className="number">
                <ListLink href={links.platforms({ reason: code, county })} what={of(title)}>
                  {grouped(platforms)}
                </ListLink>
              </td>
              <td className="number">−{points(Math.abs(tenths))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {overview.reasons.length === 0 && <p className="soft">{t('noData')}</p>}
    </Panel>
  )
}
