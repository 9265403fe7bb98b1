import type { Session } from '@liangma/contracts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { onSignedOut } from '../../api/client.ts'
import { useOfficeWords } from '../office-words.ts'
import { Failed, Loading } from '../states/states.tsx'
import { FirstPasswordPage } from './first-password-page.tsx'
import { ProviderAgain } from './provider-button.tsx'
import { readSession } from './session-api.ts'
import { SESSION_KEY, SessionContext } from './session-context.ts'
import { SignInForm } from './sign-in-form.tsx'
import { SignInPage } from './sign-in-page.tsx'
import { isSignInPlace, placeAfterSignIn } from './sign-in-place.ts'

/** Shows the app to whoever is signed in, and the sign-in to everybody else. */
export function SessionGate({ title, children }: { title: string; children: ReactNode }) {
  const query = useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: 60_000 })
  const { data, error, refetch } = query
  if (data && isSignInPlace()) {
    window.location.replace(placeAfterSignIn())
    return <Loading />
  }
  if (data?.mustChangePassword) return <FirstPasswordPage />
  if (data) {
    return (
      <SessionContext.Provider value={data}>
        {children}
        <SignInAgain session={data} />
      </SessionContext.Provider>
    )
  }
  if (data === null) return <SignInPage title={title} />
  return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />
}

/** Over the page, so that a form under it keeps what was typed. */
function SignInAgain({ session: { login, hasPassword } }: { session: Session }) {
  const { t } = useOfficeWords()
  const [isOpen, setOpen] = useState(false)
  const client = useQueryClient()
  useEffect(() => onSignedOut(() => setOpen(true)), [])
  const goOn = () => {
    setOpen(false)
    void client.invalidateQueries()
  }
  return (
    <Modal
      open={isOpen}
      title={t('signIn')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <p>{t('signInAgain')}</p>
      {hasPassword ? (
        <SignInForm login={login} onSignedIn={goOn} />
      ) : (
        <ProviderAgain onSignedIn={goOn} />
      )}
    </Modal>
  )
}
