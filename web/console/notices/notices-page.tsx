import { DELIVERY_CHANNELS, DELIVERY_STATES, NOTICE_KINDS, spellMoment } from '@liangma/contracts'
import type { DeskNoticeEntry } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { TableColumnsType } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import { useAddress } from '../../office/lists/use-address.ts'
import type { AddressState } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { SavedFilters } from '../lists/saved-filters.tsx'
import { TakeAway } from '../lists/take-away.tsx'
import '../lists/lists.css'
import { NoticeFilters } from './notice-filters.tsx'
import { NoticePanel } from './notice-panel.tsx'
import { useNoticeWords } from './notice-words.ts'
import '../deciding/deciding.css'

/** What was told to whom, whether it arrived and whether it was opened. */
export function NoticesPage() {
  const { t } = useNoticeWords()
  const address = useAddress()
  const filters = filtersOf(address)
  const params = { query: { limit: 50, ...filters, ...cursorOf(address) } }
  const query = useQuery({
    queryKey: ['notices', params.query],
    queryFn: () => answerOf(api.GET('/api/v1/notices', { params })),
  })
  const open = ({ noticeId }: DeskNoticeEntry) => address.put({ notice: String(noticeId) }, 'new')
  const columns = useColumns(open)
  return (
    <>
      <h1>{t('title')}</h1>
      <div className="list-bar">
        <NoticeFilters address={address} />
        <div className="end">
          <SavedFilters list="notices" query={filters} />
          <TakeAway path="/api/v1/notices" query={filters} />
        </div>
      </div>
      <Answered query={query}>
        {({ notices, nextCursor }) => (
          <>
            <ListTable
              label={t('list')}
              columns={columns}
              rows={notices}
              keyOf={({ noticeId }) => String(noticeId)}
              open={open}
              isLoading={query.isFetching}
              empty={t('empty')}
            />
            <Paging address={address} next={nextCursor} />
          </>
        )}
      </Answered>
      <NoticePanel
        noticeId={Number(address.get('notice') ?? 0)}
        close={() => address.put({ notice: null })}
      />
    </>
  )
}

/** Of what stands in the address, what the list knows. */
function filtersOf(address: AddressState) {
  const kinds = Object.keys(NOTICE_KINDS) as (keyof typeof NOTICE_KINDS)[]
  const kind = kinds.find((each) => each === address.get('kind'))
  const states = Object.keys(DELIVERY_STATES) as (keyof typeof DELIVERY_STATES)[]
  const delivery = states.find((each) => each === address.get('delivery'))
  const unread = address.get('unread')
  const uscc = address.get('uscc')
  return {
    ...(kind ? { kind } : {}),
    ...(delivery ? { delivery } : {}),
    ...(unread === null ? {} : { unread }),
    ...(uscc === null ? {} : { uscc }),
  }
}

function cursorOf(address: AddressState): { cursor?: string } {
  const cursor = address.get('cursor')
  return cursor === null ? {} : { cursor }
}

function useColumns(open: (row: DeskNoticeEntry) => void): TableColumnsType<DeskNoticeEntry> {
  const { t, of } = useNoticeWords()
  return [
    {
      key: 'made',
      title: t('made'),
      className: 'day',
      render: (_, { createdAt }) => spellMoment(createdAt),
    },
    { key: 'kind', title: t('kind'), render: (_, { kindWords }) => of(kindWords) },
    { key: 'platform', title: t('platform'), render: (_, { name }) => name ?? t('bureau') },
    {
      key: 'subject',
      title: t('subject'),
      render: (_, row) => (
        <Button type="link" size="small" className="as-text" onClick={() => open(row)}>
          {of(row.title)}
        </Button>
      ),
    },
    { key: 'delivery', title: t('delivery'), render: (_, row) => <DeliveryCell row={row} /> },
    {
      key: 'reading',
      title: t('reading'),
      render: (_, { readAt }) =>
        readAt === null ? `○ ${t('unread')}` : `✓ ${spellMoment(readAt)}`,
    },
  ]
}

function DeliveryCell({ row: { deliveries } }: { row: DeskNoticeEntry }) {
  const { t, of } = useNoticeWords()
  if (deliveries.length === 0) return <span className="hint">{t('inboxOnly')}</span>
  return deliveries.map(({ channel, state }) => (
    <div key={channel} className={state === 'dead' ? 'overdue' : ''}>
      {state === 'dead' && <span aria-hidden="true">▲ </span>}
      {of(DELIVERY_CHANNELS[channel])} · {of(DELIVERY_STATES[state])}
    </div>
  ))
}
