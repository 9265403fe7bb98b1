import { spellMoment } from '@liangma/contracts'
import type { AuditEntryView } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import type { TableColumnsType } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import { filterBy, useAddress } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { SavedFilters } from '../lists/saved-filters.tsx'
import { TakeAway } from '../lists/take-away.tsx'
import '../lists/lists.css'
import { useAuditWords } from './audit-words.ts'

const TEXTS = ['who', 'act', 'uscc'] as const
const DAYS = ['from', 'to'] as const
const FILTERS = [...TEXTS, ...DAYS]

/** Who did and read what, newest first. */
export function AuditPage() {
  const { t } = useAuditWords()
  const address = useAddress()
  const columns = useColumns()
  const params = { query: { ...queryOf(address), limit: 50 } }
  const query = useQuery({
    queryKey: ['audit', params.query],
    queryFn: () => answerOf(api.GET('/api/v1/audit', { params })),
  })
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="hint">{t('hint')}</p>
      <Filters address={address} />
      <div className="list-bar">
        <div className="end">
          <SavedFilters list="audit" query={address.query} />
          <TakeAway path="/api/v1/audit" query={address.query} />
        </div>
      </div>
      <Answered query={query}>
        {({ entries, nextCursor }) => (
          <>
            <ListTable
              label={t('title')}
              columns={columns}
              rows={entries}
              keyOf={({ entryId }) => String(entryId)}
              isLoading={query.isFetching}
              empty={t('none')}
            />
            <Paging address={address} next={nextCursor} />
          </>
        )}
      </Answered>
    </>
  )
}

function queryOf(address: AddressState): Record<string, string> {
  const known = [...FILTERS, 'cursor'].map((name) => [name, address.get(name)] as const)
  return Object.fromEntries(known.filter((each): each is [string, string] => each[1] !== null))
}

function Filters({ address }: { address: AddressState }) {
  const { t } = useAuditWords()
  const asked = Object.fromEntries(FILTERS.map((name) => [name, address.get(name) ?? '']))
  return (
    <Form<Record<string, string>>
      key={JSON.stringify(asked)}
      layout="inline"
      initialValues={asked}
      onFinish={(entered) => filterBy(address, entered)}
      className="filters no-print"
    >
      {TEXTS.map((name) => (
        <Form.Item key={name} name={name} label={t(name)}>
          <Input maxLength={100} allowClear />
        </Form.Item>
      ))}
      {DAYS.map((name) => (
        <Form.Item key={name} name={name} label={t(name)}>
          <Input type="date" />
        </Form.Item>
      ))}
      <Button type="primary" htmlType="submit">
        {t('find')}
      </Button>
    </Form>
  )
}

function useColumns(): TableColumnsType<AuditEntryView> {
  const { t, of } = useAuditWords()
  return [
    { key: 'at', title: t('moment'), className: 'day', render: (_, { at }) => spellMoment(at) },
    {
      key: 'who',
      title: t('who'),
      render: (_, { name, login }) => (name === '' ? login : `${name} (${login})`),
    },
    {
      key: 'role',
      title: t('role'),
      render: (_, { roleWords }) => (roleWords ? of(roleWords) : t('terminal')),
    },
    { key: 'act', title: t('act'), dataIndex: 'act' },
    { key: 'uscc', title: t('uscc'), dataIndex: 'uscc' },
    {
      key: 'status',
      title: t('outcome'),
      render: (_, { status }) => (status === null ? '' : `${t(outcomeOf(status))} ${status}`),
    },
    { key: 'address', title: t('address'), dataIndex: 'address' },
    {
      key: 'params',
      title: t('params'),
      width: 320,
      ellipsis: true,
      render: (_, { params }) => (Object.keys(params).length > 0 ? JSON.stringify(params) : ''),
    },
  ]
}

function outcomeOf(status: number): 'done' | 'refused' | 'failed' {
  if (status < 400) return 'done'
  return status < 500 ? 'refused' : 'failed'
}
