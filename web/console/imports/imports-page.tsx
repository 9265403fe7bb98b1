import { BATCH_ORIGINS, BATCH_STATES, spellMoment } from '@liangma/contracts'
import type { ImportBatch, Words } from '@liangma/contracts'
import { Select } from 'antd'
import type { TableColumnsType } from 'antd'
import { Link, useNavigate } from 'react-router'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import { filterBy, useAddress } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { useMay } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useIntakeWords } from '../intake/intake-words.ts'
import { KindSelect } from '../intake/kind-select.tsx'
import { SavedFilters } from '../lists/saved-filters.tsx'
import { TakeAway } from '../lists/take-away.tsx'
import '../lists/lists.css'
import { BatchState } from './batch-state.tsx'
import { useImports } from './imports-api.ts'
import { useImportsWords } from './imports-words.ts'
import { OwnUploads } from './own-uploads.tsx'
import { UploadArea } from './upload-area.tsx'

/** What came in, and where more comes in. */
export function ImportsPage() {
  const { t } = useImportsWords()
  const mayWrite = useMay('capture.write')
  const address = useAddress()
  const query = useImports(address.query)
  const navigate = useNavigate()
  const columns = useColumns()
  return (
    <>
      <h1>{t('title')}</h1>
      {mayWrite && <UploadArea />}
      {mayWrite && <OwnUploads />}
      <Filters address={address} />
      <Answered query={query}>
        {({ batches, nextCursor }) => (
          <>
            <ListTable
              label={t('list')}
              columns={columns}
              rows={batches}
              keyOf={(batch) => String(batch.batchId)}
              open={(batch) => void navigate(`/imports/${batch.batchId}`)}
              isLoading={query.isPlaceholderData}
              empty={t('none')}
            />
            <Paging address={address} next={nextCursor} />
          </>
        )}
      </Answered>
    </>
  )
}

function Filters({ address }: { address: AddressState }) {
  const { t, of } = useImportsWords()
  const put = (name: string) => (value: string) => filterBy(address, { [name]: value })
  const choices = (words: Readonly<Record<string, Words>>) =>
    Object.entries(words).map(([value, each]) => ({ value, label: of(each) }))
  return (
    <div className="list-bar">
      <KindSelect value={address.get('kind') ?? ''} onChange={put('kind')} />
      <Select
        aria-label={t('state')}
        value={address.get('state') ?? ''}
        onChange={put('state')}
        options={[{ value: '', label: t('allStates') }, ...choices(BATCH_STATES)]}
        style={{ minWidth: 130 }}
      />
      <Select
        aria-label={t('origin')}
        value={address.get('origin') ?? ''}
        onChange={put('origin')}
        options={[{ value: '', label: t('allOrigins') }, ...choices(BATCH_ORIGINS)]}
        style={{ minWidth: 140 }}
      />
      <div className="end">
        <SavedFilters list="imports" query={address.query} />
        <TakeAway path="/api/v1/imports" query={address.query} />
      </div>
    </div>
  )
}

function useColumns(): TableColumnsType<ImportBatch> {
  const { t, of } = useImportsWords()
  const { t: say } = useIntakeWords()
  const count = (title: string, name: 'rows' | 'accepted' | 'quarantined') => ({
    title,
    dataIndex: name,
    className: 'number',
  })
  return [
    { title: '#', dataIndex: 'batchId', className: 'number' },
    {
      title: t('file'),
      render: (_, { batchId, name }) => <Link to={`/imports/${batchId}`}>{name}</Link>,
    },
    { title: say('kind'), render: (_, { title }) => of(title) },
    { title: t('state'), render: (_, batch) => <BatchState batch={batch} /> },
    { title: say('dataAsOf'), dataIndex: 'dataAsOf' },
    count(say('rows'), 'rows'),
    count(say('accepted'), 'accepted'),
    count(say('waiting'), 'quarantined'),
    { title: t('origin'), render: (_, { origin }) => of(BATCH_ORIGINS[origin]) },
    { title: say('by'), render: (_, { takenBy }) => takenBy ?? '—' },
    { title: t('started'), render: (_, { startedAt }) => spellMoment(startedAt) },
  ]
}
