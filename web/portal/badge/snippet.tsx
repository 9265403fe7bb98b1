import { App, Button, Input } from 'antd'
import { useId } from 'react'
import { useBadgeWords } from './badge-words.ts'

/** Code to copy; where the browser refuses, it says how else. */
export function Snippet({ html }: { html: string }) {
  const { t } = useBadgeWords()
  const { message } = App.useApp()
  const field = useId()
  const copy = () =>
    navigator.clipboard.writeText(html).then(
      () => void message.success(t('copied')),
      () => void message.warning(t('copyFailed')),
    )
  return (
    <div className="long-text">
      <label htmlFor={field}>{t('html')}</label>
      <Input.TextArea
        id={field}
        className="code"
        readOnly
        value={html}
        autoSize
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      {/* Only where the page was loaded safely does the browser have a clipboard. */}
      {window.isSecureContext && <Button onClick={() => void copy()}>{t('copy')}</Button>}
    </div>
  )
}
