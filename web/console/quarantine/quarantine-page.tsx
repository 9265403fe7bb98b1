import type { QuarantineList, QuarantinedRowView } from '@liangma/contracts'
import { Button, Select } from 'antd'
import type { TableColumnsType } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import { filterBy, useAddress } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { useMay } from '../../office/session/session-context.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useIntakeWords } from '../intake/intake-words.ts'
import { KindSelect } from '../intake/kind-select.tsx'
import '../intake/intake.css'
import { SavedFilters } from '../lists/saved-filters.tsx'
import { ChosenRows } from './chosen-rows.tsx'
import { useRows } from './quarantine-api.ts'
import { useQuarantineWords } from './quarantine-words.ts'
import { ChooseAll, useChoice } from './choice.tsx'

/** What could not enter, by reason; mended one by one or many alike. */
export function QuarantinePage() {
  const { t } = useQuarantineWords()
  const address = useAddress()
  const query = useRows(address.query)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="hint">{t('intro')}</p>
      <Answered query={query}>
        {(list) => (
          <>
            <Filters address={address} list={list} />
            <Rows address={address} list={list} isLoading={query.isPlaceholderData} />
            <Paging address={address} next={list.nextCursor} />
          </>
        )}
      </Answered>
    </>
  )
}

function Filters({ address, list }: { address: AddressState; list: QuarantineList }) {
  const { t, of } = useQuarantineWords()
  const put = (name: string) => (value: string) => filterBy(address, { [name]: value })
  const kind = address.get('kind') ?? ''
  const batch = address.get('batch')
  const counted = list.reasons.filter((each) => kind === '' || each.kind === kind)
  const words = new Map(counted.map(({ reason, reasonWords }) => [reason, reasonWords]))
  const reasons = [...words].map(([reason, said]) => ({
    value: reason,
    label: `${of(said)} (${sumOf(counted.filter((each) => each.reason === reason))})`,
  }))
  const states = (['open', 'resolved'] as const).map((state) => ({
    value: state as string,
    label: t(state),
  }))
  return (
    <div className="filters no-print">
      <Select
        aria-label={t('state')}
        value={address.get('state') ?? 'open'}
        onChange={put('state')}
        options={states}
      />
      <KindSelect value={kind} onChange={put('kind')} />
      <Select
        aria-label={t('faults')}
        value={address.get('reason') ?? ''}
        onChange={put('reason')}
        options={[{ value: '', label: t('allReasons', { count: sumOf(counted) }) }, ...reasons]}
        style={{ width: 420, maxWidth: '100%' }}
      />
      {batch && (
        <Button onClick={() => filterBy(address, { batch: null })}>
          {t('ofBatch', { batch })} ×
        </Button>
      )}
      <SavedFilters list="quarantine" query={address.query} />
      {kind && (
        <Button href={`/api/v1/quarantine/export?kind=${kind}&format=xlsx`}>{t('export')}</Button>
      )}
    </div>
  )
}

function sumOf(counted: readonly { count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0)
}

interface Rows {
  address: AddressState
  list: QuarantineList
  isLoading: boolean
}

function Rows({ address, list, isLoading }: Rows) {
  const { t } = useQuarantineWords()
  const navigate = useNavigate()
  const mayWrite = useMay('capture.write')
  const isOpen = (address.get('state') ?? 'open') === 'open'
  const [chosen, setChosen] = useState<readonly number[]>([])
  const shown = chosen.filter((rowId) => list.rows.some((row) => row.rowId === rowId))
  const choice = useChoice({ chosen: shown, onChange: setChosen })
  const columns = useColumns(addressOf(address))
  return (
    <>
      {mayWrite && isOpen && list.rows.length > 0 && (
        <ChooseAll rows={list.rows} chosen={shown} onChange={setChosen} />
      )}
      {mayWrite && shown.length > 0 && (
        <ChosenRows
          rows={list.rows.filter(({ rowId }) => shown.includes(rowId))}
          onDone={() => setChosen([])}
        />
      )}
      <ListTable
        label={t('list')}
        columns={mayWrite && isOpen ? [choice, ...columns] : columns}
        rows={list.rows}
        keyOf={(row) => String(row.rowId)}
        open={(row) => void navigate(`/quarantine/${row.rowId}${addressOf(address)}`)}
        isLoading={isLoading}
        empty={t('none')}
      />
    </>
  )
}

/** The filters go along, so that the row page knows its neighbours. */
function addressOf({ query }: AddressState): string {
  const text = new URLSearchParams(query).toString()
  return text === '' ? '' : `?${text}`
}

function useColumns(filters: string): TableColumnsType<QuarantinedRowView> {
  const { t, of, language } = useQuarantineWords()
  const { t: say } = useIntakeWords()
  return [
    {
      title: t('key'),
      className: 'key-cell',
      render: (_, { rowId, key }) => (
        <Link to={`/quarantine/${rowId}${filters}`}>{key ?? `#${rowId}`}</Link>
      ),
    },
    {
      title: t('faults'),
      className: 'long-cell',
      render: (_, { errors }) =>
        errors.map((error) => (
          <span className="fault" key={`${error.column} ${error.code}`}>
            {error.column && <strong>{error.column}</strong>}
            {error.cell && <code> {error.cell}</code>} {error[language]}
          </span>
        )),
    },
    { title: say('kind'), render: (_, { title }) => of(title) },
    {
      title: t('where'),
      className: 'key-cell',
      render: (_, { batchId, batchName, line }) => (
        <>
          <Link to={`/imports/${batchId}`}>{batchName}</Link> · {line}
        </>
      ),
    },
  ]
}
