import { Space } from 'antd'
import { useId } from 'react'
import type { ReactNode } from 'react'

/** A labelled day up to today, and what can be done beside it. */
export function DayField({
  label,
  value,
  today,
  onChange,
  children,
}: {
  label: string
  value: string
  today: string
  /** With a day that is not ahead; '' where the field was emptied. */
  onChange: (day: string) => void
  children: ReactNode
}) {
  const field = useId()
  return (
    <Space className="past-day no-print" wrap>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="date"
        className="ant-input ant-input-outlined"
        max={today}
        value={value}
        onChange={({ target }) => {
          if (target.value <= today) onChange(target.value)
        }}
      />
      {children}
    </Space>
  )
}
