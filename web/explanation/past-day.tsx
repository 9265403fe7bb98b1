import { Button, Space } from 'antd'
import { useId } from 'react'
import { useExplanationWords } from './explanation-words.ts'

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
  const field = useId()
  return (
    <Space className="past-day no-print" wrap>
      <label htmlFor={field}>{t('pastDay')}</label>
      <input
        id={field}
        type="date"
        className="ant-input ant-input-outlined"
        max={today}
        value={day ?? today}
        onChange={({ target: { value } }) => {
          if (value !== '' && value <= today) onChange(value === today ? null : value)
        }}
      />
      {day !== null && <Button onClick={() => onChange(null)}>{t('today')}</Button>}
    </Space>
  )
}
