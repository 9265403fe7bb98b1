import { spellMoment } from '@liangma/contracts'
import type { InboxEntry } from '@liangma/contracts'
import { Radio } from 'antd'
import type { TableColumnsType } from 'antd'
import { Link, useNavigate } from 'react-router'
import { ListTable } from '../../office/lists/list-table.tsx'
import { Paging } from '../../office/lists/paging.tsx'
import { filterBy, useAddress } from '../../office/lists/use-address.ts'
import { Answered } from '../../office/states/answered.tsx'
import { ContactForm } from './contact-form.tsx'
import { useNoticeWords } from './notice-words.ts'
import { useContact, useNotices } from './notices-api.ts'

/** Everything the platform was told, newest first, and where else it wants to be told. */
export function NoticesPage() {
  const { t } = useNoticeWords()
  const contact = useContact()
  return (
    <>
      <h1>{t('title')}</h1>
      <NoticeList />
      <Answered query={contact}>{(answer) => <ContactForm contact={answer} />}</Answered>
    </>
  )
}

function NoticeList() {
  const { t } = useNoticeWords()
  const address = useAddress()
  const navigate = useNavigate()
  const isUnread = address.get('unread') === 'true'
  const notices = useNotices({
    unread: isUnread ? 'true' : undefined,
    cursor: address.get('cursor') ?? undefined,
  })
  const columns = useColumns()
  return (
    <Answered query={notices}>
      {({ notices: rows, unread, nextCursor }) => (
        <>
          <Radio.Group
            className="filter"
            aria-label={t('show')}
            optionType="button"
            value={isUnread}
            onChange={({ target }) =>
              filterBy(address, { unread: target.value === true ? 'true' : null })
            }
            options={[
              { value: false, label: t('all') },
              { value: true, label: t('onlyUnread', { count: unread }) },
            ]}
          />
          <ListTable<InboxEntry>
            label={t('list')}
            columns={columns}
            rows={rows}
            keyOf={({ noticeId }) => String(noticeId)}
            open={({ noticeId }) => void navigate(`/notices/${noticeId}`)}
            isLoading={notices.isFetching}
            empty={isUnread ? t('noneUnread') : t('none')}
          />
          <Paging address={address} next={nextCursor} />
        </>
      )}
    </Answered>
  )
}

function useColumns(): TableColumnsType<InboxEntry> {
  const { t, of } = useNoticeWords()
  return [
    {
      key: 'state',
      title: t('state'),
      render: (_, { readAt }) => (readAt === null ? <strong>● {t('unread')}</strong> : t('read')),
    },
    { key: 'kind', title: t('kind'), render: (_, { kindWords }) => of(kindWords) },
    {
      key: 'subject',
      title: t('subject'),
      render: (_, { noticeId, title }) => <Link to={`/notices/${noticeId}`}>{of(title)}</Link>,
    },
    { key: 'sent', title: t('sent'), render: (_, { createdAt }) => spellMoment(createdAt) },
  ]
}
