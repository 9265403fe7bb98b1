import { Button, Space } from 'antd'
import { useId } from 'react'
import { useExplanationWords } from './explanation-words.ts'

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
  const field = useId()
  return (
    <Space className="past-day no-print" wrap>
      <label htmlFor={field}>{t('compareWith')}</label>
      <input
        id={field}
        type="date"
        className="ant-input ant-input-outlined"
        max={today}
        value={day ?? ''}
        onChange={({ target: { value } }) => {
          if (value <= today) onChange(value === '' ? null : value)
        }}
      />
      {day === null ? (
        <Button onClick={() => onChange(lastOfMonthBefore(today))}>{t('compareLastMonth')}</Button>
      ) : (
        <Button onClick={() => onChange(null)}>{t('compareNone')}</Button>
      )}
    </Space>
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
