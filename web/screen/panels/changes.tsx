import type { ScreenOverview } from '@liangma/contracts'
import { Suspense, lazy } from 'react'
import { useVoice } from '../words/index.ts'
import { useLinks } from '../links.ts'
import type { ChangesChoice } from '../links.ts'
import { ListLink } from './list-link.tsx'
import { Panel } from './panel.tsx'

const ChangesChart = lazy(async () => ({
  default: (await import('./changes-chart.tsx')).ChangesChart,
}))

/** Grades that rose and fell, month by month; the chart, and the table that says the same. */
export function Changes({ overview }: { overview: ScreenOverview }) {
  const { t } = useVoice()
  const { changes } = overview
  const county = overview.region?.code
  const links = useLinks()
  const hrefOf = (choice: ChangesChoice) => links.changes({ ...choice, county })
  return (
    <Panel name="changes" title={t('changes')} unit={t('changesUnit')}>
      <Suspense fallback={<div className="chart" />}>
        <ChangesChart changes={changes} open={(choice) => window.location.assign(hrefOf(choice))} />
      </Suspense>
      <details>
        <summary>{t('asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col" className="number">
                ▲ {t('upgrades')}
              </th>
              <th scope="col" className="number">
                ▼ {t('downgrades')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...changes].reverse().map(({ month, upgrades, downgrades }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td className="number">
                  <ListLink
                    href={hrefOf({ month, direction: 'up' })}
                    what={`${month} ${t('upgrades')}`}
                  >
                    {upgrades}
                  </ListLink>
                </td>
                <td className="number">
                  <ListLink
                    href={hrefOf({ month, direction: 'down' })}
                    what={`${month} ${t('downgrades')}`}
                  >
                    {downgrades}
                  </ListLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Panel>
  )
}
