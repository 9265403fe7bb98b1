import { App, Modal } from 'antd'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { LongText } from '../../office/writing/long-text.tsx'
import { useDraft } from '../../office/writing/use-draft.ts'
import { useIntakeWords } from '../intake/intake-words.ts'
import { useDismiss } from './quarantine-api.ts'
import { useQuarantineWords } from './quarantine-words.ts'

const LONGEST = 500

/** Ends rows without taking them in, for a reason that stays on file. */
export function DismissDialog({
  rowIds,
  close,
}: {
  rowIds: number[]
  close: (isDone: boolean) => void
}) {
  const { t } = useQuarantineWords()
  const { t: say } = useIntakeWords()
  const { message } = App.useApp()
  const draft = useDraft('quarantine.dismissal')
  const dismiss = useDismiss()
  const reason = draft.text.trim()
  const send = () =>
    dismiss.mutate(
      { rowIds, reason },
      {
        onSuccess: (answer) => {
          draft.drop()
          void message.success(t('dismissed', { count: answer.rowIds.length }))
          close(true)
        },
      },
    )
  return (
    <Modal
      open
      title={t('dismissTitle', { count: rowIds.length })}
      okText={t('dismiss')}
      cancelText={say('cancel')}
      confirmLoading={dismiss.isPending}
      okButtonProps={{ disabled: reason === '' || reason.length > LONGEST }}
      onOk={send}
      onCancel={() => close(false)}
    >
      <LongText
        label={say('reason')}
        value={draft.text}
        onChange={draft.write}
        hint={t('dismissHint')}
        isTooLong={reason.length > LONGEST}
      />
      {dismiss.error && <FailureNote error={dismiss.error} />}
    </Modal>
  )
}
