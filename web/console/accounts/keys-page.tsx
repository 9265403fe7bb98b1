import { BUREAU_ROLES, ROLE_WORDS, SOURCE_KINDS, SOURCE_TITLES } from '@liangma/contracts'
import type { SourceKind } from '@liangma/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Select } from 'antd'
import type { TableColumnsType } from 'antd'
import { useState } from 'react'
import { answerOf, api } from '../../api/client.ts'
import { ListTable } from '../../office/lists/list-table.tsx'
import { useOfficeWords } from '../../office/office-words.ts'
import { useMay } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { FailureNote } from '../../office/states/failure-note.tsx'
import { SidePanel } from '../deciding/side-panel.tsx'
import { ScopeField } from './account-fields.tsx'
import { AccountTabs } from './account-tabs.tsx'
import { useAccountsWords } from './accounts-words.ts'
import { SecretShown } from './secret-shown.tsx'
import '../deciding/deciding.css'

const KEY = ['api-keys'] as const

type Key = Awaited<ReturnType<typeof readKeys>>['keys'][number]

function readKeys() {
  return answerOf(api.GET('/api/v1/api-keys'))
}

/** Keys by which programs come in. */
export function KeysPage() {
  const { t } = useAccountsWords()
  const mayManage = useMay('accounts.manage')
  const [isAdding, setAdding] = useState(false)
  const query = useQuery({ queryKey: KEY, queryFn: readKeys })
  const columns = useColumns(mayManage)
  return (
    <>
      <h1>{t('title')}</h1>
      <AccountTabs />
      {mayManage && (
        <p>
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('addKey')}
          </Button>
        </p>
      )}
      <Answered query={query}>
        {({ keys }) => (
          <ListTable
            label={t('keys')}
            columns={columns}
            rows={keys}
            keyOf={({ keyId }) => String(keyId)}
            isLoading={query.isFetching}
            empty={t('noKeys')}
          />
        )}
      </Answered>
      <SidePanel title={t('addKey')} isOpen={isAdding} close={() => setAdding(false)}>
        <NewKey />
      </SidePanel>
    </>
  )
}

function useColumns(mayManage: boolean): TableColumnsType<Key> {
  const { t, of } = useAccountsWords()
  const { modal } = App.useApp()
  const client = useQueryClient()
  const end = (keyId: number) => {
    const params = { path: { keyId } }
    return answerOf(api.DELETE('/api/v1/api-keys/{keyId}', { params })).finally(
      () => void client.invalidateQueries({ queryKey: KEY }),
    )
  }
  const ask = ({ keyId, label }: Key) =>
    void modal.confirm({
      title: `${t('endKey')} ${label}`,
      content: t('endKeyHint'),
      okText: t('endKey'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () => end(keyId),
    })
  return [
    { key: 'id', title: '#', dataIndex: 'keyId' },
    { key: 'label', title: t('label'), dataIndex: 'label' },
    { key: 'role', title: t('role'), render: (_, { roleWords }) => of(roleWords) },
    { key: 'scope', title: t('scope'), dataIndex: 'scope' },
    ...(mayManage
      ? [
          {
            key: 'end',
            title: t('endKey'),
            render: (_: unknown, row: Key) => (
              <Button size="small" danger onClick={() => ask(row)}>
                {t('endKey')}
              </Button>
            ),
          },
        ]
      : []),
  ]
}

interface KeyEntered {
  label: string
  role: 'source' | 'platform' | (typeof BUREAU_ROLES)[number]
  kinds?: SourceKind[]
  source?: string
  uscc?: string
  name?: string
  counties?: string[]
}

function NewKey() {
  const { t, of } = useAccountsWords()
  const office = useOfficeWords()
  const client = useQueryClient()
  const add = useMutation({
    mutationFn: (entered: KeyEntered) =>
      answerOf(api.POST('/api/v1/api-keys', { body: bodyOf(entered) })),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
  if (add.data) return <SecretShown secret={add.data.secret} of="program" />
  const roles = ['source', 'platform', ...BUREAU_ROLES] as const
  const rules = [{ required: true, message: office.t('required') }]
  return (
    <Form<KeyEntered>
      layout="vertical"
      requiredMark={false}
      initialValues={{ role: 'source' }}
      onFinish={(entered) => add.mutate(entered)}
    >
      <Form.Item name="label" label={t('label')} rules={rules}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="role" label={t('role')} rules={rules}>
        <Select options={roles.map((role) => ({ value: role, label: of(ROLE_WORDS[role]) }))} />
      </Form.Item>
      <HolderFields />
      <ScopeField />
      {add.error && <FailureNote error={add.error} />}
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('addKey')}
      </Button>
    </Form>
  )
}

/** What a source pushes, or for whom of the bureau it acts. */
function HolderFields() {
  const { t, of } = useAccountsWords()
  const office = useOfficeWords()
  const role: unknown = Form.useWatch('role')
  const rules = [{ required: true, message: office.t('required') }]
  if (role === 'platform') return null
  if (role !== 'source')
    return (
      <Form.Item name="name" label={t('name')} rules={rules}>
        <Input maxLength={60} />
      </Form.Item>
    )
  return (
    <>
      <Form.Item name="kinds" label={t('kinds')} rules={rules}>
        <Select
          mode="multiple"
          options={SOURCE_KINDS.map((kind) => ({ value: kind, label: of(SOURCE_TITLES[kind]) }))}
        />
      </Form.Item>
      <Form.Item name="source" label={t('source')}>
        <Input maxLength={60} />
      </Form.Item>
    </>
  )
}

function bodyOf({
  label,
  role,
  kinds = [],
  source,
  uscc = '',
  name = '',
  counties = [],
}: KeyEntered) {
  if (role === 'source') return { role, label, kinds, source: source || null }
  if (role === 'platform') return { role, label, uscc }
  return { role, label, name, counties: counties.length === 0 ? null : counties }
}
