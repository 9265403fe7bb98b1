import type { InspectionRate, SimulationOutcome } from '@liangma/contracts'
import { InputNumber } from 'antd'
import { GradeChip } from '../../../grades/grade-chip.tsx'
import { useSimulationWords } from '../simulation-words.ts'
import { FigureTable, signed } from './figure-table.tsx'

const MOST_A_YEAR = 366
const MOST_HOURS = 1_000

/** What inspections come to a year under both; how often and how long is typed here. */
export function Hours({
  outcome: { hours },
  change,
}: {
  outcome: SimulationOutcome
  change: (rates: InspectionRate[]) => void
}) {
  const { t, of } = useSimulationWords()
  const rates = hours.grades.map(({ grade, perYear, hoursEach }) => ({ grade, perYear, hoursEach }))
  const put = (grade: string, changed: Partial<InspectionRate>) =>
    change(rates.map((rate) => (rate.grade === grade ? { ...rate, ...changed } : rate)))
  return (
    <section>
      <p>{t('hoursHint')}</p>
      <FigureTable
        label={t('hours')}
        head={[
          t('grade'),
          t('perYear'),
          t('hoursEach'),
          t('hoursBefore'),
          t('hoursAfter'),
          t('difference'),
        ]}
        rows={[
          ...hours.grades.map((row) => ({
            key: row.grade,
            first: <GradeChip grade={row.grade} words={of(row.words)} />,
            figures: [
              <InputNumber
                key="perYear"
                aria-label={`${of(row.words)} ${t('perYear')}`}
                value={row.perYear}
                min={0}
                max={MOST_A_YEAR}
                onChange={(value) => put(row.grade, { perYear: value ?? 0 })}
              />,
              <InputNumber
                key="hoursEach"
                aria-label={`${of(row.words)} ${t('hoursEach')}`}
                value={row.hoursEach}
                min={0}
                max={MOST_HOURS}
                onChange={(value) => put(row.grade, { hoursEach: value ?? 0 })}
              />,
              row.before,
              row.after,
              signed(row.after - row.before),
            ],
          })),
          {
            key: 'all',
            first: t('all'),
            figures: ['', '', hours.before, hours.after, signed(hours.difference)],
          },
        ]}
      />
    </section>
  )
}
