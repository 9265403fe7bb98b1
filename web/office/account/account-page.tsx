import { useQueryClient } from '@tanstack/react-query'
import { App, Descriptions } from 'antd'
import { useOfficeWords } from '../office-words.ts'
import { PasswordForm } from '../session/password-form.tsx'
import { SESSION_KEY, useSession } from '../session/session-context.ts'
import { useAccountWords } from './account-words.ts'
import { SessionsPart } from './sessions-part.tsx'
import { TotpPart } from './totp-part.tsx'

/** One's own account: who one is, password, one-time codes, and where one is signed in. */
export function AccountPage() {
  const { t } = useAccountWords()
  const office = useOfficeWords()
  const { hasPassword } = useSession()
  return (
    <>
      <h1>{office.t('account')}</h1>
      <Who />
      <section aria-label={t('passwordTitle')}>
        <h2>{t('passwordTitle')}</h2>
        {hasPassword ? <Password /> : <p>{t('noPassword')}</p>}
      </section>
      {hasPassword && <TotpPart />}
      <SessionsPart />
    </>
  )
}

function Who() {
  const { t } = useAccountWords()
  const office = useOfficeWords()
  const { login, name, roleWords, platform, counties } = useSession()
  const items = [
    { key: 'login', label: office.t('login'), children: login },
    { key: 'name', label: office.t('name'), children: name },
    { key: 'role', label: office.t('role'), children: office.of(roleWords) },
    platform
      ? { key: 'platform', label: office.t('platform'), children: platform.name }
      : { key: 'scope', label: t('scope'), children: counties?.join(' ') ?? t('wholeCity') },
  ]
  return <Descriptions bordered size="small" column={1} items={items} />
}

function Password() {
  const { t } = useAccountWords()
  const { message } = App.useApp()
  const client = useQueryClient()
  const tell = () => {
    void message.success(t('passwordChanged'))
    void client.invalidateQueries({ queryKey: SESSION_KEY })
    void client.invalidateQueries({ queryKey: ['sessions'] })
  }
  return <PasswordForm onChanged={tell} />
}
