import { REPLY_STATES, spellMoment } from '@liangma/contracts'
import type { ReplyOnFile, ReplyState } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Button, Radio } from 'antd'
import type { TableColumnsType } from 'antd'
import { answerOf, api } from '../../../api/client.ts'
import { ListTable } from '../../../office/lists/list-table.tsx'
import { Paging } from '../../../office/lists/paging.tsx'
import { filterBy, useAddress } from '../../../office/lists/use-address.ts'
import { Answered } from '../../../office/states/answered.tsx'
import { SavedFilters } from '../../lists/saved-filters.tsx'
import { TakeAway } from '../../lists/take-away.tsx'
import '../../lists/lists.css'
import { PublicationTabs } from '../publication-tabs.tsx'
import { ReplyPanel } from './reply-panel.tsx'
import { useReplyWords } from './reply-words.ts'

/** What platforms say on their public pages: those that wait, and what became of the others. */
export function RepliesPage() {
  const { t } = useReplyWords()
  const address = useAddress()
  const state = stateOf(address.get('state'))
  const cursor = address.get('cursor')
  const query = useQuery({
    queryKey: ['replies', state, cursor],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/replies', {
          params: { query: { state, limit: 50, ...(cursor ? { cursor } : {}) } },
        }),
      ),
  })
  const chosen = Number(address.get('reply') ?? 0)
  return (
    <>
      <PublicationTabs />
      <div className="list-bar">
        <Radio.Group
          aria-label={t('show')}
          optionType="button"
          value={state}
          onChange={({ target }) => filterBy(address, { state: String(target.value), reply: null })}
          options={REPLY_STATES.map((each) => ({ value: each, label: t(each) }))}
        />
        <div className="end">
          <SavedFilters list="publication/replies" query={{ state }} />
          <TakeAway path="/api/v1/replies" query={{ state }} />
        </div>
      </div>
      <Answered query={query}>
        {({ replies, nextCursor }) => (
          <>
            <ListTable
              label={t('list')}
              columns={columnsOf(t, (reply) =>
                address.put({ reply: String(reply.replyId) }, 'new'),
              )}
              rows={replies}
              keyOf={({ replyId }) => String(replyId)}
              open={({ replyId }) => address.put({ reply: String(replyId) }, 'new')}
              isLoading={query.isFetching}
              empty={t('empty')}
            />
            <Paging address={address} next={nextCursor} />
            <ReplyPanel
              reply={replies.find(({ replyId }) => replyId === chosen)}
              close={() => address.put({ reply: null })}
            />
          </>
        )}
      </Answered>
    </>
  )
}

function stateOf(name: string | null): ReplyState {
  return REPLY_STATES.find((state) => state === name) ?? 'pending'
}

function columnsOf(
  t: ReturnType<typeof useReplyWords>['t'],
  open: (reply: ReplyOnFile) => void,
): TableColumnsType<ReplyOnFile> {
  return [
    {
      key: 'platform',
      title: t('platform'),
      render: (_, reply) => (
        <Button type="link" size="small" className="as-text" onClick={() => open(reply)}>
          {reply.name ?? reply.uscc}
        </Button>
      ),
    },
    {
      key: 'words',
      title: t('words'),
      render: (_, { text }) => <span className="about">{text}</span>,
    },
    {
      key: 'submitted',
      title: t('submitted'),
      render: (_, { submittedAt }) => <span className="day">{spellMoment(submittedAt)}</span>,
    },
  ]
}
