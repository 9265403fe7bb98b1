import type { PlatformSummary } from '@liangma/contracts'
import { SOURCE_TITLES } from '@liangma/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useCallback } from 'react'
import { Link, useNavigate } from 'react-router'
import { answerOf, api } from '../../api/client.ts'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import { useAddress } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { SavedFilters } from '../lists/saved-filters.tsx'
import { SearchBox } from '../lists/search-box.tsx'
import { TakeAway } from '../lists/take-away.tsx'
import '../lists/lists.css'
import { GradeCounts } from './grade-counts.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { useRegisterColumns } from './register-columns.tsx'
import { useRegisterWords } from './register-words.ts'

const PATH = '/api/v1/register'

/** All platforms within the account's counties: search, filters, counts by grade. */
export function RegisterPage() {
  const { t } = useRegisterWords()
  const address = useAddress()
  const list = useQuery({
    queryKey: ['register', address.query],
    // The server checks what stands in the address.
    queryFn: () => answerOf(api.GET(PATH, { params: { query: address.query } })),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <h1>{t('title')}</h1>
      <div className="list-bar">
        <SearchBox address={address} hint={t('hint')} />
        <div className="end">
          <SavedFilters list="register" query={address.query} />
          <TakeAway path={PATH} query={address.query} />
        </div>
      </div>
      <Answered query={list}>
        {({ platforms, total, totals, nextCursor }) => (
          <>
            <RegisterFilters address={address} grades={totals} />
            <LateSources kinds={platforms[0]?.sourcesLate ?? []} />
            <GradeCounts address={address} total={total} totals={totals} />
            <Rows platforms={platforms} isLoading={list.isFetching} />
            <Paging address={address} next={nextCursor} />
          </>
        )}
      </Answered>
    </>
  )
}

function Rows({
  platforms,
  isLoading,
}: {
  platforms: readonly PlatformSummary[]
  isLoading: boolean
}) {
  const { t } = useRegisterWords()
  const columns = useRegisterColumns()
  const navigate = useNavigate()
  const open = useCallback(
    ({ uscc }: PlatformSummary) => void navigate(`/platforms/${uscc}`),
    [navigate],
  )
  return (
    <ListTable
      label={t('list')}
      columns={columns}
      rows={platforms}
      keyOf={({ uscc }) => uscc}
      open={open}
      isLoading={isLoading}
      empty={t('empty')}
    />
  )
}

function LateSources({ kinds }: { kinds: readonly string[] }) {
  const { t, of, language } = useRegisterWords()
  if (kinds.length === 0) return null
  const titles: Record<string, { zh: string; en: string } | undefined> = SOURCE_TITLES
  const names = kinds.map((kind) => (titles[kind] ? of(titles[kind]) : kind))
  return (
    <Alert
      className="late-sources"
      type="warning"
      showIcon
      title={t('late', { kinds: names.join(language === 'zh' ? '、' : ', ') })}
      action={<Link to="/sources">{t('toSources')}</Link>}
    />
  )
}
