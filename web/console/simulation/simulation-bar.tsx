import type { Simulation } from '@liangma/contracts'
import { SIMULATION_STEPS } from '@liangma/contracts'
import { Alert, Button, DatePicker, Progress } from 'antd'
import dayjs from 'dayjs'
import { useAddress } from '../../office/lists/use-address.ts'
import { useSimulationWords } from './simulation-words.ts'
import type { LiveSimulation } from './use-simulation.ts'

const PER_CENT = 100

/** What is compared, as of which day, how long it took; beyond a second how far it is, and the way out. */
export function SimulationBar({
  live,
  shown,
  changes,
}: {
  live: LiveSimulation
  shown: Simulation
  changes: number
}) {
  const { t } = useSimulationWords()
  const address = useAddress()
  const { asOf, before, after, outcome, backtest, seconds, state } = shown
  return (
    <div className="simulation-bar">
      <span>
        {t('comparing', {
          after: `${after.id} ${after.version}`,
          before: before.version,
          changes,
        })}
      </span>
      <span className="filter">
        {t('asOf')}
        <DatePicker
          aria-label={t('asOf')}
          value={dayjs(asOf)}
          allowClear={false}
          onChange={(day) => address.put({ as_of: day?.format('YYYY-MM-DD') ?? null })}
        />
      </span>
      <span role="status">
        {outcome && !backtest && !live.isStale
          ? t('took', { subjects: outcome.subjects, seconds: seconds.toFixed(2) })
          : ''}
      </span>
      <Running live={live} />
      {state === 'cancelled' && !live.running && (
        <Alert
          type="info"
          role="status"
          showIcon
          title={t(outcome ? 'cancelled' : 'cancelledNone')}
          action={
            <Button size="small" onClick={live.again}>
              {t('again')}
            </Button>
          }
        />
      )}
    </div>
  )
}

function Running({ live: { running, cancel } }: { live: LiveSimulation }) {
  const { t, of } = useSimulationWords()
  if (!running) return null
  const { step, done, total } = running
  return (
    <div className="simulation-running" role="status">
      <span>{t('running', { step: of(SIMULATION_STEPS[step ?? 'records']) })}</span>
      {total > 0 && (
        <Progress
          aria-label={t('progress')}
          percent={Math.round((done / total) * PER_CENT)}
          size="small"
        />
      )}
      <Button size="small" onClick={cancel}>
        {t('cancel')}
      </Button>
    </div>
  )
}
