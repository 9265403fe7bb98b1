import type { Ground, PreNoticeOnFile } from '@liangma/contracts'
import { Table } from 'antd'
import { usePublicationWords } from '../publication-words.ts'

/** The records on which it rests, and which of them the platform contests. */
export function Grounds({ notice }: { notice: PreNoticeOnFile }) {
  const { t, of } = usePublicationWords()
  const contested = new Set(notice.statements[notice.statements.length - 1]?.contested)
  if (notice.grounds.length === 0) return <p className="hint">{t('noGrounds')}</p>
  return (
    <section aria-label={t('grounds')}>
      <h3>{t('grounds')}</h3>
      <Table<Ground>
        size="small"
        pagination={false}
        dataSource={notice.grounds}
        rowKey={({ record, code }) => `${record} ${code}`}
        columns={[
          {
            key: 'record',
            title: t('record'),
            render: (_, { record }) => (
              <>
                <span className="digest">{record}</span>
                {contested.has(record) && <strong> ◇ {t('contested')}</strong>}
              </>
            ),
          },
          {
            key: 'rule',
            title: t('rule'),
            render: (_, { code, title }) => `${code} ${of(title)}`,
          },
          { key: 'occurred', title: t('occurred'), dataIndex: 'occurred', className: 'day' },
          {
            key: 'points',
            title: t('points'),
            className: 'number',
            render: (_, { counts }) => (counts === '0.0' ? '–' : counts),
          },
        ]}
      />
    </section>
  )
}
