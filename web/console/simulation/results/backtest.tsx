import type { Backtest } from '@liangma/contracts'
import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import { useSimulationWords } from '../simulation-words.ts'
import { Chart } from './chart.tsx'
import { stabilityOption } from './chart-options.ts'
import { FigureTable } from './figure-table.tsx'

const HEIGHT = 220
const USUAL_MONTHS = 12
const MONTHS_AT_MOST = 36

/** Both rulebooks over past month ends: how stable, and how early they would have warned. */
export function BacktestPart({
  backtest,
  start,
}: {
  backtest: Backtest | null
  start: (months: number) => void
}) {
  const { t } = useSimulationWords()
  const [months, setMonths] = useState(USUAL_MONTHS)
  return (
    <>
      <p>{t('backtestHint')}</p>
      <div className="list-bar">
        <span className="filter">
          {t('months')}
          <InputNumber
            aria-label={t('months')}
            min={1}
            max={MONTHS_AT_MOST}
            precision={0}
            value={months}
            onChange={(value) => setMonths(value ?? USUAL_MONTHS)}
          />
        </span>
        <Button onClick={() => start(months)}>{t('goBack')}</Button>
      </div>
      {backtest && <Stability backtest={backtest} />}
      {backtest && <EarlyWarnings backtest={backtest} />}
    </>
  )
}

function Stability({ backtest }: { backtest: Backtest }) {
  const { t } = useSimulationWords()
  const names = { before: t('before'), after: t('after') }
  return (
    <section>
      <h3>{t('stability')}</h3>
      <Chart
        option={stabilityOption(backtest, names)}
        label={t('stabilityChart')}
        height={HEIGHT}
      />
      <FigureTable
        label={t('stability')}
        head={[t('month'), t('rated'), t('changedBefore'), t('changedAfter'), t('differ')]}
        rows={backtest.months.map(({ day, rated, changedBefore, changedAfter, differ }, i) => ({
          key: day,
          first: day,
          // The first month has none before it to be compared with.
          figures: [...(i === 0 ? ['—', '—', '—'] : [rated, changedBefore, changedAfter]), differ],
        }))}
      />
    </section>
  )
}

function EarlyWarnings({ backtest }: { backtest: Backtest }) {
  const { t } = useSimulationWords()
  const levels = ['notBest', 'worst'] as const
  const sides = ['before', 'after'] as const
  return (
    <section>
      <h3>{t('warning')}</h3>
      <FigureTable
        label={t('warning')}
        head={[t('warning'), t('penalties'), t('warned'), t('medianDays'), t('alarms')]}
        rows={levels.flatMap((level) =>
          sides.map((side) => {
            const { penalties, warned, medianDays, alarms, falseAlarms } = backtest[level][side]
            return {
              key: `${level} ${side}`,
              first: `${t(level)} · ${t(side)}`,
              figures: [
                penalties,
                warned,
                medianDays ?? '—',
                t('ofAlarms', { count: alarms, wrong: falseAlarms }),
              ],
            }
          }),
        )}
      />
    </section>
  )
}
