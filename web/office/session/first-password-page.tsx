import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { LanguageSwitch } from '../language-switch.tsx'
import { useOfficeWords } from '../office-words.ts'
import { PasswordForm } from './password-form.tsx'
import { signOut } from './session-api.ts'
import { SESSION_KEY } from './session-context.ts'
import { useSessionWords } from './session-words.ts'

/** Until the first password is changed there is nothing else. */
export function FirstPasswordPage() {
  const { t } = useSessionWords()
  const office = useOfficeWords()
  const client = useQueryClient()
  const leave = () => void signOut().finally(() => window.location.reload())
  return (
    <main className="sign-in">
      <header>
        <h1>{t('firstTitle')}</h1>
        <LanguageSwitch />
      </header>
      <p>{t('firstHint')}</p>
      <PasswordForm onChanged={() => void client.invalidateQueries({ queryKey: SESSION_KEY })} />
      <p>
        <Button type="link" onClick={leave}>
          {office.t('signOut')}
        </Button>
      </p>
    </main>
  )
}
