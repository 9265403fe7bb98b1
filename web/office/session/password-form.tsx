import { Button, Form, Input } from 'antd'
import type { FormInstance } from 'antd'
import { useOfficeWords } from '../office-words.ts'
import { FailureNote } from '../states/failure-note.tsx'
import { useChangePassword } from './session-api.ts'
import { useSessionWords } from './session-words.ts'

interface Typed {
  current: string
  next: string
  again: string
}

/** One's own password, the new one twice. */
export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const { t } = useSessionWords()
  const office = useOfficeWords()
  const [form] = Form.useForm<Typed>()
  const change = useChangePassword(() => {
    form.resetFields()
    onChanged()
  })
  const required = { required: true, message: office.t('required') }
  return (
    <Form<Typed>
      form={form}
      layout="vertical"
      requiredMark={false}
      className="narrow-form"
      onFinish={({ current, next }) => change.mutate({ current, next })}
    >
      <Form.Item name="current" label={t('current')} rules={[required]}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Form.Item name="next" label={t('next')} extra={t('rules')} rules={[required]}>
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('again')}
        dependencies={['next']}
        rules={[required, sameAs(form, t('notTheSame'))]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      {change.error && <FailureNote error={change.error} />}
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('change')}
      </Button>
    </Form>
  )
}

function sameAs(form: FormInstance<Typed>, message: string) {
  return {
    validator: (_rule: unknown, value: string) =>
      !value || value === form.getFieldValue('next')
        ? Promise.resolve()
        : Promise.reject(new Error(message)),
  }
}
