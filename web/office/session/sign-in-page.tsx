import { sayError } from '@liangma/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { Alert } from 'antd'
import { LanguageSwitch } from '../language-switch.tsx'
import { useOfficeWords } from '../office-words.ts'
import { ProviderButton } from './provider-button.tsx'
import { SESSION_KEY } from './session-context.ts'
import { SignInForm } from './sign-in-form.tsx'
import { failureThere, placeAfterSignIn } from './sign-in-place.ts'

/** Before anything else, where nobody is signed in; the address stays, so that one arrives where one meant to. */
export function SignInPage({ title }: { title: string }) {
  const { language } = useOfficeWords()
  const client = useQueryClient()
  const failure = failureThere()
  return (
    <main className="sign-in">
      <header>
        <h1>{title}</h1>
        <LanguageSwitch />
      </header>
      {failure && (
        <Alert type="error" role="alert" showIcon title={sayError(failure, {}, language)} />
      )}
      <ProviderButton next={placeAfterSignIn()} />
      <SignInForm onSignedIn={() => void client.invalidateQueries({ queryKey: SESSION_KEY })} />
    </main>
  )
}
