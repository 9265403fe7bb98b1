import type { Contact } from '@liangma/contracts'
import { Alert, Button, Card, Form, Input, Radio } from 'antd'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { useNoticeWords } from './notice-words.ts'
import type { ContactToSave } from './notices-api.ts'
import { useSaveContact } from './notices-api.ts'

interface Entered {
  email: string
  webhook: string
  webhookSecret: string
  language: 'zh' | 'en'
}

/** Where notices go besides the portal. A secret that is not typed anew stays. */
export function ContactForm({ contact }: { contact: Contact }) {
  const { t } = useNoticeWords()
  const save = useSaveContact()
  const { email, webhook, hasWebhookSecret, language } = contact
  return (
    <Card>
      <h2 className="card-title">{t('contactTitle')}</h2>
      <p className="hint">{t('contactText')}</p>
      <Form<Entered>
        className="narrow"
        layout="vertical"
        requiredMark={false}
        initialValues={{ email: email ?? '', webhook: webhook ?? '', webhookSecret: '', language }}
        onFinish={(entered) => save.mutate(requestOf(entered))}
      >
        <Form.Item
          name="email"
          label={t('emailLabel')}
          rules={[{ type: 'email', message: t('emailWrong') }]}
        >
          <Input type="email" autoComplete="email" />
        </Form.Item>
        <Form.Item
          name="webhook"
          label={t('webhookLabel')}
          rules={[{ pattern: /^https?:\/\/\S+$/, message: t('webhookWrong') }]}
        >
          <Input inputMode="url" autoComplete="off" />
        </Form.Item>
        <Form.Item name="webhookSecret" label={t('secretLabel')} extra={t('secretHint')}>
          <Input.Password
            autoComplete="new-password"
            placeholder={hasWebhookSecret ? t('secretSet') : ''}
          />
        </Form.Item>
        <Form.Item name="language" label={t('languageLabel')}>
          <Radio.Group
            options={[
              { value: 'zh', label: t('chinese') },
              { value: 'en', label: t('english') },
            ]}
          />
        </Form.Item>
        {save.error && <FailureNote error={save.error} />}
        {save.isSuccess && <Alert type="success" role="status" showIcon title={t('saved')} />}
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('save')}
        </Button>
      </Form>
    </Card>
  )
}

function requestOf({ email, webhook, webhookSecret, language }: Entered): ContactToSave {
  return {
    email: email.trim() || null,
    webhook: webhook.trim() || null,
    language,
    ...(webhookSecret ? { webhookSecret } : {}),
  }
}
