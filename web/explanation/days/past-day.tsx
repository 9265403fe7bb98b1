import { Button } from 'antd'
import { DayField } from './day-field.tsx'
import { useExplanationWords } from '../explanation-words.ts'

/** Chooses the day as of which a score is shown; null: today. */
export function PastDay({
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
      label={t('pastDay')}
      value={day ?? today}
      today={today}
      onChange={(chosen) => {
        if (chosen !== '') onChange(chosen === today ? null : chosen)
      }}
    >
      {day !== null && <Button onClick={() => onChange(null)}>{t('today')}</Button>}
    </DayField>
  )
}
