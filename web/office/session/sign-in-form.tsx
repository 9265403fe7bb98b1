import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useOfficeWords } from '../office-words.ts'
import { FailureNote } from '../states/failure-note.tsx'
import { signIn as openSession } from './session-api.ts'

interface Entered {
  login: string
  password: string
}

/** Account name and password; the server's words where it refuses. */
export function SignInForm({ login, onSignedIn }: { login?: string; onSignedIn: () => void }) {
  const { t } = useOfficeWords()
  const signIn = useMutation({
    mutationFn: openSession,
    onSuccess: onSignedIn,
  })
  const rules = [{ required: true, message: t('required') }]
  return (
    <Form<Entered>
      layout="vertical"
      requiredMark={false}
      initialValues={{ login: login ?? '' }}
      onFinish={(entered) => signIn.mutate(entered)}
    >
      <Form.Item name="login" label={t('login')} rules={rules}>
        <Input autoComplete="username" autoFocus={login === undefined} readOnly={!!login} />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={rules}>
        <Input.Password autoComplete="current-password" autoFocus={login !== undefined} />
      </Form.Item>
      {signIn.error && <FailureNote error={signIn.error} />}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('signIn')}
      </Button>
    </Form>
  )
}
