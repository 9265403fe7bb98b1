import { BUREAU_ROLES, ROLE_WORDS, spellMoment } from '@liangma/contracts'
import type { AccountView } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Button, Space, Tag } from 'antd'
import type { TableColumnsType } from 'antd'
import { useState } from 'react'
import { answerOf, api } from '../../api/client.ts'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import { useAddress } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { useMay } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { FilterSelect } from '../lists/filter-select.tsx'
import { SearchBox } from '../lists/search-box.tsx'
import { SavedFilters } from '../lists/saved-filters.tsx'
import { TakeAway } from '../lists/take-away.tsx'
import { AccountPanel, NewAccountPanel } from './account-panel.tsx'
import { AccountTabs } from './account-tabs.tsx'
import { useAccountsWords } from './accounts-words.ts'
import '../deciding/deciding.css'

const ROLES = [...BUREAU_ROLES, 'platform'] as const

/** Who signs in, with which role and for whom. */
export function AccountsPage() {
  const { t } = useAccountsWords()
  const address = useAddress()
  const [chosen, choose] = useState<number | null>(null)
  const params = { query: queryOf(address) }
  const query = useQuery({
    queryKey: ['accounts', params.query],
    queryFn: () => answerOf(api.GET('/api/v1/accounts', { params })),
  })
  const open = ({ accountId }: AccountView) => choose(accountId)
  const columns = useColumns(open)
  const account = query.data?.accounts.find(({ accountId }) => accountId === chosen)
  return (
    <>
      <h1>{t('title')}</h1>
      <AccountTabs />
      <Filters address={address} />
      <Answered query={query}>
        {({ accounts, nextCursor }) => (
          <>
            <ListTable
              label={t('people')}
              columns={columns}
              rows={accounts}
              keyOf={({ accountId }) => String(accountId)}
              open={open}
              isLoading={query.isFetching}
              empty={t('none')}
            />
            <Paging address={address} next={nextCursor} />
          </>
        )}
      </Answered>
      <AccountPanel account={account} close={() => choose(null)} />
    </>
  )
}

function Filters({ address }: { address: AddressState }) {
  const { t, of } = useAccountsWords()
  const mayManage = useMay('accounts.manage')
  const [isAdding, setAdding] = useState(false)
  const filters = filtersOf(address)
  const roles = ROLES.map((role) => ({ value: role, label: of(ROLE_WORDS[role]) }))
  return (
    <Space wrap className="filters">
      <SearchBox address={address} hint={t('searchHint')} />
      <FilterSelect address={address} name="role" label={t('role')} choices={roles} />
      {mayManage && (
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      )}
      <SavedFilters list="accounts" query={filters} />
      <TakeAway path="/api/v1/accounts" query={filters} />
      <NewAccountPanel isOpen={isAdding} close={() => setAdding(false)} />
    </Space>
  )
}

/** Of what stands in the address, what the list knows. */
function filtersOf(address: AddressState) {
  const role = ROLES.find((each) => each === address.get('role'))
  const q = address.get('q')
  return { ...(role ? { role } : {}), ...(q === null ? {} : { q }) }
}

function queryOf(address: AddressState) {
  const cursor = address.get('cursor')
  return { limit: 50, ...filtersOf(address), ...(cursor === null ? {} : { cursor }) }
}

function useColumns(open: (row: AccountView) => void): TableColumnsType<AccountView> {
  const { t, of } = useAccountsWords()
  return [
    {
      key: 'login',
      title: t('login'),
      render: (_, row) => (
        <Button type="link" size="small" className="as-text" onClick={() => open(row)}>
          {row.login}
        </Button>
      ),
    },
    { key: 'name', title: t('name'), dataIndex: 'name' },
    { key: 'role', title: t('role'), render: (_, { roleWords }) => of(roleWords) },
    {
      key: 'scope',
      title: t('scope'),
      render: (_, { uscc, counties }) => uscc ?? counties?.join(' ') ?? t('wholeCity'),
    },
    { key: 'state', title: t('state'), render: (_, row) => <State account={row} /> },
    {
      key: 'seen',
      title: t('lastSeen'),
      render: (_, { lastSeenAt }) => (lastSeenAt === null ? t('never') : spellMoment(lastSeenAt)),
    },
  ]
}

function State({ account }: { account: AccountView }) {
  const { t } = useAccountsWords()
  return (
    <>
      <Tag>{account.isBlocked ? `✕ ${t('blocked')}` : t('active')}</Tag>
      {account.mustChangePassword && <Tag>{t('firstPassword')}</Tag>}
      {account.hasTotp && <Tag>{t('hasTotp')}</Tag>}
    </>
  )
}
