import { Button } from 'antd'
import { DayField } from './day-field.tsx'
import { useExplanationWords } from '../explanation-words.ts'

/** Chooses another day with which the shown score is compared; null: none. */
export function ComparedDay({
  day,
  today,
  onChange,
}: {
  day: string | null
  today: string
  onChange: (day: string | null) => void
}) {
  const { t } = useExplanationWords()
  return (
    <DayField
      label={t('compareWith')}
      value={day ?? ''}
      today={today}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    >
      {day === null ? (
        <Button onClick={() => onChange(lastOfMonthBefore(today))}>{t('compareLastMonth')}</Button>
      ) : (
        <Button onClick={() => onChange(null)}>{t('compareNone')}</Button>
      )}
    </DayField>
  )
}

/** The day as of which the newest monthly grades were set. */
function lastOfMonthBefore(today: string): string {
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`)
  return new Date(first.getTime() - 86_400_000).toISOString().slice(0, 10)
}

/** The earlier of two days first, as a difference is told forwards; null: there is nothing to compare. */
export function daysToCompare(
  day: string | null,
  shown: string | null,
): { from: string; to: string } | null {
  if (day === null || shown === null) return null
  return day <= shown ? { from: day, to: shown } : { from: shown, to: day }
}
