import { App, Button, Space } from 'antd'
import type { ReactNode } from 'react'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { LongText } from '../../office/writing/long-text.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import { useDecidingWords } from './deciding-words.ts'

/** One thing that can be done with the reason; it is asked again, with what will follow. */
export interface ReasonAction {
  label: string
  isPrimary?: boolean
  isDangerous?: boolean
  /** Why it cannot be done yet. */
  isBlocked?: boolean
  /** What follows from it. */
  follows: string
  run: (reason: string) => Promise<unknown>
}

interface ReasonForm {
  /** Names the draft: what it is about. */
  name: string
  label: string
  longest: number
  actions: readonly ReasonAction[]
  isPending: boolean
  error: Error | null
  /** Fields before the reason. */
  children?: ReactNode
}

/** A decision with its reason: kept as a draft until it is sent, and asked again before. */
export function ReasonForm(form: ReasonForm) {
  const { name, label, longest, actions, isPending, error, children } = form
  const { t } = useDecidingWords()
  const { modal } = App.useApp()
  const draft = useDraft(name)
  const left = longest - draft.text.length
  const isWritten = draft.text.trim() !== '' && left >= 0
  const ask = (action: ReasonAction) =>
    void modal.confirm({
      title: action.label,
      content: action.follows,
      okText: t('sure'),
      okButtonProps: { danger: action.isDangerous ?? false },
      cancelText: t('cancel'),
      // What was refused is said beside the form, where it can be mended.
      onOk: () => action.run(draft.text.trim()).then(draft.drop, () => undefined),
    })
  return (
    <div className="reason-form">
      {children}
      <LongText
        label={label}
        value={draft.text}
        onChange={draft.write}
        hint={left < 0 ? t('tooLong', { count: -left }) : t('charactersLeft', { count: left })}
        isTooLong={left < 0}
      />
      {draft.text !== '' && <p className="hint">{t('draft')}</p>}
      {error && <FailureNote error={error} />}
      <Space wrap>
        {actions.map((action) => (
          <Button
            key={action.label}
            type={action.isPrimary ? 'primary' : 'default'}
            danger={action.isDangerous ?? false}
            disabled={!isWritten || action.isBlocked === true}
            loading={isPending}
            onClick={() => ask(action)}
          >
            {action.label}
          </Button>
        ))}
      </Space>
    </div>
  )
}
