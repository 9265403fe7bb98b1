import { Descriptions } from 'antd'
import { useOfficeWords } from '../office-words.ts'
import { useSession } from './session-context.ts'

/** The account that is signed in. */
export function AccountPage() {
  const { t, of } = useOfficeWords()
  const { login, name, roleWords, platform } = useSession()
  const items = [
    { key: 'login', label: t('login'), children: login },
    { key: 'name', label: t('name'), children: name },
    { key: 'role', label: t('role'), children: of(roleWords) },
    ...(platform ? [{ key: 'platform', label: t('platform'), children: platform.name }] : []),
  ]
  return (
    <>
      <h1>{t('account')}</h1>
      <Descriptions bordered column={1} items={items} />
    </>
  )
}
