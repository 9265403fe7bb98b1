import { BUREAU_ROLES, ROLE_WORDS } from '@liangma/contracts'
import { Checkbox, Form, Input, Select } from 'antd'
import { useOfficeWords } from '../../office/office-words.ts'
import { useCountyChoices } from '../lists/use-counties.ts'
import { useAccountsWords } from './accounts-words.ts'

/** Name, role and scope of an account; of a new one also by what it signs in. */
export function AccountFields({ isNew }: { isNew: boolean }) {
  const { t, of } = useAccountsWords()
  const office = useOfficeWords()
  const rules = [{ required: true, message: office.t('required') }]
  const roles = [...BUREAU_ROLES, 'platform' as const]
  return (
    <>
      {isNew && (
        <Form.Item name="login" label={t('login')} extra={t('loginHint')} rules={rules}>
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item name="name" label={t('name')} rules={rules}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="role" label={t('role')} rules={rules}>
        <Select options={roles.map((role) => ({ value: role, label: of(ROLE_WORDS[role]) }))} />
      </Form.Item>
      <ScopeField />
      {isNew && (
        <Form.Item name="usesProvider" valuePropName="checked">
          <Checkbox>{t('provider')}</Checkbox>
        </Form.Item>
      )}
    </>
  )
}

/** Counties for those of the bureau, a credit code for a platform. */
export function ScopeField() {
  const { t } = useAccountsWords()
  const office = useOfficeWords()
  const counties = useCountyChoices(null)
  const role: unknown = Form.useWatch('role')
  if (role === 'source') return null
  if (role === 'platform')
    return (
      <Form.Item
        name="uscc"
        label={t('platformCode')}
        rules={[{ required: true, message: office.t('required') }]}
      >
        <Input maxLength={18} />
      </Form.Item>
    )
  return (
    <Form.Item name="counties" label={t('scope')} extra={t('countiesHint')}>
      <Select
        mode="multiple"
        options={counties}
        optionFilterProp="label"
        placeholder={t('wholeCity')}
      />
    </Form.Item>
  )
}
