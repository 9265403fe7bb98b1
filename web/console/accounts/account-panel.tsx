import { spellMoment } from '@liangma/contracts'
import type { AccountView } from '@liangma/contracts'
import { App, Button, Form, Space } from 'antd'
import { useMay } from '../../office/session/session-context.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { SidePanel } from '../deciding/side-panel.tsx'
import { AccountFields } from './account-fields.tsx'
import { useActOn, useAddAccount, useChangeAccount } from './accounts-api.ts'
import type { AccountAct, AccountEntered } from './accounts-api.ts'
import { useAccountsWords } from './accounts-words.ts'
import { SecretShown } from './secret-shown.tsx'

/** A new account: afterwards its first password, once. */
export function NewAccountPanel({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const { t } = useAccountsWords()
  return (
    <SidePanel title={t('add')} isOpen={isOpen} close={close}>
      <NewAccount close={close} />
    </SidePanel>
  )
}

function NewAccount({ close }: { close: () => void }) {
  const { t } = useAccountsWords()
  const add = useAddAccount()
  if (add.data)
    return (
      <Space orientation="vertical">
        <p>{add.data.account.login}</p>
        {add.data.firstPassword && <SecretShown secret={add.data.firstPassword} of="person" />}
        <Button onClick={close}>{t('close')}</Button>
      </Space>
    )
  return (
    <Form<AccountEntered>
      layout="vertical"
      requiredMark={false}
      initialValues={{ role: 'officer' }}
      onFinish={(entered) => add.mutate(entered)}
    >
      <AccountFields isNew />
      {add.error && <FailureNote error={add.error} />}
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('add')}
      </Button>
    </Form>
  )
}

/** One account: its role and scope, and what an administrator can do to it. */
export function AccountPanel({
  account,
  close,
}: {
  account: AccountView | undefined
  close: () => void
}) {
  const title = account ? `${account.name} · ${account.login}` : ''
  return (
    <SidePanel title={title} isOpen={account !== undefined} close={close}>
      {account && <OneAccount key={account.accountId} account={account} />}
    </SidePanel>
  )
}

function OneAccount({ account }: { account: AccountView }) {
  const { t } = useAccountsWords()
  const mayManage = useMay('accounts.manage')
  const made = t('created', { by: account.createdBy, at: spellMoment(account.createdAt) })
  return (
    <>
      <p className="hint">{made}</p>
      {mayManage ? (
        <>
          <ChangeForm account={account} />
          <Acts account={account} />
        </>
      ) : (
        <p>{t('readOnly')}</p>
      )}
    </>
  )
}

function ChangeForm({ account }: { account: AccountView }) {
  const { t } = useAccountsWords()
  const { message } = App.useApp()
  const change = useChangeAccount(account.accountId)
  const { name, role, counties, uscc } = account
  return (
    <Form<AccountEntered>
      layout="vertical"
      requiredMark={false}
      initialValues={{ name, role, counties: counties ?? [], uscc: uscc ?? '' }}
      onFinish={(entered) =>
        change.mutate(entered, { onSuccess: () => void message.success(t('saved')) })
      }
    >
      <AccountFields isNew={false} />
      {change.error && <FailureNote error={change.error} />}
      <Form.Item extra={t('saveHint')}>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('save')}
        </Button>
      </Form.Item>
    </Form>
  )
}

function Acts({ account }: { account: AccountView }) {
  const { t } = useAccountsWords()
  const { modal } = App.useApp()
  const act = useActOn(account.accountId)
  const ask = (name: AccountAct) =>
    void modal.confirm({
      title: t(name),
      content: t('sure'),
      okText: t(name),
      okButtonProps: { danger: name === 'block' },
      cancelText: t('cancel'),
      // What was refused is said in the panel.
      onOk: () => act.mutateAsync(name).then(undefined, () => undefined),
    })
  return (
    <>
      {act.data && <SecretShown secret={act.data} of="person" />}
      {act.error && <FailureNote error={act.error} />}
      <Space wrap>
        {actsOf(account).map((name) => (
          <Button key={name} danger={name === 'block'} onClick={() => ask(name)}>
            {t(name)}
          </Button>
        ))}
      </Space>
    </>
  )
}

function actsOf({ isBlocked, usesProvider, hasTotp }: AccountView): AccountAct[] {
  return [
    'reset',
    ...(usesProvider ? [] : (['useProvider'] as const)),
    ...(hasTotp ? (['resetTotp'] as const) : []),
    isBlocked ? 'unblock' : 'block',
  ]
}
