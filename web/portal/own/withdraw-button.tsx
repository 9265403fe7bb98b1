import { App, Button } from 'antd'
import { FailureNote } from '../../office/states/failure-note.tsx'

interface WithdrawButton {
  label: string
  /** What will follow, asked before it is done. */
  ask: string
  cancel: string
  withdrawal: { mutate: () => void; isPending: boolean; error: Error | null }
}

/** Takes back what was sent, after asking once more. */
export function WithdrawButton({ label, ask, cancel, withdrawal }: WithdrawButton) {
  const { modal } = App.useApp()
  const confirm = () =>
    void modal.confirm({
      title: label,
      content: ask,
      okText: label,
      cancelText: cancel,
      onOk: () => withdrawal.mutate(),
    })
  return (
    <>
      {withdrawal.error && <FailureNote error={withdrawal.error} />}
      <Button onClick={confirm} loading={withdrawal.isPending}>
        {label}
      </Button>
    </>
  )
}
