import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import { useOfficeWords } from '../office-words.ts'
import { SESSION_KEY, useSession } from '../session/session-context.ts'
import { FailureNote } from '../states/failure-note.tsx'
import { useAccountWords } from './account-words.ts'

const PATH = '/api/v1/session/totp'

/** One-time codes: set up with an authenticator, or turned off. */
export function TotpPart() {
  const { t } = useAccountWords()
  const { hasTotp } = useSession()
  return (
    <section aria-label={t('totpTitle')}>
      <h2>{t('totpTitle')}</h2>
      {hasTotp ? <TurnOff /> : <SetUp />}
    </section>
  )
}

function SetUp() {
  const { t } = useAccountWords()
  const client = useQueryClient()
  const begin = useMutation({ mutationFn: () => answerOf(api.POST(PATH)) })
  const confirm = useMutation({
    mutationFn: (body: { code: string }) => answerOf(api.PUT(PATH, { body })),
  })
  if (confirm.data) {
    const goOn = () => void client.invalidateQueries({ queryKey: SESSION_KEY })
    return <RecoveryCodes codes={confirm.data.recoveryCodes} goOn={goOn} />
  }
  if (!begin.data)
    return (
      <>
        <p>{t('totpOff')}</p>
        {begin.error && <FailureNote error={begin.error} />}
        <Button onClick={() => begin.mutate()} loading={begin.isPending}>
          {t('begin')}
        </Button>
      </>
    )
  const { secret, qrSvg } = begin.data
  return (
    <>
      <p>{t('scan')}</p>
      <img
        className="totp-qr"
        alt={t('scan')}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(qrSvg)}`}
      />
      <p>
        {t('key')} <code>{secret}</code>
      </p>
      <OneField
        name="code"
        label={t('firstCode')}
        button={t('turnOn')}
        error={confirm.error}
        isPending={confirm.isPending}
        send={(code) => confirm.mutate({ code })}
      />
    </>
  )
}

function RecoveryCodes({ codes, goOn }: { codes: readonly string[]; goOn: () => void }) {
  const { t } = useAccountWords()
  return (
    <>
      <Alert type="success" role="status" showIcon title={t('recovery')} />
      <pre className="recovery-codes">{codes.join('\n')}</pre>
      <Button type="primary" onClick={goOn}>
        {t('kept')}
      </Button>
    </>
  )
}

function TurnOff() {
  const { t } = useAccountWords()
  const office = useOfficeWords()
  const client = useQueryClient()
  const end = useMutation({
    mutationFn: (body: { password: string }) => answerOf(api.DELETE(PATH, { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: SESSION_KEY }),
  })
  return (
    <>
      <p>
        {t('totpOn')} {t('turnOffHint')}
      </p>
      <OneField
        name="password"
        label={office.t('password')}
        button={t('turnOff')}
        error={end.error}
        isPending={end.isPending}
        send={(password) => end.mutate({ password })}
      />
    </>
  )
}

interface OneFieldForm {
  name: 'code' | 'password'
  label: string
  button: string
  error: Error | null
  isPending: boolean
  send: (value: string) => void
}

function OneField({ name, label, button, error, isPending, send }: OneFieldForm) {
  const office = useOfficeWords()
  const rules = [{ required: true, message: office.t('required') }]
  return (
    <Form<{ value: string }>
      layout="vertical"
      requiredMark={false}
      className="narrow-form"
      onFinish={({ value }) => send(value)}
    >
      <Form.Item name="value" label={label} rules={rules}>
        {name === 'code' ? (
          <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} />
        ) : (
          <Input.Password autoComplete="current-password" maxLength={200} />
        )}
      </Form.Item>
      {error && <FailureNote error={error} />}
      <Button type="primary" htmlType="submit" loading={isPending}>
        {button}
      </Button>
    </Form>
  )
}
