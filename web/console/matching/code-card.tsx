import type { WaitingCode } from '@liangma/contracts'
import { SOURCE_TITLES } from '@liangma/contracts'
import { App, Button, Input } from 'antd'
import { useId } from 'react'
import { Link } from 'react-router'
import { useMay } from '../../office/session/session-context.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import { useIntakeWords } from '../intake/intake-words.ts'
import { FirstCells } from './first-cells.tsx'
import { useConfirmCode } from './matching-api.ts'
import { useMatchingWords } from './matching-words.ts'

/** A code whose check characters fail, and the confirmation that it exists all the same. */
export function CodeCard({ waiting }: { waiting: WaitingCode }) {
  const { t, of } = useMatchingWords()
  const { code, column, kind, count, cells, firstRowId } = waiting
  const mayWrite = useMay('capture.write')
  return (
    <section className="panel matching" aria-label={code}>
      <div>
        <p className="matching-name">
          <code>{code}</code>
        </p>
        <p>
          {of(SOURCE_TITLES[kind])} · {column} · <strong>{t('releases', { count })}</strong>
        </p>
        <FirstCells cells={cells} />
        <Link to={`/quarantine/${firstRowId}`}>{t('seeRow')}</Link>
      </div>
      {mayWrite && <Confirmation code={code} count={count} />}
    </section>
  )
}

function Confirmation({ code, count }: { code: string; count: number }) {
  const { t } = useMatchingWords()
  const { t: say } = useIntakeWords()
  const { message } = App.useApp()
  const field = useId()
  const reason = useDraft(`confirm.${code}`)
  const confirm = useConfirmCode()
  const send = () =>
    confirm.mutate(
      { code, reason: reason.text.trim() },
      {
        onSuccess: ({ rows }) => {
          reason.drop()
          void message.success(t('confirmed', { count: rows }))
        },
      },
    )
  return (
    <div>
      <p className="hint">{t('codeHint')}</p>
      <label htmlFor={field}>{say('reason')}</label>
      <Input
        id={field}
        value={reason.text}
        maxLength={500}
        onChange={({ target }) => reason.write(target.value)}
      />
      {confirm.error && <FailureNote error={confirm.error} />}
      <div className="actions">
        <Button
          type="primary"
          disabled={reason.text.trim() === ''}
          loading={confirm.isPending}
          onClick={send}
        >
          {t('confirmCode', { count })}
        </Button>
      </div>
    </div>
  )
}
