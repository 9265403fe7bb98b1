import type { OwnPreNotice } from '@liangma/contracts'
import { Card } from 'antd'
import { Answered } from '../../office/states/answered.tsx'
import { Nothing } from '../../office/states/states.tsx'
import { PreNoticeFacts } from './pre-notice-facts.tsx'
import { StatementForm } from './statement-form.tsx'
import { usePreNotices } from './statement-api.ts'
import { StatementState } from './statement-state.tsx'
import { useStatementWords } from './statement-words.ts'

/** Announced downgrades, what the platform says about them, and what became of it. */
export function StatementPage() {
  const { t } = useStatementWords()
  const preNotices = usePreNotices()
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <Answered query={preNotices}>{(answer) => <PreNotices all={answer.preNotices} />}</Answered>
    </>
  )
}

function PreNotices({ all }: { all: readonly OwnPreNotice[] }) {
  const { t } = useStatementWords()
  const open = all.filter(({ state }) => state === 'open')
  const past = all.filter(({ state }) => state !== 'open')
  if (all.length === 0) return <Nothing text={t('none')} />
  return (
    <>
      {open.map((notice) => (
        <Card key={notice.noticeId}>
          <PreNoticeFacts notice={notice} />
          {notice.statement && <StatementState notice={notice} statement={notice.statement} />}
          {notice.mayState ? <StatementForm notice={notice} /> : <p>{t('notNow')}</p>}
        </Card>
      ))}
      {past.length > 0 && <h2>{t('past')}</h2>}
      {past.map((notice) => (
        <Card key={notice.noticeId}>
          <PreNoticeFacts notice={notice} />
          {notice.statement && <StatementState notice={notice} statement={notice.statement} />}
        </Card>
      ))}
    </>
  )
}
