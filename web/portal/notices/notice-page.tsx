import { spellMoment } from '@liangma/contracts'
import type { NoticeOnFile } from '@liangma/contracts'
import { Card, Descriptions } from 'antd'
import { Link, useParams } from 'react-router'
import { Answered } from '../../office/states/answered.tsx'
import { useNoticeWords } from './notice-words.ts'
import { useNotice } from './notices-api.ts'

/** One notice in its exact words, with the receipt that it was read. */
export function NoticePage() {
  const { t } = useNoticeWords()
  const { noticeId } = useParams()
  const notice = useNotice(Number(noticeId))
  return (
    <>
      <p className="no-print">
        <Link to="/notices">{t('back')}</Link>
      </p>
      <Answered query={notice}>{(answer) => <Notice notice={answer} />}</Answered>
    </>
  )
}

function Notice({ notice }: { notice: NoticeOnFile }) {
  const { t, of, language } = useNoticeWords()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <article>
      <h1>{notice[language].title}</h1>
      <p className="hint">
        {of(notice.kindWords)} · {spellMoment(notice.createdAt)}
      </p>
      <Card>
        <p className="notice-text">{notice[language].text}</p>
      </Card>
      <details>
        <summary>{t('otherText')}</summary>
        <div lang={other === 'zh' ? 'zh-CN' : 'en'}>
          <h2>{notice[other].title}</h2>
          <p className="notice-text">{notice[other].text}</p>
        </div>
      </details>
      <p className="hint">{t('authoritative')}</p>
      <Receipt notice={notice} />
    </article>
  )
}

function Receipt({ notice }: { notice: NoticeOnFile }) {
  const { t, of } = useNoticeWords()
  const { readAt, readBy, template, sha256, deliveries } = notice
  const { number, version } = template
  const items = [
    {
      key: 'receipt',
      label: t('receipt'),
      children:
        readAt === null
          ? t('unread')
          : t('firstRead', { at: spellMoment(readAt), by: readBy ?? '' }),
    },
    { key: 'digest', label: t('digest'), children: <code className="digest">{sha256}</code> },
    ...deliveries.map((each) => ({
      key: each.channel,
      label: t(each.channel),
      children: [
        t(each.state),
        each.failureWords && of(each.failureWords),
        each.deliveredAt && spellMoment(each.deliveredAt),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  ]
  return (
    <Descriptions
      size="small"
      column={1}
      items={items}
      title={t('reference', { number, version })}
    />
  )
}
