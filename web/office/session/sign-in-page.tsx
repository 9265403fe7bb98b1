import { useQueryClient } from '@tanstack/react-query'
import { LanguageSwitch } from '../language-switch.tsx'
import { SESSION_KEY } from './session-context.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Before anything else, where nobody is signed in; the address stays, so that one arrives where one meant to. */
export function SignInPage({ title }: { title: string }) {
  const client = useQueryClient()
  return (
    <main className="sign-in">
      <header>
        <h1>{title}</h1>
        <LanguageSwitch />
      </header>
      <SignInForm onSignedIn={() => void client.invalidateQueries({ queryKey: SESSION_KEY })} />
    </main>
  )
}
