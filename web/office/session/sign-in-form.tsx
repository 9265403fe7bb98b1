import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { Failure } from '../../api/failure.ts'
import { useOfficeWords } from '../office-words.ts'
import { FailureNote } from '../states/failure-note.tsx'
import { signIn as openSession } from './session-api.ts'
import type { Entered } from './session-api.ts'
import { useSessionWords } from './session-words.ts'

const CODE_ERRORS = ['sign_in.code_needed', 'sign_in.code_refused']

/** Account name and password, then the one-time code where the account asks for one. */
export function SignInForm({ login, onSignedIn }: { login?: string; onSignedIn: () => void }) {
  const { t } = useOfficeWords()
  const signIn = useMutation({ mutationFn: openSession, onSuccess: onSignedIn })
  const code = signIn.error instanceof Failure ? (signIn.error.problem?.code ?? '') : ''
  // Once asked for, it stays: the next try may fail for another reason.
  const wantsCode = CODE_ERRORS.includes(code) || signIn.variables?.code !== undefined
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
      {wantsCode && <CodeField />}
      {signIn.error && <FailureNote error={signIn.error} />}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('signIn')}
      </Button>
    </Form>
  )
}

function CodeField() {
  const { t } = useSessionWords()
  const office = useOfficeWords()
  const rules = [{ required: true, message: office.t('required') }]
  return (
    <Form.Item name="code" label={t('code')} extra={t('codeHint')} rules={rules}>
      <Input autoComplete="one-time-code" maxLength={11} autoFocus />
    </Form.Item>
  )
}
