import { Input } from 'antd'
import { useId } from 'react'

interface LongText {
  label: string
  value: string
  onChange: (text: string) => void
  /** What is left, or that it is too long; read out as it changes. */
  hint: string
  isTooLong: boolean
}

/** A field for a statement, with what is left of its length under it. */
export function LongText({ label, value, onChange, hint, isTooLong }: LongText) {
  const field = useId()
  return (
    <div className="long-text">
      <label htmlFor={field}>{label}</label>
      <Input.TextArea
        id={field}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        autoSize={{ minRows: 6, maxRows: 16 }}
        status={isTooLong ? 'error' : ''}
        aria-invalid={isTooLong}
        aria-describedby={`${field}-hint`}
      />
      <p id={`${field}-hint`} className={isTooLong ? 'hint too-long' : 'hint'}>
        {hint}
      </p>
    </div>
  )
}
