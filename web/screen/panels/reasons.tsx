import type { ScreenOverview } from '@liangma/contracts'
import { grouped, points } from '../figures.ts'
import { useVoice } from '../words/index.ts'
import { Panel } from './panel.tsx'

/** What costs most platforms points in what is published now. */
export function Reasons({ overview }: { overview: ScreenOverview }) {
  const { t, of } = useVoice()
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
              <td className="number">{grouped(platforms)}</td>
              <td className="number">−{points(Math.abs(tenths))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {overview.reasons.length === 0 && <p className="soft">{t('noData')}</p>}
    </Panel>
  )
}
