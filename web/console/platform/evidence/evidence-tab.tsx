import type { PlatformRecordList } from '@liangma/contracts'
import { Button } from 'antd'
import { ListTable } from '../../../office/lists/list-table.tsx'
import { Paging } from '../../../office/lists/paging.tsx'
import { filterBy, useAddress } from '../../../office/lists/use-address.ts'
import type { AddressState } from '../../../office/lists/use-address.ts'
import { Answered } from '../../../office/states/answered.tsx'
import { TakeAway } from '../../lists/take-away.tsx'
import { useRecords } from '../platform-api.ts'
import { usePlatformWords } from '../platform-words.ts'
import { useRecordColumns } from './record-columns.tsx'
import { RecordRevisions } from './record-revisions.tsx'

/** Every credit record, newest first; one of them with all its revisions. */
export function EvidenceTab({ uscc }: { uscc: string }) {
  const address = useAddress()
  const { tab: _tab, as_of: _day, ...query } = address.query
  const records = useRecords(uscc, query)
  const one = address.get('record')
  return (
    <Answered query={records}>
      {(list) =>
        one === null ? (
          <RecordList
            list={list}
            address={address}
            isLoading={records.isFetching}
            path={`/api/v1/register/${uscc}/records`}
          />
        ) : (
          <RecordRevisions record={one} revisions={list.records} address={address} />
        )
      }
    </Answered>
  )
}

interface ListProps {
  list: PlatformRecordList
  address: AddressState
  isLoading: boolean
  path: string
}

function RecordList({ list: { records, nextCursor, kinds }, address, isLoading, path }: ListProps) {
  const { t } = usePlatformWords()
  const columns = useRecordColumns()
  const { tab: _tab, as_of: _day, ...query } = address.query
  return (
    <>
      <div className="list-bar">
        <Kinds kinds={kinds} address={address} />
        <div className="end">
          <TakeAway path={path} query={query} />
        </div>
      </div>
      <ListTable
        label={t('records')}
        columns={columns}
        rows={records}
        keyOf={({ record }) => record}
        open={({ record }) => address.put({ record, cursor: null, page: null }, 'new')}
        isLoading={isLoading}
        empty={t('noRecords')}
      />
      <Paging address={address} next={nextCursor} />
    </>
  )
}

function Kinds({ kinds, address }: Pick<PlatformRecordList, 'kinds'> & { address: AddressState }) {
  const { t, of, language } = usePlatformWords()
  const chosen = address.get('kind')
  const all = kinds.reduce((sum, { count }) => sum + count, 0)
  const button = (kind: string | null, label: string) => (
    <Button
      key={kind ?? ''}
      size="small"
      type={chosen === kind ? 'primary' : 'default'}
      aria-pressed={chosen === kind}
      onClick={() => filterBy(address, { kind })}
    >
      {label}
    </Button>
  )
  return (
    <div className="filter-chips" role="group" aria-label={t('kind')}>
      {button(null, t('all', { count: all.toLocaleString(language) }))}
      {kinds.map(({ kind, kindWords, count }) =>
        button(kind, `${of(kindWords)} ${count.toLocaleString(language)}`),
      )}
    </div>
  )
}
