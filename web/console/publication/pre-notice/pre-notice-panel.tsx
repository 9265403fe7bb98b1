import type { PreNoticeOnFile } from '@liangma/contracts'
import { Answered } from '../../../office/states/answered.tsx'
import { SidePanel } from '../../deciding/side-panel.tsx'
import { usePreNotice } from '../publication-api.ts'
import { usePublicationWords } from '../publication-words.ts'
import { AtOnceForm } from './at-once-form.tsx'
import { Grounds } from './grounds.tsx'
import { HistoryList } from './history-list.tsx'
import { PreNoticeFacts } from './pre-notice-facts.tsx'
import { StatementView } from './statement-view.tsx'
import { WhatToDecide } from './what-to-decide.tsx'

/** Everything about one pre-notice, and what can be decided about it. */
export function PreNoticePanel({ noticeId, close }: { noticeId: number; close: () => void }) {
  const { t } = usePublicationWords()
  const isOpen = noticeId > 0
  return (
    <SidePanel title={t('panelTitle', { id: noticeId })} isOpen={isOpen} close={close}>
      {isOpen && <Loaded key={noticeId} noticeId={noticeId} />}
    </SidePanel>
  )
}

function Loaded({ noticeId }: { noticeId: number }) {
  const query = usePreNotice(noticeId)
  return <Answered query={query}>{(notice) => <Content notice={notice} />}</Answered>
}

function Content({ notice }: { notice: PreNoticeOnFile }) {
  const { t } = usePublicationWords()
  const newest = notice.statements[notice.statements.length - 1]
  return (
    <>
      <PreNoticeFacts notice={notice} />
      {newest && (
        <section aria-label={t('statement')}>
          <h3>{t('statement')}</h3>
          <StatementView statement={newest} />
          <WhatToDecide notice={notice} statement={newest} />
        </section>
      )}
      <AtOnceForm notice={notice} />
      <Grounds notice={notice} />
      <HistoryList history={notice.history} />
    </>
  )
}
