import { spellMoment } from '@liangma/contracts'
import type { DeskNotice } from '@liangma/contracts'
import { useQuery } from '@tanstack/react-query'
import { Tabs } from 'antd'
import { answerOf, api } from '../../api/client.ts'
import { Answered } from '../../office/states/answered.tsx'
import { SidePanel } from '../deciding/side-panel.tsx'
import { Deliveries } from './deliveries.tsx'
import { useNoticeWords } from './notice-words.ts'

/** One notice: its exact words, how it fared, who opened it. */
export function NoticePanel({ noticeId, close }: { noticeId: number; close: () => void }) {
  const { t } = useNoticeWords()
  const isOpen = noticeId > 0
  return (
    <SidePanel title={t('panel', { id: noticeId })} isOpen={isOpen} close={close}>
      {isOpen && <Loaded key={noticeId} noticeId={noticeId} />}
    </SidePanel>
  )
}

function Loaded({ noticeId }: { noticeId: number }) {
  const query = useQuery({
    queryKey: ['notices', noticeId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/notices/{noticeId}', { params: { path: { noticeId } } })),
  })
  return <Answered query={query}>{(notice) => <Content notice={notice} />}</Answered>
}

function Content({ notice }: { notice: DeskNotice }) {
  const { t, of, language } = useNoticeWords()
  const { name, uscc, kindWords, createdAt, readAt, readBy, template, sha256, zh, en } = notice
  return (
    <>
      <p>
        <strong>{name ?? t('bureau')}</strong> <span className="hint">{uscc}</span>
      </p>
      <p>
        {of(kindWords)} · {spellMoment(createdAt)}
      </p>
      <p>
        {readAt === null
          ? `○ ${t('notRead')}`
          : `✓ ${t('readAt', { by: readBy ?? '', at: spellMoment(readAt) })}`}
      </p>
      <Deliveries notice={notice} />
      <section aria-label={t('words')}>
        <h3>{t('words')}</h3>
        <Tabs
          defaultActiveKey={language}
          items={[
            { key: 'zh', label: t('chinese'), children: <Letter lang="zh-CN" {...zh} /> },
            { key: 'en', label: t('english'), children: <Letter lang="en" {...en} /> },
          ]}
        />
        <p className="hint">{t('template', { ...template })}</p>
        <p className="hint digest">{t('digest', { sha256 })}</p>
      </section>
    </>
  )
}

function Letter({ lang, title, text }: { lang: string; title: string; text: string }) {
  return (
    <article lang={lang}>
      <strong>{title}</strong>
      <p className="notice-text">{text}</p>
    </article>
  )
}
