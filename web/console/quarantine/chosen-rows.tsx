import type { QuarantinedRowView } from '@liangma/contracts'
import { Alert, App, Button, Input, Modal, Select } from 'antd'
import { useId, useState } from 'react'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import { useIntakeWords } from '../intake/intake-words.ts'
import { DismissDialog } from './dismiss-dialog.tsx'
import { useMendMany } from './quarantine-api.ts'
import { useQuarantineWords } from './quarantine-words.ts'

interface ChosenRows {
  rows: readonly QuarantinedRowView[]
  onDone: () => void
}

/** What can be done to several rows at once. */
export function ChosenRows({ rows, onDone }: ChosenRows) {
  const { t } = useQuarantineWords()
  const [dialog, setDialog] = useState<'mend' | 'dismiss' | null>(null)
  const close = (isDone: boolean) => {
    setDialog(null)
    if (isDone) onDone()
  }
  return (
    <div className="actions no-print" role="status">
      <strong>{t('chosen', { count: rows.length })}</strong>
      <Button onClick={() => setDialog('mend')}>{t('mendMany')}</Button>
      <Button onClick={() => setDialog('dismiss')}>{t('dismissMany')}</Button>
      {dialog === 'mend' && <MendDialog rows={rows} close={close} />}
      {dialog === 'dismiss' && (
        <DismissDialog rowIds={rows.map(({ rowId }) => rowId)} close={close} />
      )}
    </div>
  )
}

interface Dialog {
  rows: readonly QuarantinedRowView[]
  close: (isDone: boolean) => void
}

function MendDialog({ rows, close }: Dialog) {
  const { t } = useQuarantineWords()
  const { t: say } = useIntakeWords()
  const { message } = App.useApp()
  const field = useId()
  const columns = [
    ...new Set(
      rows.flatMap(({ cells, errors }) => [
        ...errors.map((error) => error.column),
        ...Object.keys(cells),
      ]),
    ),
  ].filter(Boolean)
  const [column, setColumn] = useState(columns[0] ?? '')
  const draft = useDraft('quarantine.many')
  const mend = useMendMany()
  const send = () =>
    mend.mutate(
      { rowIds: rows.map(({ rowId }) => rowId), column, cell: draft.text },
      {
        onSuccess: ({ entered, waiting, refused }) => {
          void message.info(t('manyDone', { entered, waiting, refused: refused.length }))
          if (refused.length > 0) return
          draft.drop()
          close(true)
        },
      },
    )
  return (
    <Modal
      open
      title={`${t('mendMany')} · ${t('chosen', { count: rows.length })}`}
      okText={t('correct')}
      cancelText={say('cancel')}
      confirmLoading={mend.isPending}
      okButtonProps={{ disabled: column === '' }}
      onOk={send}
      onCancel={() => close(mend.isSuccess)}
    >
      <p>
        <label htmlFor={`${field}-column`}>{t('column')}</label>
        <Select
          id={`${field}-column`}
          value={column}
          onChange={setColumn}
          options={columns.map((value) => ({ value, label: value }))}
          showSearch
          style={{ width: '100%' }}
        />
      </p>
      <p>
        <label htmlFor={`${field}-text`}>{t('newText')}</label>
        <Input
          id={`${field}-text`}
          value={draft.text}
          onChange={({ target }) => draft.write(target.value)}
        />
      </p>
      {mend.error && <FailureNote error={mend.error} />}
      {mend.data && mend.data.refused.length > 0 && <StillWrong refused={mend.data.refused} />}
    </Modal>
  )
}

function StillWrong({
  refused,
}: {
  refused: { rowId: number; line: number; errors: QuarantinedRowView['errors'] }[]
}) {
  const { language } = useQuarantineWords()
  const { t: say } = useIntakeWords()
  return (
    <Alert
      type="warning"
      role="alert"
      title={
        <ul>
          {refused.map(({ rowId, line, errors }) => (
            <li key={rowId}>
              {say('line')} {line}:{' '}
              {errors.map((error) => `${error.column} ${error[language]}`).join(' ')}
            </li>
          ))}
        </ul>
      }
    />
  )
}
