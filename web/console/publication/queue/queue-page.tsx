import { useAddress } from '../../../office/lists/use-address.ts'
import { Answered } from '../../../office/states/answered.tsx'
import { TakeAway } from '../../lists/take-away.tsx'
import '../../lists/lists.css'
import { PreNoticePanel } from '../pre-notice/pre-notice-panel.tsx'
import { usePreNotices } from '../publication-api.ts'
import { PublicationTabs } from '../publication-tabs.tsx'
import { QueueTable } from './queue-table.tsx'

/** Downgrades that are announced, and beside the list the one that is looked at. */
export function QueuePage() {
  const query = usePreNotices()
  const address = useAddress()
  const noticeId = Number(address.get('notice') ?? 0)
  return (
    <>
      <PublicationTabs />
      <div className="list-bar">
        <div className="end">
          <TakeAway path="/api/v1/pre-notices" query={{}} />
        </div>
      </div>
      <Answered query={query}>
        {({ preNotices }) => (
          <QueueTable
            rows={preNotices}
            open={(notice) => address.put({ notice: String(notice.noticeId) }, 'new')}
          />
        )}
      </Answered>
      <PreNoticePanel noticeId={noticeId} close={() => address.put({ notice: null })} />
    </>
  )
}
