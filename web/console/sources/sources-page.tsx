import { spellMoment } from '@liangma/contracts'
import type { SourceDeliveries, SourceState } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Table } from 'antd'
import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { answerOf, api } from '../../api/client.ts'
import { Answered } from '../../office/states/answered.tsx'
import { useIntakeWords } from '../intake/intake-words.ts'
import '../intake/intake.css'
import { TakeAway } from '../lists/take-away.tsx'
import '../lists/lists.css'
import { useSourcesWords } from './sources-words.ts'

type Delivery = SourceDeliveries['sources'][number]['deliveries'][number]

/** How far each source reaches, which are late, and what came last. */
export function SourcesPage() {
  const { t } = useSourcesWords()
  const sources = useQuery({
    queryKey: ['sources'],
    queryFn: () => answerOf(api.GET('/api/v1/sources')),
  })
  const deliveries = useQuery({
    queryKey: ['sources', 'deliveries'],
    queryFn: async () => (await answerOf(api.GET('/api/v1/sources/deliveries'))).sources,
  })
  const columns = useColumns()
  const of = ({ kind, source }: SourceState) =>
    deliveries.data?.find((each) => each.kind === kind && each.source === source)?.deliveries ?? []
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="hint">{t('intro')}</p>
      <Answered query={sources}>
        {(list) => (
          <section aria-label={t('list')}>
            <p>{t('asOf', { day: list.asOf })}</p>
            <div className="list-bar">
              <div className="end">
                <TakeAway path="/api/v1/sources" query={{}} />
              </div>
            </div>
            <Table<SourceState>
              size="small"
              columns={columns}
              dataSource={list.sources}
              rowKey={({ kind, source }) => `${kind} ${source}`}
              pagination={false}
              scroll={{ x: 'max-content' }}
              locale={{ emptyText: t('none') }}
              expandable={{
                columnTitle: <span className="unseen">{t('deliveries')}</span>,
                expandedRowRender: (source) => <Deliveries deliveries={of(source)} />,
                rowExpandable: (source) => source.dataAsOf !== null,
              }}
            />
          </section>
        )}
      </Answered>
    </>
  )
}

function useColumns(): TableColumnsType<SourceState> {
  const { t, of } = useSourcesWords()
  const { t: say } = useIntakeWords()
  return [
    { title: say('kind'), render: (_, { title }) => of(title) },
    { title: say('source'), dataIndex: 'source' },
    { title: say('dataAsOf'), render: (_, { dataAsOf }) => dataAsOf ?? t('never') },
    {
      title: t('cadence'),
      render: (_, { cadenceDays }) =>
        cadenceDays === null ? t('noCadence') : t('days', { count: cadenceDays }),
    },
    { title: t('state'), render: (_, source) => <Lateness source={source} /> },
    {
      title: t('lastBatch'),
      render: (_, { lastBatch }) =>
        lastBatch && <Link to={`/imports/${lastBatch.batchId}`}>{lastBatch.name}</Link>,
    },
  ]
}

function Lateness({ source }: { source: SourceState }) {
  const { t } = useSourcesWords()
  const { isLate, daysLate, cadenceDays } = source
  if (cadenceDays === null) return <span className="hint">—</span>
  if (!isLate) return <span>{t('onTime')}</span>
  return (
    <strong className="fault">
      {daysLate === null ? t('owed') : t('late', { count: daysLate })}
    </strong>
  )
}

function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { t } = useSourcesWords()
  const { t: say } = useIntakeWords()
  const columns: TableColumnsType<Delivery> = [
    { title: say('dataAsOf'), dataIndex: 'dataAsOf' },
    {
      title: say('batch'),
      render: (_, { batchId, name }) => (
        <Link to={`/imports/${batchId}`}>
          #{batchId} {name}
        </Link>
      ),
    },
    { title: say('rows'), dataIndex: 'rows', className: 'number' },
    { title: say('accepted'), dataIndex: 'accepted', className: 'number' },
    { title: say('by'), render: (_, { takenBy }) => takenBy ?? '—' },
    { title: t('delivered'), render: (_, { recordedAt }) => spellMoment(recordedAt) },
  ]
  return (
    <section aria-label={t('deliveries')}>
      <Table<Delivery>
        size="small"
        columns={columns}
        dataSource={[...deliveries]}
        rowKey="dataAsOf"
        pagination={false}
        locale={{ emptyText: t('noDeliveries') }}
      />
    </section>
  )
}
