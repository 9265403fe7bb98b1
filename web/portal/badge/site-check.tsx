import type { OwnBadge } from '@liangma/contracts'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Card, Form, Input } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useBadgeWords } from './badge-words.ts'

/** Whether the public page will take an address for the registered site, before anybody is warned of it. */
export function SiteCheck({ site }: { site: string | null }) {
  const { t } = useBadgeWords()
  const check = useMutation({
    mutationFn: (address: string) =>
      answerOf(api.GET('/api/v1/own/badge', { params: { query: { address } } })),
  })
  return (
    <Card>
      <h2 className="card-title">{t('checkTitle')}</h2>
      <p className="lead">{site === null ? t('checkNone') : t('checkText', { site })}</p>
      <Form<{ address: string }>
        className="narrow"
        layout="vertical"
        initialValues={{ address: site ?? '' }}
        onFinish={({ address }) => check.mutate(address.trim())}
      >
        <Form.Item name="address" label={t('address')}>
          <Input inputMode="url" autoComplete="url" maxLength={500} />
        </Form.Item>
        <Button htmlType="submit" loading={check.isPending}>
          {t('check')}
        </Button>
      </Form>
      <div className="verdict" aria-live="polite">
        {check.error && <FailureNote error={check.error} />}
        {check.data?.check && <Verdict {...check.data.check} />}
      </div>
    </Card>
  )
}

function Verdict({ host, isRegistered }: NonNullable<OwnBadge['check']>) {
  const { t } = useBadgeWords()
  if (host === null) return <Alert type="error" showIcon title={t('notAddress')} />
  return isRegistered ? (
    <Alert type="success" showIcon title={t('fits', { host })} />
  ) : (
    <Alert type="warning" showIcon title={t('foreign', { host })} />
  )
}
