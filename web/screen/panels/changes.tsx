import type { ScreenOverview } from '@liangma/contracts'
import { Suspense, lazy } from 'react'
import { useVoice } from '../words/index.ts'
import { Panel } from './panel.tsx'

const ChangesChart = lazy(async () => ({
  default: (await import('./changes-chart.tsx')).ChangesChart,
}))

/** Grades that rose and fell, month by month; the chart, and the table that says the same. */
export function Changes({ overview }: { overview: ScreenOverview }) {
  const { t } = useVoice()
  const { changes } = overview
  return (
    <Panel name="changes" title={t('changes')} unit={t('changesUnit')}>
      <Suspense fallback={<div className="chart" />}>
        <ChangesChart changes={changes} />
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
                <td className="number">{upgrades}</td>
                <td className="number">{downgrades}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Panel>
  )
}
